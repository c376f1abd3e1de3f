import type {
  Bound,
  Distribution,
  TestColumn,
  TestResult,
  TestStatistic,
  TestStatisticName,
  TestTable,
} from '../../statistics/regression/diagnostics/test-result';
import type { Statistic } from '../../statistics/regression/statistics';
import { labelCell } from '../planned-cells';
import { type CellFormat, type OutputCell, type OutputTable, textCell } from '../output-table';
import { statisticCell } from './statistic-cell';

/** Statistics as EViews names them. */
const NAMES: Readonly<Record<TestStatisticName, string>> = {
  fStatistic: 'F-statistic',
  tStatistic: 't-statistic',
  observationsTimesRSquared: 'Obs*R-squared',
  scaledExplained: 'Scaled explained SS',
  logLikelihoodRatio: 'Log likelihood ratio',
  wald: 'Wald Statistic',
  mean: 'Mean',
  median: 'Median',
  maximum: 'Maximum',
  minimum: 'Minimum',
  standardDeviation: 'Std. Dev.',
  skewness: 'Skewness',
  kurtosis: 'Kurtosis',
  jarqueBera: 'Jarque-Bera',
  durbinWatson: 'Durbin-Watson stat',
  durbinH: "Durbin's h",
  dickeyFuller: 'Augmented Dickey-Fuller test statistic',
  dickeyFullerProbability: 'Prob.',
  criticalValue: 'level',
  lagLength: 'Lag Length',
  observations: 'Included observations',
  noGrangerCause: 'does not Granger Cause',
};

const BOUNDS: Readonly<Record<Bound, string>> = { atMost: ' at most', atLeast: ' at least' };

interface ColumnLine {
  readonly heading: string;
  readonly format: CellFormat;
}

const COLUMNS: Readonly<Record<TestColumn, ColumnLine>> = {
  lag: { heading: 'Lag', format: 'count' },
  autocorrelation: { heading: 'AC', format: 'statistic' },
  partialAutocorrelation: { heading: 'PAC', format: 'statistic' },
  qStatistic: { heading: 'Q-Stat', format: 'statistic' },
  probability: { heading: 'Prob', format: 'probability' },
  variable: { heading: 'Variable', format: 'text' },
  coefficientVariance: { heading: 'Coefficient Variance', format: 'statistic' },
  uncenteredInflation: { heading: 'Uncentered VIF', format: 'statistic' },
  centeredInflation: { heading: 'Centered VIF', format: 'statistic' },
  observation: { heading: 'Obs.', format: 'count' },
  residual: { heading: 'Resid.', format: 'statistic' },
  studentizedResidual: { heading: 'RStudent', format: 'statistic' },
  dffits: { heading: 'DFFITS', format: 'statistic' },
  covarianceRatio: { heading: 'COVRATIO', format: 'statistic' },
  leverage: { heading: 'Hat Matrix', format: 'statistic' },
  cooksDistance: { heading: "Cook's D", format: 'statistic' },
  recursiveResidual: { heading: 'Recursive Resid.', format: 'statistic' },
  cusum: { heading: 'CUSUM', format: 'statistic' },
  lowerBound: { heading: 'CUSUM -5%', format: 'statistic' },
  upperBound: { heading: 'CUSUM +5%', format: 'statistic' },
  cusumOfSquares: { heading: 'CUSUM of Squares', format: 'statistic' },
  lowerBoundOfSquares: { heading: 'Squares -5%', format: 'statistic' },
  upperBoundOfSquares: { heading: 'Squares +5%', format: 'statistic' },
};

const COUNTS: readonly TestStatisticName[] = ['lagLength', 'observations'];

/**
 * A test of a regression as EViews names its parts: rows of name and value, each statistic with its
 * probability beneath it, or the test's table under a row of headings.
 */
export function regressionTestTable({ statistics, table }: TestResult): OutputTable {
  if (table !== undefined) return tableOf(table);
  return { columnCount: 2, rows: statistics.flatMap(statisticRows) };
}

function statisticRows(statistic: TestStatistic): OutputCell[][] {
  const { own, probability } = statisticCells(statistic);
  return probability === undefined ? [own] : [own, probability];
}

/** A statistic's name and value, and those of its probability. */
export function statisticCells(statistic: TestStatistic): {
  readonly own: OutputCell[];
  readonly probability?: OutputCell[];
} {
  const { name, value, distribution, probability } = statistic;
  const format = COUNTS.includes(name)
    ? 'count'
    : name === 'dickeyFullerProbability'
      ? 'probability'
      : 'statistic';
  const own = nameAndValue(nameOf(statistic), value, format);
  if (probability === undefined) return { own };
  return {
    own,
    probability: nameAndValue(probabilityName(distribution), probability, 'probability'),
  };
}

function nameOf({ name, about = [], bound }: TestStatistic): string {
  const [first, second] = about;
  if (name === 'noGrangerCause') return `${first} ${NAMES[name]} ${second}`;
  if (name === 'criticalValue') return `${first} ${NAMES[name]} (MacKinnon 2010, T=${second})`;
  if (name === 'dickeyFullerProbability') {
    return `${NAMES[name]}${bound === undefined ? '' : BOUNDS[bound]} (Yoke response surface, T=${first})`;
  }
  return NAMES[name];
}

function probabilityName(distribution: Distribution | undefined): string {
  switch (distribution?.kind) {
    case 'F':
      return `Prob. F(${distribution.numerator},${distribution.denominator})`;
    case 'chiSquare':
      return `Prob. Chi-Square(${distribution.degrees})`;
    case 't':
      return `Prob. t(${distribution.degrees})`;
    case 'normal':
      return 'Prob. Normal';
    case undefined:
      return 'Probability';
  }
}

function nameAndValue(name: string, value: Statistic, format: CellFormat): OutputCell[] {
  return [textCell(name, 'label'), { value: statisticCell(value, name), format, role: 'body' }];
}

function tableOf(table: TestTable): OutputTable {
  const { headings, rows } = tableParts(table);
  return {
    columnCount: headings.length,
    rows: [headings.map((heading) => textCell(heading, 'columnHeading')), ...rows],
  };
}

/** A test's table as EViews heads it. */
export function tableParts({ columns, rows }: TestTable): {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly OutputCell[])[];
} {
  const lines = columns.map((column) => COLUMNS[column]);
  return {
    headings: lines.map(({ heading }) => heading),
    rows: rows.map((row) => row.map((value, column) => tableCell(value, lines[column]))),
  };
}

function tableCell(value: string | Statistic, { heading, format }: ColumnLine): OutputCell {
  if (typeof value !== 'string') {
    return { value: statisticCell(value, heading), format, role: 'body' };
  }
  const label = heading === COLUMNS.observation.heading ? labelCell(value) : value;
  return { value: label, format, role: 'label' };
}
