import { intervalsView } from '../../../../src/report/regression/views/intervals-view';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import { HENAN_EQUATION, henanTable } from '../../../support/henan';
import { expectAllDigits } from '../../../support/correct-digits';
import { readGolden } from '../../../support/golden';
import { realSeries } from '../../../support/real-series';
import { reasonOf } from '../../../support/reason-of';
import { columnIn, linesOf, shownIn, tablesOf } from '../../../support/report-cells';
import { tableOf } from '../../../support/series-table';

const regression = runRegression(henanTable(), { equation: HENAN_EQUATION });
const headings = (level?: string) => tablesOf(intervalsView(regression, level, 'en'))[0].headings;

it('has EViews’ three levels side by side', () => {
  expect(headings()).toEqual([
    'Variable',
    'Coefficient',
    '90% Low',
    '90% High',
    '95% Low',
    '95% High',
    '99% Low',
    '99% High',
  ]);
});

it.each(['95', '95%', '95 %', '95％'])('takes a level in percent: %s', (level) => {
  expect(headings(level)).toEqual(['Variable', 'Coefficient', '95% Low', '95% High']);
});

it('says what the bounds are, in both languages', () => {
  const notes = (language: 'en' | 'zh') =>
    linesOf(intervalsView(regression, '95', language), 'note');
  expect(notes('en')).toEqual([
    "b ± t·se(b), quantiles of Student's t with 12 degrees of freedom.",
  ]);
  expect(notes('zh')).toEqual(['b ± t·se(b)，t 分布的自由度为 12。']);
});

it.each(['0', '100', '-5', 'abc', '', '1e3'])('refuses the level “%s”', (level) => {
  expect(reasonOf(() => intervalsView(regression, level, 'en')).code).toBe('confidencePercent');
});

it.each([0.9, 0.95, 0.99])('has R’s bounds at %p', (level) => {
  const { intervals } = readGolden<{
    intervals: {
      series: string;
      equation: string;
      level: number;
      lower: number[];
      upper: number[];
    }[];
  }>('real-series/r-intervals.json');
  const golden = intervals.find((own) => own.series === 'longley' && own.level === level)!;
  const run = runRegression(realSeries('longley'), { equation: golden.equation });
  const [table] = tablesOf(intervalsView(run, undefined, 'en'));
  const numbers = (side: string): number[] =>
    columnIn(table, `${level * 100}% ${side}`).map(({ value }) => Number(value));
  expectAllDigits(numbers('Low'), golden.lower, 9);
  expectAllDigits(numbers('High'), golden.upper, 9);
});

it('has no bounds where a standard error is not defined', () => {
  const table = tableOf({ Y: [1, 3, 2, 4, 4], X: [1, 2, 4, 3, 2], ONLY: [0, 0, 0, 0, 1] });
  const run = runRegression(table, { equation: 'Y C X ONLY', covariance: 'hc3' });
  const [shown] = tablesOf(intervalsView(run, '95', 'en'));
  expect(shownIn(shown)[0].slice(2)).toEqual(['#DIV/0!', '#DIV/0!']);
});
