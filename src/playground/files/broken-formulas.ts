import { parse, tokenize } from '@borgar/fx';
import { columnName, quoteSheetName } from '../engine/address';
import { mergeLosses } from './loss';
import type { CellContents, SheetContents, WorkbookFile } from './workbook-file';

/**
 * Makes texts of the formulas that are none, such as `=A1+`: the grid shows them as errors, but
 * Excel would call a file with one of them damaged.
 */
export function withoutBrokenFormulas(file: WorkbookFile): WorkbookFile {
  const where: string[] = [];
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (cell.formula === undefined || isFormula(cell.formula)) return cell;
      where.push(`${quoteSheetName(sheet.name)}!${columnName(cell.column)}${cell.row + 1}`);
      return asText(cell, cell.formula);
    }),
  })) satisfies SheetContents[];
  if (where.length === 0) return file;
  return {
    ...file,
    sheets,
    losses: mergeLosses([...file.losses, { kind: 'brokenFormulas', where }]),
  };
}

function isFormula(formula: string): boolean {
  try {
    parse(tokenize(formula, { allowTernary: true }));
    return true;
  } catch {
    return false;
  }
}

function asText({ row, column, numberFormat }: CellContents, formula: string): CellContents {
  return { row, column, numberFormat, kind: 'text', value: formula };
}
