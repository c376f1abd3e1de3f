import { InputError } from '../../errors/input-error';
import { bracketedName, foldName } from './equation/expression';
import type { SeriesTable } from './series-table';

/** The table with each column of numbers read once. */
export function readingOnce(table: SeriesTable): SeriesTable {
  const read = new Map<number, Float64Array>();
  const series = (column: number): Float64Array => {
    const known = read.get(column) ?? table.series(column);
    read.set(column, known);
    return known;
  };
  return { ...table, series };
}

/** Finds a column by the name in an equation. @throws InputError unknownName, duplicateName */
export function columnFinder({
  names,
}: Pick<SeriesTable, 'names'>): (name: string, position: number) => number {
  const places = new Map<string, number[]>();
  names.forEach((name, column) => {
    const folded = foldName(name);
    if (folded !== '') places.set(folded, [...(places.get(folded) ?? []), column]);
  });
  return (name, position) => {
    const found = places.get(foldName(name));
    if (found === undefined) {
      const available = names.filter((known) => known !== '');
      throw new InputError({ code: 'unknownName', position, name, available });
    }
    if (found.length > 1) {
      const [first, second] = found;
      throw new InputError({ code: 'duplicateName', name, first: first + 1, second: second + 1 });
    }
    return found[0];
  };
}

/** @throws InputError unknownGroup, duplicateName */
export function groupColumn(
  table: SeriesTable,
  columnOf: (name: string, position: number) => number,
  group: string | undefined,
): number | undefined {
  if (group === undefined) return undefined;
  const name = bracketedName(group.trim()) ?? group;
  const isKnown =
    foldName(name) !== '' && table.names.some((known) => foldName(known) === foldName(name));
  if (isKnown) return columnOf(name, 0);
  const available = table.names.filter((known) => known !== '');
  throw new InputError({ code: 'unknownGroup', name: group, available });
}
