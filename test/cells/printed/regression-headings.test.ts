import { rowColumnOf, statisticNamed } from '../../../src/cells/printed/regression-headings';

describe('headings of a coefficient table', () => {
  it.each([
    ['Coefficient', 'coefficient'],
    ['Std. Error', 'standardError'],
    ['t-Statistic', 'tStatistic'],
    ['Prob.', 'probability'],
    ['P>|t|', 'probability'],
    ['Pr(>|t|)', 'probability'],
    ['系数', 'coefficient'],
    ['标准误', 'standardError'],
    ['Ｔ值', 'tStatistic'],
  ])('%s', (heading, column) => {
    expect(rowColumnOf(heading)).toBe(column);
  });

  it('are not those of other columns', () => {
    expect(rowColumnOf('Variable')).toBeUndefined();
  });
});

describe('names of statistics', () => {
  it.each([
    ['R-squared', 'r2'],
    ['Adjusted R²', 'adjr2'],
    ['Adj. R-sq.', 'adjr2'],
    ['F-statistic', 'f'],
    ['Prob(F-statistic)', 'probf'],
    ['Durbin-Watson stat', 'dw'],
    ['S.E. of regression', 'ser'],
    ['Observations', 'n'],
    ['样本量', 'n'],
    ['调整后R²', 'adjr2'],
  ])('%s', (name, statistic) => {
    expect(statisticNamed(name)).toBe(statistic);
  });

  it('are not those of regressors', () => {
    expect(statisticNamed('K(-1)')).toBeUndefined();
  });
});
