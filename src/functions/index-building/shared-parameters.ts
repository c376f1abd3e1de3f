import type { Bounds } from '../../errors/reason';
import type { Localized } from '../../text/language';
import type { TableParameter } from '../kit/number-table';
import { weightPerColumn } from '../kit/vector';

/** Rows of observations, one indicator a column, none missing. */
export function indicatorTable<Options>(
  bounds: TableParameter<Options>['bounds'],
  description: Localized,
): TableParameter<Options> {
  return { name: 'data', description, bounds, mayMiss: false };
}

const WEIGHT: Bounds = { minimum: 0 };

export const INDICATOR_WEIGHTS = weightPerColumn(WEIGHT, {
  en: 'Weights of the indicators, one a column, each 0 or more; equal when left out. Used as given.',
  zh: '各指标的权重，每列一个，均须大于或等于 0；省略时等权。权重按所给值使用，不作归一化。',
});
