import { runStudy } from '../../../../src/statistics/coupling/study/run-study';
import type { StudyDesign } from '../../../../src/statistics/coupling/study/study-design';
import { warningsOf } from '../../../../src/statistics/coupling/study/warnings';
import { LEVEL_SCHEMES } from '../../../../src/statistics/coupling/level-scheme';
import { warningText } from '../../../../src/text/study-texts';
import { SMALL_PANEL, STANDARD_DESIGN, indicator, tableOf } from '../../../support/small-panel';

const BLOCK: readonly (readonly unknown[])[] = SMALL_PANEL;
const { rescaling } = STANDARD_DESIGN;
const [FIRST] = STANDARD_DESIGN.systems;
const SECOND = { ...STANDARD_DESIGN.systems[1], indicators: [indicator(2), indicator(3)] };
const SAFE: Partial<StudyDesign> = {
  systems: [FIRST, SECOND],
  rescaling: { ...rescaling, low: 0.01, high: 0.99 },
};

const warnings = (change: Partial<StudyDesign>, block = BLOCK): ReturnType<typeof warningsOf> =>
  warningsOf(runStudy(tableOf(block), { ...STANDARD_DESIGN, ...change }));
const single = (column: number, name: string, weight = 0.5): StudyDesign['systems'][number] => ({
  name,
  weight,
  indicators: [indicator(column)],
});

