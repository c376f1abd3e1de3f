import { OLS } from '../../functions/regression/ols';
import { OLS_COEF } from '../../functions/regression/ols-coef';
import { OLS_FIT } from '../../functions/regression/ols-fit';
import { OLS_STAT } from '../../functions/regression/ols-stat';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_EQUATION, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const REGRESSION: Analysis = {
  id: 'regression',
  group: 'regression',
  title: say('Least squares regression', '最小二乘回归'),
  summary: say(
    'Runs an equation on the selected block, lags included, and prints the table that EViews prints, with notes in plain words.',
    '对选中的区域估计方程（可含滞后），按 EViews 的格式输出结果表，并附文字说明。',
  ),
  where: say(
    'Tab Regression, part Equation: select a block whose first row holds names, pick or write the equation, press Run.',
    '“回归”页的“方程”部分：选中首行为列名的区域，选取或写出方程，按“运行”。',
  ),
  tells: ['leastSquares'],
  choices: [
    {
      name: say('Equation', '方程'),
      meaning: say(
        'The dependent variable first, then the regressors; C is the constant and has to be named.',
        '先写因变量，再写解释变量；C 为常数项，需要写出。',
      ),
      allowed: say('see: the language of equations', '见“方程的写法”'),
    },
    {
      name: say('Sample', '样本'),
      meaning: say(
        'The first and the last label. Lags may reach back before the first.',
        '首尾两个标签。滞后可用到首个标签之前的数据。',
      ),
      allowed: say('two labels, such as 2000 2016', '两个标签，例如 2000 2016'),
      standard: say('all observations', '全部观测'),
    },
    {
      name: say('Information criteria', '信息准则'),
      meaning: say(
        'Per observation as in EViews, or in total as in gretl and Stata.',
        '按每个观测计（同 EViews），或按总量计（同 gretl、Stata）。',
      ),
      standard: say('per observation', '按每个观测'),
    },
    {
      name: say('Insert as', '插入方式'),
      meaning: say(
        'A live formula =OLS(…) that follows the data, or the values as they are.',
        '随数据更新的活公式 =OLS(…)，或当前的数值。',
      ),
      standard: say('live formula', '活公式'),
    },
  ],
  behaviour: [
    say(
      'Missing is a blank or #N/A in any used series. A text where a number is needed, or any other error, stops the run and is named with its cell. Negative numbers are numbers; LOG of them is refused in words.',
      '所用序列中的空白与 #N/A 视为缺失。应为数字处出现文本或其他错误值时，运行停止并指明单元格。负数照常使用，但对负数取 LOG 会被拒绝并说明原因。',
    ),
    say(
      'Exactly collinear regressors, a constant dependent variable, or as many coefficients as observations are refused, with the reason.',
      '解释变量完全共线、因变量为常数、系数个数不少于观测数时拒绝估计并说明原因。',
    ),
    say(
      'The notes of a live =OLS(…) are in the language of the pane of whoever has Excel compute it: Office’s, or the one that the pane was switched to, which it keeps. After a switch cells keep their notes until Excel computes them again; Ctrl+Alt+F9 does so at once. The numbers do not depend on it.',
      '活公式 =OLS(…) 的附注采用计算者窗格的语言：即 Office 的语言，或窗格中切换并保留的语言。切换后，单元格中的附注要到 Excel 重新计算时才会更新；按 Ctrl+Alt+F9 可立即更新。数值与语言无关。',
    ),
  ],
  functions: [OLS, OLS_COEF, OLS_STAT, OLS_FIT],
  examples: [
    {
      description: say(
        'The source paper’s regression (X. Wu 2020, Table 2). The print lost the minus of K(-1).',
        '源论文的回归（X. Wu 2020，表 2）。印刷时遗失了 K(-1) 系数的负号。',
      ),
      function: OLS,
      arguments: [PAPER_EQUATION, HENAN_TABLE, PAPER_SAMPLE],
    },
  ],
};
