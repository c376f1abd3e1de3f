import { InputError } from '../../errors/input-error';
import {
  type Equation,
  type Expression,
  type Regressor,
  type Term,
  isShiftOf,
  seriesIn,
} from './equation/expression';
import { shiftExpression, unshifted } from './equation/shift-expression';
import { writeExpression } from './equation/write-expression';
import { writeLags } from './equation/write-lags';

/** A series of an equation, or an expression of series, whose lags are to be chosen. */
export interface LaggedSeries {
  /** Without its lag, as the equation language writes it. */
  readonly text: string;
  /** The least lag with which it stands in the equation: where every choice of its lags begins. */
  readonly firstLag: number;
}

type Part =
  | { readonly kind: 'fixed'; readonly regressor: Regressor }
  | (LaggedSeries & {
      readonly kind: 'lagged';
      readonly expression: Expression;
      readonly position: number;
    });

/** An equation whose lags are open. */
export interface LaggedEquation {
  readonly dependent: Term;
  /** The constant first, then the other regressors in the order of the equation. */
  readonly parts: readonly Part[];
  readonly series: readonly LaggedSeries[];
}

/** How many lags of each there are. */
export interface LagOrders {
  /** Lags 1 to so many of the dependent variable. */
  readonly dependent: number;
  /** The last lag of each series, in the order of the equation. */
  readonly series: readonly number[];
}

/**
 * Opens the lags of an equation. Terms that differ by their lags only are one series, which begins
 * with the least of these; what lies between and behind is what is to be chosen. Lags of the
 * dependent variable are taken out: how many there are is a choice too. The constant and terms
 * without a series, such as @TREND, stay.
 *
 * @throws InputError dependentNotBefore where the dependent variable explains itself, or with a lead
 */
export function openLags({ dependent, regressors }: Equation): LaggedEquation {
  const parts: Part[] = [];
  for (const regressor of regressors) {
    if (regressor.kind === 'constant') parts.unshift({ kind: 'fixed', regressor });
    else if (seriesIn(regressor.expression).length === 0) parts.push({ kind: 'fixed', regressor });
    else if (!isOwnLag(regressor, dependent)) addLagged(parts, regressor);
  }
  return { dependent, parts, series: parts.filter((part) => part.kind === 'lagged') };
}

/** How many periods an expression lies behind itself without a lag. */
function lagOf(expression: Expression): number {
  return 0 - (seriesIn(expression)[0]?.shift ?? 0);
}

function isOwnLag({ expression, text, position }: Term, dependent: Term): boolean {
  const lag = lagOf(expression) - lagOf(dependent.expression);
  if (!isShiftOf(expression, dependent.expression, -lag)) return false;
  if (lag < 1) throw new InputError({ code: 'dependentNotBefore', position, term: text });
  return true;
}

function addLagged(parts: Part[], { expression, position }: Term): void {
  const series = unshifted(expression);
  const firstLag = lagOf(expression);
  const known = parts.findIndex(
    (part) => part.kind === 'lagged' && isShiftOf(part.expression, series, 0),
  );
  const found = parts[known];
  if (found?.kind !== 'lagged') {
    const text = writeExpression(series);
    parts.push({ kind: 'lagged', text, firstLag, expression: series, position });
  } else {
    parts[known] = { ...found, firstLag: Math.min(found.firstLag, firstLag) };
  }
}

/** What stands at one place of an equation whose lags are chosen. */
type Slot =
  | { readonly kind: 'fixed'; readonly regressor: Regressor }
  | {
      readonly kind: 'lags';
      readonly expression: Expression;
      readonly position: number;
      readonly first: number;
      readonly last: number;
    };

/** The constant, lags of the dependent variable, the rest. */
function slotsOf({ dependent, parts }: LaggedEquation, orders: LagOrders): Slot[] {
  let next = 0;
  const slots = parts.map((part): Slot =>
    part.kind === 'fixed'
      ? part
      : { ...part, kind: 'lags', first: part.firstLag, last: orders.series[next++] },
  );
  const [first] = parts;
  const hasConstant = first?.kind === 'fixed' && first.regressor.kind === 'constant';
  const own: Slot = { ...dependent, kind: 'lags', first: 1, last: orders.dependent };
  slots.splice(hasConstant ? 1 : 0, 0, own);
  return slots;
}

/** The equation with so many lags. */
export function equationWith(lagged: LaggedEquation, orders: LagOrders): Equation {
  const regressors = slotsOf(lagged, orders).flatMap((slot): Regressor[] => {
    if (slot.kind === 'fixed') return [slot.regressor];
    const { expression, position, first, last } = slot;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
      const shifted = shiftExpression(expression, -first - index);
      return { kind: 'term', expression: shifted, text: writeExpression(shifted), position };
    });
  });
  return { dependent: lagged.dependent, regressors };
}

/** equationWith as a text that can be run as it stands, lags of one series as a range. */
export function textWith(lagged: LaggedEquation, orders: LagOrders): string {
  const texts = slotsOf(lagged, orders).map((slot) =>
    slot.kind === 'fixed' ? slot.regressor.text : writeLags(slot.expression, slot.first, slot.last),
  );
  return [lagged.dependent.text, ...texts].filter((text) => text !== '').join(' ');
}
