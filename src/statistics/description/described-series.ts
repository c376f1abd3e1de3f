import { InputError } from '../../errors/input-error';
import { recoverDecimals } from '../../numerics/decimal';
import { type DoubleDoubleVector, pick } from '../../numerics/double-double-vector';
import type { SeriesTable } from '../regression/series-table';

/** Series by name, over the rows on which they are described. */
export interface DescribedSeries {
  readonly name: string;
  readonly values: DoubleDoubleVector;
}

/**
 * The chosen columns of a table, their decimals recovered: each without its missing values, or all
 * of them over the observations that all have.
 *
 * @throws InputError tooFewObservations where nothing is left; what a cell of a column cannot be
 */
export function describedSeries(
  table: SeriesTable,
  columns: readonly number[],
  isCommon: boolean,
): DescribedSeries[] {
  const series = columns.map((column) => recoverDecimals(table.series(column)));
  const isPresent = ({ high }: DoubleDoubleVector, row: number): boolean =>
    !Number.isNaN(high[row]);
  return series.map((values, place) => {
    const rows: number[] = [];
    for (let row = 0; row < table.observationCount; row++) {
      const takesPart = isCommon
        ? series.every((other) => isPresent(other, row))
        : isPresent(values, row);
      if (takesPart) rows.push(row);
    }
    if (rows.length === 0) {
      throw new InputError({ code: 'tooFewObservations', observations: 0, coefficients: 0 });
    }
    return { name: table.names[columns[place]], values: pick(values, Int32Array.from(rows)) };
  });
}
