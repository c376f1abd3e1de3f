import { withinSections } from '../../../src/report/regression/within-sections';
import { formatCell } from '../../../src/report/number-format';
import { runWithin } from '../../../src/statistics/regression/run-within';
import { WITHIN_STATISTICS } from '../../../src/statistics/regression/statistics';
import { expectDigits } from '../../support/correct-digits';
import { R_FIXED_EFFECTS } from '../../support/fixed-effects';
import { realSeries } from '../../support/real-series';
import { tableOf } from '../../support/series-table';

describe.each(Object.entries(R_FIXED_EFFECTS))(
  'fixed effects of %s as EViews prints them',
  (_, r) => {
    const { series, equation, group } = r;
    const within = runWithin(realSeries(series), { equation, group });
    const sections = withinSections(within, 'en');

    it('count cross-sections and observations over the table', () => {
      const isBalanced = new Set(r.sizes).size === 1;
      expect(sections.heading[1]).toBe('Method: Panel Least Squares, cross-section fixed effects');
      expect(sections.heading[3]).toBe(`Cross-sections included: ${r.groups.length}`);
      expect(sections.heading[4]).toMatch(
        new RegExp(
          `^Total panel \\(${isBalanced ? 'balanced' : 'unbalanced'}\\) observations: ${r.n}`,
        ),
      );
    });

    it('have the constant first, and R’s numbers', () => {
      const [first, ...others] = sections.coefficients;
      expect(first[0].value).toBe('C');
      expectDigits(Number(first[1].value), r.constant, 9);
      expectDigits(Number(first[2].value), r.constantError, 9);
      others.forEach((row, place) => expectDigits(Number(row[1].value), r.estimate[place], 9));
    });

    it('have R’s statistics beside EViews’ names', () => {
      const values = [...sections.leftStatistics, ...sections.rightStatistics];
      const of = (label: string) => values.find((own) => own.label === label)?.cell.value;
      expectDigits(Number(of('R-squared')), r.r2, 9);
      expectDigits(Number(of('Sum squared resid')), r.ssr, 9);
      expectDigits(Number(of('F-statistic')), r.f, 9);
      expectDigits(Number(of('Akaike info criterion')), r.aic, 9);
      expectDigits(Number(of('Durbin-Watson stat')), r.dw, 9);
    });

    it('tell R² within groups and that C is a mean, in both languages', () => {
      const shown = formatCell(within.rSquaredWithin, 'statistic');
      expect(sections.notes.at(-1)).toBe(
        `Each group, ${r.groups.length} in all, has a constant of its own; C is their mean over the observations. R-squared counts what the groups' constants explain; within groups it is ${shown}. Standard errors from the ordinary covariance matrix.`,
      );
      expect(withinSections(within, 'zh').notes.at(-1)).toContain(`组内 R² 为 ${shown}`);
    });
  },
);

it('gives criteria in total where that is wanted, and says so', () => {
  const { series, equation, group } = Object.values(R_FIXED_EFFECTS)[0];
  const within = runWithin(realSeries(series), { equation, group });
  const { rightStatistics, notes } = withinSections(within, 'en', { criteria: 'total' });
  expect(rightStatistics[2].cell.value).toBe(WITHIN_STATISTICS['aic.total'](within));
  expect(notes[notes.length - 1]).toContain('Information criteria in total');
});

it('shows of an exact fit what is defined', () => {
  const table = tableOf({ G: ['a', 'a', 'a', 'b', 'b'], Y: [2, 4, 6, 1, 3], X: [1, 2, 3, 1, 2] });
  const sections = withinSections(runWithin(table, { equation: 'Y C X', group: 'G' }), 'en');
  const [, slope] = sections.coefficients.map((row) =>
    row.map(({ value, format }) => formatCell(value, format)),
  );
  expect(slope).toEqual(['X', '2.000000', '0.000000', '#DIV/0!', '#DIV/0!']);
});
