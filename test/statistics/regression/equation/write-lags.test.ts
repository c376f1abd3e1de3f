import type { Expression } from '../../../../src/statistics/regression/equation/expression';
import { parseEquation } from '../../../../src/statistics/regression/equation/parse-equation';
import { shiftExpression } from '../../../../src/statistics/regression/equation/shift-expression';
import { writeExpression } from '../../../../src/statistics/regression/equation/write-expression';
import { writeLags } from '../../../../src/statistics/regression/equation/write-lags';

const expressionOf = (term: string): Expression => parseEquation(`${term} C`).dependent.expression;

describe('lags as an equation has them', () => {
  it.each([
    ['K', 0, 0, 'K'],
    ['K', 2, 2, 'K(-2)'],
    ['K', 0, 2, 'K(0 to -2)'],
    ['K', 1, 3, 'K(-1 to -3)'],
    ['K(1)', 0, 1, 'K(1 to 0)'],
    ['[GDP growth]', 0, 1, '[GDP GROWTH](0 to -1)'],
    ['[C]', 0, 1, '[C](0 to -1)'],
    ['[TO]', 0, 1, '[TO](0 to -1)'],
    ['[LOG]', 1, 2, 'LOG(-1 to -2)'],
    ['D', 1, 2, 'D(-1 to -2)'],
    ['LOG(K)', 0, 1, 'LOG(K) LOG(K(-1))'],
    ['K*X(-1)', 1, 1, 'K(-1)*X(-2)'],
    ['K', 1, 0, ''],
  ])('of %s from %d to %d', (term, first, last, text) => {
    expect(writeLags(expressionOf(term), first, last)).toBe(text);
  });

  it.each(['K', '[GDP [2015]]]', '[LOG]', 'D', '[TO]', 'LOG(K)', '-K', 'D(K,2)/X^2', '2^-K'])(
    'of %s are read as its shifts',
    (term) => {
      const expression = expressionOf(term);
      const { regressors } = parseEquation(`Y ${writeLags(expression, 0, 3)}`);
      expect(
        regressors.map((regressor) =>
          regressor.kind === 'term' ? writeExpression(regressor.expression) : 'C',
        ),
      ).toEqual([0, 1, 2, 3].map((lag) => writeExpression(shiftExpression(expression, -lag))));
    },
  );
});
