import fc from 'fast-check';
import { InputError } from '../../../../src/errors/input-error';
import {
  type Equation,
  type Expression,
  hasValues,
} from '../../../../src/statistics/regression/equation/expression';
import {
  parseEquation,
  termsOf,
} from '../../../../src/statistics/regression/equation/parse-equation';
import { shiftExpression } from '../../../../src/statistics/regression/equation/shift-expression';
import {
  writeExpression,
  writeSeries,
} from '../../../../src/statistics/regression/equation/write-expression';

/** The expression of an equation's only regressor. */
function read(text: string): Expression {
  const [regressor] = parseEquation(`DEPENDENT ${text}`).regressors;
  if (regressor.kind === 'constant') throw new Error(text);
  return regressor.expression;
}

/** Without the places, which differ, and with names in capitals, as they are written. */
function plain(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (key, value: unknown) => {
      if (key === 'position') return undefined;
      if (key === 'name' && typeof value === 'string') return value.toUpperCase();
      return typeof value === 'number' && !Number.isFinite(value) ? 'beyond' : value;
    }),
  );
}

const names = fc.constantFrom(
  'K',
  'du',
  'D',
  '[C]',
  '[LOG]',
  '科技',
  '[GDP growth]',
  'x_1.b',
  'TO',
);
const series = fc
  .tuple(names, fc.integer({ min: -12, max: 12 }))
  .map(([name, shift]): Expression => ({
    kind: 'series',
    name: name.replace(/^\[|\]$/g, ''),
    shift,
    position: 0,
  }));
const numbers = fc
  .oneof(fc.nat(40), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }))
  .map((value): Expression => ({ kind: 'number', value }));

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    series,
    fc.oneof(numbers, fc.constant<Expression>({ kind: 'trend' })),
    tie('expression').map((operand): Expression => ({ kind: 'negate', operand })),
    fc
      .tuple(fc.constantFrom('LOG', 'EXP', 'ABS', 'SQR'), tie('expression'))
      .map(([name, argument]) => ({ kind: 'function', name, argument }) as Expression),
    fc
      .tuple(fc.integer({ min: 1, max: 20 }), tie('expression'))
      .map(([order, argument]): Expression => ({ kind: 'difference', order, argument })),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('expression'), tie('expression'))
      .map(([operator, left, right]) => ({ kind: 'binary', operator, left, right }) as Expression),
  ),
}));
const term = expression.filter(hasValues);

describe('an expression, written', () => {
  it.each([
    ['k', 'K'],
    ['du( -1 )', 'DU(-1)'],
    ['[GDP growth](-2)', '[GDP GROWTH](-2)'],
    ['[c]', '[C]'],
    ['[LOG](-1)', '[LOG](-1)'],
    ['D(-1)', 'D(-1)'],
    ['D(K)', 'D(K)'],
    ['D(K, 2)', 'D(K,2)'],
    ['DLOG(K)', 'D(LOG(K))'],
    ['K+D((1))', 'K+D((1))'],
    ['D(TO)', 'D([TO])'],
    ['to(-1)', '[TO](-1)'],
    ['(K+DU)*K', '(K+DU)*K'],
    ['K-(DU-K)', 'K-(DU-K)'],
    ['(K-DU)-K', 'K-DU-K'],
    ['K/(DU*K)', 'K/(DU*K)'],
    ['(K^2)^3', '(K^2)^3'],
    ['K^(2^3)', 'K^2^3'],
    ['(-K)^2', '(-K)^2'],
    ['-K^2', '-K^2'],
    ['-(K*DU)', '-(K*DU)'],
    ['K^-2', 'K^-2'],
    ['+K', 'K'],
    ['@trend', '@TREND'],
    ['1e3*K', '1000*K'],
    ['1e-9*K', '1E-9*K'],
    ['1e999*K', '1E999*K'],
  ])('%s is %s', (text, written) => {
    expect(writeExpression(read(text))).toBe(written);
    expect(plain(read(written))).toEqual(plain(read(text)));
  });

  it('shifts every series in it', () => {
    expect(writeExpression(shiftExpression(read('LOG(K)/DU(1)-D(K*2,2)+@TREND'), -1))).toBe(
      'LOG(K(-1))/DU-D(K(-1)*2,2)+@TREND',
    );
  });

  it('reads the same again, whatever the expression: 10,000 of them', () => {
    fc.assert(
      fc.property(term, (original) => {
        const written = writeExpression(original);
        const again = read(written);
        expect(plain(again)).toEqual(plain(original));
        expect(writeExpression(again)).toBe(written);
      }),
      { numRuns: 10000 },
    );
  });
});

describe('a series, written', () => {
  it.each([
    ['Du', 0, 'Du'],
    ['GDP growth', -2, '[GDP growth](-2)'],
    ['to', 0, '[to]'],
    ['log', 0, 'log'],
    ['log', -1, '[log](-1)'],
    ['d', -1, 'd(-1)'],
    ['c', 1, '[c](1)'],
  ])('%p shifted by %p keeps its spelling', (name, shift, expected) => {
    expect(writeSeries({ name, shift })).toBe(expected);
    expect(read(expected)).toMatchObject({ kind: 'series', name, shift });
  });
});

describe('an equation, written', () => {
  const write = (equation: Equation): string =>
    [equation.dependent, ...equation.regressors]
      .map((each) => ('expression' in each ? writeExpression(each.expression) : each.text))
      .join(' ');

  it('reads and writes the same again: 10,000 of them', () => {
    const terms = fc.uniqueArray(term, { minLength: 2, maxLength: 6, selector: writeExpression });
    fc.assert(
      fc.property(terms, fc.boolean(), ([dependent, ...regressors], hasConstant) => {
        const texts = [dependent, ...regressors].map(writeExpression);
        if (hasConstant) texts.splice(1, 0, 'C');
        const text = texts.join(' ');
        const equation = parseEquation(text);
        expect(write(equation)).toBe(text);
        expect(termsOf(equation).map((each) => plain(each.expression))).toEqual(
          [dependent, ...regressors].map(plain),
        );
      }),
      { numRuns: 10000 },
    );
  });

  it('cut or overwritten anywhere is read, or refused with a place inside it: 10,000 of them', () => {
    const damaged = fc
      .tuple(
        fc.array(term, { minLength: 2, maxLength: 4 }),
        fc.nat(200),
        fc.nat(6),
        fc.constantFrom('', '(', ')', '[', ']', ',', ' to ', '^', '-', '..', '@', '科', '1e'),
      )
      .map(([terms, place, length, inserted]) => {
        const text = ['C', ...terms.map(writeExpression)].reverse().join(' ');
        const at = place % (text.length + 1);
        return text.slice(0, at) + inserted + text.slice(at + length);
      });
    let refused = 0;
    fc.assert(
      fc.property(damaged, (text) => {
        try {
          const equation = parseEquation(text);
          return equation.regressors.length > 0;
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          refused++;
          const { reason } = error;
          if (!('position' in reason)) return reason.code === 'noRegressors';
          return (
            Number.isInteger(reason.position) &&
            reason.position >= 0 &&
            reason.position <= text.length
          );
        }
      }),
      { numRuns: 10000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});
