import fc from 'fast-check';
import type { Regression } from '../../../../src/statistics/regression/regression';
import { runRegression } from '../../../../src/statistics/regression/run-regression';
import { notesOf } from '../../../../src/statistics/regression/notes';
import { STATISTICS } from '../../../../src/statistics/regression/statistics';
import { noteText } from '../../../../src/text/explain';
import { correctDigits, expectDigits } from '../../../support/correct-digits';
import { HENAN_EQUATION, henanReference, henanTable } from '../../../support/henan';
import { reasonOf } from '../../../support/reason-of';
import { tableOf } from '../../../support/series-table';

const { hc_se: consistent, neweyWest, durbinH } = henanReference().results;
const henan = (covariance: string): Regression =>
  runRegression(henanTable(), { equation: HENAN_EQUATION, covariance });
const errors = ({ coefficients }: Regression): number[] =>
  coefficients.map(({ standardError }) => standardError);

describe('standard errors of the paper’s regression', () => {
  it.each([
    ['hc0', consistent.HC0],
    ['hc1', consistent.HC1],
    ['hc2', consistent.HC2],
    ['hc3', consistent.HC3],
    ['hac', neweyWest.se_dfAdjusted_T_over_Tk],
    [`hac:${neweyWest.lags}`, neweyWest.se_dfAdjusted_T_over_Tk],
    [`hac:${neweyWest.lags}:raw`, neweyWest.se_noAdjust],
  ])('%s has 14 digits of the reference', (covariance, expected) => {
    errors(henan(covariance)).forEach((error, j) => expectDigits(error, expected[j], 14));
  });

  it('change t and p, and neither coefficients nor statistics', () => {
    const [ordinary, robust] = [henan('ordinary'), henan('hac')];
    robust.coefficients.forEach((line, j) => {
      expect(line.estimate).toBe(ordinary.coefficients[j].estimate);
      expect(line.tStatistic).toBe(line.estimate / line.standardError);
      expect(line.probability).not.toBe(ordinary.coefficients[j].probability);
    });
    for (const name of ['f', 'probf', 'aic', 'durbinh'] as const) {
      expect(STATISTICS[name](robust)).toBe(STATISTICS[name](ordinary));
    }
    expectDigits(STATISTICS.durbinh(robust) as number, durbinH.h_DW, 13);
  });
});

/** (X′X)⁻¹ΣΣw(l)xₜeₜeₛxₛ′(X′X)⁻¹ as the textbook has it, in doubles. */
function textbookNeweyWest(regression: Regression, lags: number): number[][] {
  const { columns } = regression.design;
  const inverse = regression.fit.inverseCrossProduct.map((row) => row.map(({ high }) => high));
  const count = regression.observationCount;
  const moment = (t: number): number[] =>
    columns.map(({ high }) => high[t] * regression.residuals.high[t]);
  const middle = columns.map(() => columns.map(() => 0));
  for (let t = 0; t < count; t++) {
    for (let s = 0; s < count; s++) {
      const weight = Math.max(0, 1 - Math.abs(t - s) / (lags + 1));
      const [a, b] = [moment(t), moment(s)];
      a.forEach((left, i) => b.forEach((right, j) => (middle[i][j] += weight * left * right)));
    }
  }
  const times = (a: number[][], b: number[][]): number[][] =>
    a.map((row) => b[0].map((_, j) => row.reduce((total, value, l) => total + value * b[l][j], 0)));
  return times(times(inverse, middle), inverse);
}

const rows = fc.array(
  fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })),
  { minLength: 9, maxLength: 14 },
);

