import { furtherNotesOf } from '../../../src/statistics/regression/further-notes';
import type { Note, NoteDetails } from '../../../src/statistics/regression/notes';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import type { SeriesTable } from '../../../src/statistics/regression/series-table';
import { noteText } from '../../../src/text/explain';
import { expectDigits } from '../../support/correct-digits';
import { readGolden } from '../../support/golden';
import { HENAN_EQUATION, henanTable } from '../../support/henan';
import { realSeries } from '../../support/real-series';
import { tableOf } from '../../support/series-table';

type Row = readonly [string, string, number, number, number, number];

const notes = (table: SeriesTable, equation: string, group?: string): Note[] =>
  furtherNotesOf(runRegression(table, { equation, group }));
const codes = (table: SeriesTable, equation: string, group?: string): string[] =>
  notes(table, equation, group).map(({ code }) => code);

/** A walk that wanders, and a second that does not follow it. */
const WALK = [0, 1, 3, 2, 4, 5, 7, 9, 8, 10, 11, 13, 12, 14, 15, 17, 18, 20, 19, 21];
const OTHER = [5, 3, 4, 6, 2, 7, 5, 3, 6, 4, 5, 7, 2, 4, 6, 5, 3, 4, 6, 5];
const years = WALK.map((_, i) => 2000 + i);

describe('near-collinearity', () => {
  it('is told with the variance inflation of each term above 10', () => {
    const table = tableOf({
      Y: OTHER,
      A: WALK,
      B: WALK.map((value, i) => value + (i % 3) / 10),
      Z: OTHER.map((value, i) => value * (i % 5)),
    });
    const [note] = notes(table, 'Y C A B Z') as [
      { code: 'nearlyCollinear' } & NoteDetails['nearlyCollinear'],
    ];
    expect(note.code).toBe('nearlyCollinear');
    expect(note.terms.map(({ term }) => term)).toEqual(['A', 'B']);
    for (const { inflation } of note.terms) expect(inflation).toBeGreaterThan(1000);
  });

  it('is told as 1/(1 − r²) with R’s correlation of two regressors', () => {
    const { longley } = readGolden<{
      longley: { pairs: readonly (readonly number[])[]; coefficient: readonly number[] };
    }>('real-series/r-description.json');
    const pair = longley.pairs.findIndex(([i, j]) => i === 0 && j === 2);
    const inflation = 1 / (1 - longley.coefficient[pair] ** 2);
    const terms = notes(realSeries('longley'), 'EMPLOYED C GNP YEAR').flatMap((note) =>
      note.code === 'nearlyCollinear' ? note.terms : [],
    );
    expect(terms.map(({ term }) => term)).toEqual(['GNP', 'YEAR']);
    for (const term of terms) expectDigits(term.inflation, inflation, 10);
  });

  it('is not told of the paper’s regression, nor without a constant', () => {
    expect(codes(henanTable(), HENAN_EQUATION)).toEqual([]);
    const table = tableOf({ Y: OTHER, A: WALK, B: WALK.map((value, i) => value + (i % 3) / 10) });
    expect(codes(table, 'Y A B')).toEqual([]);
  });
});

describe('residuals with a unit root', () => {
  const { tests } = readGolden<{ tests: readonly Row[] }>(
    'real-series/statsmodels-residual-unit-root.json',
  );

  it.each(tests)('of %s, %s, are told as statsmodels’ test is', (series, equation, ...numbers) => {
    const table = series === 'paper' ? henanTable() : realSeries(series);
    const [statistic, lags, , criticalValue] = numbers;
    const found = notes(table, equation).filter(({ code }) => code === 'unitRootInResiduals');
    expect(found).toHaveLength(statistic >= criticalValue ? 1 : 0);
    for (const note of found) {
      if (note.code !== 'unitRootInResiduals') continue;
      expectDigits(note.statistic, statistic, 9);
      expectDigits(note.criticalValue, criticalValue, 12);
      expect(note.lags).toBe(lags);
    }
  });

  it('are told where labels make a calendar or the equation goes by the order', () => {
    expect(codes(tableOf({ year: years, Y: WALK, X: OTHER }), 'Y C X')).toEqual([
      'unitRootInResiduals',
    ]);
    expect(codes(tableOf({ Y: WALK, X: OTHER }), 'Y C X(-1)')).toEqual(['unitRootInResiduals']);
    expect(codes(tableOf({ Y: WALK, X: OTHER }), 'Y C X')).toEqual([]);
  });

  it('are not looked for across a hole, in groups, or in fewer than twelve', () => {
    const holed = WALK.map((value, i) => (i === 9 ? null : value));
    expect(codes(tableOf({ year: years, Y: holed, X: OTHER }), 'Y C X')).toEqual([]);
    const group = WALK.map((_, i) => (i < 10 ? 'a' : 'b'));
    expect(codes(tableOf({ year: years, Y: WALK, X: OTHER, G: group }), 'Y C X', 'G')).toEqual([]);
    const short = (count: number): string[] =>
      codes(
        tableOf({
          year: years.slice(0, count),
          Y: WALK.slice(0, count),
          X: OTHER.slice(0, count),
        }),
        'Y C X',
      );
    expect(short(11)).toEqual([]);
    expect(short(12)).toEqual(['unitRootInResiduals']);
  });

  it('are not looked for in an exact fit', () => {
    const table = tableOf({ year: years, Y: WALK.map((value) => 2 * value + 1), X: WALK });
    expect(codes(table, 'Y C X')).toEqual([]);
  });
});

describe('the sentences of these notes', () => {
  const all: Note[] = [
    {
      code: 'nearlyCollinear',
      terms: [
        { term: 'GNP', inflation: 123.456789 },
        { term: 'K(-1)', inflation: 12.3 },
      ],
    },
    {
      code: 'unitRootInResiduals',
      statistic: -1.23456,
      criticalValue: -1.60366,
      lags: 1,
      series: 1,
    },
    { code: 'unitRootInResiduals', statistic: -1.23456, criticalValue: -3.2, lags: 1, series: 2 },
  ];

  it('name terms, numbers and doubts in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const [collinear, unitRoot] = all.map((note) => noteText(note, language));
      for (const shown of ['GNP', '123.5', 'K(-1)', '12.3']) expect(collinear).toContain(shown);
      for (const shown of ['−1.2346', '−1.6037', '10%']) expect(unitRoot).toContain(shown);
    }
    expect(noteText(all[1], 'en')).toContain('1 lag chosen');
    expect(noteText(all[1], 'en')).toContain('lenient');
    expect(noteText(all[1], 'zh')).toContain('伪回归');
    expect(noteText(all[2], 'en')).toContain('2 series');
    expect(noteText(all[2], 'zh')).toContain('2 个序列');
  });
});
