import { WorkbookError } from '../../../errors/workbook-error';
import { supportsExcelApi } from '../api-support';
import { type RunInExcel, runInExcel } from '../office-error';

/**
 * Does work that Excel's own undo then takes back in one step, where this Excel can: some that say so
 * fail at it, and the work is then done anew without. Work that fails must leave nothing behind.
 */
export async function inOneStep<Result>(
  work: (run: RunInExcel) => Promise<Result>,
): Promise<Result> {
  if (!supportsExcelApi('1.20')) return work(runInExcel);
  try {
    return await work((batch) => runInExcel(batch, { mergeUndoGroup: true }));
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== 'hostFailed') throw error;
    return work(runInExcel);
  }
}
