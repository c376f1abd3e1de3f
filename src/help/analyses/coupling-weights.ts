import { COMPOSITE } from '../../functions/index-building/composite';
import { WEIGHTS } from '../../functions/index-building/weights';
import type { Analysis } from './analysis';
import { say } from './say';

export const COUPLING_WEIGHTS: Analysis = {
  id: 'coupling-weights',
  group: 'coupling',
  title: say('Weights of indicators', '指标权重'),
  summary: say(
    'Weights within each system: principal components as in SPSS, entropy, CRITIC, coefficient of variation, equal, or by hand.',
    '系统内各指标的权重：主成分（同 SPSS）、熵权、CRITIC、变异系数、等权，或自行给定。',
  ),
  where: say(
    'Tab Coupling, All choices: Weights of indicators; the numbers stand under Weights.',
    '“耦合”页“全部选项”中的“指标权重”；数值见“权重”。',
  ),
  formulas: [
    say(
      'pca: coefficients of the first principal component of the correlation matrix over their sum',
      'pca：相关矩阵第一主成分的系数除以其和',
    ),
    'entropy: w ∝ 1 − e,  e = −Σ p ln p/ln n,  p = x/Σx',
    'critic: w ∝ s·Σ(1 − r),  cv: w ∝ s/x̄,  equal: 1/k',
  ],
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
  conventions: [
    say('0·ln 0 = 0; standard deviations are over n − 1.', '0·ln 0 = 0；标准差以 n − 1 为分母。'),
    say(
      'An indicator that loads negatively on the component is not reversed silently: it is named, with its loading.',
      '载荷为负的指标不会被悄悄反向，而会连同载荷一并指出。',
    ),
    say(
      'KMO, Bartlett’s test and the variance explained stand beside principal components.',
      '主成分旁列出 KMO、Bartlett 检验与方差贡献率。',
    ),
    say(
      'Weights by hand are used as given; a sum other than 1 is said.',
      '自行给定的权重按原值使用；和不为 1 时会提示。',
    ),
  ],
  references: [
    'D. Diakoulaki et al., Computers & Operations Research 22 (1995) 763–770',
    'X. Wu (2020)',
  ],
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
