import { overlap } from '../../../../src/numerics/interval';
import {
  type Comparison,
  comparisonAt,
} from '../../../../src/statistics/audit/regression/cell-comparison';
import type { Setting } from '../../../../src/statistics/audit/regression/contradictions';
import { prepare } from '../../../../src/statistics/audit/regression/prepared-table';
import {
  type AuditedStatistic,
  type CellPlace,
  type RowColumn,
  placesOf,
  printedAt,
  rowPlace,
  statisticPlace,
} from '../../../../src/statistics/audit/regression/printed-regression';
import { GOLDEN_TABLES, goldenPrinted, goldenSetting } from '../../../support/audit-goldens';
import { type RowTexts, printedRegression } from '../../../support/printed-regression';

type Statistics = Parameters<typeof printedRegression>[1];

/** 13 observations, k = 3: 10 degrees of freedom. */
const SETTING: Setting = {
  count: 13,
  reading: { coefficientCount: 3, slopeCount: 2, isCentred: true },
  form: 'perObservation',
};
const BARE: readonly RowTexts[] = ['C', 'X', 'Z'].map((name) => [name, '', '', '', '']);

const nameOf = (place: CellPlace): string => (place.kind === 'row' ? place.column : place.name);

/** What is held against a place, in short: the ends to six digits, and the names. */
function shown(comparison: Comparison | undefined): unknown {
  if (comparison === undefined) return undefined;
  const { implied, against } = comparison;
  return [
    Number(implied.lower.toPrecision(6)),
    Number(implied.upper.toPrecision(6)),
    against.map(nameOf).join(', '),
  ];
}

const ofRow = (texts: [string, string, string, string], column: RowColumn, setting = SETTING) =>
  shown(
    comparisonAt(prepare(printedRegression([['X', ...texts]], {})), rowPlace(0, column), setting),
  );
const ofStatistic = (statistics: Statistics, name: AuditedStatistic, setting = SETTING) =>
  shown(comparisonAt(prepare(printedRegression(BARE, statistics)), statisticPlace(name), setting));
const six = (value: number): number => Number(value.toPrecision(6));

describe('what the others leave for a number of a row', () => {
  const WHOLE: [string, string, string, string] = ['0.55', '0.25', '2.20', '0.050'];

  it('is t·se for a coefficient: 2.195 · 0.245 to 2.205 · 0.255', () => {
    expect(ofRow(WHOLE, 'coefficient')).toEqual([0.537775, 0.562275, 'tStatistic, standardError']);
  });

  it('is |b/t| for a standard error, whatever the signs', () => {
    const expected = [six(0.545 / 2.205), six(0.555 / 2.195), 'coefficient, tStatistic'];
    expect(ofRow(WHOLE, 'standardError')).toEqual(expected);
    expect(ofRow(['-0.55', '0.25', '-2.20', ''], 'standardError')).toEqual(expected);
  });

  it('is b/se for t, with its sign', () => {
    const [lower, upper] = [six(0.545 / 0.255), six(0.555 / 0.245)];
    const against = 'coefficient, standardError';
    expect(ofRow(WHOLE, 'tStatistic')).toEqual([lower, upper, against]);
    expect(ofRow(['-0.55', '0.25', '-2.20', ''], 'tStatistic')).toEqual([-upper, -lower, against]);
  });

  it('is unbounded for t where the standard error may be 0', () => {
    expect(ofRow(['0.55', '0.00', '', ''], 'tStatistic')).toEqual([
      six(0.545 / 0.005),
      Infinity,
      'coefficient, standardError',
    ]);
  });

  it('is the tail of t for p: 5 % at 2.228 with 10 degrees of freedom', () => {
    const tail = ofRow(['', '', '2.228', ''], 'probability') as [number, number, string];
    // R 4.2.2: 2*pt(-2.2285, 10) is 0.049969395, 2*pt(-2.2275, 10) 0.050054184.
    expect(tail[0]).toBeCloseTo(0.049969395, 7);
    expect(tail[1]).toBeCloseTo(0.050054184, 7);
    expect(tail[2]).toBe('tStatistic');
  });

  it('is the tail of b/se where t is not printed, and names both', () => {
    const tail = ofRow(['2.228', '1.000', '', '0.050'], 'probability') as [number, number, string];
    expect(tail[0]).toBeLessThan(0.05);
    expect(tail[1]).toBeGreaterThan(0.05);
    expect(tail[2]).toBe('coefficient, standardError');
  });

  it('is for p what the t that it belongs to gives, or comes nearer to', () => {
    // b/se is 3.169, with 1 %; the printed t is 2.228, with 5 %.
    const tailBeside = (p: string): [number, number] =>
      ofRow(['3.169', '1.000', '2.228', p], 'probability') as [number, number];
    for (const p of ['0.010', '0.020']) expect(tailBeside(p)[1]).toBeLessThan(0.011);
    for (const p of ['0.050', '0.041', '0.700']) expect(tailBeside(p)[0]).toBeGreaterThan(0.049);
    // One that is of both leaves what both give.
    const [lower, upper] = tailBeside('0');
    expect(lower).toBeLessThan(0.0101);
    expect(upper).toBeGreaterThan(0.0499);
  });

  it('is nothing where the others are not printed', () => {
    expect(ofRow(['0.55', '0.25', '', ''], 'coefficient')).toBeUndefined();
    expect(ofRow(['0.55', '', '2.20', ''], 'coefficient')).toBeUndefined();
    expect(ofRow(['', '0.25', '2.20', ''], 'standardError')).toBeUndefined();
    expect(ofRow(['0.55', '', '2.20', ''], 'tStatistic')).toBeUndefined();
    expect(ofRow(['0.55', '', '', '0.05'], 'probability')).toBeUndefined();
  });

  it('is nothing for b and its standard error where t is to blame', () => {
    const blamed: [string, string, string, string] = ['0.55', '0.25', '9.90', ''];
    expect(ofRow(blamed, 'coefficient')).toBeUndefined();
    expect(ofRow(blamed, 'standardError')).toBeUndefined();
    expect(ofRow(blamed, 'tStatistic')).toBeDefined();
  });
});

