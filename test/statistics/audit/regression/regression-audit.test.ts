import {
  auditRegression,
  contradictsItself,
} from '../../../../src/statistics/audit/regression/regression-audit';
import { PAPER_ROWS, PAPER_STATISTICS } from '../../../support/paper-table-2';
import { type RowTexts, printedRegression } from '../../../support/printed-regression';

const paper = auditRegression(printedRegression(PAPER_ROWS, PAPER_STATISTICS));
const AT_16 = { ...PAPER_STATISTICS, n: '16' };

/** Verdicts that are not "consistent", by place. */
function others(
  rows: readonly RowTexts[],
  statistics: Parameters<typeof printedRegression>[1],
): string[] {
  return auditRegression(printedRegression(rows, statistics))
    .cells.filter(({ verdict }) => verdict !== 'consistent' && verdict !== 'cannotTell')
    .map(({ place, verdict, reason }) => {
      const at = place.kind === 'row' ? `${place.row} ${place.column}` : place.name;
      return `${at}: ${verdict}, ${reason.code}`;
    });
}

const withRow = (row: number, change: (texts: RowTexts) => RowTexts): RowTexts[] =>
  PAPER_ROWS.map((texts, at) => (at === row ? change(texts) : texts));

describe("the source paper's Table 2", () => {
  it('has 16 observations, not 18, and nothing else that differs', () => {
    const differing = paper.cells.filter(({ verdict }) => verdict === 'differs');
    expect(differing).toMatchObject([
      {
        place: { kind: 'statistic', name: 'n' },
        reason: { code: 'otherSampleSize', counts: [{ from: 16, to: 16 }] },
      },
    ]);
  });

  it('has nothing that is impossible', () => {
    expect(paper.cells.filter(({ verdict }) => verdict === 'impossible')).toEqual([]);
  });

  it('says n in several ways, each by itself', () => {
    const places = paper.implied
      .filter(({ counts }) => counts.length === 1 && counts[0].from === 16 && counts[0].to === 16)
      .map(({ cells }) =>
        cells.map((cell) => (cell.kind === 'row' ? `${cell.row} ${cell.column}` : cell.name)),
      );
    expect(places).toEqual([
      ['0 tStatistic', '0 probability'],
      ['2 tStatistic', '2 probability'],
      ['r2', 'f'],
      ['r2', 'adjr2'],
      ['f', 'adjr2'],
    ]);
  });

  it('keeps b and t of K(-1), both without their sign, as consistent with each other', () => {
    const row = paper.cells.filter(({ place }) => place.kind === 'row' && place.row === 2);
    expect(row.map(({ verdict }) => verdict)).toEqual(Array(4).fill('consistent'));
  });

  it('cannot tell of the mean of the dependent variable and of Durbin-Watson', () => {
    const names = paper.cells.flatMap(({ place, verdict }) =>
      verdict === 'cannotTell' && place.kind === 'statistic' ? [place.name] : [],
    );
    expect(names).toEqual(['meandep', 'dw']);
  });

  it('is consistent throughout with 16 observations', () => {
    expect(others(PAPER_ROWS, AT_16)).toEqual([]);
    expect(contradictsItself(printedRegression(PAPER_ROWS, AT_16))).toBe(false);
  });

  it('finds 16 where no n is printed', () => {
    const withoutCount = Object.fromEntries(
      Object.entries(PAPER_STATISTICS).filter(([name]) => name !== 'n'),
    );
    const { sampleSize } = auditRegression(printedRegression(PAPER_ROWS, withoutCount));
    expect(sampleSize.fitting).toEqual([{ from: 16, to: 16 }]);
  });
});

describe('a fault in it', () => {
  it('in t is told of t', () => {
    const rows = withRow(1, ([name, b, se, , p]) => [name, b, se, '5.771248', p]);
    expect(others(rows, AT_16)).toEqual(['1 tStatistic: differs, differs']);
  });

  it('in a coefficient is told of it and its standard error, where p sides with t', () => {
    const rows = withRow(0, ([name, , se, t, p]) => [name, '0.184355', se, t, p]);
    expect(others(rows, AT_16)).toEqual([
      '0 coefficient: differs, oneOfTwo',
      '0 standardError: differs, oneOfTwo',
    ]);
  });

  it('in the sign of t is told as such', () => {
    const rows = withRow(1, ([name, b, se, t, p]) => [name, `-${b}`, se, t, p]);
    expect(others(rows, AT_16)).toEqual(['1 tStatistic: differs, signDiffers']);
  });

  it('in p is told of p', () => {
    const rows = withRow(0, ([name, b, se, t]) => [name, b, se, t, '0.0325']);
    expect(others(rows, AT_16)).toEqual(['0 probability: differs, differs']);
  });

  it('in adjusted R² is told by how much', () => {
    const { cells } = auditRegression(
      printedRegression(PAPER_ROWS, { ...AT_16, adjr2: '0.941852' }),
    );
    const cell = cells.find(({ place }) => place.kind === 'statistic' && place.name === 'adjr2');
    expect(cell).toMatchObject({ verdict: 'differs', reason: { code: 'differs' } });
    expect((cell?.reason as { difference: number }).difference).toBeCloseTo(0.000027, 6);
  });

  it.each([
    ['r2', '1.2', 'outOfBounds'],
    ['dw', '4.21', 'outOfBounds'],
    ['probf', '-0.01', 'outOfBounds'],
    ['n', '16.5', 'notWhole'],
    ['n', '4', 'noDegreesOfFreedom'],
  ])('that no regression can have is impossible: %s of %s', (name, text, code) => {
    const { cells } = auditRegression(
      printedRegression(PAPER_ROWS, { ...AT_16, [name]: text } as typeof AT_16),
    );
    const cell = cells.find(({ place }) => place.kind === 'statistic' && place.name === name);
    expect(cell).toMatchObject({ verdict: 'impossible', reason: { code } });
  });
});

describe('information criteria', () => {
  // The paper's regression at full precision: reference.json.
  const FIT = { n: '16', ssr: '0.150485', ser: '0.111984', loglik: '14.62883' };

  it.each([
    ['per observation', '-1.328604', '-1.135457', 'perObservation'],
    ['in total', '-21.25766', '-18.16730', 'total'],
    ['in total with the variance counted', '-19.25766', '-15.39472', 'totalWithVariance'],
  ])('agree with the rest %s', (_, aic, sc, form) => {
    const printed = printedRegression(PAPER_ROWS, { ...FIT, aic, sc });
    const audit = auditRegression(printed);
    expect(contradictsItself(printed)).toBe(false);
    expect(audit.assumed?.form).toBe(form);
  });

  it('do not agree in two forms at once', () => {
    const mixed = printedRegression(PAPER_ROWS, { ...FIT, aic: '-1.328604', sc: '-18.16730' });
    expect(contradictsItself(mixed)).toBe(true);
  });
});

describe('a table without a constant among its rows', () => {
  it('may have one that is not printed', () => {
    const rows = PAPER_ROWS.slice(1);
    expect(contradictsItself(printedRegression(rows, AT_16))).toBe(false);
    const { assumed } = auditRegression(printedRegression(rows, AT_16));
    expect(assumed?.reading).toEqual({ coefficientCount: 4, slopeCount: 3, isCentred: true });
  });
});
