import { distance, type Interval } from '../../../numerics/interval';
import { type Steps, asPart } from '../../../numerics/steps';
import type { PrintedValue } from '../printed-value';
import type { FittedDesign } from './fit-design';
import { checkableRows } from './checkable-rows';
import { type GivenDesign, type InferredDesigns, inferDesignsSteps } from './infer-design';
import { type PrintedCouplingTable, printedRow, withoutSystem } from './printed-coupling-table';
import { impliedLevel } from './row-constraints';

/** A column that the other columns contradict, and what they say it must have been. */
export interface RecoveredColumn {
  readonly system: number;
  readonly fitted: InferredDesigns;
  /** One a row; undefined where the others do not give it. */
  readonly values: readonly (Interval | undefined)[];
  /** What is printed under its heading. */
  readonly printed: readonly (PrintedValue | undefined)[];
  /** Rows in which the printed cell differs from what is recovered. */
  readonly differing: readonly number[];
}

/** Columns are doubted only where fewer rows than this share hold with them, */
const HOLDS = 0.5;
/** and more than this share hold without one of them. */
const HOLDS_WITHOUT = 0.6;
const FEWEST_ROWS = 4;
/** Of the search for a design without a column. */
const MOST_STEPS = 15_000;

/**
 * Looks for the one column of levels without which the rest of the table holds, where with it most
 * rows fail: the column is not what its heading says.
 */
export function* recoverColumnSteps(
  table: PrintedCouplingTable,
  given: GivenDesign,
  asHeaded: FittedDesign,
): Steps<RecoveredColumn | undefined> {
  const { fitting, checked } = asHeaded;
  if (checked < FEWEST_ROWS || fitting >= HOLDS * checked) return undefined;
  let best: { readonly system: number; readonly inferred: InferredDesigns } | undefined;
  const count = table.systems.length;
  for (const [system, { cells }] of table.systems.entries()) {
    if (!cells.some(Boolean)) continue;
    const without = withoutSystem(table, system);
    const telling = checkableRows(without).filter(({ levels }) => levels.some(Boolean));
    if (telling.length < FEWEST_ROWS) continue;
    const inferred = yield* asPart(
      inferDesignsSteps(without, given, MOST_STEPS),
      system / count,
      (system + 1) / count,
    );
    const [found] = inferred.fitted;
    const isEnough = found.fitting >= HOLDS_WITHOUT * found.checked;
    if (!isEnough || (best !== undefined && found.fitting <= best.inferred.fitted[0].fitting)) {
      continue;
    }
    best = { system, inferred };
  }
  const column = best && recovered(table, best.system, best.inferred);
  // Rows that the others leave open, or that go with what is printed, say nothing against it.
  return column === undefined || column.differing.length === 0 ? undefined : column;
}

function recovered(
  table: PrintedCouplingTable,
  system: number,
  fitted: InferredDesigns,
): RecoveredColumn {
  const without = withoutSystem(table, system);
  const [{ design }] = fitted.fitted;
  const values = table.labels.map((_, row) => {
    const value = impliedLevel(printedRow(without, row), design, system);
    return value !== undefined && Number.isFinite(value.lower + value.upper) ? value : undefined;
  });
  const differing = values.flatMap((value, row) => {
    const printed = table.systems[system].cells[row]?.interval;
    const differs = value !== undefined && printed !== undefined && distance(printed, value) > 0;
    return differs ? [row] : [];
  });
  return { system, fitted, values, printed: table.systems[system].cells, differing };
}
