import { InputError } from '../../errors/input-error';
import type { Indicator } from '../../errors/reason';
import { oneLessCorrelation, unitDeviations } from '../../numerics/correlation';
import { centreOf, isConstant, mean, sampleDeviation, toUnitScale } from '../../numerics/moments';
import type { Indicators } from './indicators';
import { firstComponentWeights } from './principal-components';

export const WEIGHT_METHODS = ['pca', 'entropy', 'critic', 'cv', 'equal'] as const;
export type WeightMethod = (typeof WEIGHT_METHODS)[number];

const METHODS: Readonly<Record<WeightMethod, (indicators: Indicators) => Float64Array>> = {
  pca: firstComponentWeights,
  entropy: (indicators) => normalised(entropyDivergences(indicators), 'entropy'),
  critic: (indicators) => normalised(criticInformation(indicators), 'critic'),
  cv: (indicators) => normalised(variationCoefficients(indicators), 'cv'),
  equal: ({ columns }) => new Float64Array(columns.length).fill(1 / columns.length),
};

/**
 * Weights of indicators, on the data as given, summing to 1:
 *
 * - pca: first principal component (firstComponentWeights)
 * - entropy: wⱼ ∝ 1 − eⱼ (entropyDivergences)
 * - critic: wⱼ ∝ sⱼ·Σₗ(1 − rⱼₗ) (criticInformation)
 * - cv: wⱼ ∝ sⱼ/x̄ⱼ (variationCoefficients)
 * - equal: 1/k
 *
 * @throws InputError where the method has no weights for these data
 */
export function weightsOf(indicators: Indicators, method: WeightMethod): Float64Array {
  return METHODS[method](indicators);
}

/**
 * 1 − eⱼ with eⱼ = −Σᵢ pᵢⱼ ln pᵢⱼ / ln n, pᵢⱼ = xᵢⱼ/Σᵢxᵢⱼ and 0·ln 0 = 0. It is summed as
 * Σ[(1 + d)ln(1 + d) − d]/(n ln n) with d = np − 1, of which no term is negative: 1 − e of nearly
 * equal shares would lose its digits.
 *
 * @throws InputError outOfBounds for a negative value, columnSumsToZero, tooFewRows
 */
export function entropyDivergences({ names, columns }: Indicators): Float64Array {
  refuseFewRows(columns[0].length);
  return Float64Array.from(columns, (column, j) => {
    refuseNegative(column, names[j]);
    const scaled = toUnitScale(column);
    const { high, low } = centreOf(scaled);
    const average = high + low;
    if (average === 0) throw new InputError({ code: 'columnSumsToZero', indicator: names[j] });
    if (isConstant(column)) return 0;
    const divergence = scaled.reduce(
      (sum, value) => sum + excess((value - high - low) / average),
      0,
    );
    return divergence / (column.length * Math.log(column.length));
  });
}

/** 1 − r below this is what rounding leaves of 0: the indicators are multiples of each other. */
const NO_CONFLICT = 1e-24;

/** (1 + d)ln(1 + d) − d, which is d²/2 − d³/6 + d⁴/12 … near 0. */
function excess(d: number): number {
  if (d <= -1) return 1;
  if (Math.abs(d) > 0.01) return (1 + d) * Math.log1p(d) - d;
  let power = d * d;
  let sum = 0;
  for (let k = 2; k <= 9; k++, power *= -d) sum += power / (k * (k - 1));
  return sum;
}

/**
 * CRITIC's measure of information, sⱼ·Σₗ(1 − rⱼₗ), s over n − 1; meant for min-max data
 * (D. Diakoulaki et al., Computers & Operations Research 22 (1995) 763–770).
 *
 * @throws InputError constantIndicator, tooFewRows
 */
export function criticInformation({ names, columns }: Indicators): Float64Array {
  refuseFewRows(columns[0].length);
  const units = columns.map((column, j) => {
    if (isConstant(column))
      throw new InputError({ code: 'constantIndicator', indicator: names[j] });
    return unitDeviations(column);
  });
  return Float64Array.from(columns, (column, j) => {
    const conflict = units.reduce((sum, unit) => sum + oneLessCorrelation(units[j], unit), 0);
    return conflict < NO_CONFLICT ? 0 : sampleDeviation(column) * conflict;
  });
}

/** A mean below this share of the deviation is what rounding leaves of 0, as of z-scores. */
const NO_MEAN = 1e-12;

/**
 * Coefficients of variation sⱼ/x̄ⱼ, s over n − 1.
 * @throws InputError meanNotPositive, tooFewRows
 */
export function variationCoefficients({ names, columns }: Indicators): Float64Array {
  refuseFewRows(columns[0].length);
  return Float64Array.from(columns, (column, j) => {
    const scaled = toUnitScale(column);
    const average = mean(scaled);
    const deviation = isConstant(column) ? 0 : sampleDeviation(scaled);
    const isNoise = Math.abs(average) < NO_MEAN * deviation;
    if (isNoise || !(average > 0)) {
      const arrived = isNoise ? 0 : mean(column);
      throw new InputError({ code: 'meanNotPositive', indicator: names[j], arrived });
    }
    return deviation / average;
  });
}

/** Shares of the total. @throws InputError weightsUndefined when all of them are 0, overflow */
function normalised(shares: Float64Array, method: WeightMethod): Float64Array {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (!Number.isFinite(total)) throw new InputError({ code: 'overflow' }, '#NUM!');
  if (total === 0) throw new InputError({ code: 'weightsUndefined', method });
  return shares.map((share) => share / total);
}

function refuseFewRows(rows: number): void {
  if (rows < 2) throw new InputError({ code: 'tooFewRows', needed: 2, arrived: rows });
}

function refuseNegative(column: Float64Array, name: Indicator): void {
  const row = column.findIndex((value) => value < 0);
  if (row < 0) return;
  throw new InputError({
    code: 'outOfBounds',
    name: 'data',
    place: { row: row + 1, column: name },
    arrived: column[row],
    bounds: { minimum: 0, because: { option: 'method', choice: 'entropy' } },
  });
}
