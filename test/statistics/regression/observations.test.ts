import { type Note, notesOf } from '../../../src/statistics/regression/notes';
import { neighbours } from '../../../src/statistics/regression/neighbours';
import { observationsOf, trendOf } from '../../../src/statistics/regression/observations';
import type { Regression } from '../../../src/statistics/regression/regression';
import { runRegression } from '../../../src/statistics/regression/run-regression';
import { noteText } from '../../../src/text/explain';
import { tableOf } from '../../support/series-table';

type Columns = Parameters<typeof tableOf>[0];

const run = (
  equation: string,
  columns: Columns,
  options: { sample?: string; group?: string } = {},
) => runRegression(tableOf(columns), { equation, ...options });

const notes = (regression: Regression): Note[] => notesOf(regression);
const codes = (regression: Regression): string[] => notes(regression).map(({ code }) => code);

const YEARS = [2000, 2001, 2002, 2003, 2004, 2006, 2007, 2008, 2009, 2010, 2011];
const Y = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
const X = [2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4];
const GAPPED: Columns = { year: YEARS, Y, X };

describe('rows that hold no data of the equation', () => {
  const plain = run('Y C X X(-1)', GAPPED);
  const numbers = ({ coefficients, design }: Regression): unknown => [coefficients, design.sample];

  it.each([
    ['a blank row and a source note under the table', [null, 'Source: yearbook, 2012 edition.']],
    ['two notes alike', ['see text', 'see text']],
    ['a note that looks like an earlier year', ['2003']],
  ])('leave every number as it is without them: %s', (_, below) => {
    const none = below.map(() => null);
    const noted = run('Y C X X(-1)', {
      year: [...YEARS, ...below],
      Y: [...Y, ...none],
      X: [...X, ...none],
    });
    expect(numbers(noted)).toEqual(numbers(plain));
    expect(notes(noted)).toEqual(notes(plain));
    expect(plain.design.sample).toMatchObject({ first: '2001', last: '2011', requested: 11 });
  });

  it('leave them so between the rows of data too', () => {
    const between = <Cell>(cells: readonly Cell[], note: Cell): Cell[] => [
      ...cells.slice(0, 4),
      note,
      ...cells.slice(4),
    ];
    const noted = run('Y C X X(-1) @TREND', {
      year: between<number | string>(YEARS, 'second half'),
      Y: between<number | null>(Y, null),
      X: between<number | null>(X, null),
    });
    expect(numbers(noted)).toEqual(numbers(run('Y C X X(-1) @TREND', GAPPED)));
  });

  it('are no observations without a calendar either, and no lag jumps them', () => {
    const table = tableOf({ Z: [1, 2, null, 4, null], Y: [1, 2, null, 4, null] });
    const each = observationsOf(table, new Set([0, 1]), undefined);
    expect(each.isObservation).toEqual([true, true, false, true, false]);
    expect([...neighbours(each, -1)]).toEqual([-1, 0, 1, 2, 3]);
  });

  it('before the data do not move the trend', () => {
    const table = tableOf({ Y: [null, 1, 2, 4] });
    expect([...trendOf(observationsOf(table, new Set([0]), undefined))].slice(1)).toEqual([
      0, 1, 2,
    ]);
  });

  it('are missing observations where a period stands in them', () => {
    const { design } = run('Y C X', {
      year: [2000, 2001, 2002, 2003, 2004],
      Y: [1, 3, null, 4, 9],
      X: [1, 2, null, 4, 5],
    });
    expect(design.sample).toMatchObject({ requested: 5, included: 4, lostToMissing: 1 });
  });

  it('may repeat a label without costing the others theirs', () => {
    const { design } = run('Y C', { place: ['a', 'b', 'c', 'a'], Y: [1, 2, 4, null] });
    expect(design.sample).toMatchObject({ first: 'a', last: 'c', requested: 3 });
  });
});

