import type { AuditedCell } from '../../../../src/statistics/audit/regression/audited-cell';
import { cellVerdicts } from '../../../../src/statistics/audit/regression/cell-verdicts';
import type { Judgement } from '../../../../src/statistics/audit/regression/judgement';
import { prepare } from '../../../../src/statistics/audit/regression/prepared-table';
import { placesOf } from '../../../../src/statistics/audit/regression/printed-regression';
import { GOLDEN_TABLES, goldenPrinted, goldenSetting } from '../../../support/audit-goldens';
import { type RowTexts, printedRegression } from '../../../support/printed-regression';

type Statistics = Parameters<typeof printedRegression>[1];
type SampleSize = Parameters<typeof cellVerdicts>[2];

const BARE: readonly RowTexts[] = ['C', 'X', 'Z'].map((name) => [name, '', '', '', '']);
const FITS: SampleSize = { fitting: [{ from: 13, to: 13 }], largestTried: 1000 };
/** 13 observations, k = 3: 10 degrees of freedom. */
const AT_13: Judgement = {
  setting: {
    count: 13,
    reading: { coefficientCount: 3, slopeCount: 2, isCentred: true },
    form: 'perObservation',
  },
  contradicted: 0,
};

const verdicts = (
  statistics: Statistics,
  rows = BARE,
  best: Judgement | undefined = AT_13,
  sampleSize = FITS,
): AuditedCell[] => cellVerdicts(prepare(printedRegression(rows, statistics)), best, sampleSize);

const ofRow = (...texts: [string, string, string, string]): string[] =>
  verdicts({}, [['X', ...texts]]).map(({ verdict, reason }) => `${verdict}: ${reason.code}`);

describe('the verdict on n', () => {
  const ofCount = (n: string, fitting: SampleSize['fitting'], largestTried = 1000): unknown =>
    verdicts({ n }, BARE, AT_13, { fitting, largestTried })[0];

  it('is that it fits where it is among the numbers that contradict the least', () => {
    expect(ofCount('13', [{ from: 12, to: 14 }])).toMatchObject({
      verdict: 'consistent',
      implied: { lower: 12, upper: 14 },
      reason: { code: 'sampleSizeFits', counts: [{ from: 12, to: 14 }] },
    });
  });

  it('is that it differs where another was assumed, with all that fit', () => {
    const fitting = [
      { from: 13, to: 13 },
      { from: 15, to: 16 },
    ];
    expect(ofCount('18', fitting)).toMatchObject({
      verdict: 'differs',
      implied: { lower: 13, upper: 16 },
      reason: { code: 'otherSampleSize', counts: fitting },
    });
  });

  it('is that nothing tells where nearly any number would do', () => {
    const open = { verdict: 'cannotTell', reason: { code: 'nothingToCompare' } };
    expect(ofCount('13', [{ from: 4, to: 1000 }])).toMatchObject(open);
    expect(ofCount('13', [{ from: 10, to: 1000 }])).toMatchObject(open);
    // Ten are ruled out at the low end, or all from 900 on: that says something.
    expect(ofCount('13', [{ from: 11, to: 1000 }])).toMatchObject({ verdict: 'consistent' });
    expect(ofCount('13', [{ from: 4, to: 899 }])).toMatchObject({ verdict: 'consistent' });
    expect(ofCount('13', [{ from: 4, to: 1000 }], 2002)).toMatchObject({ verdict: 'consistent' });
  });

  it('is that nothing tells where it is kept although others contradict less', () => {
    expect(ofCount('13', [{ from: 20, to: 22 }])).toMatchObject({ verdict: 'cannotTell' });
  });

  it('is that it is impossible where it is broken, not above 0, or leaves no degrees of freedom', () => {
    const impossible = (n: string): unknown => verdicts({ n })[0].reason;
    expect(impossible('13.5')).toEqual({ code: 'notWhole' });
    expect(impossible('0')).toEqual({ code: 'outOfBounds', bounds: { minimum: 1 } });
    expect(impossible('3')).toEqual({ code: 'noDegreesOfFreedom', coefficientCount: 3 });
    expect(verdicts({ n: '3' })[0].verdict).toBe('impossible');
    // A table without a constant among its rows may have one coefficient less.
    const slopes = BARE.slice(1);
    expect(verdicts({ n: '3' }, slopes)[0].reason.code).not.toBe('noDegreesOfFreedom');
    expect(verdicts({ n: '2' }, slopes)[0].reason).toEqual({
      code: 'noDegreesOfFreedom',
      coefficientCount: 2,
    });
  });
});

describe('the verdict on the degrees of freedom', () => {
  const ofDegrees = (df: string): AuditedCell => verdicts({ n: '13', df })[1];

  it('is by n − k', () => {
    expect(ofDegrees('10')).toMatchObject({ verdict: 'consistent' });
    expect(ofDegrees('9')).toMatchObject({
      verdict: 'differs',
      implied: { lower: 10, upper: 10 },
      reason: { code: 'differs', against: [{ name: 'n' }], difference: -1 },
    });
    expect(ofDegrees('12').reason).toMatchObject({ difference: 2 });
    expect(ofDegrees('9.5').reason).toEqual({ code: 'notWhole' });
  });

  it('is none where they stand alone: they do not agree with anything', () => {
    const [cell] = verdicts({ df: '10' });
    expect([cell.verdict, cell.reason]).toEqual([
      'cannotTell',
      { code: 'withinBounds', bounds: { minimum: 1 } },
    ]);
  });
});

