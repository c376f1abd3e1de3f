import { numberCell } from '../../cells/cell-fault';
import { isBlank } from '../../cells/cell-value';
import {
  COMPARED_DECIMALS,
  type LevelName,
  type LevelScheme,
  levelOf,
} from '../../statistics/coupling/level-scheme';
import type { Language } from '../../text/language';
import type { FunctionCell } from '../kit/custom-function';
import { cellOf } from '../kit/elementwise';
import { readNumberRange } from '../kit/number-range';
import { numberTable } from '../kit/number-table';
import { type Vector, handedOn, onePerRow } from '../kit/vector';
import { LEVEL_LANGUAGE } from './ccd-level';
import { coordinationOfTable } from './coordination-of-rows';
import { levelScheme } from './level-scheme-parameter';
import { FORM_OF_ALL, SHARE, SINGLE_THETA, SYSTEMS, SYSTEM_WEIGHTS } from './shared-parameters';
import { LIAO, WU } from '../../text/analyses/references';

export const CCD_TABLE = numberTable({
  id: 'CCD.TABLE',
  category: 'coupling',
  description: {
    en: 'Table of label, C, T, D and level, one row a row of systems.',
    zh: '逐行列出标签、C、T、D 与等级的结果表。',
  },
  formula: {
    en: 'D = (C·T)^θ with T = ΣwU; levels are (a, b], the outermost ends closed',
    zh: 'D = (C·T)^θ，其中 T = ΣwU；等级区间为 (a, b]，最外两端为闭端',
  },
  references: [WU, LIAO],
  table: SYSTEMS,
  options: {
    labels: onePerRow({
      en: 'Labels of the rows, such as years or regions; 1, 2, … when left out.',
      zh: '各行的标签，如年份或地区；省略时为 1、2、…。',
    }),
    weights: SYSTEM_WEIGHTS,
    θ: SINGLE_THETA,
    form: FORM_OF_ALL,
    scheme: levelScheme('liao10'),
    language: LEVEL_LANGUAGE,
  },
  evaluate: (table, { labels, scheme, language, ...options }) => {
    const vector = labels?.(table.rowCount);
    const { degrees, indices, coordination } = coordinationOfTable(table, options);
    const levelAt = levelsOf(coordination, scheme, language);
    const header = ['Label', `C (${options.form})`, 'T', 'D', 'Level'];
    const rows = Array.from({ length: table.rowCount }, (_, row): FunctionCell[] => {
      const label = vector === undefined ? row + 1 : labelAt(vector, row);
      const missing = table.missingIn(row);
      if (missing !== undefined) return [label, missing, missing, missing, missing];
      const numbers = [degrees[row], indices[row], coordination[row]].map(numberCell);
      return [label, ...numbers, levelAt(row)];
    });
    return [header, ...rows];
  },
  examples: [
    {
      description: {
        en: 'Two systems in three years, with the ten levels.',
        zh: '两个系统、三个年份，十级方案。',
      },
      arguments: [
        [
          [0.25, 0.25],
          [0.2, 0.8],
          ['', 0.9],
        ],
        [[2021], [2022], [2023]],
      ],
      result: [
        ['Label', 'C (standard)', 'T', 'D', 'Level'],
        [2021, 1, 0.25, 0.5, 'near disorder'],
        [2022, 0.8, 0.5, 0.6324555320336759, 'primary coordination'],
        [2023, '#N/A', '#N/A', '#N/A', '#N/A'],
      ],
    },
    {
      description: {
        en: 'Three systems with weights of their own and the source paper’s bands, in Chinese.',
        zh: '三个系统，自定权重，采用原论文的等级，中文名称。',
      },
      arguments: [[[0.1, 0.2, 0.4]], null, [[0.5, 0.3, 0.2]], 1, 'standard', 'paper', 'zh'],
      result: [
        ['Label', 'C (standard)', 'T', 'D', 'Level'],
        [1, 6 / 7, 0.19, (6 / 7) * 0.19, '低度耦合协调'],
      ],
    },
  ],
});

function labelAt(labels: Vector, row: number): FunctionCell {
  return isBlank(labels.cells[row]) ? '' : handedOn(labels, row);
}

/** The level of D in each row, or the error that CCD.LEVEL would give there. */
function levelsOf(
  coordination: Float64Array,
  scheme: LevelScheme<LevelName>,
  language: Language,
): (row: number) => FunctionCell {
  // At the decimals that levels are compared at: 1 and a last bit is no D above 1.
  const compared = (degree: number): number => Number(degree.toFixed(COMPARED_DECIMALS));
  const { faults } = readNumberRange(
    Array.from(coordination, (degree) => [compared(degree)]),
    'D',
    SHARE,
    undefined,
  );
  const nameAt = (row: number): string => levelOf(coordination[row], scheme, 'right')[language];
  return (row) => {
    const degree = numberCell(coordination[row]);
    if (typeof degree !== 'number') return degree;
    return faults.get(row) ?? cellOf(nameAt, row);
  };
}
