import fc from 'fast-check';
import { LARGEST_TRIED } from '../../../../src/statistics/audit/regression/counts-to-try';
import { isWithin } from '../../../../src/numerics/interval';
import {
  type Setting,
  deviationAgrees,
  jointTailAgrees,
  shareAgreement,
  squaresAgreement,
} from '../../../../src/statistics/audit/regression/contradictions';
import {
  isContradicted,
  judge,
  judgeAll,
} from '../../../../src/statistics/audit/regression/judgement';
import { prepare } from '../../../../src/statistics/audit/regression/prepared-table';
import { GOLDEN_TABLES, goldenPrinted, goldenSetting } from '../../../support/audit-goldens';
import { type RowTexts, printedRegression } from '../../../support/printed-regression';

type Statistics = Parameters<typeof printedRegression>[1];

const tableOf = (rows: readonly RowTexts[], statistics: Statistics) =>
  // Stated to be ordinary: what other practice allows is in allowed-readings.
  prepare({ ...printedRegression(rows, statistics), circumstances: { errors: 'ordinary' } });
const bare = (...names: string[]): RowTexts[] => names.map((name) => [name, '', '', '', '']);
const THREE = bare('C', 'X', 'Z');
const settingOf = (count: number, coefficientCount: number): Setting => ({
  count,
  reading: { coefficientCount, slopeCount: coefficientCount - 1, isCentred: true },
  form: 'perObservation',
});

describe.each(GOLDEN_TABLES)('a table that statsmodels gives, %s', (_name, golden) => {
  it('is judged to be what it is, with nothing contradicted', () => {
    const table = prepare(goldenPrinted(golden));
    expect(judge(table)).toEqual({ setting: goldenSetting(golden), contradicted: 0 });
    expect(isContradicted(table)).toBe(false);
  });

  it('is found without its n and degrees of freedom', () => {
    const table = prepare(goldenPrinted(golden, { n: undefined, df: undefined }));
    expect(judge(table)).toEqual({ setting: goldenSetting(golden), contradicted: 0 });
  });

  it('keeps its own n against a printed one that is wrong, which counts as one contradiction', () => {
    const table = prepare(goldenPrinted(golden, { n: '17' }));
    expect(judge(table)).toEqual({ setting: goldenSetting(golden), contradicted: 1 });
    expect(isContradicted(table)).toBe(true);
  });

  it('says of 1 − R² and of e′e no more than its digits do', () => {
    const table = prepare(goldenPrinted(golden));
    const setting = goldenSetting(golden);
    const { ssr } = table.statistics;
    const squares = squaresAgreement(table, setting);
    expect(squares.isKept).not.toContain(false);
    expect(squares.common !== undefined && ssr !== undefined).toBe(true);
    if (squares.common !== undefined && ssr !== undefined) {
      const { lower, upper } = ssr;
      const loose = { lower: lower - 1e-9 * upper, upper: upper * (1 + 1e-9) };
      expect(isWithin(squares.common, loose)).toBe(true);
    }
    expect(shareAgreement(table, setting).isKept).toEqual([true, true, true]);
  });
});

