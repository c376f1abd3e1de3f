import { errorCodeOf } from '../../../cells/cell-value';
import { cellAddress } from '../../../report/cell-address';
import { shownCell, showsTheSame } from '../../../sharing/compare-cells';
import type { DifferentCell, Replacement } from '../../../sharing/workbook-formulas';
import { type ReadSheet, valuesAt } from './read-workbook';

/** A replacement that shows something else than the formula of Yoke did. */
export interface Differing {
  readonly replacement: Replacement;
  readonly differences: readonly DifferentCell[];
  /** Whether a cell shows an error where none was: that is no matter of digits. */
  readonly isError: boolean;
}

/** Holds what replacements show against what was scanned, cell by cell. */
export function compareConverted(
  replacements: readonly Replacement[],
  sheets: readonly ReadSheet[],
): Differing[] {
  return replacements.flatMap((replacement): Differing[] => {
    const { found, isLinest } = replacement;
    const { sheetName, at, values } = found;
    const after = valuesAt(sheets, found)!;
    let isError = false;
    const differences = values.flatMap((row, r) =>
      row.flatMap((before, c) => {
        if (showsTheSame(before, after[r][c], isLinest)) return [];
        isError ||= errorCodeOf(after[r][c]) !== undefined && errorCodeOf(before) === undefined;
        const address = cellAddress({ row: at.row + r, column: at.column + c });
        return [{ sheetName, address, before: shownCell(before), after: shownCell(after[r][c]) }];
      }),
    );
    return differences.length === 0 ? [] : [{ replacement, differences, isError }];
  });
}
