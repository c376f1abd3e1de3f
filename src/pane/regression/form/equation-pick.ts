import { foldName } from '../../../statistics/regression/equation/expression';
import {
  LONGEST_LAG_RANGE,
  type WrittenTerm,
  parseTerms,
} from '../../../statistics/regression/equation/parse-equation';
import { writeSeries } from '../../../statistics/regression/equation/write-expression';
import { speller } from './column-names';

/** An equation as it can be picked; terms that cannot be picked are kept as they are written. */
export interface EquationPick {
  /** Undefined while the equation is empty. */
  readonly dependent: { readonly kind: 'series'; readonly name: string } | Verbatim | undefined;
  readonly hasConstant: boolean;
  readonly regressors: readonly PickedRegressor[];
}

/** A term as it is written. */
export interface Verbatim {
  readonly kind: 'verbatim';
  readonly text: string;
}

/** A series with its lags `from` to `to`; 0 is the same period, 1 the period before, −1 the one after. */
export interface LaggedSeries {
  readonly kind: 'lags';
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export type PickedRegressor = LaggedSeries | Verbatim;

export const NOTHING_PICKED: EquationPick = {
  dependent: undefined,
  hasConstant: false,
  regressors: [],
};

/** So many lags are written one by one; more make a range. */
const MOST_SINGLE_LAGS = 2;

/**
 * What an equation picks; it may lack its regressors. Lags of a series that follow each other are
 * one pick, and names are spelled as the columns are.
 *
 * @throws InputError where the equation cannot be read
 */
export function readPick(text: string, names: readonly string[]): EquationPick {
  if (text.trim() === '') return NOTHING_PICKED;
  const spell = speller(names);
  const [first, ...rest] = parseTerms(text);
  const own = lagsOf(first, spell);
  const regressors: PickedRegressor[] = [];
  let hasConstant = false;
  for (const term of rest) {
    if (term.regressors[0].kind === 'constant') {
      hasConstant = true;
      continue;
    }
    addJoined(regressors, lagsOf(term, spell) ?? verbatim(text, term));
  }
  const isPlain = own !== undefined && own.from === 0 && own.to === 0;
  return {
    dependent: isPlain ? { kind: 'series', name: own.name } : verbatim(text, first),
    hasConstant,
    regressors,
  };
}

/** The equation of a pick: the dependent variable, the constant, then the regressors in order. */
export function writePick({ dependent, hasConstant, regressors }: EquationPick): string {
  if (dependent === undefined) return '';
  const first = dependent.kind === 'verbatim' ? dependent.text : nameText(dependent.name);
  return [first, ...(hasConstant ? ['C'] : []), ...regressors.map(writeRegressor)].join(' ');
}

export function writeRegressor(picked: PickedRegressor): string {
  if (picked.kind === 'verbatim') return picked.text;
  const { name, from, to } = picked;
  if (to - from >= LONGEST_LAG_RANGE) {
    const end = from + LONGEST_LAG_RANGE - 1;
    return [
      writeRegressor({ ...picked, to: end }),
      writeRegressor({ ...picked, from: end + 1 }),
    ].join(' ');
  }
  const count = to - from + 1;
  if (count > MOST_SINGLE_LAGS) return `${nameText(name)}(${-from} to ${-to})`;
  const lags = Array.from({ length: count }, (_, index) => from + index);
  return lags.map((lag) => writeSeries({ name, shift: -lag })).join(' ');
}

/** A column's name as a term of its own. */
export function nameText(name: string): string {
  return writeSeries({ name, shift: 0 });
}

/** Whether two picks of lags are of the same series. */
export function isOfSeries(picked: PickedRegressor, name: string): picked is LaggedSeries {
  return picked.kind === 'lags' && foldName(picked.name) === foldName(name);
}

/** The lags that a term stands for; undefined for an expression. */
function lagsOf(
  { regressors }: WrittenTerm,
  spell: (name: string) => string,
): LaggedSeries | undefined {
  const lags = regressors.map((regressor) =>
    regressor.kind === 'term' && regressor.expression.kind === 'series'
      ? 0 - regressor.expression.shift
      : NaN,
  );
  const [regressor] = regressors;
  if (regressor.kind === 'constant' || regressor.expression.kind !== 'series') return undefined;
  const { name } = regressor.expression;
  if (!lags.every(Number.isSafeInteger)) return undefined;
  return { kind: 'lags', name: spell(name), from: Math.min(...lags), to: Math.max(...lags) };
}

/** Adds a pick, joined with those before it as long as they make one. */
function addJoined(regressors: PickedRegressor[], picked: PickedRegressor): void {
  const joined = joinLags(regressors.at(-1), picked);
  if (joined === undefined) {
    regressors.push(picked);
    return;
  }
  regressors.pop();
  addJoined(regressors, joined);
}

/** Two picks as one where they are of one series and leave no lag out between them. */
function joinLags(
  before: PickedRegressor | undefined,
  next: PickedRegressor,
): LaggedSeries | undefined {
  if (before?.kind !== 'lags' || !isOfSeries(next, before.name)) return undefined;
  const isNeighbour = before.to + 1 === next.from || next.to + 1 === before.from;
  const from = Math.min(before.from, next.from);
  const to = Math.max(before.to, next.to);
  return isNeighbour && to - from < LONGEST_LAG_RANGE ? { ...before, from, to } : undefined;
}

function verbatim(text: string, { start, end }: WrittenTerm): Verbatim {
  return { kind: 'verbatim', text: text.slice(start, end) };
}
