import { OLS_STAT } from '../../functions/regression/ols-stat';
import { OLS_TEST } from '../../functions/regression/ols-test';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const SERIAL_CORRELATION: Analysis = {
  id: 'serial-correlation',
  group: 'regression',
  title: say('Serial correlation', '序列相关检验'),
  summary: say(
    'Whether the errors hang on those before them: Breusch-Godfrey’s LM test, correlogram and Q, Durbin’s h.',
    '误差是否与前期误差相关：Breusch-Godfrey LM 检验、相关图与 Q 统计量、Durbin h。',
  ),
  where: say('Under a regression’s result: View.', '回归结果下的“视图”。'),
  formulas: [
    say(
      'bg: residuals on the regressors and p of their own lags, Obs·R² ~ χ²(p)',
      'bg：残差对解释变量及其自身 p 期滞后回归，Obs·R² ~ χ²(p)',
    ),
    'q: Q = T(T + 2)Σ rⱼ²/(T − j)',
    say(
      'durbinh: h = (1 − DW/2)·√(T/(1 − T·var a)), a the coefficient of the first lag',
      'durbinh：h = (1 − DW/2)·√(T/(1 − T·var a))，a 为一阶滞后因变量的系数',
    ),
  ],
  choices: [
    {
      name: say('Lags of bg', 'bg 的滞后阶数'),
      meaning: say('How far back.', '检验到第几阶。'),
      allowed: say('1 or more', '大于或等于 1'),
      standard: say('2', '2'),
    },
    {
      name: say('Lags of q', 'q 的滞后阶数'),
      meaning: say('How many autocorrelations.', '自相关系数的个数。'),
      allowed: say('1 or more', '大于或等于 1'),
      standard: say('T/2, at most 12', 'T/2，最多 12'),
    },
  ],
  conventions: [
    say(
      'Residuals before the sample are taken as 0, as in EViews.',
      '样本之前的残差取 0，同 EViews。',
    ),
    say(
      'These tests need one unbroken series: holes and groups are refused in words.',
      '这些检验需要一个不间断的序列：有缺口或分组时拒绝并说明。',
    ),
    say(
      'Durbin’s h is not defined where T·var a is 1 or more: the reason is said, and the LM test stands beside it.',
      'T·var a 大于或等于 1 时 Durbin h 无定义：会说明原因，并可改用 LM 检验。',
    ),
  ],
  references: [
    'T. S. Breusch, Australian Economic Papers 17 (1978) 334–355',
    'L. G. Godfrey, Econometrica 46 (1978) 1293–1301',
    'G. M. Ljung and G. E. P. Box, Biometrika 65 (1978) 297–303',
    'J. Durbin, Econometrica 38 (1970) 410–421',
  ],
  functions: [OLS_TEST, OLS_STAT],
  examples: [
    {
      description: say('Two lags, in the source paper’s regression.', '源论文的回归，滞后两阶。'),
      function: OLS_TEST,
      arguments: [PAPER_EQUATION, HENAN_TABLE, 'bg', 2, PAPER_SAMPLE],
    },
  ],
};
