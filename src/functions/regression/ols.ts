import { tableValues } from '../../report/output-table';
import { regressionSections } from '../../report/regression/regression-sections';
import { regressionTable } from '../../report/regression/regression-table';
import { runRegression } from '../../statistics/regression/run-regression';
import { readerLanguage } from '../kit/reader-language';
import { wholeTable } from '../kit/whole-table';
import { COVARIANCE, DATA, EQUATION, EXAMPLE_DATA, GROUP, SAMPLE } from './shared-parameters';
import { ANALYSES } from '../../text/analyses/analyses';
import { COVARIANCE_FORMULAS } from '../../text/analyses/covariances';
import { EVIEWS_REGRESSION } from '../../text/analyses/references';

export const OLS = wholeTable({
  id: 'OLS',
  category: 'regression',
  description: {
    en: 'Least squares regression, the whole table as EViews prints it.',
    zh: '最小二乘回归，按 EViews 的格式输出整张结果表。',
  },
  formula: [
    ...ANALYSES.leastSquares.formulas,
    ...COVARIANCE_FORMULAS,
    ...ANALYSES.durbinh.formulas,
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
    tableValues(
      regressionTable(regressionSections(runRegression(data, request), readerLanguage())),
    ),
  examples: [
    {
      description: {
        en: 'A line through four points; the table begins with four header lines.',
        zh: '对四个点拟合直线；结果表以四行表头开始。',
      },
      arguments: ['Y C X', EXAMPLE_DATA],
      result: [
        ['Dependent Variable: Y'],
        ['Method: Least Squares'],
        ['Sample: 2001 2004'],
        ['Included observations: 4'],
      ],
      isExcerpt: true,
    },
    {
      description: {
        en: 'A lag costs the first observation; the header says so.',
        zh: '滞后会失去第一个观测，表头中会注明。',
      },
      arguments: ['Y C X(-1)', EXAMPLE_DATA],
      result: [
        ['Dependent Variable: Y'],
        ['Method: Least Squares'],
        ['Sample (adjusted): 2002 2004'],
        ['Included observations: 3 after adjustments'],
      ],
      isExcerpt: true,
    },
  ],
});
