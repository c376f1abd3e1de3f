import { COMPOSITE } from '../../functions/index-building/composite';
import { WEIGHTS } from '../../functions/index-building/weights';
import { ANALYSES } from '../../text/analyses/analyses';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_WEIGHTS: Analysis = {
  id: 'coupling-weights',
  group: 'coupling',
  title: ANALYSES.weighting.title,
  summary: say(
    'Weights within each system: principal components as in SPSS, entropy, CRITIC, coefficient of variation, equal, or by hand.',
    '系统内各指标的权重：主成分（同 SPSS）、熵权、CRITIC、变异系数、等权，或自行给定。',
  ),
  where: say(
    'Tab Coupling, All choices: Weights of indicators; the numbers stand under Weights.',
    '“耦合”页“全部选项”中的“指标权重”；数值见“权重”。',
  ),
  tells: ['weighting'],
  choices: [
    {
      name: say('Method', '方法'),
      meaning: say('Taken from the rescaled values of all rows.', '由全部行的无量纲化值计算。'),
      allowed: say(
        'one of those above, all components with λ > 1, or by hand',
        '上述之一、全部 λ > 1 的主成分，或自行给定',
      ),
      standard: say('entropy', '熵权'),
    },
  ],
  behaviour: [],
  functions: [WEIGHTS, COMPOSITE],
  examples: [
    {
      description: say('Entropy weights of two indicators.', '两个指标的熵权。'),
      function: WEIGHTS,
      arguments: [
        [
          [0.2, 0.5],
          [0.4, 0.6],
          [0.9, 0.7],
        ],
        'entropy',
      ],
    },
  ],
};
