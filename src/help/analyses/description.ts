import { OLS_STAT } from '../../functions/regression/ols-stat';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const DESCRIPTION: Analysis = {
  id: 'description',
  group: 'regression',
  title: say('Descriptive statistics and correlations', '描述统计与相关系数'),
  summary: say(
    'Mean, median, extremes, standard deviation, skewness, kurtosis and Jarque-Bera of series; their correlation matrix with t and p.',
    '序列的均值、中位数、最值、标准差、偏度、峰度与 Jarque-Bera；相关系数矩阵及 t、p 值。',
  ),
  where: say('Tab Regression, part Series.', '“回归”页的“序列”部分。'),
  tells: ['statistics', 'correlation'],
  choices: [
    {
      name: say('Common sample', '共同样本'),
      meaning: say(
        'Only rows that all series have, or each series by itself.',
        '只用各序列都有值的行，或各序列分别计算。',
      ),
    },
  ],
  behaviour: [say('Blanks and #N/A are missing.', '空白与 #N/A 视为缺失。')],
  functions: [OLS_STAT],
  examples: [
    {
      description: say('The standard deviation of DU.', 'DU 的标准差。'),
      function: OLS_STAT,
      arguments: ['DU C', HENAN_TABLE, 'sddep', PAPER_SAMPLE],
    },
  ],
};
