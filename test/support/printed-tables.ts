import { couplingColumn } from '../../src/cells/printed/coupling-column';
import { readPrinted } from '../../src/cells/printed/read-printed';
import type { CouplingAudit } from '../../src/statistics/audit/coupling/coupling-audit';
import { auditCoupling } from '../../src/statistics/audit/coupling/audit-coupling';
import type {
  PrintedCouplingTable,
  PrintedSeries,
} from '../../src/statistics/audit/coupling/printed-coupling-table';
import type { CouplingFormName } from '../../src/statistics/coupling/coupling-degree';

/** A table as test/evidence/coupling-audit/generate.py writes it. */
export interface GeneratedTable {
  readonly number: number;
  readonly fault: string | null;
  readonly decimals: number;
  readonly systems: number;
  readonly form: CouplingFormName;
  readonly weights: readonly number[];
  readonly theta: number;
  readonly stated: boolean;
  readonly rows: readonly (readonly [
    (string | null)[],
    string | null,
    string | null,
    string | null,
  ])[];
  readonly oracle?: 'detectable' | 'possible' | 'undecided';
}

export function seriesOf(name: string, texts: readonly unknown[]): PrintedSeries {
  return { name, ...printedColumnOf(texts) };
}

function printedColumnOf(texts: readonly unknown[]): { readonly cells: PrintedSeries['cells'] } {
  return { cells: couplingColumn(texts.map((text) => readPrinted(text))).numbers };
}

export function printedTable({ rows, systems }: GeneratedTable): PrintedCouplingTable {
  const results = ['degree', 'index', 'coordination'] as const;
  const columns = results.flatMap((name, i) => {
    const texts = rows.map((row) => row[i + 1]);
    return texts.every((text) => text === null) ? [] : [[name, seriesOf(name, texts)] as const];
  });
  return {
    labels: rows.map((_, row) => String(row + 1)),
    systems: Array.from({ length: systems }, (_, s) =>
      seriesOf(
        `U${s + 1}`,
        rows.map(([levels]) => levels[s]),
      ),
    ),
    ...Object.fromEntries(columns),
  };
}

export function auditGenerated(table: GeneratedTable): CouplingAudit {
  const { form, weights, theta, stated } = table;
  const options = stated ? { design: { form, weights, theta } } : {};
  return auditCoupling(printedTable(table), options);
}

/** Whether an audit says that something cannot be as it is printed. */
export function raisesAlarm({ rows, findings }: CouplingAudit): boolean {
  const isBlamed = rows.some(({ isImpossible, verdicts }) =>
    [...verdicts.values()].some(
      ({ verdict }) => isImpossible || verdict === 'impossible' || verdict === 'differs',
    ),
  );
  const alarming = ['otherDesign', 'notAsHeaded', 'standardised', 'oneOfRows'];
  return isBlamed || findings.some(({ code }) => alarming.includes(code));
}
