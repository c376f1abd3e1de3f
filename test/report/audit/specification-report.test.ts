import { searchParts } from '../../../src/report/audit/specification-report';
import type { ReportPart } from '../../../src/report/report';
import { auditRegression } from '../../../src/statistics/audit/regression/regression-audit';
import type { FoundSpecification } from '../../../src/statistics/audit/regression/search/found-specification';
import type { MatchedCell } from '../../../src/statistics/audit/regression/search/match';
import type { SearchData } from '../../../src/statistics/audit/regression/search/specification';
import type { Transformation } from '../../../src/statistics/audit/regression/search/transformation';
import type { Language } from '../../../src/text/language';
import { regressionAuditTexts } from '../../../src/text/regression-audit-texts';
import { printedRegression } from '../../support/printed-regression';

const AS_IS: Transformation = { kind: 'asIs', over: 'window' };
const audit = auditRegression(
  printedRegression(
    [
      ['C', '0.154', '', '', ''],
      ['K', '0.777', '', '5.71', ''],
      ['K(-1)', '0.830', '', '', ''],
    ],
    { r2: '0.95' },
  ),
);
const DATA: SearchData = {
  labels: ['2000', '2001', '2002'],
  series: ['K', 'Du'].map((name) => ({ name, values: Float64Array.of(1, 2, 3) })),
};

const coefficient = (row: number, part: Partial<MatchedCell>): MatchedCell => ({
  place: { kind: 'row', row, column: 'coefficient' },
  computed: 0.1539,
  digits: 3,
  printedDigits: 3,
  isMatched: true,
  isSignLost: false,
  ...part,
});

function found(part: {
  cells?: readonly MatchedCell[];
  digits?: number;
  transformations?: readonly Transformation[];
  hasConstant?: boolean;
}): FoundSpecification {
  const { cells = [coefficient(0, {})], digits = 10, transformations, hasConstant = true } = part;
  return {
    specification: {
      window: { first: 0, last: 2 },
      dependent: 1,
      terms: [
        { series: 0, lag: 0 },
        { series: 0, lag: 1 },
      ],
      hasConstant,
      transformations: transformations ?? [AS_IS, AS_IS],
    },
    sample: { first: '2001', last: '2002' },
    observationCount: 2,
    match: { cells, termOfRow: [], digits, printedDigits: 10 },
  };
}

const partsOf = (specifications: readonly FoundSpecification[], language: Language = 'en') =>
  searchParts(
    audit,
    { data: DATA, search: { found: specifications, tried: 1234, mostLag: 2 } },
    regressionAuditTexts(language),
  );
const linesOf = (parts: readonly ReportPart[]): string[] =>
  parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []));
const tablesOf = (parts: readonly ReportPart[]): unknown[][][] =>
  parts.flatMap((part) =>
    part.kind === 'table' ? [part.rows.map((row) => row.map(({ value }) => value))] : [],
  );
const TRIED =
  '1234 regressions were tried: runs of rows, lags up to 2, series as they are, logged, differenced or rescaled, signs lost in print.';

describe('the report on a search', () => {
  it('says that nothing comes near where fewer than half of the digits agree, or nothing is found', () => {
    const { notFound, parts } = regressionAuditTexts('en');
    for (const specifications of [[], [found({ digits: 4 })]]) {
      const report = partsOf(specifications);
      expect(linesOf(report)).toEqual([parts.search, notFound, TRIED]);
      expect(tablesOf(report)).toEqual([]);
    }
  });

  it('tells of one with just half of them', () => {
    expect(linesOf(partsOf([found({ digits: 5 })]))[1]).toBe(
      'Nearest: Du C K K(-1), 2001–2002, 2 observations: 5 of the 10 printed digits.',
    );
  });

  it('lists every specification with its sample, observations and digits', () => {
    const other = found({ digits: 3, hasConstant: false });
    const [specifications] = tablesOf(partsOf([found({}), other]));
    expect(specifications).toEqual([
      ['Du C K K(-1)', '2001–2002', 2, '10/10'],
      ['Du K K(-1)', '2001–2002', 2, '3/10'],
    ]);
  });

  it('sets what the nearest gives beside what is printed, in full precision', () => {
    const cells = [
      coefficient(1, { computed: 0.77714 }),
      coefficient(0, { place: { kind: 'statistic', name: 'r2' }, computed: 0.953 }),
    ];
    const [, numbers] = tablesOf(partsOf([found({ cells }), found({ digits: 1 })]));
    expect(numbers).toEqual([
      ['K: coefficient', '0.777', 0.77714],
      ['R²', '0.95', 0.953],
    ]);
  });
});

describe('a specification in words', () => {
  const equation = (...transformations: Transformation[]): unknown =>
    tablesOf(partsOf([found({ transformations })]))[0][0][0];

  it('has what was done to each series, and its lag behind', () => {
    expect(
      equation({ kind: 'abszscore', over: 'window' }, { kind: 'logDifference', over: 'window' }),
    ).toBe('DLOG(Du) C |z|(K) |z|(K)(-1)');
  });

  it('says where it was done over all rows, but for what is the same over any', () => {
    expect(equation({ kind: 'minmax', over: 'all' }, { kind: 'log', over: 'all' })).toBe(
      'LOG(Du) C minmax(K) [over all rows] minmax(K)(-1) [over all rows]',
    );
    expect(equation({ kind: 'asIs', over: 'all' }, AS_IS)).toBe('Du C K K(-1)');
  });
});

describe('what the nearest specification says of the printed numbers', () => {
  const FOUND_ALL = regressionAuditTexts('en').foundAll;
  const said = (...cells: MatchedCell[]): string[] =>
    linesOf(partsOf([found({ cells })])).slice(2, -1);

  it('is that it gives all of them', () => {
    expect(said(coefficient(0, {}))).toEqual([FOUND_ALL]);
  });

  it('is which of them it gives nearly', () => {
    expect(said(coefficient(0, {}), coefficient(1, { isMatched: false, digits: 2 }))).toEqual([
      'Not given to the last printed digit, as data that were rounded for print leave it: K: coefficient.',
    ]);
  });

  it('is whose sign is the opposite, beside all that it gives', () => {
    const lost = coefficient(2, { computed: -0.8299, isSignLost: true });
    expect(said(coefficient(0, {}), lost)).toEqual([
      FOUND_ALL,
      'With it the sign of K(-1): coefficient is the opposite of what is printed: where the sign matters to the conclusion, look at the original output.',
    ]);
  });

  it('is whose sign is the opposite where three digits agree, though not the last', () => {
    const nearly = { computed: -0.8281, isMatched: false };
    expect(said(coefficient(2, { ...nearly, digits: 3 }))).toEqual([
      FOUND_ALL,
      expect.stringContaining('the sign of K(-1)'),
    ]);
    // With two digits it may be another number altogether.
    expect(said(coefficient(2, { ...nearly, digits: 2 }))).toEqual([
      'Not given to the last printed digit, as data that were rounded for print leave it: K(-1): coefficient.',
    ]);
  });

  it('is said in Chinese too', () => {
    const lines = linesOf(partsOf([found({})], 'zh'));
    expect(lines[1]).toContain('Du C K K(-1)');
    expect(lines[2]).toBe(regressionAuditTexts('zh').foundAll);
  });
});
