import { prepare } from '../../../../src/statistics/audit/regression/prepared-table';
import { rowPlace } from '../../../../src/statistics/audit/regression/printed-regression';
import {
  haveOtherSigns,
  seemsWithoutSigns,
  signReason,
} from '../../../../src/statistics/audit/regression/ratio-signs';
import {
  auditRegression,
  contradictsItself,
} from '../../../../src/statistics/audit/regression/regression-audit';
import { PAPER_ROWS, PAPER_STATISTICS } from '../../../support/paper-table-2';
import { type RowTexts, cellOf, printedRegression } from '../../../support/printed-regression';

const N = { n: '30' };

/** Verdict and reason of each number that is neither consistent nor left without a word. */
function told(rows: readonly RowTexts[], statistics: typeof N | object = N): string[] {
  return auditRegression(printedRegression(rows, statistics)).cells.flatMap(
    ({ place, verdict, reason, implied }) => {
      if (verdict === 'consistent' || reason.code === 'nothingToCompare') return [];
      if (reason.code === 'withinBounds') return [];
      const at = place.kind === 'row' ? `${place.row} ${place.column}` : place.name;
      return [`${at}: ${verdict}, ${reason.code}${implied === undefined ? '' : ' implied'}`];
    },
  );
}

describe('signs of b and t', () => {
  it('are other ones only where neither can be 0', () => {
    const other = (b: string, t: string) => haveOtherSigns(cellOf(b).interval, cellOf(t).interval);
    expect(other('-0.50', '2.50')).toBe(true);
    expect(other('0.50', '-2.50')).toBe(true);
    expect(other('-0.50', '-2.50')).toBe(false);
    expect(other('-0.00', '2.50')).toBe(false);
    expect(other('-0.50', '0.00')).toBe(false);
    expect(haveOtherSigns(undefined, cellOf('2.50').interval)).toBe(false);
  });

  it('are not printed of t where it has no minus and a coefficient beside it has one', () => {
    const seems = (...rows: RowTexts[]) => seemsWithoutSigns(printedRegression(rows, {}).rows);
    const constant: RowTexts = ['C', '1.20', '', '4.00', ''];
    expect(seems(constant, ['X', '-0.50', '', '2.50', ''])).toBe(true);
    expect(seems(constant, ['X', '0.50', '', '2.50', ''])).toBe(false);
    expect(seems(constant, ['X', '-0.50', '', '', ''])).toBe(false);
    expect(seems(['C', '-1.20', '', '-4.00', ''], ['X', '-0.50', '', '2.50', ''])).toBe(false);
  });
});

describe('a row without a standard error', () => {
  it.each<[string, RowTexts[]]>([
    [
      'a negative t',
      [
        ['C', '1.20', '', '4.00', ''],
        ['X', '0.50', '', '-2.50', ''],
      ],
    ],
    [
      'a positive b beside other negative ones',
      [
        ['C', '-1.20', '', '-4.00', ''],
        ['X', '0.50', '', '-2.50', ''],
      ],
    ],
    [
      'a negative b where other t have a minus',
      [
        ['C', '-1.20', '', '-4.00', ''],
        ['X', '-0.50', '', '2.50', ''],
      ],
    ],
  ])('contradicts itself with %s', (_name, rows) => {
    expect(told(rows)).toEqual(['1 tStatistic: differs, signDiffers']);
    expect(contradictsItself(printedRegression(rows, N))).toBe(true);
    expect(contradictsItself(printedRegression(rows, {}))).toBe(true);
  });

  it('contradicts itself in the source paper’s own, where t of K(-1) alone got a minus', () => {
    const rows = PAPER_ROWS.map(([name, b, se, t, p]): RowTexts =>
      name === 'K(-1)' ? [name, b, '', `-${t}`, p] : [name, b, se, t, p],
    );
    const statistics = { ...PAPER_STATISTICS, n: '16' };
    const at = rows.findIndex(([name]) => name === 'K(-1)');
    expect(told(rows, statistics)).toEqual([`${at} tStatistic: differs, signDiffers`]);
    expect(contradictsItself(printedRegression(rows, statistics))).toBe(true);
  });

  it('has p held against |t| all the same', () => {
    // t = 2.228 has 5 % with 10 degrees of freedom, t = 3.169 has 1 %: any table of t.
    const rows = (p: string): RowTexts[] => [
      ['C', '1.20', '', '', ''],
      ['X', '0.50', '', '-2.228', p],
    ];
    expect(told(rows('0.050'), { n: '12' })).toEqual(['1 tStatistic: differs, signDiffers']);
    expect(told(rows('0.010'), { n: '12' })).toContain('1 probability: differs, differs implied');
    const [, row] = prepare(printedRegression(rows('0.050'), {})).rows;
    expect(row.tStatistics.map(({ lower, upper }) => [lower, upper])).toEqual([
      [expect.closeTo(2.2275, 10), expect.closeTo(2.2285, 10)],
      [expect.closeTo(-2.2285, 10), expect.closeTo(-2.2275, 10)],
    ]);
  });

  it('is told of although n leaves no degrees of freedom', () => {
    const rows: RowTexts[] = [
      ['C', '1.20', '', '4.00', ''],
      ['X', '0.50', '', '-2.50', ''],
    ];
    expect(told(rows, { n: '2' })).toContain('1 tStatistic: differs, signDiffers');
  });
});

describe('a table that seems to print |t|', () => {
  const rows: RowTexts[] = [
    ['C', '1.20', '', '4.00', ''],
    ['X', '-0.50', '', '2.50', ''],
    ['Z', '-0.10', '', '1.50', ''],
  ];

  it('does not contradict itself, and the open signs are told of', () => {
    expect(told(rows)).toEqual([
      '1 tStatistic: cannotTell, signsNotPrinted',
      '2 tStatistic: cannotTell, signsNotPrinted',
    ]);
    expect(contradictsItself(printedRegression(rows, N))).toBe(false);
  });

  it('differs in sign where a standard error is printed', () => {
    const [constant, x] = rows;
    const withError: RowTexts = ['Z', '-0.15', '0.10', '1.50', ''];
    expect(told([constant, x, withError])).toEqual([
      '1 tStatistic: cannotTell, signsNotPrinted',
      '2 tStatistic: differs, signDiffers implied',
    ]);
  });

  it('has no reason at other places', () => {
    const table = prepare(printedRegression(rows, N));
    expect(signReason(table, rowPlace(0, 'tStatistic'))).toBeUndefined();
    expect(signReason(table, rowPlace(1, 'coefficient'))).toBeUndefined();
    expect(signReason(table, { kind: 'statistic', name: 'n' })).toBeUndefined();
  });
});
