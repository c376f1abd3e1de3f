import {
  ONE,
  divide,
  fromNumber,
  multiply,
  subtract,
  toNumber,
} from '../../../numerics/double-double';
import { element } from '../../../numerics/double-double-vector';
import { leverages } from '../../../numerics/orthogonal-basis';
import type { Regression } from '../regression';
import type { TestResult } from './test-result';

/** What one observation does to the estimates; NaN where nothing is left of it to judge by. */
export interface Influence {
  readonly label: string;
  readonly residual: number;
  /** h, the diagonal of the hat matrix. */
  readonly leverage: number;
  /** e/(s√(1 − h)). */
  readonly standardizedResidual: number;
  /** RStudent: e/(s₍ᵢ₎√(1 − h)), s₍ᵢ₎ without the observation. */
  readonly studentizedResidual: number;
  /** DFFITS: RStudent·√(h/(1 − h)). */
  readonly dffits: number;
  /** COVRATIO: 1/{(1 − h)·[(T − k − 1 + RStudent²)/(T − k)]ᵏ}. */
  readonly covarianceRatio: number;
  /** Cook's distance: e²h/(k·s²(1 − h)²). */
  readonly cooksDistance: number;
}

/** 1 − h below this is what double-double leaves of nothing. */
const NO_FREEDOM = 1e-18;

/**
 * Influence of each observation (D. A. Belsley, E. Kuh and R. E. Welsch, Regression Diagnostics,
 * 1980, chapter 2). s₍ᵢ₎² = [e′e − e²/(1 − h)]/(T − k − 1) is formed in double-double.
 */
export function influence(regression: Regression): Influence[] {
  const { design, fit, residuals, sumSquaredResiduals } = regression;
  const { observationCount: count, coefficientCount: k } = regression;
  const degrees = count - k;
  const leverage = leverages(fit.basis());
  const variance = toNumber(sumSquaredResiduals) / degrees;
  return Array.from(design.included, (row, i) => {
    const own = element(residuals, i);
    const freedom = subtract(ONE, element(leverage, i));
    const isFree = freedom.high > NO_FREEDOM;
    const taken = isFree ? divide(multiply(own, own), freedom) : fromNumber(NaN);
    const rest = toNumber(subtract(sumSquaredResiduals, taken)) / (degrees - 1);
    const residual = toNumber(own);
    const h = toNumber(element(leverage, i));
    const left = isFree ? toNumber(freedom) : NaN;
    const studentizedResidual = rest > 0 ? residual / Math.sqrt(rest * left) : NaN;
    return {
      label: design.observations.labels[row],
      residual,
      leverage: h,
      standardizedResidual: residual / Math.sqrt(variance * left),
      studentizedResidual,
      dffits: studentizedResidual * Math.sqrt(h / left),
      covarianceRatio: 1 / (left * ((degrees - 1 + studentizedResidual ** 2) / degrees) ** k),
      cooksDistance: (residual ** 2 * h) / (k * variance * left ** 2),
    };
  });
}

export function influenceTest(regression: Regression): TestResult {
  return {
    statistics: [],
    table: {
      columns: [
        'observation',
        'residual',
        'studentizedResidual',
        'dffits',
        'covarianceRatio',
        'leverage',
        'cooksDistance',
      ],
      rows: influence(regression).map((line) => [
        line.label,
        line.residual,
        line.studentizedResidual,
        line.dffits,
        line.covarianceRatio,
        line.leverage,
        line.cooksDistance,
      ]),
    },
  };
}