describe('a simple regression by its definitions, rounded for print', () => {
  const ln2pi = Math.log(2 * Math.PI);
  const made = fc.record({
    count: fc.integer({ min: 4, max: 60 }),
    unexplained: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
    squares: fc.double({ min: 0.05, max: 50, noNaN: true }),
    decimals: fc.integer({ min: 0, max: 6 }),
  });

  it('contradicts nothing, whatever its digits', () => {
    fc.assert(
      fc.property(made, ({ count, unexplained, squares, decimals }) => {
        const degrees = count - 2;
        const logLikelihood = (-count / 2) * (1 + ln2pi + Math.log(squares / count));
        const values = {
          r2: 1 - unexplained,
          adjr2: 1 - (unexplained * (count - 1)) / degrees,
          f: ((1 - unexplained) / unexplained) * degrees,
          ssr: squares,
          ser: Math.sqrt(squares / degrees),
          loglik: logLikelihood,
          aic: (4 - 2 * logLikelihood) / count,
          sc: (2 * Math.log(count) - 2 * logLikelihood) / count,
          sddep: Math.sqrt(squares / unexplained / (count - 1)),
        };
        const texts = Object.entries(values).map(([name, value]) => [
          name,
          value.toFixed(decimals),
        ]);
        const statistics = { ...Object.fromEntries(texts), n: String(count) } as Statistics;
        const table = tableOf(bare('C', 'X'), statistics);
        expect(table.outOfBounds).toEqual([]);
        expect(isContradicted(table)).toBe(false);
        expect(judge(table)?.contradicted).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('whether P(F > f) may belong to 1 − R²', () => {
  // With two slopes and d degrees of freedom it is (1 − R²)^(d/2): 0.5¹⁰ = 0.0009765625.
  const agrees = (probability: string, count: number, r2 = '0.500000'): boolean => {
    const table = tableOf(THREE, { r2, probf: probability });
    const setting = settingOf(count, 3);
    return jointTailAgrees(table, shareAgreement(table, setting).common, setting);
  };

  it('is decided by both degrees of freedom', () => {
    expect(agrees('0.000977', 23)).toBe(true);
    expect(agrees('0.000976', 23)).toBe(false);
    expect(agrees('0.000977', 22)).toBe(false);
    expect(agrees('0.000977', 24)).toBe(false);
  });

  it('is so of all that the digits of R² stand for', () => {
    // 0.5 with one decimal is 0.45 to 0.55, and 0.45¹⁰ is 0.000341, 0.55¹⁰ 0.00253.
    expect(agrees('0.00035', 23, '0.5')).toBe(true);
    expect(agrees('0.00252', 23, '0.5')).toBe(true);
    expect(agrees('0.00030', 23, '0.5')).toBe(false);
    expect(agrees('0.00260', 23, '0.5')).toBe(false);
  });

  it('is so where one is not printed, and beside nothing but a constant', () => {
    const setting = settingOf(23, 3);
    expect(
      jointTailAgrees(tableOf(THREE, { r2: '0.5' }), { lower: 0.5, upper: 0.5 }, setting),
    ).toBe(true);
    const table = tableOf(THREE, { probf: '0.9' });
    expect(jointTailAgrees(table, undefined, setting)).toBe(true);
    expect(jointTailAgrees(table, { lower: 0.5, upper: 0.5 }, settingOf(23, 1))).toBe(true);
  });
});

describe('whether the SD of the dependent variable may belong to e′e and 1 − R²', () => {
  // e′e = 0.1 · 2² · (21 − 1) = 8.
  const point = (value: number) => ({ lower: value, upper: value });
  const agrees = (squares: number, count = 21): boolean =>
    deviationAgrees(
      tableOf(THREE, { sddep: '2.0' }),
      point(0.1),
      point(squares),
      settingOf(count, 3),
    );

  it('is so for all that its digits stand for, ends included', () => {
    expect(agrees(8)).toBe(true);
    expect(agrees(0.1 * 1.95 ** 2 * 20)).toBe(true);
    expect(agrees(0.1 * 2.05 ** 2 * 20)).toBe(true);
    expect(agrees(0.1 * 1.949 ** 2 * 20)).toBe(false);
    expect(agrees(0.1 * 2.051 ** 2 * 20)).toBe(false);
    expect(agrees(8, 18)).toBe(false);
  });

  it('says nothing where sums of squares are not about the mean, or one is not printed', () => {
    const table = tableOf(THREE, { sddep: '2.0' });
    const about0 = { coefficientCount: 3, slopeCount: 3, isCentred: false };
    const setting: Setting = { ...settingOf(21, 3), reading: about0 };
    expect(deviationAgrees(table, point(0.1), point(80), setting)).toBe(true);
    expect(deviationAgrees(table, undefined, point(80), settingOf(21, 3))).toBe(true);
    expect(deviationAgrees(table, point(0.1), undefined, settingOf(21, 3))).toBe(true);
    const without = tableOf(THREE, { r2: '0.9' });
    expect(deviationAgrees(without, point(0.1), point(80), settingOf(21, 3))).toBe(true);
  });
});

describe('how many printed numbers are contradicted', () => {
  const contradicted = (rows: readonly RowTexts[], statistics: Statistics): number | undefined =>
    judge(tableOf(rows, statistics))?.contradicted;

  it('counts one for a t that is not b/se, and one for a p that is not of either', () => {
    const row = (t: string, p: string): RowTexts[] => [['C', '3.00', '1.00', t, p]];
    expect(contradicted(row('3.00', ''), { n: '20' })).toBe(0);
    expect(contradicted(row('2.50', ''), { n: '20' })).toBe(1);
    expect(contradicted(row('2.50', '0.9'), { n: '20' })).toBe(2);
  });

  it('counts one for each of n and the degrees of freedom that cannot be', () => {
    // k is 3: of n = 20 and 16 degrees of freedom one is wrong, whichever.
    expect(contradicted(THREE, { n: '20', df: '17' })).toBe(0);
    expect(contradicted(THREE, { n: '20', df: '16' })).toBe(1);
  });

  it('keeps the printed n where another does no better', () => {
    expect(judge(tableOf(THREE, { n: '20', df: '16' }))?.setting.count).toBe(20);
  });

  it('does not count the F of 0 that some programs print beside nothing but a constant', () => {
    const stata: Statistics = { n: '20', f: '0.00', r2: '0.0000', adjr2: '0.0000' };
    expect(contradicted(bare('_cons'), stata)).toBe(0);
    expect(contradicted(bare('_cons'), { ...stata, f: '7.00' })).toBe(1);
  });

  it('is undefined where no number of observations is left to try', () => {
    const table = prepare({ rows: [], statistics: {}, coefficientCount: LARGEST_TRIED });
    expect(judge(table)).toBeUndefined();
    expect(isContradicted(table)).toBe(false);
  });

  it('sees a printed n that leaves no degrees of freedom', () => {
    const table = tableOf(THREE, { n: '3' });
    expect(isContradicted(table)).toBe(true);
    expect(judge(table)).toMatchObject({ setting: { count: 4 }, contradicted: 1 });
  });
});

describe('the numbers of observations that are tried', () => {
  it('go from the first that leaves a degree of freedom to a thousand', () => {
    const counts = judgeAll(tableOf(THREE, {})).map(({ setting }) => setting.count);
    expect([counts[0], counts[counts.length - 1], counts.length]).toEqual([4, 1000, 997]);
  });
});
