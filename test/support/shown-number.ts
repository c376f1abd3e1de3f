import { formatCell } from '../../src/report/number-format';
import type { CellFormat } from '../../src/report/output-table';

/** A golden number as the pane shows it. */
export function shownNumber(golden: string | number, format: CellFormat = 'statistic'): string {
  return formatCell(Number(golden), format);
}
