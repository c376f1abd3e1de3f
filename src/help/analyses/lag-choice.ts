import { OLS_STAT } from '../../functions/regression/ols-stat';
import type { Analysis } from './analysis';
import { HENAN_TABLE } from './henan-table';
import { say } from './say';

export const LAG_CHOICE: Analysis = {
  id: 'lag-choice',
  group: 'regression',
  title: say('Choice of lags', '滞后阶数的选择'),
  summary: say(
    'Compares every combination of lag orders up to a limit over one sample, as EViews’ ARDL does, and puts the best into the form.',
    '在同一样本上比较各滞后阶数的全部组合（同 EViews 的 ARDL），并可将最优者填入方程。',
  ),
  where: say(
    'Tab Regression, part Lags, after an equation is written.',
    '写好方程后，“回归”页的“滞后阶数”部分。',
  ),
  tells: ['lagChoice'],
  choices: [
    {
      name: say('Most lags', '最大滞后阶数'),
      meaning: say(
        'Of the dependent variable and of each series.',
        '因变量与各序列的最大滞后阶数。',
      ),
      allowed: say('0 to 60, at most 10,000 combinations', '0 到 60，组合数不超过 10,000'),
    },
    {
      name: say('Chosen by', '准则'),
      meaning: say(
        'The least criterion, or the largest adjusted R².',
        '信息准则最小，或调整 R² 最大。',
      ),
      allowed: say('AIC, SC, HQ, adjusted R²', 'AIC、SC、HQ、调整 R²'),
      standard: say('AIC', 'AIC'),
    },
  ],
  behaviour: [say('Rows with a blank are left out.', '含空白的行不参与。')],
  functions: [OLS_STAT],
  examples: [
    {
      description: say(
        'Akaike’s criterion with one lag of K and DU; take K(-1) out to compare.',
        'K 与 DU 各一阶滞后时的 AIC；可删去 K(-1) 作比较。',
      ),
      function: OLS_STAT,
      arguments: ['DU C K K(-1) DU(-1)', HENAN_TABLE, 'aic', '2001 2016'],
    },
  ],
};
