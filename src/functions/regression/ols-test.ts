import { tableValues } from '../../report/output-table';
import { regressionTestTable } from '../../report/regression/test-table';
import { TEST_NAMES, runTest } from '../../statistics/regression/diagnostics/run-test';
import { toldTogether } from '../../text/analyses/analyses';
import { optionalText, requiredChoice } from '../kit/option';
import { wholeTable } from '../kit/whole-table';
import { DATA, EQUATION, EXAMPLE_DATA, GROUP, SAMPLE } from './shared-parameters';

export const OLS_TEST = wholeTable({
  id: 'OLS.TEST',
  category: 'regression',
  description: {
    en: 'A test of a least squares regression, named as EViews prints it, at full precision.',
    zh: '最小二乘回归的一项检验，名称同 EViews，保留全部精度。',
  },
  formula: {
    en: 'bg, q: serial correlation; bpg, harvey, glejser, arch, white, whitecross: heteroskedasticity; jb: normality; reset: form; chow, cusum: stability; vif: collinearity; influence; durbinh; adf: unit root of the dependent variable; granger: causality',
    zh: 'bg、q：序列相关；bpg、harvey、glejser、arch、white、whitecross：异方差；jb：正态性；reset：函数形式；chow、cusum：稳定性；vif：共线性；influence：影响点；durbinh；adf：因变量的单位根；granger：因果关系',
  },
  references: [
    'EViews User’s Guide II, “Specification and Diagnostic Tests”.',
    ...toldTogether(TEST_NAMES).references,
  ],
  parameters: {
    equation: EQUATION,
    data: DATA,
    test: requiredChoice(TEST_NAMES, {
      en: 'Name of the test, such as bg, white, jb, reset or adf.',
      zh: '检验名称，例如 bg、white、jb、reset 或 adf。',
    }),
    argument: optionalText({
      en: 'What the test asks for: lags (bg 2, q, arch 1, granger 2), powers (reset 1), the first label of the second part (chow), or for adf n, c or ct and lags, such as "c:1" or "ct:sc".',
      zh: '检验所需的参数：滞后阶数（bg 默认 2，q，arch 默认 1，granger 默认 2）、幂次（reset 默认 1）、第二段的首个标签（chow）；adf 为 n、c 或 ct 及滞后，例如 "c:1"、"ct:sc"。',
    }),
    sample: SAMPLE,
    group: GROUP,
  },
  result: 'matrix',
  evaluate: ({ data, ...request }) => tableValues(regressionTestTable(runTest(data, request))),
  examples: [
    {
      description: {
        en: 'Variance inflation: the regressor is as good as alone.',
        zh: '方差膨胀因子：解释变量与其他项无关。',
      },
      arguments: ['Y C X', EXAMPLE_DATA, 'vif'],
      result: [
        ['Variable', 'Coefficient Variance', 'Uncentered VIF', 'Centered VIF'],
        ['C', 3, 6, '#N/A'],
        ['X', 0.4, 6, 1],
      ],
    },
    {
      description: {
        en: 'The first autocorrelation of the residuals, with Ljung-Box’s Q.',
        zh: '残差的一阶自相关及 Ljung-Box Q 统计量。',
      },
      arguments: ['Y C X', EXAMPLE_DATA, 'q', 1],
      result: [
        ['Lag', 'AC', 'PAC', 'Q-Stat', 'Prob'],
        [1, -0.25, -0.25, 0.5, 0.4795001221869535],
      ],
    },
    {
      description: {
        en: 'Breusch-Godfrey’s LM test of one lag.',
        zh: '一阶 Breusch-Godfrey LM 检验。',
      },
      arguments: ['Y C X', EXAMPLE_DATA, 'bg', 1],
      result: [
        ['F-statistic', 0.2],
        ['Prob. F(1,1)', 0.73227952719877],
        ['Obs*R-squared', 2 / 3],
        ['Prob. Chi-Square(1)', 0.4142161782425251],
      ],
    },
  ],
});
