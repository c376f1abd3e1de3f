import { OLS_TEST } from '../../functions/regression/ols-test';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const UNIT_ROOTS: Analysis = {
  id: 'unit-roots',
  group: 'regression',
  title: say('Unit roots (augmented Dickey-Fuller)', '单位根检验（ADF）'),
  summary: say(
    'Whether a series wanders without a level to return to: the augmented Dickey-Fuller test with the probability for the sample at hand.',
    '序列是否为单位根过程：增广 Dickey-Fuller 检验，给出对应样本量的概率。',
  ),
  where: say('Tab Regression, part Series.', '“回归”页的“序列”部分。'),
  formulas: ['Δyₜ = γyₜ₋₁ + [c] + [δt] + Σ φⱼΔyₜ₋ⱼ + eₜ,  τ = γ/se(γ)'],
  choices: [
    {
      name: say('Test equation', '检验方程'),
      meaning: say(
        'Nothing, a constant, or a constant and a trend.',
        '无、常数项，或常数项与趋势项。',
      ),
      allowed: say('n, c, ct', 'n、c、ct'),
      standard: say('c', 'c'),
    },
    {
      name: say('Lag length', '滞后长度'),
      meaning: say('By a criterion, or given.', '按准则选择，或给定。'),
      allowed: say('sc, aic, hq, or a number', 'sc、aic、hq，或一个数'),
      standard: say('sc', 'sc'),
    },
  ],
  conventions: [
    say(
      'The probability comes from response surfaces of Yoke’s own simulation, for the very number of observations; critical values are MacKinnon’s of 2010. Beside lagged differences they hold nearly, as in EViews.',
      '概率取自 Yoke 自行模拟的响应面，对应实际观测数；临界值为 MacKinnon (2010)。含滞后差分时近似成立，同 EViews。',
    ),
    say(
      'Below 0.00001 and above 0.99999 the bound is given, and said to be one; below 10 observations there is no probability.',
      '小于 0.00001 或大于 0.99999 时给出界限并注明；观测少于 10 个时不给出概率。',
    ),
    say('The series must be unbroken.', '序列不得有缺口。'),
  ],
  references: [
    'D. A. Dickey and W. A. Fuller, Journal of the American Statistical Association 74 (1979) 427–431',
    'J. G. MacKinnon, Critical Values for Cointegration Tests (2010)',
  ],
  functions: [OLS_TEST],
  examples: [
    {
      description: say('DU with a constant and one lag.', 'DU，含常数项与一阶滞后。'),
      function: OLS_TEST,
      arguments: ['DU C', HENAN_TABLE, 'adf', 'c:1', PAPER_SAMPLE],
    },
  ],
};