describe('the verdicts on a row', () => {
  const AGREE = 'consistent: agrees';

  it('are that all agree where they do', () => {
    expect(ofRow('2.228', '1.000', '2.228', '0.050')).toEqual([AGREE, AGREE, AGREE, AGREE]);
  });

  it('tell of a sign as such', () => {
    expect(ofRow('-2.228', '1.000', '2.228', '')).toEqual([
      'cannotTell: nothingToCompare',
      'cannotTell: withinBounds',
      'differs: signDiffers',
    ]);
  });

  it('tell of b or its standard error as one of two where p sides with t', () => {
    expect(ofRow('2.228', '1.000', '3.169', '0.010')).toEqual([
      'differs: oneOfTwo',
      'differs: oneOfTwo',
      AGREE,
      AGREE,
    ]);
  });

  it('tell of a p that differs, even where its size is the same', () => {
    expect(ofRow('', '', '2.228', '0.010')).toEqual([
      'cannotTell: nothingToCompare',
      'differs: differs',
    ]);
  });

  it('tell of a p between those of b/se and of t how far it is from the nearer', () => {
    // 1 % and 5 %: neither is 2 %.
    const [, , , p] = verdicts({}, [['X', '3.169', '1.000', '2.228', '0.020']]);
    expect([p.verdict, p.reason.code]).toEqual(['differs', 'differs']);
    expect((p.reason as { difference: number }).difference).toBeCloseTo(0.01, 4);
  });

  it('have nothing for a coefficient without company, and bounds for a standard error or p', () => {
    expect(ofRow('2.228', '', '', '')).toEqual(['cannotTell: nothingToCompare']);
    expect(ofRow('', '1.000', '', '')).toEqual(['cannotTell: withinBounds']);
    expect(ofRow('', '', '', '0.05')).toEqual(['cannotTell: withinBounds']);
  });

  it('are that what no regression has is impossible, whatever else is printed', () => {
    expect(ofRow('2.228', '-1.000', '2.228', '1.2')).toEqual([
      'cannotTell: nothingToCompare',
      'impossible: outOfBounds',
      'cannotTell: nothingToCompare',
      'impossible: outOfBounds',
    ]);
  });

  it('have the difference from the nearest that is implied, with its sign', () => {
    const [, , t] = verdicts({}, [['X', '2.0', '1.0', '9.0', '']]);
    // b/se ends at 2.05/0.95.
    const { difference } = t.reason as { difference: number };
    expect(difference).toBeCloseTo(9 - 2.05 / 0.95, 8);
    const [, , low] = verdicts({}, [['X', '2.0', '1.0', '0.1', '']]);
    expect((low.reason as { difference: number }).difference).toBeCloseTo(0.1 - 1.95 / 1.05, 8);
  });
});

describe('the verdicts on a whole table', () => {
  it('are one for every printed number, in the order of the places', () => {
    const printed = goldenPrinted(GOLDEN_TABLES[0][1]);
    const places = cellVerdicts(prepare(printed), AT_13, FITS).map(({ place }) => place);
    expect(places).toEqual(placesOf(printed));
  });

  it('only know bounds where the table leaves nothing to assume', () => {
    // A best setting of undefined counts, so the default may not stand in for it.
    const table = prepare(printedRegression(BARE, { r2: '0.5', loglik: '-3', n: '13', dw: '5' }));
    const none: SampleSize = { fitting: [], largestTried: 1000 };
    expect(
      cellVerdicts(table, undefined, none).map(({ verdict, reason }) => [verdict, reason]),
    ).toEqual([
      ['cannotTell', { code: 'withinBounds', bounds: { minimum: 1 } }],
      ['cannotTell', { code: 'withinBounds', bounds: { minimum: 0, maximum: 1 } }],
      ['cannotTell', { code: 'nothingToCompare' }],
      ['impossible', { code: 'outOfBounds', bounds: { minimum: 0, maximum: 4 } }],
    ]);
  });

  it('have other bounds for R² where there may be no constant', () => {
    const slopes = BARE.slice(1);
    expect(verdicts({ r2: '1.2' }, slopes)[0].reason).toEqual({
      code: 'outOfBounds',
      bounds: { maximum: 1 },
    });
    expect(verdicts({ r2: '-0.2' }, slopes)[0].verdict).toBe('cannotTell');
    expect(verdicts({ r2: '-0.2' })[0].verdict).toBe('impossible');
  });
});

describe.each(GOLDEN_TABLES)('a table that statsmodels gives, %s', (_name, golden) => {
  it('is blamed for nothing', () => {
    const best: Judgement = { setting: goldenSetting(golden), contradicted: 0 };
    const fitting = [{ from: golden.count, to: golden.count }];
    const cells = cellVerdicts(prepare(goldenPrinted(golden)), best, {
      fitting,
      largestTried: 1000,
    });
    const blamed = cells.filter(({ verdict }) => !['consistent', 'cannotTell'].includes(verdict));
    expect(blamed).toEqual([]);
    const unclear = cells.flatMap(({ place, verdict }) =>
      verdict === 'cannotTell' && place.kind === 'statistic' ? [place.name] : [],
    );
    expect(unclear).toEqual(golden.hasConstant ? ['meandep', 'dw'] : ['meandep', 'sddep', 'dw']);
  });
});
