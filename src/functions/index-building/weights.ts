import { numberCell } from '../../cells/cell-fault';
import type { Bounds } from '../../errors/reason';
import { WEIGHT_METHODS, type WeightMethod, weightsOf } from '../../statistics/indicators/weights';
import { numberTable } from '../kit/number-table';
import { choice } from '../kit/option';
import { indicatorTable } from './shared-parameters';
import { DIAKOULAKI, SHANNON, WU } from '../../text/analyses/references';

/** Entropies are of shares, which need values from 0 up. */
function indicatorBounds({ method }: { readonly method: WeightMethod }): Bounds {
  return method === 'entropy' ? { minimum: 0, because: { option: 'method', choice: method } } : {};
}

export const WEIGHTS = numberTable({
  id: 'WEIGHTS',
  category: 'index',
  description: {
    en: 'Weights of indicators, a row that sums to 1, from the data as given.',
    zh: '各指标的权重（一行，和为 1），按所给数据计算。',
  },
  formula: {
    en: 'pca: first principal component of the correlation matrix, coefficients divided by their sum; entropy: w ∝ 1 − e, e = −Σ p ln p/ln n, p = x/Σx, 0·ln 0 = 0; critic: w ∝ s·Σ(1 − r), s over n − 1, meant for min-max data; cv: w ∝ s/x̄, s over n − 1; equal: 1/k',
    zh: 'pca：相关矩阵的第一主成分，系数除以其和；entropy：w ∝ 1 − e，e = −Σ p ln p/ln n，p = x/Σx，0·ln 0 = 0；critic：w ∝ s·Σ(1 − r)，s 以 n − 1 为分母，适用于极差标准化后的数据；cv：w ∝ s/x̄，s 以 n − 1 为分母；equal：1/k',
  },
  references: [
    { en: `pca, as in SPSS: ${WU}`, zh: `pca（同 SPSS）：${WU}` },
    { en: `critic: ${DIAKOULAKI}`, zh: `critic：${DIAKOULAKI}` },
    { en: `entropy: ${SHANNON}`, zh: `entropy：${SHANNON}` },
  ],
  table: indicatorTable(indicatorBounds, {
    en: 'Indicators, one a column, rows of observations. No cell may be blank; for entropy 0 or more.',
    zh: '指标，每列一个，每行一个观测，不得有空白单元格；entropy 须大于或等于 0。',
  }),
  options: {
    method: choice(WEIGHT_METHODS, 'pca', {
      en: 'Method: pca, entropy, critic, cv or equal. pca refuses an indicator that loads negatively: reverse it first.',
      zh: '方法：pca、entropy、critic、cv 或 equal。pca 不接受载荷为负的指标，须先将其反向。',
    }),
  },
  evaluate: ({ columns }, { method }) => {
    const names = columns.map((_, column) => column + 1);
    return [Array.from(weightsOf({ names, columns }, method), numberCell)];
  },
  examples: [
    {
      description: {
        en: 'Two correlated indicators share the first principal component equally.',
        zh: '两个正相关指标在第一主成分上的权重相等。',
      },
      arguments: [
        [
          [1, 2],
          [2, 3],
          [3, 7],
        ],
      ],
      result: [[0.5, 0.5]],
    },
    {
      description: {
        en: 'Coefficients of variation of 1/3 and 2/3.',
        zh: '变异系数为 1/3 与 2/3。',
      },
      arguments: [
        [
          [2, 1],
          [3, 3],
          [4, 5],
        ],
        'cv',
      ],
      result: [[1 / 3, 2 / 3]],
    },
    {
      description: {
        en: 'Entropy weighs an indicator the more, the more unequal its shares; a constant one gets 0.',
        zh: '熵权法：指标各比重差异越大，权重越大；取值不变的指标权重为 0。',
      },
      arguments: [
        [
          [0, 5],
          [1, 5],
        ],
        'entropy',
      ],
      result: [[1, 0]],
    },
  ],
});
