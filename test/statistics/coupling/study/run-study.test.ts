import { runStudy, studySteps } from '../../../../src/statistics/coupling/study/run-study';
import type { Study } from '../../../../src/statistics/coupling/study/study';
import type { StudyDesign } from '../../../../src/statistics/coupling/study/study-design';
import { reasonOf } from '../../../support/reason-of';
import { SMALL_PANEL, STANDARD_DESIGN, indicator, tableOf } from '../../../support/small-panel';

const BLOCK: readonly (readonly unknown[])[] = SMALL_PANEL;
const { rescaling } = STANDARD_DESIGN;

/** The small panel with one cell changed, row and column counted in the block. */
const withCell = (row: number, column: number, value: unknown): unknown[][] =>
  BLOCK.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

const study = (change: Partial<StudyDesign> = {}, block = BLOCK): Study =>
  runStudy(tableOf(block), { ...STANDARD_DESIGN, ...change });

const refusal = (change: Partial<StudyDesign>, block = BLOCK): unknown =>
  reasonOf(() => study(change, block));

describe('a coupling study', () => {
  it('leaves a row with a missing indicator out of every step', () => {
    const complete = study(
      {},
      BLOCK.filter((_, row) => row !== 6),
    );
    const { rows, omittedRows, coordination, systems } = study({}, withCell(6, 3, ''));
    expect([...omittedRows]).toEqual([5]);
    expect(rows).toHaveLength(11);
    expect(coordination).toEqual(complete.coordination);
    expect(systems[0].indicators[1].weight).toBe(complete.systems[0].indicators[1].weight);
  });

  it('takes no notice of a column that no system uses', () => {
    const systems = [
      { name: 'A', weight: 0.5, indicators: [indicator(0)] },
      { name: 'B', weight: 0.5, indicators: [indicator(3)] },
    ];
    expect(study({ systems }, withCell(2, 3, 'text')).rows).toHaveLength(12);
  });

  it('gives a single indicator the weight 1 under every method', () => {
    const systems = [
      { name: 'A', weight: 0.5, indicators: [indicator(0)] },
      { name: 'B', weight: 0.5, indicators: [indicator(3)] },
    ];
    for (const weighting of ['pca', 'entropy', 'critic', 'cv', 'equal', 'pcaRetained'] as const) {
      const found = study({ systems, weighting }).systems.map(
        (system) => system.indicators[0].weight,
      );
      expect(found).toEqual([1, 1]);
    }
  });

  it('does not define C below 0 or, for the forms that need [0, 1], above 1', () => {
    const negative = study({ rescaling: { ...rescaling, method: 'zscore' }, weighting: 'equal' });
    negative.coupling.forEach((degree, row) => {
      const isBelow = negative.systems.some(({ levels }) => levels[row] < 0);
      expect(Number.isNaN(degree)).toBe(isBelow);
      expect(negative.levels[row] === undefined).toBe(isBelow);
    });
    const raw = study({
      rescaling: { ...rescaling, method: 'none' },
      weighting: 'equal',
      form: 'fan2024',
      systems: STANDARD_DESIGN.systems.map((system) => ({
        ...system,
        indicators: system.indicators.map(({ column }) => indicator(column)),
      })),
    });
    expect(raw.coupling.every(Number.isNaN)).toBe(true);
    expect(raw.obstacles).toBeUndefined();
  });

  it('takes a level that is 1 but for a last bit for 1', () => {
    // Weights of a tenth each sum to 0.9999999999999999; three of these to a bit more than 1.
    const weights = [0.7, 0.2, 0.1 + 2 * Number.EPSILON];
    const systems = [
      {
        name: 'A',
        weight: 0.5,
        indicators: [0, 1, 3].map((column, j) => ({ ...indicator(column), weight: weights[j] })),
      },
      { name: 'B', weight: 0.5, indicators: [{ ...indicator(2, -1), weight: 1 }] },
    ];
    const block = withCell(4, 5, 0.9);
    const { systems: found, coupling } = study(
      { systems, weighting: 'given', form: 'wang2021' },
      block,
    );
    expect(found[0].levels[3]).toBeGreaterThan(1);
    expect(coupling[3]).toBeGreaterThan(0);
  });

  it('tells its steps, all of them, in order', () => {
    const steps = studySteps(tableOf(BLOCK), STANDARD_DESIGN);
    const told: number[] = [];
    let total = 0;
    for (let next = steps.next(); next.done !== true; next = steps.next()) {
      told.push(next.value.done);
      total = next.value.total;
    }
    expect(told).toEqual(Array.from({ length: told.length }, (_, index) => index + 1));
    expect(told).toHaveLength(total);
  });

  it('compares the first system with each other one', () => {
    const [relative] = study({
      relative: { kind: 'difference', lower: -0.1, upper: 0.1 },
    }).relative;
    relative.values.forEach((value, row) => {
      const verdict = value < -0.1 ? -1 : value > 0.1 ? 1 : 0;
      expect(relative.verdicts[row]).toBe(verdict);
    });
    expect(new Set(relative.verdicts).size).toBeGreaterThan(1);
  });
});

