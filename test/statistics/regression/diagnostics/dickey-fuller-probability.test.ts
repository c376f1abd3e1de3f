import fc from 'fast-check';
import { polynomial } from '../../../../src/numerics/polynomial';
import { normalLower } from '../../../../src/numerics/tail-probability';
import { dickeyFullerProbability } from '../../../../src/statistics/regression/diagnostics/dickey-fuller-probability';
import { QUANTILE_SURFACE } from '../../../../src/statistics/regression/diagnostics/dickey-fuller-surface';
import {
  type Deterministic,
  dickeyFullerCriticalValues,
} from '../../../../src/statistics/regression/diagnostics/mackinnon';
import { readGoldenCsv } from '../../../support/golden';
import { numberOf } from '../../../support/test-numbers';

const PARTS: readonly Deterministic[] = ['n', 'c', 'ct'];
const REPLICATIONS = 30_000_000;

const quantiles = readGoldenCsv('dickey-fuller/quantiles.csv');
const gretl = readGoldenCsv('dickey-fuller/gretl.csv');
const asymptotic = readGoldenCsv('dickey-fuller/asymptotic.csv');

const probability = (statistic: number, part: Deterministic, observations: number): number =>
  numberOf(dickeyFullerProbability(statistic, part, observations).value);

/** Lines of a golden file for one deterministic part. */
const of = <Line extends Record<string, string>>(lines: Line[], part: Deterministic): Line[] =>
  lines.filter((line) => line.part === part);

describe.each(PARTS)('the Dickey-Fuller probability, deterministic part %s', (part) => {
  it('gives the simulated quantiles their probabilities, within the noise of the simulation', () => {
    for (const { T, part: own, ...line } of of(quantiles, part)) {
      expect(own).toBe(part);
      for (const [score, quantile] of Object.entries(line)) {
        const expected = normalLower(Number(score));
        const noise = Math.sqrt((expected * (1 - expected)) / REPLICATIONS);
        const { value, bound } = dickeyFullerProbability(Number(quantile), part, Number(T));
        // Outermost, a quantile may lie on the far side of the surface.
        if (bound !== undefined) expect(Math.abs(Number(score))).toBe(4.25);
        expect(Math.abs(numberOf(value) - expected) / noise).toBeLessThan(3.5);
      }
    }
  });

  it("agrees with MacKinnon's surface of 1996 as gretl has it", () => {
    const compared = of(gretl, part).filter(({ probability: p }) => Number(p) > 1e-4);
    expect(compared.length).toBeGreaterThan(200);
    for (const { T, statistic, probability: text } of compared) {
      const expected = Number(text);
      const found = probability(Number(statistic), part, Number(T) || Infinity);
      expect(Math.abs(found - expected)).toBeLessThan(0.0003);
      expect(Math.abs(found / expected - 1)).toBeLessThan(expected > 0.001 ? 0.01 : 0.04);
    }
  });

  it("gives MacKinnon's critical values of 2010 their levels", () => {
    for (const observations of [15, 20, 25, 50, 100, 500, 1e6, Infinity]) {
      const found = dickeyFullerCriticalValues(observations, part).map((critical) =>
        probability(critical, part, observations),
      );
      [0.01, 0.05, 0.1].forEach((level, i) => {
        expect(Math.abs(found[i] - level)).toBeLessThan(observations < 20 ? 0.0004 : 0.0001);
      });
    }
  });

  it('comes near the approximation of 1994 as the sample grows', () => {
    for (const { statistic, probability: text } of of(asymptotic, part)) {
      const { value } = dickeyFullerProbability(Number(statistic), part, Infinity);
      expect(Math.abs(numberOf(value) - Number(text))).toBeLessThan(0.0045);
    }
  });

  it('rises with the statistic, within 0 and 1, at every sample size', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 6, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.oneof(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 10, max: 1_000_000 })),
        (statistic, more, observations) => {
          const below = probability(statistic, part, observations);
          const above = probability(statistic + more, part, observations);
          expect(below).toBeGreaterThan(0);
          // But for the last bits of two that all but coincide.
          expect(above).toBeGreaterThanOrEqual(below * (1 - 1e-14));
          expect(above).toBeLessThan(1);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('has quantiles that ascend at every sample size', () => {
    for (let observations = 10; observations <= 1000; observations++) {
      const found = QUANTILE_SURFACE[part].map((row) => polynomial(row, 1 / observations));
      expect(found.findIndex((quantile, i) => i > 0 && quantile <= found[i - 1])).toBe(-1);
    }
  });

  it('is a bound, and says so, where nothing was simulated', () => {
    expect(dickeyFullerProbability(-40, part, 50)).toEqual({
      value: normalLower(-4.25),
      bound: 'atMost',
    });
    expect(dickeyFullerProbability(-Infinity, part, 50)).toMatchObject({ bound: 'atMost' });
    expect(dickeyFullerProbability(40, part, 50)).toEqual({
      value: normalLower(4.25),
      bound: 'atLeast',
    });
  });

  it('begins at ten observations', () => {
    expect(dickeyFullerProbability(-3, part, 9)).toEqual({ value: { undefined: 'belowSurface' } });
    expect(dickeyFullerProbability(-3, part, 10)).toEqual({ value: expect.any(Number) });
  });

  it('is NaN where the statistic is', () => {
    expect(dickeyFullerProbability(NaN, part, 50)).toEqual({ value: NaN });
  });
});
