import type { Block } from '../../../cells/cell-value';
import { cellAddress, rangeAddress } from '../../../report/cell-address';
import type { Rectangle } from '../../../report/sheet-plan';
import { cellReferences, movedReference, withReferences } from '../../../sharing/cell-references';
import { contentKey } from '../../../sharing/content-key';
import { outwardPart } from '../../../sharing/formula-calls';
import { callsIn, readFormula } from '../../../sharing/formula-tree';
import { rowsInBlock } from '../../../sharing/rows-in-block';
import type { SheetRectangle } from '../../../sharing/references';
import { NOT_FOLLOWED, type RememberedFormula } from '../../../sharing/shared-memory';
import type { FormulaToPutBack, LeftFormula } from '../../../sharing/workbook-formulas';
import type { AnchoredCells } from './anchors';
import type { DataDigests } from './data-digest';
import { type ReadSheet, contentsAt, sheetNamed } from './read-workbook';

/** What became of a remembered formula, and of its cells. */
export type FormulaState =
  | { readonly kind: 'ready'; readonly remembered: RememberedFormula; readonly ready: ReadyFormula }
  /** It stands there already, put back by Excel's undo or by an attempt that failed further on. */
  | { readonly kind: 'back'; readonly remembered: RememberedFormula }
  | { readonly kind: 'left'; readonly remembered: RememberedFormula; readonly left: LeftFormula };

/** A formula that can be put back. */
export type ReadyState = Extract<FormulaState, { kind: 'ready' }>;

export interface ReadyFormula {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The cells that it is written to: room for what it spills. */
  readonly at: Rectangle;
  /** The cells whose values are compared. */
  readonly shown: Rectangle;
  readonly formula: string;
  /** What it reads; its values must not differ while these do not. */
  readonly data: readonly SheetRectangle[];
  readonly isDataChanged: boolean;
}

/** The workbook as it is, and where the hidden names of a memory lead. */
export interface Surroundings {
  readonly sheets: readonly ReadSheet[];
  readonly anchors: ReadonlyMap<number, AnchoredCells>;
  readonly digests: DataDigests;
}

/** What putting a formula back would come to; nothing that is not sure is ready. */
export function stateOf(remembered: RememberedFormula, around: Surroundings): FormulaState {
  const { sheets } = around;
  const left = (
    why: LeftFormula['why'],
    place: { sheetName: string; address: string } = placeBefore(remembered),
    more: { formula?: string; detail?: string } = {},
  ): FormulaState => ({
    kind: 'left',
    remembered,
    left: { formula: remembered.formula, ...place, ...more, why },
  });

  const tree = readFormula(remembered.formula);
  if (tree === undefined || callsIn(tree).length === 0) return left('notYoke');
  const own = ownCells(remembered, around);
  if (own === undefined) return isBackAt(remembered, sheets) ? back(remembered) : left('cellsGone');
  const sheet = sheets.find(({ id }) => id === own.sheetId)!;
  const contents = contentsAt(sheet, own.at);
  const place = { sheetName: sheet.name, address: rangeAddress(own.at) };
  const areas = areasNow(remembered, own, around);
  const formula = formulaNow(remembered, sheet.name, areas);
  if (contents[0][0] === formula) return back(remembered);
  if (areas.includes('gone')) return left('dataGone', place);
  const known = areas.map((area) => (area === 'gone' ? undefined : area));
  const changed = changedCells(remembered, own, contents, known);
  if (changed.length > 0) {
    const address = changed.map((at) => cellAddress(at)).join(', ');
    return left('changed', { ...place, address }, { formula });
  }
  const isLost = cellReferences(formula, sheet.name).some(
    ({ target }) => target !== undefined && sheetNamed(sheets, target.sheetName) === undefined,
  );
  if (isLost) return left('dataGone', place);
  const detail = outwardPart(
    formula,
    sheets.map(({ name }) => name),
    contents.flat().filter((content) => typeof content === 'string'),
  );
  if (detail !== undefined) return left('outward', place, { formula, detail });
  if (sheet.isProtected) return left('protected', place, { formula });
  const isSpilled = remembered.trace?.isSpilled === true;
  const data = known.slice(1).filter((area) => area !== undefined);
  const digest = remembered.trace?.data;
  const ready: ReadyFormula = {
    sheetId: own.sheetId,
    sheetName: sheet.name,
    at: isSpilled ? { ...own.at, rowCount: 1, columnCount: 1 } : own.at,
    shown: own.at,
    formula,
    data,
    isDataChanged: digest !== undefined && around.digests.of(data) !== digest,
  };
  return { kind: 'ready', remembered, ready };
}

