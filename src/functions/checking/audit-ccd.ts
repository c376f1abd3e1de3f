import { printedInterval } from '../../cells/printed/printed-cell';
import { InputError } from '../../errors/input-error';
import { allSteps } from '../../numerics/steps';
import { compareResults } from '../../statistics/audit/coupling/compare-results';
import { inferForRowsSteps } from '../../statistics/audit/coupling/infer-design';
import {
  type PrintedRow,
  RESULT_COLUMNS,
} from '../../statistics/audit/coupling/printed-coupling-table';
import { rowIdentities } from '../../statistics/audit/coupling/row-identities';
import type { VerdictName } from '../../statistics/audit/coupling/verdict';
import { ALPHA, BETA, FORM, SHARE, SINGLE_THETA } from '../coupling/shared-parameters';
import type { FunctionCell } from '../kit/custom-function';
import { numberOption } from '../kit/number-option';
import { wholeTable } from '../kit/whole-table';
import { columnDecimals, type PrintedArgument, printedNumbers } from './printed-parameter';
import { WU } from '../../text/analyses/references';

const HEADER = ['C expected', 'C verdict', 'T expected', 'T verdict', 'D expected', 'D verdict'];

/** The same words in every language, so that formulas may count them. */
const WORDS: Readonly<Record<VerdictName, string>> = {
  consistent: 'consistent',
  impossible: 'impossible',
  differs: 'differs',
  cannotTell: 'cannot tell',
};

const NAMES = ['K', 'Du', 'C', 'T', 'D'] as const;

export const AUDIT_CCD = wholeTable({
  id: 'AUDIT.CCD',
  category: 'checking',
  result: 'matrix',
  description: {
    en: 'Holds printed C, T and D of two systems against their levels, within what rounding allows.',
    zh: '在四舍五入允许的范围内，用两个系统的水平核对已发表的 C、T、D。',
  },
  formula: {
    en: 'C of the form, T = αK + βDu, D = (C·T)^θ; a printed 0.454 stands for 0.4535 to 0.4545, ends included',
    zh: '按所选形式计算 C，T = αK + βDu，D = (C·T)^θ；印出的 0.454 代表 0.4535 至 0.4545（含两端）',
  },
  references: [WU],
  parameters: {
    K: printedNumbers({
      en: 'Levels of the first system as printed: numbers, or text where zeros at the end count.',
      zh: '印出的第一个系统的水平：数字，或在末尾的零也算数时用文本。',
    }),
    Du: printedNumbers({
      en: 'Levels of the second system as printed, as many as K.',
      zh: '印出的第二个系统的水平，个数与 K 相同。',
    }),
    C: printedNumbers({
      en: 'Coupling degrees as printed; may be left empty.',
      zh: '印出的耦合度，可以留空。',
    }),
    T: printedNumbers({
      en: 'Comprehensive indices as printed; may be left empty.',
      zh: '印出的综合评价指数，可以留空。',
    }),
    D: printedNumbers({
      en: 'Coordination degrees as printed; may be left empty.',
      zh: '印出的耦合协调度，可以留空。',
    }),
    α: numberOption(SHARE, 0.5, ALPHA.description),
    β: numberOption(SHARE, 0.5, BETA.description),
    θ: SINGLE_THETA,
    form: FORM,
    decimals: columnDecimals(NAMES.length, {
      en: 'Decimals as printed: one number, or five for K, Du, C, T, D. When left out those of text, else the longest of the column.',
      zh: '印出的小数位数：一个数，或分别对应 K、Du、C、T、D 的五个数。省略时取文本的位数，否则取该列中最长的。',
    }),
  },
  evaluate: ({ K, Du, C, T, D, α, β, θ, form, decimals }) => {
    const rows = printedRows([K, Du, C, T, D], decimals);
    const given = { form, weights: [α, β], theta: θ };
    const checkable = rows.filter((row) => rowIdentities(row).length > 0);
    const { fitted } = allSteps(inferForRowsSteps(checkable, 2, given));
    const [{ design }] = fitted;
    const weights = { alpha: α, beta: β, theta: θ };
    return [
      HEADER,
      ...rows.map((row): FunctionCell[] => {
        const compared = compareResults(row, design, weights);
        return RESULT_COLUMNS.flatMap((column) => {
          const { expected, verdict } = compared[column];
          return [Number.isFinite(expected) ? expected : '', verdict ? WORDS[verdict] : ''];
        });
      }),
    ];
  },
  examples: [
    {
      description: {
        en: 'Two years of the source paper, with the second system that its numbers were computed from: 2001 holds, in 2017 C is above 0.5.',
        zh: '原论文的两个年份，第二个系统取其数值实际所用的序列：2001 年一致，2017 年的 C 大于 0.5。',
      },
      arguments: [
        [['1.04690'], ['2.38778']],
        [['1.50830'], ['0.98708']],
        [['0.491780797'], ['0.502072503']],
        [['1.277600'], ['1.687430']],
        [['0.792653232'], ['0.923877844']],
      ],
      result: [
        ['C expected', 'C verdict', 'T expected', 'T verdict', 'D expected', 'D verdict'],
        [0.4917807972024626, 'consistent', 1.2776, 'consistent', 0.7926532321929094, 'consistent'],
        [0.45490171035785065, 'impossible', 1.68743, 'consistent', 0.8761362868350722, 'differs'],
      ],
    },
    {
      description: {
        en: 'Only C is printed, in the standard form; 0.81 is not what 0.20 and 0.80 give.',
        zh: '只印出 C，采用 standard 形式；由 0.20 与 0.80 得不到 0.81。',
      },
      arguments: [
        [['0.20'], ['0.50']],
        [['0.80'], ['0.50']],
        [['0.82'], ['1.00']],
        null,
        null,
        0.5,
        0.5,
        0.5,
        'standard',
      ],
      result: [
        ['C expected', 'C verdict', 'T expected', 'T verdict', 'D expected', 'D verdict'],
        [0.8, 'differs', 0.5, '', 0.6324555320336759, ''],
        [1, 'consistent', 0.5, '', 0.7071067811865476, ''],
      ],
    },
  ],
});

/** @throws InputError missingArgument, rowCountsDiffer */
function printedRows(
  args: readonly PrintedArgument[],
  decimals: readonly number[] | undefined,
): PrintedRow[] {
  const columns = args.map((column, i) =>
    column?.(decimals?.[i])?.numbers.map(
      (number) => number && { ...number, interval: printedInterval(number) },
    ),
  );
  const [first, second] = columns;
  if (first === undefined || second === undefined) {
    throw new InputError({ code: 'missingArgument', name: first === undefined ? 'K' : 'Du' });
  }
  const needed = first.length;
  columns.forEach((column, i) => {
    if (column === undefined || column.length === needed) return;
    const arrived = column.length;
    throw new InputError({ code: 'rowCountsDiffer', name: NAMES[i], needed, arrived });
  });
  return first.map((level, row) => ({
    levels: [level, second[row]],
    degree: columns[2]?.[row],
    index: columns[3]?.[row],
    coordination: columns[4]?.[row],
  }));
}
