import { type Block, errorCodeOf } from './cell-value';

/** Whether two readings of a block hold the same values. */
export function sameCells(first: Block, second: Block): boolean {
  return (
    first.length === second.length &&
    first.every(
      (row, r) =>
        row.length === second[r].length && row.every((cell, c) => sameCell(cell, second[r][c])),
    )
  );
}

/** Error cells are objects, a new one at each reading. */
function sameCell(first: unknown, second: unknown): boolean {
  const code = errorCodeOf(first);
  return code === undefined ? Object.is(first, second) : code === errorCodeOf(second);
}
