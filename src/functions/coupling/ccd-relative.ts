import { relativeDevelopment } from '../../statistics/coupling/relative-development';
import { elementwise } from '../kit/elementwise';
import { LIAO } from '../../text/analyses/references';

export const CCD_RELATIVE = elementwise({
  id: 'CCD.RELATIVE',
  category: 'coupling',
  description: {
    en: 'Relative development of two systems: below 1 the first lags behind the second.',
    zh: '两个系统的相对发展度：小于 1 表示第一个系统滞后于第二个。',
  },
  formula: 'E = U₁/U₂',
  references: [LIAO],
  options: {},
  numbers: {
    U1: {
      description: {
        en: 'Level of the first system, 0 or more.',
        zh: '第一个系统的综合水平，须大于或等于 0。',
      },
      bounds: { minimum: 0 },
    },
    U2: {
      description: {
        en: 'Level of the second system, 0 or more; where it is 0 the result is #DIV/0!.',
        zh: '第二个系统的综合水平，须大于或等于 0；为 0 时结果为 #DIV/0!。',
      },
      bounds: { minimum: 0 },
    },
  },
  formulaFor: () => relativeDevelopment,
  examples: [
    {
      description: {
        en: 'The first system stands at half the second.',
        zh: '第一个系统的水平为第二个的一半。',
      },
      arguments: [0.3, 0.6],
      result: 0.5,
    },
    {
      description: {
        en: 'A column against a column; nothing can be compared with 0.',
        zh: '两列数据；与 0 无法比较。',
      },
      arguments: [
        [[0.9], [0.5]],
        [[0.6], [0]],
      ],
      result: [[1.5], ['#DIV/0!']],
    },
  ],
});
