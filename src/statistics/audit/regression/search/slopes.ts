/** Cross products, row by row, of `size` columns. */
export interface CrossProducts {
  readonly size: number;
  readonly values: Float64Array;
}

/** Σ(x − x̄)(y − ȳ) of all pairs of columns, or Σxy; NaN where a value is missing. */
export function crossProducts(columns: readonly Float64Array[], isCentred: boolean): CrossProducts {
  const size = columns.length;
  const centred = columns.map((column) => {
    if (!isCentred) return column;
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    return column.map((value) => value - mean);
  });
  const values = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      const a = centred[i];
      const b = centred[j];
      for (let row = 0; row < a.length; row++) sum += a[row] * b[row];
      values[i * size + j] = sum;
      values[j * size + i] = sum;
    }
  }
  return { size, values };
}

/** Past this share of its own square a column is taken as a combination of the others. */
const COLLINEAR = 1e-10;

/**
 * Least squares among columns by their cross products, fast rather than to the last digit: candidates
 * are found by it, and computed anew.
 */
export class SlopeSolver {
  private readonly factor: Float64Array;
  private readonly target: Float64Array;
  private readonly row: Float64Array;
  readonly tSizes: Float64Array;

  constructor(private readonly count: number) {
    this.factor = new Float64Array(count * count);
    this.target = new Float64Array(count);
    this.row = new Float64Array(count);
    this.tSizes = new Float64Array(count);
  }

  /** 1 − R² of one column on others; NaN where they are collinear or a value is missing. */
  unexplainedShare(
    { size, values }: CrossProducts,
    dependent: number,
    regressors: ArrayLike<number>,
  ): number {
    const { factor, target, count } = this;
    const total = values[dependent * size + dependent];
    let left = total;
    for (let i = 0; i < count; i++) {
      const at = regressors[i] * size;
      for (let j = 0; j < i; j++) {
        let entry = values[at + regressors[j]];
        for (let l = 0; l < j; l++) entry -= factor[i * count + l] * factor[j * count + l];
        factor[i * count + j] = entry / factor[j * count + j];
      }
      const own = values[at + regressors[i]];
      let square = own;
      for (let l = 0; l < i; l++) square -= factor[i * count + l] ** 2;
      if (!(square > COLLINEAR * own)) return NaN;
      factor[i * count + i] = Math.sqrt(square);
      let projected = values[at + dependent];
      for (let l = 0; l < i; l++) projected -= factor[i * count + l] * target[l];
      target[i] = projected / factor[i * count + i];
      left -= target[i] ** 2;
    }
    return total > 0 ? left / total : NaN;
  }

  /** |t| of the slopes that unexplainedShare has just solved, ascending, into tSizes. */
  computeTSizes(variance: number): void {
    const { factor, target, count, row, tSizes } = this;
    // b from Rb = target, and the rows of R⁻¹, whose squares are the variances.
    for (let i = 0; i < count; i++) {
      let estimate = 0;
      let spread = 0;
      row.fill(0);
      row[i] = 1 / factor[i * count + i];
      for (let j = i; j < count; j++) {
        if (j > i) {
          let sum = 0;
          for (let l = i; l < j; l++) sum += factor[j * count + l] * row[l];
          row[j] = -sum / factor[j * count + j];
        }
        estimate += row[j] * target[j];
        spread += row[j] ** 2;
      }
      tSizes[i] = Math.abs(estimate) / Math.sqrt(variance * spread);
    }
    tSizes.sort();
  }
}
