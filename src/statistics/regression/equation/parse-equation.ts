import { InputError } from '../../../errors/input-error';
import {
  BRACKETED,
  type Equation,
  type Regressor,
  type Term,
  foldWidth,
  hasValues,
} from './expression';
import { type LagRange, parseTermExpression } from './parse-expression';
import { Scanner } from './scanner';

const CONSTANT = /C(?![\p{L}\p{N}_.(^*/+-])/iuy;

/** More lags than this in one range are taken for a slip of the pen. */
const LONGEST_LAG_RANGE = 200;

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
  const scanner = new Scanner(foldWidth(text));
  const [first, ...rest] = readTerms(scanner);
  if (first.regressor.kind === 'constant') {
    throw new InputError({ code: 'constantInsideTerm', position: first.start });
  }
  if (rest.length === 0) throw new InputError({ code: 'noRegressors' });
  refuseRepeats(rest);
  return { dependent: first.regressor, regressors: rest.map(({ regressor }) => regressor) };
}

interface PlacedRegressor {
  readonly regressor: Regressor;
  readonly start: number;
}

function readTerms(scanner: Scanner): PlacedRegressor[] {
  const terms: PlacedRegressor[] = [];
  for (scanner.skipBlanks(); !scanner.atEnd; scanner.skipBlanks()) {
    const start = scanner.position;
    const isDependent = terms.length === 0;
    const read = readTerm(scanner);
    if (isDependent && read.length !== 1) scanner.fail('dependentIsOneSeries', start);
    terms.push(...read.map((regressor) => ({ regressor, start })));
  }
  if (terms.length === 0) scanner.fail('term');
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

function refuseRepeats(regressors: readonly PlacedRegressor[]): void {
  const seen = new Set<string>();
  for (const { regressor, start } of regressors) {
    const { text } = regressor;
    if (seen.has(text)) throw new InputError({ code: 'repeatedTerm', position: start, term: text });
    seen.add(text);
  }
}

/** The terms of an equation that carry values: the dependent variable and all but the constant. */
export function termsOf(equation: Equation): Term[] {
  return [
    equation.dependent,
    ...equation.regressors.filter((regressor) => regressor.kind === 'term'),
  ];
}
