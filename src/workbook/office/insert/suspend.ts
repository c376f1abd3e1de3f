import { supportsExcelApi } from '../api-support';

/** Saves time where Excel can do it. */
export function suspendUntilNextSync({ application }: Excel.RequestContext): void {
  if (supportsExcelApi('1.6')) application.suspendApiCalculationUntilNextSync();
  if (supportsExcelApi('1.9')) application.suspendScreenUpdatingUntilNextSync();
}
