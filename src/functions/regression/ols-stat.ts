import { statisticCell } from '../../report/regression/statistic-cell';
import { runRegression } from '../../statistics/regression/run-regression';
import { STATISTICS, STATISTIC_NAMES } from '../../statistics/regression/statistics';
import { requiredChoice } from '../kit/option';
import { wholeTable } from '../kit/whole-table';
import { COVARIANCE, DATA, EQUATION, EXAMPLE_DATA, GROUP, SAMPLE } from './shared-parameters';
import { EVIEWS_REGRESSION } from '../../text/analyses/references';

export const OLS_STAT = wholeTable({
  id: 'OLS.STAT',
  category: 'regression',
  description: {
    en: 'One statistic of a least squares regression, at full precision.',
    zh: '最小二乘回归的一个统计量，保留全部精度。',
  },
  formula: {
    en: 'as named; aic, sc and hq are per observation, aic.total, sc.total and hq.total are not',
    zh: '如其名；aic、sc、hq 为每观测值，aic.total、sc.total、hq.total 为总值',
  },
  references: [EVIEWS_REGRESSION],
  parameters: {
    equation: EQUATION,
    data: DATA,
    statistic: requiredChoice(STATISTIC_NAMES, {
      en: 'Name of the statistic, such as r2, f, dw or aic.',
      zh: '统计量名称，例如 r2、f、dw 或 aic。',
    }),
    sample: SAMPLE,
    covariance: COVARIANCE,
    group: GROUP,
  },
  result: 'scalar',
  evaluate: ({ data, statistic, ...request }) =>
    statisticCell(STATISTICS[statistic](runRegression(data, request)), statistic),
  examples: [
    {
      description: { en: 'R-squared.', zh: 'R²。' },
      arguments: ['Y C X', EXAMPLE_DATA, 'r2'],
      result: 0.8333333333333334,
    },
    {
      description: {
        en: 'The number of observations that a lag leaves.',
        zh: '滞后之后剩余的观测数。',
      },
      arguments: ['Y C X(-1)', EXAMPLE_DATA, 'n'],
      result: 3,
    },
  ],
});
