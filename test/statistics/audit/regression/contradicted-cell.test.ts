import {
  contradicts,
  rowContradicts,
} from '../../../../src/statistics/audit/regression/contradicted-cell';
import type { Setting } from '../../../../src/statistics/audit/regression/contradictions';
import { prepare } from '../../../../src/statistics/audit/regression/prepared-table';
import {
  AUDITED_STATISTICS,
  type AuditedStatistic,
  ROW_COLUMNS,
  placesOf,
  statisticPlace,
} from '../../../../src/statistics/audit/regression/printed-regression';
import { GOLDEN_TABLES, goldenPrinted, goldenSetting } from '../../../support/audit-goldens';
import { type RowTexts, printedRegression } from '../../../support/printed-regression';

type Statistics = Parameters<typeof printedRegression>[1];

/** k = 3, so that 13 observations leave the 10 degrees of freedom of a usual table of t. */
const SETTING: Setting = {
  count: 13,
  reading: { coefficientCount: 3, slopeCount: 2, isCentred: true },
  form: 'perObservation',
};

/** The columns of one row that are to blame. */
function blamed(...texts: [string, string, string, string]): string[] {
  const [row] = prepare(printedRegression([['X', ...texts]], {})).rows;
  return ROW_COLUMNS.filter((column) => rowContradicts(row, column, SETTING));
}

/** The statistics that are to blame. */
function blamedOf(statistics: Statistics, setting = SETTING): AuditedStatistic[] {
  const rows = ['C', 'X', 'Z'].map((name): RowTexts => [name, '', '', '', '']);
  const table = prepare(printedRegression(rows, statistics));
  return AUDITED_STATISTICS.filter(
    (name) => name in statistics && contradicts(table, statisticPlace(name), setting),
  );
}

describe('which number of a row is to blame', () => {
  // t = 2.228 has 5 % with 10 degrees of freedom, t = 3.169 has 1 %: any table of t.
  it('is none where t is b/se and p is of t', () => {
    expect(blamed('2.228', '1.000', '2.228', '0.050')).toEqual([]);
    expect(blamed('-3.169', '1.000', '-3.169', '0.010')).toEqual([]);
  });

  it('is t where it is not b/se and no p tells', () => {
    expect(blamed('2.228', '1.000', '3.169', '')).toEqual(['tStatistic']);
  });

  it('is t where p sides with b/se', () => {
    expect(blamed('2.228', '1.000', '3.169', '0.050')).toEqual(['tStatistic']);
  });

  it('is b or its standard error, which cannot be told apart, where p sides with t', () => {
    expect(blamed('2.228', '1.000', '3.169', '0.010')).toEqual(['coefficient', 'standardError']);
  });

  it('is t and p where p sides with neither', () => {
    expect(blamed('2.228', '1.000', '3.169', '0.700')).toEqual(['tStatistic', 'probability']);
  });

  it('is t where p sides with both, because its sign alone is off', () => {
    expect(blamed('2.228', '1.000', '-2.228', '0.050')).toEqual(['tStatistic']);
  });

  it('is p alone where t is b/se', () => {
    expect(blamed('2.228', '1.000', '2.228', '0.010')).toEqual(['probability']);
    expect(blamed('', '', '2.228', '0.010')).toEqual(['probability']);
    expect(blamed('2.228', '1.000', '', '0.010')).toEqual(['probability']);
  });

  it('is none where nothing else of the row is printed, or a standard error may be 0', () => {
    expect(blamed('', '', '', '0.010')).toEqual([]);
    expect(blamed('2.228', '', '', '0.010')).toEqual([]);
    expect(blamed('2.228', '0.000', '9999.999', '0.000')).toEqual([]);
  });

  it('depends on the degrees of freedom', () => {
    const [row] = prepare(printedRegression([['X', '', '', '2.228', '0.050']], {})).rows;
    expect(rowContradicts(row, 'probability', SETTING)).toBe(false);
    expect(rowContradicts(row, 'probability', { ...SETTING, count: 10 })).toBe(true);
  });
});

describe('which statistic is to blame', () => {
  // With 13 observations and k = 3: 1 − R̄² = (1 − R²) · 12/10, F = R²/(1 − R²) · 10/2.
  const SOUND: Statistics = { r2: '0.5000', adjr2: '0.4000', f: '5.0000' };

  it('is none where all agree', () => {
    expect(blamedOf(SOUND)).toEqual([]);
  });

  it('is the one of three that the other two do not go with', () => {
    expect(blamedOf({ ...SOUND, r2: '0.5200' })).toEqual(['r2']);
    expect(blamedOf({ ...SOUND, adjr2: '0.4100' })).toEqual(['adjr2']);
    expect(blamedOf({ ...SOUND, f: '5.1000' })).toEqual(['f']);
  });

  it('of two is the one that is derived from the other', () => {
    expect(blamedOf({ r2: '0.5000', adjr2: '0.4100' })).toEqual(['adjr2']);
    expect(blamedOf({ r2: '0.5000', f: '5.1000' })).toEqual(['f']);
    // e′e = 10 · 0.8² = 6.4
    expect(blamedOf({ ssr: '6.400', ser: '0.810' })).toEqual(['ser']);
  });

  it('is P(F > f) where it is not that of 1 − R²: 0.5⁵ = 0.03125', () => {
    expect(blamedOf({ ...SOUND, probf: '0.0312' })).toEqual([]);
    expect(blamedOf({ ...SOUND, probf: '0.0313' })).toEqual([]);
    expect(blamedOf({ ...SOUND, probf: '0.0320' })).toEqual(['probf']);
  });

  it('is the SD of the dependent variable where e′e and R² do not give it', () => {
    // s_y² · 12 · 0.5 = 24
    expect(blamedOf({ r2: '0.5000', ssr: '24.000', sddep: '2.000' })).toEqual([]);
    expect(blamedOf({ r2: '0.5000', ssr: '24.000', sddep: '2.010' })).toEqual(['sddep']);
  });

  it('is the degrees of freedom where they are not n − k', () => {
    expect(blamedOf({ df: '10' })).toEqual([]);
    expect(blamedOf({ df: '9' })).toEqual(['df']);
  });

  it('is never what nothing can be held against', () => {
    expect(blamedOf({ n: '99', meandep: '0.1', dw: '3.9', ...SOUND })).toEqual([]);
  });
});

describe.each(GOLDEN_TABLES)('a table that statsmodels gives, %s', (_name, golden) => {
  it('has nothing to blame', () => {
    const printed = goldenPrinted(golden);
    const table = prepare(printed);
    const setting = goldenSetting(golden);
    expect(placesOf(printed).filter((place) => contradicts(table, place, setting))).toEqual([]);
  });
});