const back = (remembered: RememberedFormula): FormulaState => ({ kind: 'back', remembered });

function placeBefore({ sheetName, at }: RememberedFormula): { sheetName: string; address: string } {
  return { sheetName, address: rangeAddress(at) };
}

/** Where its cells are; what the first version remembered is found by its sheet and address only. */
function ownCells(
  { sheetId, at, trace }: RememberedFormula,
  { sheets, anchors }: Surroundings,
): AnchoredCells | undefined {
  if (trace !== undefined) return anchors.get(trace.anchors[0]);
  const sheet = sheets.find(({ id }) => id === sheetId);
  return sheet && { sheetId, sheetName: sheet.name, at };
}

/** Excel's undo takes the hidden names away together with the conversion. */
function isBackAt(
  { sheetId, at, formula }: RememberedFormula,
  sheets: readonly ReadSheet[],
): boolean {
  const sheet = sheets.find(({ id }) => id === sheetId);
  return sheet !== undefined && contentsAt(sheet, at)[0][0] === formula;
}

type AreaNow = SheetRectangle | 'gone' | undefined;

/** What the formula refers to by now, its own cells first; undefined where nothing is followed. */
function areasNow(
  { trace, formula, sheetName }: RememberedFormula,
  own: AnchoredCells,
  { anchors }: Surroundings,
): AreaNow[] {
  if (trace === undefined) {
    return [own, ...cellReferences(formula, sheetName).map(({ target }) => target)];
  }
  return trace.anchors.map((number) =>
    number === NOT_FOLLOWED ? undefined : (anchors.get(number) ?? 'gone'),
  );
}

function formulaNow(
  { formula, sheetName, trace }: RememberedFormula,
  sheetNow: string,
  areas: readonly AreaNow[],
): string {
  if (trace === undefined) return formula;
  const references = cellReferences(formula, sheetName);
  return withReferences(formula, references, (reference, index) => {
    const area = areas[index + 1];
    if (area === undefined) return undefined;
    if (area === 'gone') return '#REF!';
    return movedReference(reference, area, { before: sheetName, now: sheetNow });
  });
}

/** The cells that hold something else than after the conversion; inserted rows are no change. */
function changedCells(
  remembered: RememberedFormula,
  { sheetName, at }: AnchoredCells,
  contents: Block,
  areas: readonly (SheetRectangle | undefined)[],
): { row: number; column: number }[] {
  const { trace, sums } = remembered;
  const isSameSize =
    at.rowCount === remembered.at.rowCount && at.columnCount === remembered.at.columnCount;
  const isWhole = trace === undefined || (isSameSize && !isResized(remembered, areas));
  const wanted = rowsOf(isWhole ? sums : trace.rough, remembered.at.columnCount);
  const now = contents.map((row) =>
    row.map((content) => contentKey(content, sheetName, trace === undefined ? [] : areas)),
  );
  const held = now.map((row) => row.map(({ exact, rough }) => (isWhole ? exact : rough)));
  const cell = (r: number, c: number): { row: number; column: number } => ({
    row: at.row + r,
    column: at.column + c,
  });
  if (trace?.isSpilled === true) return held[0][0] === wanted[0][0] ? [] : [cell(0, 0)];
  if (at.columnCount !== remembered.at.columnCount) return [cell(0, 0)];
  if (!isSameSize) {
    const isBlank = contents.map((row) => row.every((content) => content === ''));
    return rowsInBlock(wanted, held, isBlank).map((r) => cell(r, 0));
  }
  return held.flatMap((row, r) =>
    row.flatMap((sum, c) => (sum === wanted[r][c] ? [] : [cell(r, c)])),
  );
}

/** Whether something that it refers to has gained or lost rows or columns. */
function isResized(
  { trace, formula, sheetName }: RememberedFormula,
  areas: readonly (SheetRectangle | undefined)[],
): boolean {
  const references = cellReferences(formula, sheetName);
  const isMore = (trace?.anchors.length ?? 0) > references.length + 1;
  return (
    isMore ||
    references.some(({ target }, index) => {
      const now = areas[index + 1]?.at;
      const before = target?.at;
      return (
        now !== undefined &&
        before !== undefined &&
        (now.rowCount !== before.rowCount || now.columnCount !== before.columnCount)
      );
    })
  );
}

function rowsOf(sums: readonly number[], columnCount: number): number[][] {
  return Array.from({ length: sums.length / columnCount }, (_, row) =>
    sums.slice(row * columnCount, (row + 1) * columnCount),
  );
}

/** As it is shown before it is written. */
export function shownOf({ sheetName, shown, formula }: ReadyFormula): FormulaToPutBack {
  return { sheetName, address: rangeAddress(shown), formula };
}
