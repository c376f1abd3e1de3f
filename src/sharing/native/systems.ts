import { LEVEL_LANGUAGE } from '../../functions/coupling/ccd-level';
import { FORM_OF_ALL, SHARE, SINGLE_THETA } from '../../functions/coupling/shared-parameters';
import { formExpression } from '../../report/study/form-formulas';
import {
  type CouplingFormName,
  checkSystemCount,
  couplingForm,
} from '../../statistics/coupling/coupling-degree';
import { quoted } from '../../report/study/level-formula';
import type { Area, Grid } from '../grid';
import { rowOf, wholeOf } from '../grid';
import { NOT_AVAILABLE, whereNumber, whereNumbersOrMissing } from '../guards';
import { levelExpression, writtenScheme } from './levels';
import { levelLimits, powerOf } from './pairs';
import { checkFaults, holdsNotAvailable, tableOf, vectorOf, weightsOf } from './tables';
import { type Translate, optionOf, orObstacle } from './translation';

/** Levels of systems, one a column, and what each row comes to. */
interface Systems {
  readonly rowCount: number;
  readonly cells: (row: number) => string[];
  readonly degree: (row: number) => string;
  /** An expression of a row, #N/A where a level is missing, an error where one cannot be used. */
  readonly guarded: (row: number, then: string) => string;
}

function systemsOf(grid: Grid | undefined, form: CouplingFormName): Systems {
  const area = tableOf(grid);
  const { rowCount, columnCount } = area.at;
  orObstacle(() => checkSystemCount(couplingForm(form), columnCount));
  checkFaults(area, 'mayMiss');
  const { largestInput } = couplingForm(form);
  const limits = levelLimits(largestInput);
  const cells = (row: number): string[] =>
    Array.from({ length: columnCount }, (_, column) => grid!.element(row, column));
  return {
    rowCount,
    cells,
    degree: (row) => formExpression(form, cells(row), rowOf(area, row)),
    guarded: (row, then) =>
      whereNumbersOrMissing(
        wholeOf(area),
        rowCount * columnCount,
        limits,
        holdsNotAvailable(area),
        whereRowIsWhole(area, row, then),
      ),
  };
}

function whereRowIsWhole(area: Area, row: number, then: string): string {
  return `IF(COUNT(${rowOf(area, row)})<${area.at.columnCount},${NOT_AVAILABLE},${then})`;
}

export const COUPLING_N: Translate = ([systems, formGrid]) => {
  const { rowCount, degree, guarded } = systemsOf(systems, optionOf(formGrid, FORM_OF_ALL, 'form'));
  return { rows: rowCount, columns: 1, element: (row) => guarded(row, degree(row)) };
};

export const CCD_N: Translate = ([grid, weightsGrid, thetaGrid, formGrid]) => {
  const systems = systemsOf(grid, optionOf(formGrid, FORM_OF_ALL, 'form'));
  const theta = String(optionOf(thetaGrid, SINGLE_THETA, 'θ'));
  const weights = weightsOf(weightsGrid, systems.cells(0).length, SHARE);
  return {
    rows: systems.rowCount,
    columns: 1,
    element: (row) =>
      weights.guarded(
        systems.guarded(
          row,
          powerOf(`(${systems.degree(row)})*(${weights.sumOf(systems.cells(row))})`, theta),
        ),
      ),
  };
};

const TABLE_COLUMNS = 5;

export const CCD_TABLE: Translate = (args, { resultCell }) => {
  const [grid, labelsGrid, weightsGrid, thetaGrid, formGrid, schemeGrid, languageGrid] = args;
  const form = optionOf(formGrid, FORM_OF_ALL, 'form');
  const systems = systemsOf(grid, form);
  const theta = String(optionOf(thetaGrid, SINGLE_THETA, 'θ'));
  const weights = weightsOf(weightsGrid, systems.cells(0).length, SHARE);
  const language = optionOf(languageGrid, LEVEL_LANGUAGE, 'language');
  const scheme = writtenScheme(schemeGrid, 'liao10', language);
  const labels = labelsGrid && vectorOf(labelsGrid, systems.rowCount);
  const header = ['Label', `C (${form})`, 'T', 'D', 'Level'].map(quoted);

  const guarded = (row: number, then: string): string =>
    weights.guarded(systems.guarded(row, then));
  const degree = (row: number): string => guarded(row, systems.degree(row));
  const index = (row: number): string => guarded(row, weights.sumOf(systems.cells(row)));
  const coordination = (row: number): string => {
    if (resultCell === undefined) {
      const product = `(${systems.degree(row)})*(${weights.sumOf(systems.cells(row))})`;
      return guarded(row, powerOf(product, theta));
    }
    return powerOf(`${resultCell(row + 1, 1)}*${resultCell(row + 1, 2)}`, theta);
  };
  const level = (row: number): string => {
    const d = resultCell === undefined ? coordination(row) : resultCell(row + 1, 3);
    return whereNumber(d, SHARE, levelExpression(d, scheme, 'right'));
  };
  const label = (row: number): string =>
    labels === undefined ? String(row + 1) : labelExpression(labels(row));
  const columns = [label, degree, index, coordination, level];
  return {
    rows: systems.rowCount + 1,
    columns: TABLE_COLUMNS,
    element: (row, column) => (row === 0 ? header[column] : columns[column](row - 1)),
  };
};

const labelExpression = (cell: string): string => `IF(${cell}="","",${cell})`;
