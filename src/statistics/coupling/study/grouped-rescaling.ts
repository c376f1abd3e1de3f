import { InputError } from '../../../errors/input-error';
import { isConstant } from '../../../numerics/moments';
import { DIRECTED_METHODS, type Rescaling, rescale } from '../../indicators/rescale';
import type { IndicatorTable } from './indicator-table';
import type { RescalingScope, StudyRescaling } from './study-design';

/** Rows that are rescaled together. */
export interface RowGroup {
  /** The period or region; undefined where all rows are one group. */
  readonly label: string | undefined;
  /** Places among the rows that take part. */
  readonly places: Int32Array;
}

/**
 * The groups of the rows that take part, in the order of their first rows.
 * @throws InputError scopeNeedsLabels where the data have no periods or regions
 */
export function rowGroups(
  { periods, regions }: IndicatorTable,
  rows: Int32Array,
  scope: RescalingScope,
): RowGroup[] {
  if (scope === 'all') return [{ label: undefined, places: rows.map((_, place) => place) }];
  const labels = scope === 'period' ? periods : regions;
  if (labels === undefined) throw new InputError({ code: 'scopeNeedsLabels', scope });
  const places = new Map<string, number[]>();
  rows.forEach((row, place) => {
    const label = labels[row];
    const known = places.get(label);
    if (known === undefined) places.set(label, [place]);
    else known.push(place);
  });
  return [...places].map(([label, list]) => ({ label, places: Int32Array.from(list) }));
}

/**
 * A column rescaled group by group.
 *
 * @param column one value a row that takes part, none missing
 * @throws InputError costNeedsDirection, constantWithin where a group has one value only, overflow
 */
export function rescaleWithin(
  column: Float64Array,
  groups: readonly RowGroup[],
  rescaling: Omit<Rescaling, 'method'> & { readonly method: StudyRescaling },
  name: string,
): Float64Array {
  const { method, direction } = rescaling;
  if (direction === -1 && !(DIRECTED_METHODS as readonly string[]).includes(method)) {
    const methods = DIRECTED_METHODS;
    throw new InputError({ code: 'costNeedsDirection', indicator: name, methods, arrived: method });
  }
  if (method === 'none') return column;
  const result = new Float64Array(column.length);
  for (const { label, places } of groups) {
    const values = Float64Array.from(places, (place) => column[place]);
    if (isConstant(values))
      throw new InputError({ code: 'constantWithin', name, group: label, rows: places.length });
    const rescaled = rescale(values, { ...rescaling, method });
    rescaled.forEach((value, i) => (result[places[i]] = value));
  }
  if (result.some((value) => !Number.isFinite(value))) {
    throw new InputError({ code: 'overflow' }, '#NUM!');
  }
  return result;
}
