import {
  comprehensiveIndex,
  coordinationDegree,
} from '../../../src/statistics/coupling/coupling-coordination';
import { couplingForm } from '../../../src/statistics/coupling/coupling-degree';
import { LEVEL_SCHEMES, levelOf } from '../../../src/statistics/coupling/level-scheme';
import { readGoldenCsv } from '../../support/golden';
import { HENAN } from '../../support/henan';

const { degree } = couplingForm('paper');

describe('Table 1 of the source paper, 2000 to 2016', () => {
  it('has 17 years', () => {
    expect(HENAN.map(({ year }) => year)).toEqual(Array.from({ length: 17 }, (_, i) => 2000 + i));
  });

  it.each(HENAN)('prints C, T and D of $year', ({ K, Du, C, T, D }) => {
    const index = comprehensiveIndex(K, Du, 0.5, 0.5);
    expect(degree(K, Du).toFixed(9)).toBe(C);
    expect(index.toFixed(6)).toBe(T);
    expect(coordinationDegree(degree(K, Du), index, 0.5).toFixed(9)).toBe(D);
  });

  it('holds two years more whose C no data can give', () => {
    const late = readGoldenCsv('paper/table1.csv').filter(({ year }) => Number(year) > 2016);
    expect(late.map(({ year }) => year)).toEqual(['2017', '2018']);
    for (const { C, T, D } of late) {
      expect(Number(C)).toBeGreaterThan(couplingForm('paper').largestDegree);
      expect(Math.abs(Number(D) ** 2 - Number(C) * Number(T))).toBeGreaterThan(1e-3);
    }
  });

  it('puts 2009 and 2010 into the medium band, where the text has them low', () => {
    const levels = HENAN.filter(({ year }) => year >= 2007 && year <= 2010).map(
      ({ D }) => levelOf(Number(D), LEVEL_SCHEMES.paper, 'right').en,
    );
    expect(levels).toEqual(['low', 'low', 'medium', 'medium']);
  });
});