describe('a coupling study that cannot be run', () => {
  it('has a constant indicator', () => {
    const block = BLOCK.map((row, r) => (r === 0 ? row : [...row.slice(0, 2), 5, ...row.slice(3)]));
    expect(refusal({}, block)).toEqual({
      code: 'constantWithin',
      name: 'gdp',
      group: undefined,
      rows: 12,
    });
  });

  it('has an indicator that is constant within a region', () => {
    const block = BLOCK.map((row) =>
      row[0] === 'North' ? [...row.slice(0, 2), 5, ...row.slice(3)] : row,
    );
    expect(refusal({ rescaling: { ...rescaling, scope: 'region' } }, block)).toEqual({
      code: 'constantWithin',
      name: 'gdp',
      group: 'North',
      rows: 4,
    });
  });

  it('asks for regions where the data have none', () => {
    const table = { ...tableOf(BLOCK), regions: undefined };
    const design = { ...STANDARD_DESIGN, rescaling: { ...rescaling, scope: 'region' as const } };
    expect(reasonOf(() => runStudy(table, design))).toEqual({
      code: 'scopeNeedsLabels',
      scope: 'region',
    });
  });

  it('reverses a cost indicator by a method that has no direction', () => {
    expect(refusal({ rescaling: { ...rescaling, method: 'max' } })).toMatchObject({
      code: 'costNeedsDirection',
      indicator: 'waste',
      arrived: 'max',
    });
  });

  it('has an indicator that runs against the first principal component', () => {
    const systems = [
      { name: 'A', weight: 0.5, indicators: [indicator(0), indicator(1), indicator(3, -1)] },
      { name: 'B', weight: 0.5, indicators: [indicator(2)] },
    ];
    const block = BLOCK.map((row, r) => (r === 0 ? row : [...row.slice(0, 5), Number(row[2]) + r]));
    expect(refusal({ systems, weighting: 'pca' }, block)).toMatchObject({
      code: 'negativeLoading',
      indicator: 'green',
    });
  });

  it('weighs a negative value by entropy, and names the observation', () => {
    const systems = STANDARD_DESIGN.systems.map((system) => ({
      ...system,
      indicators: system.indicators.map(({ column }) => indicator(column)),
    }));
    const found = refusal(
      { systems, rescaling: { ...rescaling, method: 'none' } },
      withCell(6, 3, -4),
    );
    expect(found).toMatchObject({ code: 'outOfBounds', name: "jobs (O'West 2016)", place: {} });
  });

  it('weighs two opposed indicators by their first component, and names both', () => {
    const systems = [
      { name: 'A', weight: 0.5, indicators: [indicator(0), indicator(1, -1)] },
      { name: 'B', weight: 0.5, indicators: [indicator(3)] },
    ];
    expect(refusal({ systems, weighting: 'pca' })).toMatchObject({
      code: 'negativeLoading',
      indicator: 'jobs',
      opposedTo: 'gdp',
    });
  });

  it('weighs z-scores, whose mean is 0, by the coefficient of variation', () => {
    expect(refusal({ rescaling: { ...rescaling, method: 'zscore' }, weighting: 'cv' })).toEqual({
      code: 'meanNotPositive',
      indicator: 'gdp',
      arrived: 0,
    });
  });

  it('has fewer than two complete rows', () => {
    expect(refusal({}, BLOCK.slice(0, 2))).toEqual({ code: 'tooFewRows', needed: 2, arrived: 1 });
  });

  it('has numbers too large to rescale', () => {
    expect(
      refusal(
        {
          rescaling: { ...rescaling, method: 'sum' },
          weighting: 'equal',
          systems: STANDARD_DESIGN.systems.map((system) => ({
            ...system,
            indicators: system.indicators.map(({ column }) => indicator(column)),
          })),
        },
        BLOCK.map((row, r) => (r === 0 ? row : [...row.slice(0, 2), 1e308 / r, ...row.slice(3)])),
      ),
    ).toEqual({ code: 'overflow' });
  });
});
