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

const partsOf = (
  specifications: readonly FoundSpecification[],
  language: Language = 'en',
  tried = 1,
) =>
  searchParts(
    audit,
    { data: DATA, search: { found: specifications, tried, mostLag: 2 } },
    regressionAuditTexts(language),
  );
const linesOf = (parts: readonly ReportPart[]): string[] =>
  parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []));
const tablesOf = (parts: readonly ReportPart[]): unknown[][][] =>
  parts.flatMap((part) =>
    part.kind === 'table' ? [part.rows.map((row) => row.map(({ value }) => value))] : [],
  );
const TRIED = regressionAuditTexts('en').tried(1, 2);

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
    linesOf(partsOf([found({ cells })])).slice(2, -2);

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
    expect(said(coefficient(0, {}), coefficient(2, { ...nearly, digits: 2 }))).toEqual([
      'Not given to the last printed digit, as data that were rounded for print leave it: K(-1): coefficient.',
    ]);
  });

  const statistic = (name: 'n' | 'r2', part: Partial<MatchedCell>): MatchedCell =>
    coefficient(0, { ...part, place: { kind: 'statistic', name } });

  it('is that it has another number of observations, which no rounding explains', () => {
    expect(said(coefficient(0, {}), statistic('n', { isMatched: false, digits: 0 }))).toEqual([
      'The number of observations that it uses is not the printed one: observations.',
    ]);
  });

  it('is that standard errors are others, where coefficients agree to the last digit', () => {
    const t = coefficient(1, {
      place: { kind: 'row', row: 1, column: 'tStatistic' },
      isMatched: false,
      digits: 1,
    });
    const [line, ...others] = said(coefficient(0, {}), coefficient(1, {}), t);
    expect(line).toMatch(/what hangs on standard errors does not: K: t\. They may be robust/);
    expect(others).toEqual([]);
  });

  it('is what it does not give at all', () => {
    const missed = coefficient(1, { isMatched: false, digits: 0 });
    expect(said(coefficient(0, {}), coefficient(2, { computed: 0.83 }), missed)).toEqual([
      'Not given by it: K: coefficient.',
    ]);
  });

  it('is nothing where so many tries give as much by chance', () => {
    const parts = partsOf([found({})], 'en', 1_590_204);
    const lines = linesOf(parts);
    expect(lines[2]).toMatch(/no better than chance: of the 3 digits .* gives 3, .* about 3\./);
    expect(lines).not.toContain(FOUND_ALL);
    expect(tablesOf(parts)).toEqual([]);
  });

  it('is said beside what of the data could not be used', () => {
    const reading = {
      unread: [{ series: 'K', label: '2001', arrived: 'high' }],
      leftOut: ['remark'],
      hasLabels: false,
    };
    for (const language of ['en', 'zh'] as const) {
      const texts = regressionAuditTexts(language);
      const search = { found: [], tried: 0, mostLag: 2 };
      const lines = linesOf(searchParts(audit, { data: DATA, search, reading }, texts));
      expect(lines.slice(-3)).toEqual([
        texts.dataUnread(reading.unread, 0),
        texts.dataLeftOut(['remark']),
        texts.dataUnlabelled,
      ]);
      expect(lines[3]).toMatch(/2001.*high|high/);
    }
  });

  it('is said in Chinese too', () => {
    const lines = linesOf(partsOf([found({})], 'zh'));
    expect(lines[1]).toContain('Du C K K(-1)');
    expect(lines[2]).toBe(regressionAuditTexts('zh').foundAll);
  });
});
