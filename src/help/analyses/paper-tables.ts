import { OLS_COEF } from '../../functions/regression/ols-coef';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const PAPER_TABLES: Analysis = {
  id: 'paper-tables',
  group: 'regression',
  title: say('Tables for a paper', '论文用三线表'),
  summary: say(
    'Kept regressions side by side as a three-line table (三线表), for Word, LaTeX, Markdown, CSV or a sheet.',
    '将保留的回归并列为三线表，可复制到 Word、LaTeX、Markdown、CSV，或插入工作表。',
  ),
  where: say(
    'Keep for comparison under a result; then tab Regression, part Models.',
    '在结果下按“保留以供比较”，再到“回归”页的“模型比较”部分。',
  ),
  tells: ['paperTable'],
  choices: [
    {
      name: say('In parentheses', '括号内'),
      meaning: say('What stands under each coefficient.', '系数下方的内容。'),
      allowed: say('standard errors, t statistics, p-values', '标准误、t 值、p 值'),
      standard: say('standard errors', '标准误'),
    },
    {
      name: say('Decimals', '小数位数'),
      meaning: say('Of all numbers but the number of observations.', '除观测数以外的各数。'),
    },
  ],
  behaviour: [],
  functions: [OLS_COEF],
  examples: [
    {
      description: say(
        'What the table is made of: coefficient, standard error, t, p.',
        '三线表的来源：系数、标准误、t、p。',
      ),
      function: OLS_COEF,
      arguments: [PAPER_EQUATION, HENAN_TABLE, PAPER_SAMPLE],
    },
  ],
};
