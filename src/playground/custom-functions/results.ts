import type { CellError, FunctionCell, FunctionMatrix } from '../engine/engine-function';

/** Excel shows a message beside these errors only. */
const ERRORS_WITH_MESSAGE: readonly string[] = ['#VALUE!', '#N/A'];

/** Turns what a function gave back into cells, by Excel's rules. */
export function resultCells(result: unknown): FunctionCell | FunctionMatrix {
  if (!Array.isArray(result)) return resultCell(result);
  const rows = result as unknown[][];
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) =>
      column < row.length ? resultCell(row[column]) : errorCell('#N/A', ''),
    ),
  );
}

/** What a thrown error shows in the cell. */
export function thrownCell(error: unknown): CellError {
  if (typeof error === 'object' && error !== null && 'code' in error) {
    const message = 'message' in error ? String(error.message) : '';
    return errorCell(String(error.code), message);
  }
  return errorCell('#VALUE!', '');
}

/** Null, NaN and infinity travel as JSON null, which Excel shows as 0. */
function resultCell(value: unknown): FunctionCell {
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : 0 };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  return thrownCell(value);
}

export function errorCell(error: string, message: string): CellError {
  return { error, message: ERRORS_WITH_MESSAGE.includes(error) ? message : '' };
}