describe('the warnings of a study', () => {
  it('are none where there is nothing to say', () => {
    expect(warnings(SAFE)).toEqual([]);
  });

  it('tell of zeros after min-max, which make C zero', () => {
    const systems = [single(0, 'A'), single(2, 'B')];
    expect(warnings({ systems })).toEqual([
      { code: 'zeroLevel', system: 'A', rows: 1 },
      { code: 'zeroLevel', system: 'B', rows: 1 },
    ]);
  });

  it('tell of rows in which all systems are zero, where C is not defined', () => {
    // North has the smallest of both in 2015.
    const systems = [single(0, 'A'), single(3, 'B')];
    expect(warnings({ systems })).toEqual([{ code: 'nothingButZeros', rows: 1 }]);
  });

  it('do not call C zero where fan2024 makes it something else', () => {
    const systems = [single(0, 'A'), single(3, 'B')];
    expect(warnings({ systems, form: 'fan2024' })).toEqual([]);
  });

  it('tell of negative z-scores, for which C is not defined', () => {
    const found = warnings({
      rescaling: { ...rescaling, method: 'zscore' },
      weighting: 'equal',
    });
    expect(found.map(({ code }) => code)).toContain('negativeLevel');
  });

  it('tell of levels above 1 where the form needs [0, 1]', () => {
    const systems = [single(0, 'A'), single(3, 'B')];
    expect(
      warnings({ systems, form: 'wang2021', rescaling: { ...rescaling, method: 'none' } }),
    ).toContainEqual({
      code: 'levelAboveForm',
      system: 'A',
      rows: 12,
      form: 'wang2021',
      largest: 1,
    });
  });

  it('tell of D beyond the last level', () => {
    const systems = [single(0, 'A'), single(1, 'B')];
    expect(warnings({ systems, rescaling: { ...rescaling, method: 'none' } })).toContainEqual({
      code: 'degreeAboveScheme',
      rows: 12,
      last: 1,
    });
  });

  it('tell of weights that do not sum to 1, of systems and of indicators', () => {
    expect(warnings({ ...SAFE, systems: [FIRST, { ...SECOND, weight: 0.6 }] })).toEqual([
      { code: 'systemWeightsSum', sum: 1.1 },
    ]);
    const heavy = { ...FIRST, indicators: FIRST.indicators.map((i) => ({ ...i, weight: 0.7 })) };
    expect(
      warnings({
        ...SAFE,
        weighting: 'given',
        systems: [
          heavy,
          { ...SECOND, indicators: SECOND.indicators.map((i) => ({ ...i, weight: 0.5 })) },
        ],
      }),
    ).toEqual([{ code: 'indicatorWeightsSum', system: 'Economy', sum: 1.4 }]);
  });

  it('tell that the paper form cannot reach bands up to 1', () => {
    expect(warnings({ ...SAFE, form: 'paper', scheme: LEVEL_SCHEMES.paper })).toEqual([
      { code: 'paperFormAgainstBands', largest: Math.SQRT1_2 },
    ]);
  });

  it('do not say so of levels above 1, with which D can', () => {
    const found = warnings({
      form: 'paper',
      weighting: 'equal',
      scheme: LEVEL_SCHEMES.paper,
      rescaling: { ...rescaling, method: 'abszscore' },
      systems: [single(0, 'A'), single(3, 'B')],
    });
    expect(found.map(({ code }) => code)).not.toContain('paperFormAgainstBands');
  });

  it('count what |z| turns round within the groups that are rescaled', () => {
    const found = warnings({
      systems: [single(0, 'A'), single(3, 'B')],
      rescaling: { ...rescaling, method: 'abszscore', scope: 'region' },
    });
    const below = (rows: readonly (readonly unknown[])[]): number => {
      const values = rows.map((row) => Number(row[2]));
      const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.filter((value) => value < centre).length;
    };
    const regions = [1, 5, 9].map((start) => BLOCK.slice(start, start + 4));
    const rows = regions.reduce((sum, region) => sum + below(region), 0);
    expect(found).toContainEqual({ code: 'absoluteScores', name: 'gdp', rows });
  });

  it('tell how many rows |z| turns round', () => {
    const below = [...BLOCK.slice(1)].filter((row) => Number(row[2]) < 3971 / 12).length;
    expect(
      warnings({
        systems: [single(0, 'A'), single(3, 'B')],
        rescaling: { ...rescaling, method: 'abszscore' },
      }),
    ).toContainEqual({ code: 'absoluteScores', name: 'gdp', rows: below });
  });

  it('tell of an indicator that runs against its system’s first component', () => {
    const systems = [
      { name: 'A', weight: 0.5, indicators: [indicator(0), indicator(1), indicator(3, -1)] },
      single(2, 'B'),
    ];
    const block = BLOCK.map((row, r) => (r === 0 ? row : [...row.slice(0, 5), Number(row[2]) + r]));
    expect(warnings({ ...SAFE, systems }, block)).toEqual([
      expect.objectContaining({ code: 'loadsAgainst', system: 'A', indicator: 'green' }),
    ]);
  });

  it('blame neither of two indicators that run against each other', () => {
    const systems = [
      { name: 'A', weight: 0.5, indicators: [indicator(0), indicator(1, -1)] },
      single(3, 'B'),
    ];
    expect(warnings({ ...SAFE, systems })).toEqual([
      { code: 'opposedIndicators', system: 'A', first: 'gdp', second: 'jobs' },
    ]);
  });

  it('tell of rows that are left out', () => {
    const block = BLOCK.map((row, r) =>
      r === 3 ? [...row.slice(0, 2), '', ...row.slice(3)] : row,
    );
    expect(warnings(SAFE, block)).toEqual([{ code: 'rowsOmitted', count: 1, of: 12 }]);
  });

  it('have a sentence each in both languages', () => {
    const found = [
      ...warnings({
        form: 'paper',
        rescaling: { ...rescaling, method: 'abszscore' },
        weighting: 'equal',
        systems: [single(0, 'A'), single(3, 'B', 0.7)],
      }),
      ...warnings({ rescaling: { ...rescaling, method: 'zscore' }, weighting: 'equal' }),
    ];
    expect(found.length).toBeGreaterThan(4);
    for (const warning of found) {
      expect(warningText(warning, 'zh')).toMatch(/\p{Script=Han}/u);
      expect(warningText(warning, 'en')).not.toMatch(/undefined|NaN/);
    }
  });
});
