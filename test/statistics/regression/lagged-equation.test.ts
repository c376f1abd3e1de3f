import fc from 'fast-check';
import { parseEquation } from '../../../src/statistics/regression/equation/parse-equation';
import { writeExpression } from '../../../src/statistics/regression/equation/write-expression';
import {
  type LagOrders,
  equationWith,
  openLags,
  textWith,
} from '../../../src/statistics/regression/lagged-equation';
import { reasonOf } from '../../support/reason-of';

const open = (equation: string) => openLags(parseEquation(equation));
const series = (equation: string): string[] =>
  open(equation).series.map(({ text, firstLag }) => `${text} from ${firstLag}`);
const text = (equation: string, orders: LagOrders): string => textWith(open(equation), orders);

describe('an equation whose lags are open', () => {
  it.each([
    ['DU C K', ['K from 0']],
    ['DU C K K(-1) DU(-1)', ['K from 0']],
    ['DU C K(-3) K(-1)', ['K from 1']],
    ['DU C K(1) K', ['K from -1']],
    ['DU C LOG(K(-1)) @TREND X', ['LOG(K) from 1', 'X from 0']],
    ['DU C K*X(-1)', ['K*X(-1) from 0']],
    ['LOG(DU) C DU(-1) LOG(DU(-2))', ['DU from 1']],
    ['DU C @TREND @TREND^2', []],
  ])('%s has the series %j', (equation, expected) => {
    expect(series(equation)).toEqual(expected);
  });

  it.each<[string, LagOrders, string]>([
    ['DU C K', { dependent: 1, series: [2] }, 'DU C DU(-1) K(0 to -2)'],
    ['DU C K', { dependent: 0, series: [0] }, 'DU C K'],
    ['DU K C', { dependent: 2, series: [1] }, 'DU C DU(-1 to -2) K(0 to -1)'],
    ['DU K @TREND', { dependent: 1, series: [0] }, 'DU DU(-1) K @TREND'],
    ['DU(1) C K', { dependent: 2, series: [0] }, 'DU(1) C DU(0 to -1) K'],
    [
      'LOG(DU) C DU(-4) [GDP growth](-1)',
      { dependent: 2, series: [4, 2] },
      'LOG(DU) C LOG(DU(-1)) LOG(DU(-2)) DU(-4) [GDP GROWTH](-1 to -2)',
    ],
    ['DU C DU(-1) DU(-4)', { dependent: 1, series: [] }, 'DU C DU(-1)'],
  ])('%s with the orders %j', (equation, orders, expected) => {
    expect(text(equation, orders)).toBe(expected);
  });

  it('is the same equation as a text and as terms', () => {
    const equations = [
      'DU C K [GDP growth](-1) LOG(X)',
      'LOG(DU) K @TREND X*K(-1)',
      'DU(1) C K(2) D(X,2)',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...equations),
        fc.nat(4),
        fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
        (equation, dependent, more) => {
          const opened = open(equation);
          const orders = {
            dependent,
            series: opened.series.map(({ firstLag }, place) => firstLag + more[place]),
          };
          const terms = (found: ReturnType<typeof parseEquation>): string[] =>
            found.regressors.map((regressor) =>
              regressor.kind === 'constant' ? 'C' : writeExpression(regressor.expression),
            );
          expect(terms(parseEquation(textWith(opened, orders)))).toEqual(
            terms(equationWith(opened, orders)),
          );
        },
      ),
    );
  });

  it('keeps the places of names, for messages', () => {
    const { regressors } = equationWith(open('DU C K'), { dependent: 1, series: [1] });
    expect(regressors.map((each) => (each.kind === 'term' ? each.position : 'C'))).toEqual([
      'C',
      0,
      5,
      5,
    ]);
  });

  it.each([
    ['DU C DU', 'DU', 5],
    ['DU C K DU(1)', 'DU(1)', 7],
    ['DU(-1) C DU(-1)', 'DU(-1)', 9],
  ])('refuses %s: what is explained does not explain itself', (equation, term, position) => {
    expect(reasonOf(() => open(equation))).toEqual({ code: 'dependentNotBefore', position, term });
  });
});
