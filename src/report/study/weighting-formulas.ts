import type { StudyWeighting } from '../../statistics/coupling/study/study-design';

/** The weightings that first measure each indicator and then take shares of the measures. */
const MEASURES: Readonly<
  Partial<Record<StudyWeighting, (column: string, columns: readonly string[]) => string>>
> = {
  // 1 − e; a zero adds LN(1) = 0, by the convention 0·ln 0 = 0.
  entropy: (x) => `1+SUMPRODUCT(${x}/SUM(${x})*LN(${x}/SUM(${x})+(${x}=0)))/LN(COUNT(${x}))`,
  critic: (x, columns) =>
    `STDEV.S(${x})*(${columns.length}-(${columns.map((other) => `CORREL(${x},${other})`).join('+')}))`,
  cv: (x) => `STDEV.S(${x})/AVERAGE(${x})`,
};

/** Whether a weighting measures each indicator in a cell of its own. */
export function measuresIndicators(weighting: StudyWeighting): boolean {
  return MEASURES[weighting] !== undefined;
}

/** The measure of one column among its system's columns; undefined where the weighting has none. */
export function measureFormula(
  weighting: StudyWeighting,
  column: string,
  columns: readonly string[],
): string | undefined {
  return MEASURES[weighting]?.(column, columns);
}

/** What a system's weights are formed from, as addresses. */
export interface WeightArguments {
  readonly measure: string;
  readonly measures: string;
  /** The system's rescaled indicators as one range. */
  readonly block: string;
  readonly count: number;
  /** Whether this is the system's first indicator. */
  readonly isFirst: boolean;
}

/**
 * A weight within a system as a formula. The first principal component has no native formula:
 * Yoke's WEIGHTS stands in the first cell and spills over the system's others, which stay empty.
 * Undefined where only a value can stand.
 */
export function weightFormula(
  weighting: StudyWeighting,
  given: WeightArguments,
): string | undefined {
  const { measure, measures, block, count, isFirst } = given;
  if (weighting === 'given' || weighting === 'pcaRetained') return undefined;
  if (count === 1) return undefined;
  if (weighting === 'equal') return `1/${count}`;
  if (weighting === 'pca') return isFirst ? `WEIGHTS(${block},"pca")` : '';
  return `${measure}/SUM(${measures})`;
}
