import { OLS } from '../../functions/regression/ols';
import { OLS_COEF } from '../../functions/regression/ols-coef';
import { OLS_STAT } from '../../functions/regression/ols-stat';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const STANDARD_ERRORS: Analysis = {
  id: 'standard-errors',
  group: 'regression',
  title: say('Robust standard errors', '稳健标准误'),
  summary: say(
    'Standard errors that hold under heteroskedasticity (White) or autocorrelation as well (Newey-West).',
    '在异方差（White）或同时存在自相关（Newey-West）时仍成立的标准误。',
  ),
  where: say('Tab Regression, part Equation: Standard errors.', '“回归”页“方程”部分的“标准误”。'),
  formulas: [
    'HC0: (X′X)⁻¹(Σ e²xx′)(X′X)⁻¹',
    say(
      'HC1: HC0·T/(T − k); HC2: e²/(1 − h); HC3: e²/(1 − h)², h the leverage',
      'HC1：HC0·T/(T − k)；HC2：e²/(1 − h)；HC3：e²/(1 − h)²，h 为杠杆值',
    ),
    'HAC: Γ₀ + Σⱼ (1 − j/(L + 1))(Γⱼ + Γⱼ′),  Γⱼ = Σₜ eₜeₜ₋ⱼxₜxₜ₋ⱼ′',
    say('EViews’ rule: L = ⌊4(T/100)^(2/9)⌋', 'EViews 规则：L = ⌊4(T/100)^(2/9)⌋'),
  ],
  choices: [
    {
      name: say('Kind', '类型'),
      meaning: say('The covariance matrix of the coefficients.', '系数的协方差矩阵。'),
      allowed: say(
        'ordinary, hc0 to hc3, hac, hac:L, hac:L:raw',
        'ordinary、hc0 至 hc3、hac、hac:L、hac:L:raw',
      ),
      standard: say('ordinary', 'ordinary'),
    },
    {
      name: say('Lags of Newey-West', 'Newey-West 的滞后'),
      meaning: say('By EViews’ rule, or given.', '按 EViews 规则，或自行给定。'),
      allowed: say('0 or more', '大于或等于 0'),
      standard: say('by the rule', '按规则'),
    },
    {
      name: say('Factor T/(T − k)', '系数 T/(T − k)'),
      meaning: say('Left out as raw, as gretl does.', '写 raw 时不乘，同 gretl。'),
      standard: say('with it, as EViews', '乘以该系数，同 EViews'),
    },
  ],
  conventions: [
    say(
      'The F-statistic stays the ordinary one, as in EViews; the notes say what was used.',
      'F 统计量仍为普通形式，同 EViews；附注会说明所用的标准误。',
    ),
    say(
      'gretl’s standard lag is ⌊0.75·T^(1/3)⌋ without the factor; R’s sandwich prewhitens. Give the lags to agree with them.',
      'gretl 的默认滞后为 ⌊0.75·T^(1/3)⌋ 且不乘系数；R 的 sandwich 会预白化。需要一致时请给定滞后。',
    ),
  ],
  references: [
    'H. White, Econometrica 48 (1980) 817–838',
    'J. G. MacKinnon and H. White, Journal of Econometrics 29 (1985) 305–325',
    'W. K. Newey and K. D. West, Econometrica 55 (1987) 703–708',
  ],
  functions: [OLS, OLS_COEF, OLS_STAT],
  examples: [
    {
      description: say(
        'The source paper’s regression with Newey-West standard errors of 2 lags.',
        '源论文的回归，Newey-West 标准误，滞后 2 期。',
      ),
      function: OLS_COEF,
      arguments: [PAPER_EQUATION, HENAN_TABLE, PAPER_SAMPLE, 'hac:2'],
    },
  ],
};
