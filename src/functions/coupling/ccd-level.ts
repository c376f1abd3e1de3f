import { levelOf } from '../../statistics/coupling/level-scheme';
import { elementwise } from '../kit/elementwise';
import { choice } from '../kit/option';
import { levelScheme } from './level-scheme-parameter';
import { SHARE } from './shared-parameters';
import { LIAO, WU } from '../../text/analyses/references';

export const LEVEL_LANGUAGE = choice(['en', 'zh'], 'en', {
  en: 'Language of the names: en or zh.',
  zh: '等级名称的语言：en 或 zh。',
});

export const CLOSED_END = choice(['right', 'left'], 'right', {
  en: 'Which end belongs to a band: right for (a, b], left for [a, b).',
  zh: '区间的闭端：right 为 (a, b]，left 为 [a, b)。',
});

export const CCD_LEVEL = elementwise({
  id: 'CCD.LEVEL',
  category: 'coupling',
  description: {
    en: 'Name of the level in which a coupling coordination degree D lies.',
    zh: '耦合协调度 D 所处的等级名称。',
  },
  formula: {
    en: 'the band (a, b] or [a, b) that holds D; the outermost ends are always closed',
    zh: 'D 所在的区间 (a, b] 或 [a, b)；最外两端始终为闭端',
  },
  references: [
    { en: `paper: ${WU}`, zh: `paper：${WU}` },
    { en: `liao10: ${LIAO}`, zh: `liao10：${LIAO}` },
  ],
  options: { scheme: levelScheme('paper'), language: LEVEL_LANGUAGE, closed: CLOSED_END },
  numbers: {
    D: {
      description: {
        en: 'Coupling coordination degree, 0 to 1.',
        zh: '耦合协调度，0 到 1。',
      },
      bounds: SHARE,
    },
  },
  formulaFor:
    ({ scheme, language, closed }) =>
    (degree) =>
      levelOf(degree, scheme, closed)[language],
  examples: [
    {
      description: {
        en: 'A cut belongs to the band below it unless closed is left.',
        zh: '分界值归入其下方的区间，除非 closed 为 left。',
      },
      arguments: [[[0.3], [0.31], [1]]],
      result: [['low'], ['medium'], ['resonance']],
    },
    {
      description: { en: 'The ten levels, in Chinese.', zh: '十级方案，中文名称。' },
      arguments: [0.72, 'liao10', 'zh'],
      result: '中级协调',
    },
    {
      description: { en: 'Cuts and names of your own.', zh: '自定义分界与名称。' },
      arguments: [
        0.45,
        [
          [0.4, 'weak'],
          [1, 'strong'],
        ],
      ],
      result: 'strong',
    },
  ],
});
