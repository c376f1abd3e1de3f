import { OLS_COEF } from '../../functions/regression/ols-coef';
import { OLS } from '../../functions/regression/ols';
import { ANALYSES } from '../../text/analyses/analyses';
import type { Analysis } from './analysis';
import { HENAN_TABLE, PAPER_SAMPLE } from './henan-table';
import { say } from './say';

export const EQUATION_LANGUAGE: Analysis = {
  id: 'equation-language',
  group: 'regression',
  title: ANALYSES.equationLanguage.title,
  summary: ANALYSES.equationLanguage.purpose,
  where: say(
    'Wherever an equation is written: the part Equation, and the first argument of OLS and its kin. Names are completed as you type.',
    '凡写方程之处：“方程”部分，以及 OLS 等函数的第一个参数。输入时会提示列名。',
  ),
  tells: ['equationLanguage'],
  choices: [
    { name: say('C', 'C'), meaning: say('The constant.', '常数项。') },
    {
      name: say('K(-1), K(1)', 'K(-1)、K(1)'),
      meaning: say('A lag, a lead.', '滞后、超前。'),
    },
    {
      name: say('K(-1 to -3), K(to -2)', 'K(-1 to -3)、K(to -2)'),
      meaning: say(
        'Several lags at once; from 0 where the first is left out.',
        '一次写出若干期滞后；省略首端时从 0 起。',
      ),
    },
    {
      name: say('D(K), D(K,2), DLOG(K)', 'D(K)、D(K,2)、DLOG(K)'),
      meaning: say(
        'First and second difference, difference of the logarithm.',
        '一阶、二阶差分，对数差分。',
      ),
    },
    {
      name: say('LOG(K), EXP(K), K^2, K*DU', 'LOG(K)、EXP(K)、K^2、K*DU'),
      meaning: say(
        'Functions and arithmetic; ^ binds tightest. Blanks only inside parentheses.',
        '函数与四则运算；^ 优先级最高。空格只可写在括号内。',
      ),
    },
    {
      name: say('@TREND', '@TREND'),
      meaning: say('A trend, 0 at the first observation.', '趋势项，首个观测为 0。'),
    },
    {
      name: say('[GDP growth]', '[GDP growth]'),
      meaning: say(
        'A column whose name is no plain word; a ] in the name is doubled. [C] is the column of that name.',
        '名称不是普通单词的列；名称中的 ] 写两次。[C] 为名为 C 的列。',
      ),
    },
  ],
  behaviour: [],
  functions: [OLS, OLS_COEF],
  examples: [
    {
      description: say(
        'Growth of DU on the change of K and a trend.',
        '以 K 的变化与趋势解释 DU 的变化。',
      ),
      function: OLS_COEF,
      arguments: ['D(DU) C D(K) @TREND', HENAN_TABLE, PAPER_SAMPLE],
    },
  ],
};