describe('Newey-West', () => {
  it('is the textbook’s double sum, for any number of lags', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 8 }), (data, lags) => {
        fc.pre(new Set(data.map(([, x]) => x)).size > 3);
        const table = tableOf({ Y: data.map(([y]) => y), X: data.map(([, x]) => x) });
        fc.pre(new Set(data.map(([y]) => y)).size > 3);
        const covariance = `hac:${lags}:raw`;
        const regression = runRegression(table, { equation: 'Y C X', covariance });
        const expected = textbookNeweyWest(regression, lags);
        const scale = Math.max(...expected.map((row, i) => Math.abs(row[i])));
        regression.coefficientCovariance.forEach((row, i) =>
          row.forEach((value, j) =>
            expect(Math.abs(value - expected[i][j])).toBeLessThanOrEqual(1e-9 * scale),
          ),
        );
      }),
    );
  });

  it('with no lags is HC0, and HC1 with the factor', () => {
    errors(henan('hac:0:raw')).forEach((error, j) =>
      expectDigits(error, errors(henan('hc0'))[j], 15),
    );
    errors(henan('hac:0')).forEach((error, j) => expectDigits(error, errors(henan('hc1'))[j], 15));
  });

  it('lets rows of different groups not meet, in whatever order the rows stand', () => {
    const data = [
      { region: 'a', Y: 1, X: 2 },
      { region: 'a', Y: 4, X: 3 },
      { region: 'a', Y: 2, X: 5 },
      { region: 'b', Y: 7, X: 4 },
      { region: 'b', Y: 3, X: 1 },
      { region: 'b', Y: 9, X: 8 },
    ];
    const run = (order: number[]): number[] =>
      errors(
        runRegression(
          tableOf({
            region: order.map((i) => data[i].region),
            Y: order.map((i) => data[i].Y),
            X: order.map((i) => data[i].X),
          }),
          { equation: 'Y C X', covariance: 'hac:1', group: 'region' },
        ),
      );
    const together = run([0, 1, 2, 3, 4, 5]);
    const [apart, mixed] = [run([3, 4, 5, 0, 1, 2]), run([0, 3, 1, 4, 2, 5])];
    together.forEach((error, j) => {
      expect(correctDigits(apart[j], error)).toBeGreaterThan(14);
      expect(correctDigits(mixed[j], error)).toBeGreaterThan(14);
    });
  });

  it('needs more observations than lags, and says so', () => {
    const reason = reasonOf(() => henan('hac:16'));
    expect(reason).toMatchObject({ code: 'outOfBounds', name: 'L', arrived: 16 });
    expect(errors(henan('hac:15')).every((error) => error > 0)).toBe(true);
  });
});

describe('robust standard errors of what fits exactly', () => {
  it('are zero beside an exact fit', () => {
    const table = tableOf({ Y: [0.3, 0.5, 0.7, 0.9], X: [0.1, 0.2, 0.3, 0.4] });
    for (const covariance of ['hc0', 'hc1', 'hc2', 'hc3', 'hac']) {
      expect(errors(runRegression(table, { equation: 'Y C X', covariance }))).toEqual([0, 0]);
    }
  });

  it('are not defined by HC2 and HC3 where one observation has a dummy of its own', () => {
    const table = tableOf({ Y: [1, 5, 2, 8, 4], X: [1, 2, 4, 3, 7], ONE: [0, 0, 1, 0, 0] });
    const run = (covariance: string): Regression =>
      runRegression(table, { equation: 'Y C X ONE', covariance });
    expect(errors(run('hc3'))).toEqual([NaN, NaN, NaN]);
    expect(errors(run('hc1')).every((error) => error > 0)).toBe(true);
    const note = notesOf(run('hc2')).at(-1);
    expect(note).toMatchObject({ covariance: { kind: 'hc2', fullLeverage: '3' } });
  });
});

describe('the note on the covariance', () => {
  const said = (covariance: string, language: 'en' | 'zh'): string => {
    const note = notesOf(henan(covariance)).at(-1);
    return note === undefined ? '' : noteText(note, language);
  };

  it('names kernel, lags, their rule, the factor, and the ordinary F', () => {
    expect(said('hac', 'en')).toBe(
      "Standard errors from the Newey-West covariance matrix: Bartlett kernel, 2 lags, EViews' rule 4(T/100)^(2/9), times the factor T/(T − k). F-statistic and Prob(F-statistic) are the ordinary ones.",
    );
    expect(said('hac:1:raw', 'en')).toContain('1 lag, without the factor');
    expect(said('hac:3', 'zh')).toContain('滞后 3 期，乘以 T/(T − k)');
  });

  it('names White’s variants and the ordinary matrix', () => {
    expect(said('hc2', 'en')).toContain('HC2. F-statistic');
    expect(said('ordinary', 'en')).toBe('Standard errors from the ordinary covariance matrix.');
    expect(said('hc0', 'zh')).toContain('HC0');
  });

  it('says where holes are stepped over', () => {
    const table = tableOf({
      year: [2001, 2002, 2004, 2005, 2006],
      Y: [1, 5, 2, 8, 4],
      X: [1, 2, 4, 3, 7],
    });
    const note = notesOf(runRegression(table, { equation: 'Y C X', covariance: 'hac' })).at(-1);
    expect(note).toMatchObject({ covariance: { hasHoles: true } });
    expect(note && noteText(note, 'en')).toContain('either side of a hole');
  });
});
