import { WorkbookError, type WorkbookErrorCode } from '../../errors/workbook-error';

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidSelection: 'severalAreas',
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  AccessDenied: 'workbookProtected',
  ItemNotFound: 'sheetGone',
};

/** Runs a batch against Excel. */
export type RunInExcel = <Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
) => Promise<Result>;

/** Runs a batch against Excel; what goes wrong there comes out as a WorkbookError. */
export async function runInExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  options?: Excel.RunOptions,
): Promise<Result> {
  try {
    return await (options === undefined ? Excel.run(batch) : Excel.run(options, batch));
  } catch (error) {
    throw asWorkbookError(error);
  }
}

function asWorkbookError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new WorkbookError(CODES[error.code] ?? 'hostFailed', `${error.code}: ${error.message}`);
}
