import { parseA1Ref, stringifyA1Ref, tokenize } from '@borgar/fx';

/** How far cells are moved; negative is up and to the left. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** The size of Excel's sheets. */
export const SHEET_SIZE = { rowCount: 1_048_576, columnCount: 16_384 } as const;

/**
 * A formula that stands with the cells it reads, after all of them were moved: every reference
 * without a sheet moves, the absolute ones too; those to other sheets keep their places. What would
 * fall off the sheet becomes #REF!.
 */
export function moveFormula(formula: string, move: Move): string {
  if (move.rows === 0 && move.columns === 0) return formula;
  return tokenize(formula, { withLocation: false })
    .map(({ type, value }) =>
      type === 'range' || type === 'range_beam' ? moveReference(value, move) : value,
    )
    .join('');
}

function moveReference(reference: string, { rows, columns }: Move): string {
  const parsed = parseA1Ref(reference);
  if (parsed === undefined || !('range' in parsed)) return reference;
  const { context, range } = parsed;
  if (context !== undefined && context.length > 0) return reference;
  const moved = { ...range };
  if (typeof range.top === 'number') moved.top = range.top + rows;
  if (typeof range.bottom === 'number') moved.bottom = range.bottom + rows;
  if (typeof range.left === 'number') moved.left = range.left + columns;
  if (typeof range.right === 'number') moved.right = range.right + columns;
  const isOnSheet =
    (moved.top ?? 0) >= 0 &&
    (moved.left ?? 0) >= 0 &&
    (moved.bottom ?? 0) < SHEET_SIZE.rowCount &&
    (moved.right ?? 0) < SHEET_SIZE.columnCount;
  return isOnSheet ? stringifyA1Ref({ ...parsed, range: moved }) : '#REF!';
}
