import { seriesTableOf } from '../../cells/data-block';
import { isBlank, toBlock } from '../../cells/cell-value';
import { InputError } from '../../errors/input-error';
import { COVARIANCE_FORMS } from '../../statistics/regression/covariance/covariance-choice';
import type { SeriesTable } from '../../statistics/regression/series-table';
import { type Parameter, optionalText, singleValue, text } from '../kit/option';

export const EQUATION = text({
  en: 'Equation in EViews’ language: the dependent variable, then the regressors, such as "DU C K K(-1) DU(-1)".',
  zh: 'EViews 语法的方程：先写因变量，再写解释变量，例如 "DU C K K(-1) DU(-1)"。',
});

export const DATA: Parameter<SeriesTable> = {
  description: {
    en: 'Block of data; its first row holds the names of the columns.',
    zh: '数据区域，第一行为各列名称。',
  },
  matrix: true,
  optional: false,
  read: (argument, name) => {
    if (isBlank(argument)) throw new InputError({ code: 'missingArgument', name });
    const block = toBlock(argument);
    // A single cell is no table, but an error in it is passed on.
    if (block.length === 1 && block[0].length === 1) singleValue(argument, name);
    return seriesTableOf(block);
  },
};

export const SAMPLE = optionalText({
  en: 'Sample: the first and the last label, such as "2001 2016"; all observations when left out.',
  zh: '样本：首尾两个标签，例如 "2001 2016"；省略时为全部观测。',
});

export const COVARIANCE: Parameter<string | undefined> = {
  ...optionalText({
    en: 'Covariance matrix of the coefficients: ordinary; hc0 to hc3 (White); hac (Newey-West, EViews’ lags, times T/(T−k)), hac:L with L lags, hac:L:raw without that factor.',
    zh: '系数协方差矩阵：ordinary（普通）；hc0 至 hc3（White）；hac（Newey-West，EViews 滞后规则，乘以 T/(T−k)），hac:L 指定滞后 L 期，hac:L:raw 不乘该系数。',
  }),
  standard: '"ordinary"',
  choices: COVARIANCE_FORMS,
};

export const GROUP = optionalText({
  en: 'Name of the column within whose values lags stay, such as the region.',
  zh: '分组列的名称（如地区），滞后不跨组。',
});

/** The block that the examples use: y = 1 + 2x with errors of ±1, orthogonal to x. */
export const EXAMPLE_DATA = [
  ['year', 'Y', 'X'],
  [2001, 4, 1],
  [2002, 4, 2],
  [2003, 6, 3],
  [2004, 10, 4],
];
