import { changedFigures, compareFigures, countOfFigures } from '../../src/models/compare-figures';
import { reportRepeatedIds } from '../../src/models/stored-part';
import { COUPLING, REGRESSION } from './stored-models';

const figure = (label: string, printed: string): { label: string; printed: string } => ({
  label,
  printed,
});

describe('changedFigures', () => {
  it('tells what is printed otherwise, what is new and what is gone', () => {
    const before = [figure('R-squared', '0.9'), figure('K', '1.0'), figure('L', '2.0')];
    const now = [figure('R-squared', '0.9'), figure('K', '1.1'), figure('M', '3.0')];
    expect(changedFigures(before, now)).toEqual([
      { label: 'K', before: '1.0', now: '1.1' },
      { label: 'M', before: undefined, now: '3.0' },
      { label: 'L', before: '2.0', now: undefined },
    ]);
  });

  it('pairs a row by its label, not by its place', () => {
    const now = [figure('Alder 2010', '0.1'), figure('Alder 2011', '0.2')];
    expect(changedFigures([figure('Alder 2011', '0.2')], now)).toEqual([
      { label: 'Alder 2010', before: undefined, now: '0.1' },
    ]);
  });

  it('pairs labels that stand twice in their order', () => {
    const twice = [figure('x', '1'), figure('x', '2')];
    expect(changedFigures(twice, [figure('x', '1'), figure('x', '3')])).toEqual([
      { label: 'x', before: '2', now: '3' },
    ]);
  });
});

describe('compareFigures', () => {
  const few = [figure('x', '1')];
  const many = { digest: 'ab'.repeat(32), count: 6_000 };

  it('tells each change where each figure was kept', () => {
    expect(compareFigures(few, [figure('x', '2')])).toEqual({
      kind: 'each',
      changes: [{ label: 'x', before: '1', now: '2' }],
    });
  });

  it('tells whether anything changed where only a digest was kept', () => {
    const other = { ...many, digest: 'cd'.repeat(32) };
    expect(compareFigures(many, { ...many })).toEqual({ kind: 'whole', isChanged: false });
    expect(compareFigures(many, other)).toEqual({ kind: 'whole', isChanged: true });
    expect(compareFigures(many, few)).toEqual({ kind: 'whole', isChanged: true });
    expect(compareFigures(few, many)).toEqual({ kind: 'whole', isChanged: true });
  });

  it('tells nothing where nothing was kept', () => {
    expect(compareFigures(undefined, many)).toBeUndefined();
  });

  it('counts both alike', () => {
    expect([countOfFigures(few), countOfFigures(many)]).toEqual([1, 6_000]);
  });
});

describe('reportRepeatedIds', () => {
  const part = (
    partId: string,
    model = REGRESSION,
  ): Parameters<typeof reportRepeatedIds>[0][0] => ({
    partId,
    read: { kind: 'model', model },
  });

  it('marks all models of one id, and only those', () => {
    const kinds = reportRepeatedIds([part('a'), part('b', COUPLING), part('c')]).map(
      ({ partId, read }) => [partId, read.kind],
    );
    expect(kinds).toEqual([
      ['a', 'malformed'],
      ['b', 'model'],
      ['c', 'malformed'],
    ]);
  });
});
