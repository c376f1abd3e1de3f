import { observationsOf } from '../../../src/statistics/regression/observations';
import { sampleOf } from '../../../src/statistics/regression/sample';
import { reasonOf } from '../../support/reason-of';
import { tableOf } from '../../support/series-table';

/** The observations that a sample names, by number, where these are the labels. */
function chosen(labels: readonly (number | string)[], sample: string | undefined): number[] {
  const table = tableOf({ label: labels, Y: labels.map((_, i) => i) });
  const flags = sampleOf(observationsOf(table, new Set([1]), undefined), sample);
  return flags.flatMap((flag, i) => (flag ? [i + 1] : []));
}

const YEARS = [2000, 2001, 2003, 2004];

describe('a sample', () => {
  it.each([undefined, '', '  ', '@ALL', ' @all '])('%p is all observations', (text) => {
    expect(chosen(YEARS, text)).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['2001 2003', [2, 3]],
    ['2001   2003', [2, 3]],
    [' "2001" "2003" ', [2, 3]],
    ['2001 2001', [2]],
    ['2001 2002', [2]],
    ['2002 2004', [3, 4]],
  ])('%p names periods, absent ones too', (text, expected) => {
    expect(chosen(YEARS, text)).toEqual(expected);
  });

  it('names quarters and months as they are written, in capitals or not', () => {
    expect(chosen(['2001Q3', '2001Q4', '2002Q1'], '2001q4 2002Q1')).toEqual([2, 3]);
    expect(chosen(['2001M11', '2001M12', '2002M01'], '2001M12 2002m1')).toEqual([2, 3]);
  });

  it('names texts, those with blanks in quotes', () => {
    const cities = ['An yang', 'Kaifeng', 'Luo yang'];
    expect(chosen(cities, '"an yang" kaifeng')).toEqual([1, 2]);
    expect(chosen(cities, 'Kaifeng "Luo yang"')).toEqual([2, 3]);
  });

  it('names observation numbers where there are no labels', () => {
    expect(chosen([7, 7, 8, 9], '2 3')).toEqual([2, 3]);
  });

  it('reads full-width signs and typographic quotes as the equation does', () => {
    expect(chosen(YEARS, '２００１　２００３')).toEqual([2, 3]);
    expect(chosen(['２００１', '２００２', '２００３'], '2002 2003')).toEqual([2, 3]);
    const named = ['obs 1', 'obs 2', 'obs 3'];
    for (const text of ['“obs 2” “obs 3”', '”OBS 2“ ”obs 3”', '＂ｏｂｓ　２＂ "obs 3"']) {
      expect(chosen(named, text)).toEqual([2, 3]);
    }
  });

  it.each(['2001', '2001 2002 2003', 'all of it'])('%p names no two labels', (text) => {
    expect(reasonOf(() => chosen(YEARS, text))).toEqual({ code: 'sampleSyntax', arrived: text });
  });

  it.each([
    ['1999 2003', '1999'],
    ['2001 2005', '2005'],
    ['2001 Henan', 'Henan'],
    ['2001Q1 2003Q1', '2001Q1'],
  ])('%p reaches outside the labels', (text, arrived) => {
    expect(reasonOf(() => chosen(YEARS, text))).toEqual({
      code: 'sampleLabelUnknown',
      arrived,
      first: '2000',
      last: '2004',
    });
  });

  it('must not end before it begins', () => {
    expect(reasonOf(() => chosen(YEARS, '2003 2001'))).toEqual({
      code: 'sampleReversed',
      first: '2003',
      last: '2001',
    });
    expect(reasonOf(() => chosen(['a', 'b'], 'b a'))).toMatchObject({ code: 'sampleReversed' });
    expect(reasonOf(() => chosen([7, 7, 8], '3 1'))).toMatchObject({ code: 'sampleReversed' });
  });
});

describe('a sample of texts in a table of groups', () => {
  const WAVES = {
    wave: ['first', 'second', 'third', 'first', 'second', 'third'],
    region: ['a', 'a', 'a', 'b', 'b', 'b'],
    Y: [1, 2, 3, 4, 5, 6],
  };
  const flags = (columns: Parameters<typeof tableOf>[0], text: string): readonly boolean[] =>
    sampleOf(observationsOf(tableOf(columns), new Set([2]), 1), text);

  it('selects within every group, as a sample of years does', () => {
    const expected = [false, true, true, false, true, true];
    expect(flags(WAVES, 'second third')).toEqual(expected);
    const years = { ...WAVES, wave: [2001, 2002, 2003, 2001, 2002, 2003] };
    expect(flags(years, '2002 2003')).toEqual(expected);
  });

  it('needs its labels in every group, in their order', () => {
    const without = { ...WAVES, wave: ['first', 'second', 'third', 'first', 'other', 'third'] };
    expect(reasonOf(() => flags(without, 'second third'))).toEqual({
      code: 'sampleLabelNotInGroup',
      arrived: 'second',
      group: 'b',
    });
    expect(reasonOf(() => flags(WAVES, 'second fourth'))).toMatchObject({
      code: 'sampleLabelUnknown',
      arrived: 'fourth',
    });
    const turned = { ...WAVES, wave: ['first', 'second', 'third', 'third', 'second', 'first'] };
    expect(reasonOf(() => flags(turned, 'first third'))).toMatchObject({ code: 'sampleReversed' });
  });
});
