import { fittedRows } from '../../report/regression/fitted-rows';
import { runRegression } from '../../statistics/regression/run-regression';
import { wholeTable } from '../kit/whole-table';
import { DATA, EQUATION, EXAMPLE_DATA, GROUP, SAMPLE } from './shared-parameters';
import { EVIEWS_REGRESSION } from '../../text/analyses/references';

export const OLS_FIT = wholeTable({
  id: 'OLS.FIT',
  category: 'regression',
  description: {
    en: 'Label, actual, fitted and residual of every observation that a least squares regression uses.',
    zh: '最小二乘回归所用的每个观测的标签、实际值、拟合值和残差。',
  },
  formula: 'ŷ = Xb, e = y − ŷ',
  references: [EVIEWS_REGRESSION],
  parameters: { equation: EQUATION, data: DATA, sample: SAMPLE, group: GROUP },
  result: 'matrix',
  evaluate: ({ data, ...request }) => fittedRows(runRegression(data, request)),
  examples: [
    {
      description: { en: 'A line through four points.', zh: '对四个点拟合直线。' },
      arguments: ['Y C X', EXAMPLE_DATA],
      result: [
        [2001, 4, 3, 1],
        [2002, 4, 5, -1],
        [2003, 6, 7, -1],
        [2004, 10, 9, 1],
      ],
    },
    {
      description: {
        en: 'A lag leaves the first observation out.',
        zh: '滞后使第一个观测不参与回归。',
      },
      arguments: ['Y C X(-1)', EXAMPLE_DATA],
      result: [
        [2002, 4, 11 / 3, 1 / 3],
        [2003, 6, 20 / 3, -2 / 3],
        [2004, 10, 29 / 3, 1 / 3],
      ],
    },
  ],
});
