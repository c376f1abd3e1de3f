/** Stands for the apostrophe, which the grid refuses in names. */
const GRID_APOSTROPHE = '’';

/** Texts of a formula, which are left alone, and sheet names in apostrophes. */
const TEXT_OR_SHEET_NAME = /"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)/g;

/**
 * Sheet names as Excel has them and as the grid takes them: the grid refuses an apostrophe, so it
 * shows a typographic one, in names and in formulas that are written through the engine.
 */
export class SheetNames {
  private readonly excelNames = new Map<string, string>();

  /** The grid's name for a sheet that is being named. */
  forGrid(name: string): string {
    const shown = name.replaceAll("'", GRID_APOSTROPHE);
    if (shown === name) this.excelNames.delete(shown);
    else this.excelNames.set(shown, name);
    return shown;
  }

  forExcel(shown: string): string {
    return this.excelNames.get(shown) ?? shown;
  }

  formulaForGrid(formula: string): string {
    return replaceNames(formula, (name) => name.replaceAll("'", GRID_APOSTROPHE));
  }

  formulaForExcel(formula: string): string {
    return replaceNames(formula, (name) => this.forExcel(name));
  }
}

function replaceNames(formula: string, replace: (name: string) => string): string {
  return formula.replace(TEXT_OR_SHEET_NAME, (match) => {
    if (match.startsWith('"')) return match;
    const name = match.slice(1, -1).replaceAll("''", "'");
    return `'${replace(name).replaceAll("'", "''")}'`;
  });
}
