import { numberCell } from '../../cells/cell-fault';
import { runRegression } from '../../statistics/regression/run-regression';
import { wholeTable } from '../kit/whole-table';
import { COVARIANCE, DATA, EQUATION, EXAMPLE_DATA, GROUP, SAMPLE } from './shared-parameters';
import { COVARIANCE_FORMULAS } from '../../text/analyses/covariances';
import { EVIEWS_REGRESSION } from '../../text/analyses/references';

export const OLS_COEF = wholeTable({
  id: 'OLS.COEF',
  category: 'regression',
  description: {
    en: 'Coefficient table of a least squares regression: variable, coefficient, standard error, t, p.',
    zh: '最小二乘回归的系数表：变量、系数、标准误、t、p。',
  },
  formula: [
    {
      en: 'b = (X′X)⁻¹X′y, se(bⱼ) = √Vⱼⱼ, t = b/se(b), p from Student’s t with T − k degrees of freedom',
      zh: 'b = (X′X)⁻¹X′y，se(bⱼ) = √Vⱼⱼ，t = b/se(b)，p 取自自由度为 T − k 的 t 分布',
    },
    ...COVARIANCE_FORMULAS,
  ],
  references: [EVIEWS_REGRESSION],
  parameters: {
    equation: EQUATION,
    data: DATA,
    sample: SAMPLE,
    covariance: COVARIANCE,
    group: GROUP,
  },
  result: 'matrix',
  evaluate: ({ data, ...request }) =>
    runRegression(data, request).coefficients.map((line) => [
      line.term,
      numberCell(line.estimate),
      numberCell(line.standardError),
      numberCell(line.tStatistic),
      numberCell(line.probability),
    ]),
  examples: [
    {
      description: { en: 'A line through four points.', zh: '对四个点拟合直线。' },
      arguments: ['Y C X', EXAMPLE_DATA],
      result: [
        ['C', 1, 1.7320508075688772, 0.5773502691896258, 0.6220355269907728],
        ['X', 2, 0.6324555320336759, 3.162277660168379, 0.0871290708247231],
      ],
    },
    {
      description: { en: 'The same from 2002 to 2004 only.', zh: '仅用 2002 至 2004 年的数据。' },
      arguments: ['Y C X', EXAMPLE_DATA, '2002 2004'],
      result: [
        ['C', -7 / 3, 1.7950549357115013, -1.299867367239363, 0.4174601914170905],
        ['X', 3, 0.5773502691896258, 5.196152422706632, 0.1210377183236768],
      ],
    },
  ],
});
