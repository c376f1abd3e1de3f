import { cellAddress } from '../../../report/cell-address';
import { holds } from '../../../report/plan-extent';
import { cellReferences } from '../../../sharing/cell-references';
import { shownCell, showsTheSame } from '../../../sharing/compare-cells';
import { isUnsteady } from '../../../sharing/computing-functions';
import { functionsCalled } from '../../../sharing/formula-calls';
import type { DifferentCell, Replacement } from '../../../sharing/workbook-formulas';
import { type ReadSheet, sheetNamed } from './read-workbook';

interface OtherCell extends DifferentCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The formulas of the workbook that were not converted, before and after: those that refer to converted
 * cells, directly or over others, must show what they showed. What comes out otherwise at every
 * calculation cannot be compared.
 */
export function compareOthers(
  before: readonly ReadSheet[],
  after: readonly ReadSheet[],
  replacements: readonly Replacement[],
): { readonly count: number; readonly differences: readonly DifferentCell[] } {
  let count = 0;
  const found: OtherCell[] = [];
  for (const sheet of before) {
    const converted = convertedCells(sheet.name, replacements);
    const now = sheetNamed(after, sheet.name)?.used;
    eachFormula(sheet, (formula, row, column, value) => {
      if (converted.has(`${row},${column}`)) return;
      count++;
      const then = now?.values[row - now.at.row]?.[column - now.at.column] ?? '';
      if (showsTheSame(value, then, false)) return;
      const address = cellAddress({ row, column });
      const shown = { before: shownCell(value), after: shownCell(then) };
      found.push({ sheetName: sheet.name, address, ...shown, row, column, formula });
    });
  }
  const differences = steadyOnes(found).map(({ sheetName, address, before: was, after: is }) => ({
    sheetName,
    address,
    before: was,
    after: is,
  }));
  return { count, differences };
}

function convertedCells(
  sheetName: string,
  replacements: readonly Replacement[],
): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { found } of replacements) {
    if (found.sheetName !== sheetName) continue;
    const { row, column, rowCount, columnCount } = found.at;
    for (let r = row; r < row + rowCount; r++) {
      for (let c = column; c < column + columnCount; c++) cells.add(`${r},${c}`);
    }
  }
  return cells;
}

function eachFormula(
  { used }: ReadSheet,
  see: (formula: string, row: number, column: number, value: unknown) => void,
): void {
  used?.formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      const value = used.values[r][c];
      if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return;
      see(formula, used.at.row + r, used.at.column + c, value);
    }),
  );
}

/** Those that neither call a function such as RAND nor refer to a cell that does. */
function steadyOnes(found: readonly OtherCell[]): OtherCell[] {
  let steady = found.filter(({ formula }) => !functionsCalled(formula).some(isUnsteady));
  for (;;) {
    const unsteady = found.filter((cell) => !steady.includes(cell));
    const left = steady.filter((cell) => !unsteady.some((other) => refersTo(cell, other)));
    if (left.length === steady.length) return steady;
    steady = left;
  }
}

function refersTo({ formula, sheetName }: OtherCell, other: OtherCell): boolean {
  return cellReferences(formula, sheetName).some(
    ({ target }) =>
      target?.sheetName.toLowerCase() === other.sheetName.toLowerCase() &&
      holds(target.at, other.row, other.column),
  );
}
