import { comprehensiveIndex } from '../../statistics/coupling/coupling-coordination';
import { elementwise } from '../kit/elementwise';
import { ALPHA, BETA } from './shared-parameters';
import { WU } from '../../text/analyses/references';

export const CCD_INDEX = elementwise({
  id: 'CCD.INDEX',
  category: 'coupling',
  description: {
    en: 'Comprehensive index T of two systems.',
    zh: '两个系统的综合协调指数 T。',
  },
  formula: 'T = αK + βDu',
  references: [WU],
  options: {},
  numbers: {
    K: {
      description: {
        en: 'Level of the first system, 0 or more.',
        zh: '第一个系统的综合水平，须大于或等于 0。',
      },
      bounds: { minimum: 0 },
    },
    Du: {
      description: {
        en: 'Level of the second system, 0 or more.',
        zh: '第二个系统的综合水平，须大于或等于 0。',
      },
      bounds: { minimum: 0 },
    },
    α: ALPHA,
    β: BETA,
  },
  formulaFor: () => comprehensiveIndex,
  examples: [
    {
      description: { en: 'Equal weights.', zh: '等权。' },
      arguments: [0.25, 0.75],
      result: 0.5,
    },
    {
      description: { en: 'Weights of 0.25 and 0.75.', zh: '权重为 0.25 与 0.75。' },
      arguments: [[[1, 0.5]], [[0, 0.5]], 0.25, 0.75],
      result: [[0.25, 0.5]],
    },
  ],
});
