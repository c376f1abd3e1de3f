import { HENAN_COLUMNS } from '../../../src/examples/henan';
import { resultColumns } from '../../../src/cells/panel/result-columns';

const named = (names: readonly string[]): string[] =>
  resultColumns(names).map((column) => names[column]);

describe('columns that hold the results of an earlier study', () => {
  it('are known by two of C, T and D beside indicators', () => {
    expect(named(['K', 'Du', 'C', 'T', 'D'])).toEqual(['C', 'T', 'D']);
    expect(named(['K', 'Du', 'c', 'D值'])).toEqual(['c', 'D值']);
    expect(named(HENAN_COLUMNS)).toEqual(['C', 'T', 'D']);
  });

  it('are known by their Chinese and English names', () => {
    const chinese = ['工业化', '城镇化', '耦合度', '综合指数', '耦合协调度'];
    expect(named(chinese)).toEqual(chinese.slice(2));
    const english = ['GDP', 'area', 'Coupling degree', 'Coordination degree'];
    expect(named(english)).toEqual(english.slice(2));
    expect(named(['a', 'b', '综合协调指数T', '耦合协调度D'])).toHaveLength(2);
  });

  it('are not seen where one name stands alone', () => {
    expect(named(['A', 'B', 'C'])).toEqual([]);
    expect(named(['K', 'Du', 'C', '耦合度'])).toEqual([]);
    expect(named(['GDP', 'R&D', 'coordination office'])).toEqual([]);
  });

  it('stay indicators where too few others are left for two systems', () => {
    expect(named(['A', 'C', 'D'])).toEqual([]);
    expect(named(['C', 'T', 'D'])).toEqual([]);
  });
});
