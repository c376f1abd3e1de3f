import { describedSeries } from '../../../src/statistics/description/described-series';
import { toNumbers } from '../../../src/numerics/double-double-vector';
import { reasonOf } from '../../support/reason-of';
import { tableOf } from '../../support/series-table';

const table = tableOf({
  year: [2001, 2002, 2003, 2004],
  A: [0.1, null, 0.3, 0.4],
  B: [1, 2, null, 4],
  NONE: [null, null, null, null],
});
const valuesOf = (columns: number[], isCommon: boolean) =>
  describedSeries(table, columns, isCommon).map(({ values }) => [...toNumbers(values)]);

it('takes each series over the observations that it has', () => {
  expect(valuesOf([1, 2], false)).toEqual([
    [0.1, 0.3, 0.4],
    [1, 2, 4],
  ]);
});

it('takes all of them over the observations that all have', () => {
  expect(valuesOf([1, 2], true)).toEqual([
    [0.1, 0.4],
    [1, 4],
  ]);
  expect(valuesOf([1], true)).toEqual([[0.1, 0.3, 0.4]]);
});

it('keeps the order in which they were chosen, by the names of the columns', () => {
  expect(describedSeries(table, [2, 1], false).map(({ name }) => name)).toEqual(['B', 'A']);
});

it('means by 0.1 one tenth', () => {
  const [{ values }] = describedSeries(table, [1], false);
  expect(values.low[0]).not.toBe(0);
});

it.each([
  [[3], false],
  [[1, 3], true],
])('has nothing to say of columns %j without a common observation', (columns, isCommon) => {
  expect(reasonOf(() => describedSeries(table, columns, isCommon))).toMatchObject({
    code: 'tooFewObservations',
    observations: 0,
  });
});
