import { couplingForm } from '../../statistics/coupling/coupling-degree';
import { elementwise } from '../kit/elementwise';
import { FIRST_SYSTEM, FORM, SECOND_SYSTEM } from './shared-parameters';
import { FAN, LIAO, WANG, WU } from '../../text/analyses/references';

export const COUPLING = elementwise({
  id: 'COUPLING',
  category: 'coupling',
  description: {
    en: 'Coupling degree C of two systems.',
    zh: '两个系统的耦合度 C。',
  },
  formula: 'paper: C = √(K·Du/(K+Du)²); standard: C = 2√(K·Du)/(K+Du)',
  references: [WU, WANG, FAN, LIAO],
  options: { form: FORM },
  numbers: { K: FIRST_SYSTEM, Du: SECOND_SYSTEM },
  formulaFor: ({ form }) => couplingForm(form).degree,
  examples: [
    {
      description: {
        en: 'Equal systems reach the paper form’s largest value, 0.5.',
        zh: '两个系统相等时，paper 形式取最大值 0.5。',
      },
      arguments: [0.6, 0.6],
      result: 0.5,
    },
    {
      description: {
        en: 'A column against a column, with the standard form.',
        zh: '两列数据，standard 形式。',
      },
      arguments: [[[0.1], [0.4]], [[0.9], [0.4]], 'standard'],
      result: [[0.6], [1]],
    },
  ],
});