describe('labels that are set aside are told of', () => {
  it('when one with data is no period as the others are', () => {
    const total = run('Y C X(-1)', { ...GAPPED, year: [...YEARS.slice(0, 10), '合计'] });
    expect(notes(total)).toContainEqual({
      code: 'labelsNotCalendar',
      name: 'year',
      label: '合计',
    });
    const mixed = run('Y C', { ...GAPPED, year: [...YEARS.slice(0, 10), '2011Q1'] });
    expect(notes(mixed)).toContainEqual(expect.objectContaining({ label: '2011Q1' }));
    expect(codes(run('Y C X(-1)', { ...GAPPED, year: YEARS.map((_, i) => `city ${i}`) }))).toEqual([
      'sampleLost',
      'covariance',
    ]);
  });

  const PANEL: Columns = {
    year: [2001, 2002, 2003, 2001, 2002, 2003],
    region: ['a', 'a', 'a', 'b', 'b', 'b'],
    Y: [1, 4, 2, 8, 5, 7],
  };

  it('when they repeat, so that a lag would cross from region to region', () => {
    const crossing = run('Y C Y(-1)', PANEL);
    expect(notes(crossing)).toContainEqual({
      code: 'labelsRepeat',
      name: 'year',
      label: '2001',
      isGrouped: false,
    });
    expect(codes(run('Y C Y(-1)', PANEL, { group: 'region' }))).not.toContain('labelsRepeat');
  });

  it('when a calendar is in the equation itself and a lag hangs on the order', () => {
    const data = { year: [2001, 2002, 2004, 2005], Y: [1, 4, 2, 8], X: [1, 2, 3, 5] };
    expect(notes(run('Y C year(-1)', data))).toContainEqual({ code: 'labelsUsed', name: 'year' });
    expect(codes(run('Y C year', data))).toEqual(['covariance']);
    const sizes = { size: [1500, 1200, 1300, 1900], Y: [1, 4, 2, 8] };
    expect(codes(run('Y C size(-1)', sizes))).not.toContain('labelsUsed');
  });

  it('when they repeat within a group', () => {
    const doubled = { ...PANEL, year: [2001, 2001, 2003, 2001, 2002, 2003] };
    expect(notes(run('Y C', doubled, { group: 'region' }))).toContainEqual(
      expect.objectContaining({ code: 'labelsRepeat', isGrouped: true }),
    );
  });

  it('but not when they are no periods and nothing hangs on the order', () => {
    const data = { size: [7, 7, 8, 9], Y: [1, 4, 2, 8], X: [1, 2, 3, 5] };
    expect(codes(run('Y C X', data))).toEqual(['covariance']);
    expect(codes(run('Y C D(X)', data))).toContain('labelsRepeat');
    expect(codes(run('Y C @TREND', data))).toContain('labelsRepeat');
  });

  it('in both languages, with the column and the label', () => {
    const all = [
      { code: 'labelsRepeat', name: 'year', label: '2001', isGrouped: false },
      { code: 'labelsRepeat', name: 'year', label: '2001', isGrouped: true },
      { code: 'labelsNotCalendar', name: 'year', label: '2001' },
    ] as const;
    for (const note of all) {
      expect(noteText(note, 'en')).toMatch(/year.*2001/);
      expect(noteText(note, 'zh')).toMatch(/year.*2001.*滞后/);
      expect(noteText({ ...note, name: '' }, 'zh')).not.toContain('（）');
    }
  });
});

describe('groups', () => {
  it('are told apart by name as columns are: case, width, blanks and 1 or "1" do not count', () => {
    const table = tableOf({
      Y: [1, 2, 3, 4, 5, 6],
      region: ['Henan', 'HENAN ', 'ｈｅｎａｎ', 1, '1', 'Hubei'],
    });
    const { groups, groupNames } = observationsOf(table, new Set([0]), 1);
    expect([...groups]).toEqual([0, 0, 0, 1, 1, 2]);
    expect(groupNames).toEqual(['Henan', '1', 'Hubei']);
  });
});

describe('a panel whose first column names the groups', () => {
  const REGIONS_FIRST: Columns = {
    region: ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b'],
    year: [2001, 2002, 2004, 2005, 2001, 2002, 2003, 2004],
    Y: [1, 4, 2, 8, 5, 7, 3, 6],
    X: [2, 1, 5, 3, 6, 4, 8, 7],
  };

  it('takes its calendar from the second, so that no lag jumps an absent year', () => {
    const { design } = run('Y C X(-1)', REGIONS_FIRST, { group: 'region' });
    expect(design.sample).toMatchObject({ first: '2002', last: '2004', included: 5 });
  });

  it('takes a sample by its years', () => {
    const { design } = run('Y C X', REGIONS_FIRST, { group: 'region', sample: '2002 2004' });
    expect(design.sample.included).toBe(5);
  });

  it('takes numbers of observations where the second column is no calendar', () => {
    const { region, Y, X } = REGIONS_FIRST;
    const { design } = run('Y C X', { region, Y, X }, { group: 'region' });
    expect(design.sample).toMatchObject({ first: '1', last: '8' });
  });
});
