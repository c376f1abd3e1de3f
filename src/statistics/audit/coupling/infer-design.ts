import {
  decimalInterval,
  divide,
  type Interval,
  logarithm,
  multiply,
  pointInterval,
} from '../../../numerics/interval';
import type { Steps } from '../../../numerics/steps';
import { mostShared } from '../../../numerics/most-shared';
import { decimalsWithin } from '../../../numerics/simplest-decimal';
import {
  COUPLING_FORM_NAMES,
  type CouplingFormName,
  couplingForm,
} from '../../coupling/coupling-degree';
import { type AssumedDesign, givenWeights } from './assumed-design';
import { type FittedDesign, fitDesign, fitTogether } from './fit-design';
import {
  type PrintedCouplingTable,
  type PrintedRow,
  printedRow,
  RESULT_COLUMNS,
} from './printed-coupling-table';
import { rowIdentities } from './row-identities';
import { guessWeights } from './guess-weights';

/** What the reader of a table knows of how it was made; the rest is found out. */
export interface GivenDesign {
  readonly form?: CouplingFormName;
  readonly weights?: readonly number[];
  readonly theta?: number;
}

/** More rows than this tell no more of the design. */
const MOST_ROWS = 40;
/** People choose θ, and not to more digits than this. */
const THETA_DECIMALS = 3;
const MOST_THETAS = 3;
/** Exponents in use. */
const THETAS = [0.5, 1] as const;

/**
 * The designs that satisfy most rows, the usual ones first; several where the rows cannot tell. Weights
 * that nobody would choose are tried only where no others satisfy all rows.
 */
export function* inferDesignsSteps(
  table: PrintedCouplingTable,
  given: GivenDesign,
): Steps<FittedDesign[]> {
  const rows = checkableRows(table);
  const { simple, open } = candidates(rows, table.systems.length, given);
  const total = simple.length + open.length;
  const fitted: FittedDesign[] = [];
  for (const design of simple) {
    fitted.push(fitDesign(rows, design));
    yield fitted.length / total;
  }
  const best = bestOf(fitted);
  if (best[0].fitting === rows.length) return best;
  // A design for fewer than half of the rows would say nothing.
  const floor = Math.max(best[0].fitting, Math.ceil(rows.length / 2) - 1);
  const opened: FittedDesign[] = [];
  for (const design of open) {
    opened.push(fitTogether(rows, design, floor));
    yield (fitted.length + opened.length) / total;
  }
  const bestOpened = bestOf(opened);
  const isBetter = bestOpened.length > 0 && bestOpened[0].fitting > floor;
  return isBetter ? bestOpened : best;
}

function bestOf(fitted: readonly FittedDesign[]): FittedDesign[] {
  const most = Math.max(...fitted.map(({ fitting }) => fitting));
  return fitted.filter(({ fitting }) => fitting === most);
}

/** Rows whose cells suffice for an identity, at most so many, spread over the table. */
export function checkableRows(table: PrintedCouplingTable): PrintedRow[] {
  const rows = table.labels
    .map((_, row) => printedRow(table, row))
    .filter((row) => rowIdentities(row).length > 0);
  if (rows.length <= MOST_ROWS) return rows;
  return Array.from(
    { length: MOST_ROWS },
    (_, i) => rows[Math.floor((i * (rows.length - 1)) / (MOST_ROWS - 1))],
  );
}

function candidates(
  rows: readonly PrintedRow[],
  systemCount: number,
  given: GivenDesign,
): { readonly simple: AssumedDesign[]; readonly open: AssumedDesign[] } {
  const forms = given.form === undefined ? formsFor(systemCount) : [given.form];
  const thetas = given.theta === undefined ? thetaCandidates(rows) : [decimalInterval(given.theta)];
  const simple: AssumedDesign[] = [];
  const open: AssumedDesign[] = [];
  for (const theta of thetas) {
    for (const form of forms) {
      const guessed =
        given.weights === undefined
          ? guessWeights(rows, systemCount, form, theta)
          : { simple: [givenWeights(given.weights)], open: [] };
      simple.push(...guessed.simple.map((weights) => ({ form, weights, theta })));
      open.push(...guessed.open.map((weights) => ({ form, weights, theta })));
    }
  }
  return { simple, open };
}

function formsFor(systemCount: number): CouplingFormName[] {
  return COUPLING_FORM_NAMES.filter((name) => {
    const { mostSystems } = couplingForm(name);
    return mostSystems === undefined || systemCount <= mostSystems;
  });
}

/** θ = ln D/ln(C·T) that most rows share; the usual ones where C, T and D are not all printed. */
function thetaCandidates(rows: readonly PrintedRow[]): Interval[] {
  const usual = THETAS.map((theta) => pointInterval(theta));
  const ranges = rows.flatMap((row) => thetaOf(row) ?? []);
  const most = mostShared(ranges);
  if (most === undefined) return usual;
  const { shared } = most;
  const fitting = usual.filter(({ lower }) => shared.lower <= lower && lower <= shared.upper);
  const chosen = decimalsWithin(shared, THETA_DECIMALS, MOST_THETAS).filter(
    (theta) => !THETAS.some((known) => known === theta),
  );
  const found = [...fitting, ...chosen.map(decimalInterval)];
  // One row alone may be wrong.
  if (most.count < 2) return [...usual, ...chosen.map(decimalInterval)];
  return found.length > 0 ? found : usual;
}

function thetaOf(row: PrintedRow): Interval | undefined {
  const [degree, index, coordination] = RESULT_COLUMNS.map((column) => row[column]?.interval);
  if (degree === undefined || index === undefined || coordination === undefined) return undefined;
  if (degree.lower <= 0 || index.lower <= 0 || coordination.lower <= 0) return undefined;
  return divide(logarithm(coordination), logarithm(multiply(degree, index)));
}
