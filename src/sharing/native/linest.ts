import { toNumbers } from '../../numerics/double-double-vector';
import { type DoubleDoubleVector } from '../../numerics/double-double-vector';
import type { Term } from '../../statistics/regression/equation/expression';
import type { Regression } from '../../statistics/regression/regression';
import type { StatisticName } from '../../statistics/regression/statistics';
import { columnFinder } from '../../statistics/regression/table-columns';
import { CannotShare } from '../cannot-share';
import { type Area, partOf } from '../grid';
import { NOT_AVAILABLE } from '../guards';

/** A series of the regression as it lies on the sheet, rows and columns counted from the block's. */
interface Series {
  readonly row: number;
  readonly column: number;
}

/** A regression as LINEST computes it. */
export interface Linest {
  readonly observationCount: number;
  readonly coefficientCount: number;
  /** A coefficient and its standard error, by the place of the term in the equation. */
  readonly coefficient: (term: number) => string;
  readonly standardError: (term: number) => string;
  /** The values that take part of the dependent variable, one by one. */
  readonly actual: (observation: number) => string;
  readonly fitted: (observation: number) => string;
  /**
   * A statistic by its name in OLS.STAT.
   * @param others how to write the statistics and coefficients that it is formed from
   */
  readonly statistic: (name: StatisticName, others?: Others) => string;
}

export interface Others {
  readonly statistic?: (name: StatisticName) => string | undefined;
  readonly coefficient?: (term: number) => string;
}

/**
 * A regression in LINEST, whose terms are columns and their lags, and whose observations follow each
 * other without a hole.
 *
 * @throws CannotShare regressionTerms, regressionHoles
 */
export function linestOf(regression: Regression, area: Area, names: readonly string[]): Linest {
  const { design, observationCount: n, coefficientCount: k } = regression;
  const { included, equation, constantAt } = design;
  refuseHoles(included);
  const first = included[0] + 1;
  const find = columnFinder({ names });
  const seriesOf = (term: Term, values: DoubleDoubleVector): Series => {
    const { expression } = term;
    if (expression.kind !== 'series') throw new CannotShare('regressionTerms');
    const series = {
      row: first + expression.shift,
      column: find(expression.name, expression.position),
    };
    refuseOther(area, series, toNumbers(values));
    return series;
  };
  const dependent = seriesOf(equation.dependent, design.dependent);
  const places: number[] = [];
  const regressors = equation.regressors.flatMap((regressor, place) => {
    if (regressor.kind === 'constant') return [];
    places.push(place);
    return [seriesOf(regressor, design.columns[place])];
  });
  if (regressors.length === 0) throw new CannotShare('regressionTerms');

  const hasConstant = constantAt >= 0;
  const rangeOf = ({ row, column }: Series, start = 0, count = n): string =>
    partOf(area, { row: row + start, column, rowCount: count, columnCount: 1 });
  const together = (start: number, count: number): string =>
    sideBySide(area, regressors, start, count);
  const y = rangeOf(dependent);
  const x = together(0, n);
  const constant = hasConstant ? 'TRUE' : 'FALSE';
  const cell = (row: number, column: number): string =>
    `INDEX(LINEST(${y},${x},${constant},TRUE),${row},${column})`;
  // LINEST gives the coefficients from the last to the first, the constant behind them.
  const columnOfTerm = (term: number): number =>
    term === constantAt ? regressors.length + 1 : regressors.length - places.indexOf(term);
  const coefficient = (term: number): string => cell(1, columnOfTerm(term));

  const statistic: Linest['statistic'] = (name, others = {}) => {
    const of = (needed: StatisticName): string =>
      others.statistic?.(needed) ?? `(${statistic(needed, others)})`;
    const b = others.coefficient ?? coefficient;
    switch (name) {
      case 'n':
        return String(n);
      case 'df':
        return String(n - k);
      case 'r2':
        return hasConstant ? cell(3, 1) : `1-${of('ssr')}/DEVSQ(${y})`;
      case 'adjr2':
        return `1-(1-${of('r2')})*${n - 1}/${n - k}`;
      case 'ser':
        return cell(3, 2);
      case 'ssr':
        return cell(5, 2);
      case 'loglik':
        return `-${n}/2*(1+LN(2*PI())+LN(${of('ssr')}/${n}))`;
      case 'f':
        return hasConstant ? cell(4, 1) : NOT_AVAILABLE;
      case 'probf':
        return hasConstant ? `FDIST(${of('f')},${k - 1},${n - k})` : NOT_AVAILABLE;
      case 'meandep':
        return `AVERAGE(${y})`;
      case 'sddep':
        return `STDEV(${y})`;
      case 'aic':
        return `(${statistic('aic.total', others)})/${n}`;
      case 'sc':
        return `(${statistic('sc.total', others)})/${n}`;
      case 'hq':
        return `(${statistic('hq.total', others)})/${n}`;
      case 'aic.total':
        return `-2*${of('loglik')}+2*${k}`;
      case 'sc.total':
        return `-2*${of('loglik')}+${k}*LN(${n})`;
      case 'hq.total':
        return `-2*${of('loglik')}+2*${k}*LN(LN(${n}))`;
      case 'dw': {
        const step = (series: Series): string =>
          `(${rangeOf(series, 1, n - 1)}-${rangeOf(series, 0, n - 1)})`;
        const explained = regressors.map((series, i) => `-${b(places[i])}*${step(series)}`);
        return `SUMPRODUCT((${step(dependent)}${explained.join('')})^2)/${of('ssr')}`;
      }
      case 'durbinh':
        throw new CannotShare('noNativeForm');
    }
  };
  return {
    observationCount: n,
    coefficientCount: k,
    coefficient,
    standardError: (term) => cell(2, columnOfTerm(term)),
    actual: (observation) => relative(rangeOf(dependent, observation, 1)),
    // LibreOffice computes the products of a single row only where an array is asked for, as SUMPRODUCT does.
    fitted: (observation) =>
      `SUMPRODUCT(TREND(${y},${x},${relative(together(observation, 1))},${constant}))`,
    statistic,
  };
}

const relative = (formula: string): string => formula.replace(/\$/g, '');

/**
 * Regressors as one block: a range where they stand side by side, else each in a column of its own by
 * its product with {1,0} and {0,1}, which needs no array formula.
 */
function sideBySide(
  area: Area,
  regressors: readonly Series[],
  start: number,
  rowCount: number,
): string {
  const [{ row, column }] = regressors;
  const columnCount = regressors.length;
  const isBlock = regressors.every((x, i) => x.row === row && x.column === column + i);
  if (isBlock) return partOf(area, { row: row + start, column, rowCount, columnCount });
  return regressors
    .map((x, i) => {
      const range = partOf(area, {
        row: x.row + start,
        column: x.column,
        rowCount,
        columnCount: 1,
      });
      return `${range}*{${regressors.map((_, j) => (i === j ? 1 : 0)).join(',')}}`;
    })
    .join('+');
}

/** @throws CannotShare regressionHoles */
function refuseHoles(included: Int32Array): void {
  const [first] = included;
  if (included.some((row, index) => row !== first + index)) {
    throw new CannotShare('regressionHoles');
  }
}

/** A lag by periods of a calendar is not always so many rows up. @throws CannotShare regressionHoles */
function refuseOther(
  { values = [] }: Area,
  { row, column }: Series,
  expected: ArrayLike<number>,
): void {
  for (let i = 0; i < expected.length; i++) {
    if (row + i < 1 || values[row + i]?.[column] !== expected[i]) {
      throw new CannotShare('regressionHoles');
    }
  }
}