describe('what the others leave for a statistic', () => {
  it('is n − k for the degrees of freedom, against n where it is the printed one', () => {
    expect(ofStatistic({ df: '9', n: '13' }, 'df')).toEqual([10, 10, 'n']);
    expect(ofStatistic({ df: '9', n: '13', r2: '0.5000', adjr2: '0.4000' }, 'df')).toEqual([
      10,
      10,
      'n',
    ]);
  });

  it('is n − k against what tells of n where that is not printed, or another', () => {
    // 1 − 0.4 = 0.5 · 12/10; e′e = 10 · 0.8²; 0.5⁵ = 0.03125; s_y² = 6.4/0.5/12.
    const share: Statistics = { df: '9', r2: '0.5000', adjr2: '0.4000' };
    expect(ofStatistic(share, 'df')).toEqual([10, 10, 'r2, adjr2']);
    expect(ofStatistic({ ...share, n: '18' }, 'df')).toEqual([10, 10, 'r2, adjr2']);
    const squares: Statistics = { df: '9', ssr: '6.400', ser: '0.800' };
    expect(ofStatistic(squares, 'df')).toEqual([10, 10, 'ssr, ser']);
    const tail: Statistics = { df: '9', r2: '0.5000', probf: '0.0312' };
    expect(ofStatistic(tail, 'df')).toEqual([10, 10, 'probf']);
    const deviation: Statistics = { df: '9', r2: '0.5000', ssr: '6.400', sddep: '1.0328' };
    expect(ofStatistic(deviation, 'df')).toEqual([10, 10, 'sddep']);
    const rows: readonly RowTexts[] = [['C', '', '', '2.228', '0.050'], ...BARE.slice(1)];
    const table = prepare(printedRegression(rows, { df: '9' }));
    expect(shown(comparisonAt(table, statisticPlace('df'), SETTING))).toEqual([
      10,
      10,
      'probability',
    ]);
  });

  it('is nothing for the degrees of freedom where nothing tells of n', () => {
    expect(ofStatistic({ df: '10' }, 'df')).toBeUndefined();
    expect(ofStatistic({ df: '10', r2: '0.5', ssr: '6.4', dw: '2.0' }, 'df')).toBeUndefined();
    // P(F > f) of another n does not tell of this one.
    expect(ofStatistic({ df: '10', r2: '0.5000', probf: '0.5' }, 'df')).toBeUndefined();
  });

  it('is for adjusted R² 1 − (1 − R²) · 12/10', () => {
    expect(ofStatistic({ r2: '0.500', adjr2: '0.4' }, 'adjr2')).toEqual([
      six(1 - 0.5005 * 1.2),
      six(1 - 0.4995 * 1.2),
      'r2',
    ]);
  });

  it('is for F R²/(1 − R²) · 10/2, open above where R² may be 1', () => {
    const f = (r2: number): number => six((r2 / (1 - r2)) * 5);
    expect(ofStatistic({ r2: '0.500', f: '5' }, 'f')).toEqual([f(0.4995), f(0.5005), 'r2']);
    expect(ofStatistic({ r2: '1.00', f: '5' }, 'f')).toEqual([f(0.995), Infinity, 'r2']);
  });

  it('is for R² what F and adjusted R² have in common', () => {
    // F from 4.5 to 5.5 leaves 9/19 to 11/21, adjusted R² from 0.395 to 0.405 0.4958 to 0.5042.
    expect(ofStatistic({ r2: '0.5', f: '5', adjr2: '0.40' }, 'r2')).toEqual([
      six(1 - 0.605 / 1.2),
      six(1 - 0.595 / 1.2),
      'f, adjr2',
    ]);
  });

  it('leaves out what the rest does not go with', () => {
    const odd: Statistics = { r2: '0.500', adjr2: '0.400', f: '9.0' };
    expect(ofStatistic(odd, 'r2')).toEqual([six(1 - 0.6005 / 1.2), six(1 - 0.5995 / 1.2), 'adjr2']);
    expect((ofStatistic(odd, 'f') as unknown[])[2]).toBe('r2, adjr2');
  });

  it('is for P(F > f) with two slopes (1 − R²)⁵', () => {
    expect(ofStatistic({ r2: '0.5000', probf: '0.1' }, 'probf')).toEqual([
      six(0.49995 ** 5),
      six(0.50005 ** 5),
      'r2',
    ]);
  });

  it('is nothing for F and its probability beside nothing but a constant', () => {
    const reading = { coefficientCount: 1, slopeCount: 0, isCentred: true };
    const alone: Setting = { ...SETTING, reading };
    expect(ofStatistic({ r2: '0.0', f: '0.0' }, 'f', alone)).toBeUndefined();
    expect(ofStatistic({ r2: '0.0', probf: '0.5' }, 'probf', alone)).toBeUndefined();
  });

  it('is for s √(e′e/10), and for e′e 10·s²', () => {
    expect(ofStatistic({ ssr: '6.40', ser: '9' }, 'ser')).toEqual([
      six(Math.sqrt(0.6395)),
      six(Math.sqrt(0.6405)),
      'ssr',
    ]);
    expect(ofStatistic({ ssr: '6', ser: '0.80' }, 'ssr')).toEqual([
      six(10 * 0.795 ** 2),
      six(10 * 0.805 ** 2),
      'ser',
    ]);
  });

  it('is for e′e (1 − R²)·s_y²·12 where nothing else gives it', () => {
    expect(ofStatistic({ r2: '0.500', sddep: '2.00', ssr: '24' }, 'ssr')).toEqual([
      six(0.4995 * 1.995 ** 2 * 12),
      six(0.5005 * 2.005 ** 2 * 12),
      'r2, sddep',
    ]);
  });

  it('is for s_y √(e′e/(1 − R²)/12), and nothing without a mean', () => {
    const both: Statistics = { r2: '0.500', ssr: '24.0', sddep: '2' };
    expect(ofStatistic(both, 'sddep')).toEqual([
      six(Math.sqrt(23.95 / 0.5005 / 12)),
      six(Math.sqrt(24.05 / 0.4995 / 12)),
      'r2, ssr',
    ]);
    const reading = { coefficientCount: 3, slopeCount: 3, isCentred: false };
    const about0: Setting = { ...SETTING, reading };
    expect(ofStatistic(both, 'sddep', about0)).toBeUndefined();
    expect(ofStatistic({ r2: '0.5', sddep: '2', ssr: '24' }, 'ssr', about0)).toBeUndefined();
  });

  it('is nothing for n, the mean and Durbin-Watson, nor for a number that stands alone', () => {
    const all: Statistics = { n: '13', meandep: '1.0', dw: '2.0', r2: '0.5' };
    for (const name of ['n', 'meandep', 'dw', 'r2'] as const) {
      expect(ofStatistic(all, name)).toBeUndefined();
    }
    expect(ofStatistic({ ssr: '6.4' }, 'ssr')).toBeUndefined();
  });
});

describe.each(GOLDEN_TABLES)('a table that statsmodels gives, %s', (_name, golden) => {
  it('has every number where the others leave room for it', () => {
    const printed = goldenPrinted(golden);
    const table = prepare(printed);
    const missed = placesOf(printed).filter((place) => {
      const comparison = comparisonAt(table, place, goldenSetting(golden));
      const interval = printedAt(printed, place)?.interval;
      return comparison && interval && !overlap(comparison.implied, interval);
    });
    expect(missed).toEqual([]);
  });

  it('has something to hold against all but n, the mean and Durbin-Watson', () => {
    const printed = goldenPrinted(golden);
    const table = prepare(printed);
    const alone = placesOf(printed).filter(
      (place) => comparisonAt(table, place, goldenSetting(golden)) === undefined,
    );
    const withoutMean = golden.hasConstant ? [] : ['sddep'];
    expect(new Set(alone.map(nameOf))).toEqual(new Set(['n', 'meandep', 'dw', ...withoutMean]));
  });
});
