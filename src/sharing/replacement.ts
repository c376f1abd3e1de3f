import { type CellValue, errorCodeOf, isBlank } from '../cells/cell-value';
import { CannotShare, type Obstacle } from './cannot-share';
import { callsIn, readFormula } from './formula-tree';
import { DIVISION_BY_ZERO, NOT_AVAILABLE, VALUE_ERROR } from './guards';
import { lambdaFormula } from './lambda/lambda-formula';
import { FROM_LINEST } from './native/functions';
import { EMPTY_TEXT, type SharedCell, nativeFormulas } from './native/native-formulas';
import type { Cells } from './references';
import type { SharedFormWord } from '../text/sharing-texts';
import type { FoundFormula, Replacement, WorkbookScan } from './workbook-formulas';

/** What a sheet's formulas shall become. */
export const SHARED_FORMS = [
  'native',
  'lambda',
  'values',
  'leave',
] as const satisfies readonly SharedFormWord[];
export type SharedForm = (typeof SHARED_FORMS)[number];

/** A formula's replacement, and why it is values where something better was wanted. */
export interface PlannedReplacement {
  readonly replacement: Replacement;
  readonly obstacle?: Obstacle;
}

/** What a formula becomes; undefined where it is left, or shows nothing that could be kept. */
export function replacementOf(
  found: FoundFormula,
  form: SharedForm,
  cells: Cells,
): PlannedReplacement | undefined {
  if (form === 'leave' || !canBeReplaced(found)) return undefined;
  if (form === 'values') return { replacement: asValues(found) };
  try {
    return { replacement: form === 'lambda' ? asLambda(found, cells) : asNative(found, cells) };
  } catch (error) {
    if (!(error instanceof CannotShare)) throw error;
    return { replacement: asValues(found), obstacle: error.obstacle };
  }
}

/** All of a workbook's replacements, by what is chosen for each sheet. */
export function replacementsOf(
  { sheets, cells }: WorkbookScan,
  choices: ReadonlyMap<string, SharedForm>,
): PlannedReplacement[] {
  return sheets
    .filter(({ isProtected }) => !isProtected)
    .flatMap(({ name, formulas }) =>
      formulas.flatMap((found) => replacementOf(found, choices.get(name) ?? 'leave', cells) ?? []),
    );
}

const NOT_COMPUTED = ['#NAME?', '#BUSY!', '#SPILL!', '#CALC!', '#CONNECT!', '#GETTING_DATA'];

/** Whether a formula shows a result, rather than that it could not be computed. */
export function isComputed({ values }: FoundFormula): boolean {
  return !values.some((row) => row.some(isUncomputed));
}

/** Whether a cell shows that its formula could not be computed. */
export function isUncomputed(cell: CellValue): boolean {
  return NOT_COMPUTED.includes(errorCodeOf(cell) ?? '');
}

/** Whether nothing is lost with a formula: it shows a result, and nobody refers to its spill. */
export function canBeReplaced(found: FoundFormula): boolean {
  return isComputed(found) && found.isReferredTo !== true;
}

function asNative(found: FoundFormula, cells: Cells): Replacement {
  return {
    found,
    cells: nativeFormulas(found, cells),
    names: [],
    isLinest: callsLinest(found.formula),
  };
}

/** Whether numbers of a formula may stand in LINEST's digits. */
export function callsLinest(formula: string): boolean {
  const tree = readFormula(formula);
  return tree !== undefined && callsIn(tree).some(({ id }) => FROM_LINEST.has(id));
}

/** Functions without a name become native. */
function asLambda(found: FoundFormula, cells: Cells): Replacement {
  try {
    const { formula, names } = lambdaFormula(found.formula);
    const block = found.values.map((row, r) =>
      row.map((_, c): SharedCell => (r === 0 && c === 0 ? { formula } : '')),
    );
    return { found, cells: block, names, isLinest: false };
  } catch (error) {
    if (error instanceof CannotShare) return asNative(found, cells);
    throw error;
  }
}

/** What a formula shows, as it stands. */
export function asValues(found: FoundFormula): Replacement {
  const cells = found.values.map((row) => row.map(valueCell));
  return { found, cells, names: [], isLinest: false };
}

const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': NOT_AVAILABLE,
  '#DIV/0!': DIVISION_BY_ZERO,
  '#VALUE!': VALUE_ERROR,
  '#NUM!': 'SQRT(-1)',
};

/** An error is no constant that every spreadsheet keeps; the formula that gives it is. */
function valueCell(value: unknown): SharedCell {
  const error = errorCodeOf(value);
  if (error !== undefined) return { formula: `=${ERRORS[error] ?? error}` };
  if (isBlank(value)) return EMPTY_TEXT;
  if (typeof value === 'number' || typeof value === 'string') return value;
  return { formula: `=${String(value).toUpperCase()}` };
}
