import { COUPLING_STAGES, levelOf } from '../../statistics/coupling/level-scheme';
import { elementwise } from '../kit/elementwise';
import { CLOSED_END, LEVEL_LANGUAGE } from './ccd-level';
import { SHARE } from './shared-parameters';
import { LIAO } from '../../text/analyses/references';

export const COUPLING_STAGE = elementwise({
  id: 'COUPLING.STAGE',
  category: 'coupling',
  description: {
    en: 'Name of the stage of a coupling degree C, for forms that reach 1 (not paper).',
    zh: '耦合度 C 所处的阶段名称，适用于最大值为 1 的形式（不适用于 paper）。',
  },
  formula: {
    en: '(0, 0.3] low-level, (0.3, 0.5] antagonism, (0.5, 0.8] running-in, (0.8, 1] high-level; the outermost ends are always closed',
    zh: '(0, 0.3] 低水平耦合，(0.3, 0.5] 拮抗，(0.5, 0.8] 磨合，(0.8, 1] 高水平耦合；最外两端始终为闭端',
  },
  references: [LIAO],
  options: { language: LEVEL_LANGUAGE, closed: CLOSED_END },
  numbers: {
    C: {
      description: { en: 'Coupling degree, 0 to 1.', zh: '耦合度，0 到 1。' },
      bounds: SHARE,
    },
  },
  formulaFor:
    ({ language, closed }) =>
    (degree) =>
      levelOf(degree, COUPLING_STAGES, closed)[language],
  examples: [
    {
      description: {
        en: 'A cut belongs to the stage below it unless closed is left.',
        zh: '分界值归入其下方的阶段，除非 closed 为 left。',
      },
      arguments: [[[0.2], [0.5], [0.8], [1]]],
      result: [['low-level'], ['antagonism'], ['running-in'], ['high-level']],
    },
    {
      description: { en: 'In Chinese, closed on the left.', zh: '中文名称，左闭区间。' },
      arguments: [0.5, 'zh', 'left'],
      result: '磨合',
    },
  ],
});
