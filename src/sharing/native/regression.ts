import { CellFault } from '../../cells/cell-fault';
import { seriesTableOf } from '../../cells/data-block';
import { COVARIANCE, EQUATION, GROUP, SAMPLE } from '../../functions/regression/shared-parameters';
import { requiredChoice } from '../../functions/kit/option';
import { readerLanguage } from '../../functions/kit/reader-language';
import { tableValues } from '../../report/output-table';
import { fittedRows } from '../../report/regression/fitted-rows';
import {
  PRINTED_STATISTICS,
  type RegressionSections,
  regressionSections,
} from '../../report/regression/regression-sections';
import { regressionTable } from '../../report/regression/regression-table';
import { type Regression } from '../../statistics/regression/regression';
import { runRegression } from '../../statistics/regression/run-regression';
import { STATISTIC_NAMES, type StatisticName } from '../../statistics/regression/statistics';
import { LANGUAGES } from '../../text/language';
import { CannotShare } from '../cannot-share';
import { type Area, type Grid, constantText, gridOfOne, partOf } from '../grid';
import { DIVISION_BY_ZERO, NOT_AVAILABLE, VALUE_ERROR } from '../guards';
import { type Linest, linestOf } from './linest';
import { tableOf } from './tables';
import { type Surroundings, type Translate, optionOf, orObstacle } from './translation';

interface Read {
  readonly regression: Regression;
  readonly linest: Linest;
  readonly area: Area;
}

type Argument = Grid | undefined;

/** Runs the regression that a formula asks for, and finds its series on the sheet. */
function readRegression(
  equationGrid: Argument,
  data: Argument,
  sampleGrid: Argument,
  covarianceGrid: Argument,
  groupGrid: Argument,
): Read {
  const equation = optionOf(equationGrid, EQUATION, 'equation');
  const sample = optionOf(sampleGrid, SAMPLE, 'sample');
  const covariance = optionOf(covarianceGrid, COVARIANCE, 'covariance');
  const group = optionOf(groupGrid, GROUP, 'group');
  const isPlain = group === undefined && (covariance ?? 'ordinary').toLowerCase() === 'ordinary';
  if (!isPlain) throw new CannotShare('regressionOptions');
  const area = tableOf(data);
  const { values } = area;
  if (values === undefined) throw new CannotShare('unknownReference');
  return orObstacle(() => {
    const table = seriesTableOf(values);
    const regression = runRegression(table, { equation, sample });
    if (regression.isExactFit) throw new CannotShare('exactFit');
    return { regression, area, linest: linestOf(regression, area, table.names) };
  });
}

/** b, se, t and p of a term; t and p from the cells beside them where they stand in cells. */
function coefficientCells(
  { regression, linest }: Read,
  term: number,
  cellAt: ((column: number) => string) | undefined,
): string[] {
  const freedom = linest.observationCount - linest.coefficientCount;
  const [b, se] = [linest.coefficient(term), linest.standardError(term)];
  const t = cellAt === undefined ? `${b}/${se}` : `${cellAt(1)}/${cellAt(2)}`;
  const tCell = cellAt === undefined ? t : cellAt(3);
  return [
    constantText(regression.coefficients[term].term),
    b,
    se,
    t,
    `TDIST(ABS(${tCell}),${freedom},2)`,
  ];
}

export const OLS_COEF: Translate = ([equation, data, sample, covariance, group], around) => {
  const read = readRegression(equation, data, sample, covariance, group);
  const { resultCell } = around;
  return {
    rows: read.regression.coefficientCount,
    columns: 5,
    element: (row, column) =>
      coefficientCells(read, row, resultCell && ((c) => resultCell(row, c)))[column],
  };
};

export const OLS_STAT: Translate = ([equation, data, name, sample, covariance, group]) => {
  const statistic = optionOf(
    name,
    requiredChoice(STATISTIC_NAMES, { en: '', zh: '' }),
    'statistic',
  );
  const { linest } = readRegression(equation, data, sample, covariance, group);
  return gridOfOne(linest.statistic(statistic));
};

export const OLS_FIT: Translate = ([equation, data, sample, group], { resultCell }) => {
  const { regression, linest, area } = readRegression(equation, data, sample, undefined, group);
  const labels = fittedRows(regression).map(([label]) => label);
  const first = regression.design.included[0] + 1;
  const label = (row: number): string => {
    const isInCell = area.values?.[first + row]?.[0] === labels[row];
    const place = { row: first + row, column: 0, rowCount: 1, columnCount: 1 };
    return isInCell ? partOf(area, place).replace(/\$/g, '') : constantText(labels[row]);
  };
  const residual = (row: number): string =>
    resultCell === undefined
      ? `${linest.actual(row)}-${linest.fitted(row)}`
      : `${resultCell(row, 1)}-${resultCell(row, 2)}`;
  const columns = [label, linest.actual, linest.fitted, residual];
  return {
    rows: labels.length,
    columns: columns.length,
    element: (row, column) => columns[column](row),
  };
};

export const OLS: Translate = ([equation, data, sample, covariance, group], around) => {
  const read = readRegression(equation, data, sample, covariance, group);
  const sections = sectionsShown(read.regression, around);
  const values = tableValues(regressionTable(sections));
  const formulas = tableFormulas(read, sections.heading.length, around);
  return {
    rows: values.length,
    columns: values[0].length,
    element: (row, column) => {
      const value = values[row][column];
      if (value instanceof CellFault) return errorExpression(value);
      return formulas.get(`${row},${column}`) ?? constantText(value);
    },
  };
};

/** Notes stay in the language in which they stand: another may have been chosen since. */
function sectionsShown(regression: Regression, { shown }: Surroundings): RegressionSections {
  const last = shown?.[shown.length - 1]?.[0];
  const all = LANGUAGES.map((language) => regressionSections(regression, language));
  const standing = all.find(({ notes }) => last === `${notes.length}. ${notes[notes.length - 1]}`);
  return standing ?? regressionSections(regression, readerLanguage());
}

function errorExpression({ code }: CellFault): string {
  if (code === '#N/A') return NOT_AVAILABLE;
  return code === '#DIV/0!' ? DIVISION_BY_ZERO : VALUE_ERROR;
}

/** The numbers of EViews' table by their row and column; the rest of it is text. */
function tableFormulas(
  read: Read,
  headingCount: number,
  { resultCell }: Surroundings,
): Map<string, string> {
  const { linest } = read;
  const formulas = new Map<string, string>();
  const firstTerm = headingCount + 2;
  for (let term = 0; term < linest.coefficientCount; term++) {
    const row = firstTerm + term;
    coefficientCells(read, term, resultCell && ((c) => resultCell(row, c))).forEach(
      (formula, column) => formulas.set(`${row},${column}`, formula),
    );
  }
  const firstStatistic = firstTerm + linest.coefficientCount + 1;
  const places = new Map<StatisticName, readonly [number, number]>();
  PRINTED_STATISTICS.left.forEach((name, i) => places.set(name, [firstStatistic + i, 1]));
  PRINTED_STATISTICS.right.forEach((name, i) => places.set(name, [firstStatistic + i, 4]));
  for (const [name, [row, column]] of places) {
    const written = linest.statistic(
      name,
      resultCell && {
        statistic: (other) => {
          const place = places.get(other);
          return place && resultCell(...place);
        },
        coefficient: (term) => resultCell(firstTerm + term, 1),
      },
    );
    formulas.set(`${row},${column}`, written);
  }
  return formulas;
}
