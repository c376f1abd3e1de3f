import type { AuditedStatistic } from '../../src/statistics/audit/regression/printed-regression';
import { readGoldenCsv } from './golden';
import type { RowTexts } from './printed-regression';

/** The source paper's Table 2 as printed, but for Prob., which it pads with zeros beyond four decimals. */
export const PAPER_ROWS: readonly RowTexts[] = readGoldenCsv('paper/table2.csv').map(
  ({ variable, coefficient, std_error, t_statistic, prob }): RowTexts => [
    variable,
    coefficient,
    std_error,
    t_statistic,
    prob.replace(/00$/, ''),
  ],
);

export const PAPER_STATISTICS: Readonly<Partial<Record<AuditedStatistic, string>>> = {
  n: '18',
  r2: '0.953460',
  adjr2: '0.941825',
  f: '81.94747',
  probf: '0.000000',
  meandep: '0.785502',
  dw: '1.602718',
};
