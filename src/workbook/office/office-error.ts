import { WorkbookError, type WorkbookErrorCode } from '../../errors/workbook-error';

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidSelection: 'severalAreas',
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'workbookProtected',
  ItemNotFound: 'sheetGone',
};

/** Runs a batch against Excel; what goes wrong there comes out as a WorkbookError. */
export async function runInExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

function asWorkbookError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new WorkbookError(CODES[error.code] ?? 'hostFailed', `${error.code}: ${error.message}`);
}
