import { InputError } from '../../../errors/input-error';
import {
  BRACKETED,
  type Equation,
  type Regressor,
  type Term,
  foldName,
  foldWidth,
  hasValues,
} from './expression';
import { type LagRange, parseTermExpression } from './parse-expression';
import { Scanner } from './scanner';
import { writeExpression } from './write-expression';

const CONSTANT = /C(?![\p{L}\p{N}_.(^*/+-])/iuy;

/** More lags than this in one range are taken for a slip of the pen. */
export const LONGEST_LAG_RANGE = 200;

/**
 * Reads an equation in EViews' language: the dependent variable first, then the regressors,
 * separated by blanks. `C` is the constant and has to be named; `K(-1)` is a lag, `K(-1 to -3)`
 * three of them, `D(K)` a difference; + − * / ^ and LOG, EXP, ABS, SQR, DLOG, @TREND make
 * expressions. Upper and lower case, and full-width signs, are alike. A name that is no plain word
 * stands in brackets, in which `]]` is `]`: `[GDP [2015]]]` is the column `GDP [2015]`.
 *
 * @throws InputError with a position inside the text (equationSyntax, constantInsideTerm, …)
 */
export function parseEquation(text: string): Equation {
  const [first, ...rest] = parseTerms(text);
  const [dependent] = first.regressors;
  if (dependent.kind === 'constant') {
    throw new InputError({ code: 'constantInsideTerm', position: first.start });
  }
  if (rest.length === 0) throw new InputError({ code: 'noRegressors' });
  return { dependent, regressors: rest.flatMap(({ regressors }) => regressors) };
}

/** A term as it stands in an equation's text; a range of lags makes several regressors. */
export interface WrittenTerm {
  readonly regressors: readonly Regressor[];
  /** Where it begins and where it has ended, counted from 0. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the terms of an equation that may still lack its regressors; the first is the dependent
 * variable and stands for one series.
 *
 * @throws InputError as parseEquation does, noRegressors aside
 */
export function parseTerms(text: string): WrittenTerm[] {
  const scanner = new Scanner(foldWidth(text));
  const terms: WrittenTerm[] = [];
  for (scanner.skipBlanks(); !scanner.atEnd; scanner.skipBlanks()) {
    const start = scanner.position;
    const isDependent = terms.length === 0;
    const regressors = readTerm(scanner);
    if (isDependent && regressors.length !== 1) scanner.fail('dependentIsOneSeries', start);
    terms.push({ regressors, start, end: scanner.position });
  }
  if (terms.length === 0) scanner.fail('term');
  refuseRepeats(terms.slice(1));
  return terms;
}

/** One term; a range of lags makes several. */
function readTerm(scanner: Scanner): Regressor[] {
  const start = scanner.position;
  scanner.beginTerm();
  if (scanner.match(CONSTANT) !== undefined) {
    endTerm(scanner);
    return [{ kind: 'constant', text: 'C' }];
  }
  const read = parseTermExpression(scanner);
  endTerm(scanner);
  if (read.kind === 'lagRange') return expandLags(read, start);
  const text = termText(scanner.text.slice(start, scanner.position));
  if (!hasValues(read)) {
    throw new InputError({ code: 'termWithoutSeries', position: start, term: text });
  }
  return [{ kind: 'term', expression: read, text, position: start }];
}

function endTerm(scanner: Scanner): void {
  if (!scanner.atEnd && !/\s/.test(scanner.text.charAt(scanner.position))) {
    scanner.fail('endOfTerm');
  }
}

function expandLags(range: LagRange, position: number): Regressor[] {
  const step = range.last < range.first ? -1 : 1;
  const count = Math.abs(range.last - range.first) + 1;
  if (count > LONGEST_LAG_RANGE) {
    throw new InputError({
      code: 'lagRangeTooLong',
      position,
      count,
      allowed: LONGEST_LAG_RANGE,
    });
  }
  return Array.from({ length: count }, (_, index) => {
    const shift = range.first + step * index;
    return {
      kind: 'term',
      expression: { ...range.series, shift },
      text: shift === 0 ? termText(range.nameText) : `${termText(range.nameText)}(${shift})`,
      position,
    };
  });
}

/** The text in capitals, blanks outside brackets taken out. */
function termText(source: string): string {
  return source
    .split(new RegExp(`(${BRACKETED.source})`))
    .map((part) => (part.startsWith('[') ? part : part.replace(/\s+/g, '')))
    .join('')
    .toUpperCase();
}

/** Terms that read alike, such as K, [K] and (K), are one. */
function refuseRepeats(terms: readonly WrittenTerm[]): void {
  const seen = new Set<string>();
  for (const { regressors, start } of terms) {
    for (const regressor of regressors) {
      const { text } = regressor;
      const read =
        regressor.kind === 'constant' ? 'C' : foldName(writeExpression(regressor.expression));
      if (seen.has(read)) {
        throw new InputError({ code: 'repeatedTerm', position: start, term: text });
      }
      seen.add(read);
    }
  }
}

/** The terms of an equation that carry values: the dependent variable and all but the constant. */
export function termsOf(equation: Equation): Term[] {
  return [
    equation.dependent,
    ...equation.regressors.filter((regressor) => regressor.kind === 'term'),
  ];
}
