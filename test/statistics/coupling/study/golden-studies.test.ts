import { COUPLING_FORM_NAMES } from '../../../../src/statistics/coupling/coupling-degree';
import { LEVEL_SCHEMES } from '../../../../src/statistics/coupling/level-scheme';
import { runStudy } from '../../../../src/statistics/coupling/study/run-study';
import type { StudyDesign } from '../../../../src/statistics/coupling/study/study-design';
import { guessLayout } from '../../../../src/cells/panel/guess-layout';
import { readPanel } from '../../../../src/cells/panel/read-panel';
import {
  GOLDEN_DATA,
  type GoldenDesign,
  type GoldenStudy,
  goldenBlock,
  goldenStudies,
  goldenTable,
  type GoldenVector,
} from '../../../support/coupling-golden';

/** Relative to the largest of a vector: differences close to 0 keep fewer digits of their own. */
const TOLERANCE = 1e-12;

const CASES = GOLDEN_DATA.flatMap((data) =>
  goldenStudies(data).map((golden) => [data, golden.design.id, golden] as const),
);

function designOf(design: GoldenDesign, indicators: readonly string[]): StudyDesign {
  const { rescaling, weighting, levelRescaling, form, theta } = design;
  return {
    systems: design.systems.map(({ name, weight, indicators: names, directions }) => ({
      name,
      weight,
      indicators: names.map((indicator, j) => ({
        column: indicators.indexOf(indicator),
        direction: directions[j],
        weight: NaN,
      })),
    })),
    rescaling,
    weighting,
    levelRescaling,
    form,
    theta,
    scheme: LEVEL_SCHEMES.liao10,
    schemeName: 'liao10',
    closed: 'right',
    relative: { kind: 'ratio', lower: 0.9, upper: 1.1 },
  };
}

function expectVector(actual: ArrayLike<number>, golden: GoldenVector): void {
  const largest = golden.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  const off = golden.flatMap((value, i) => {
    const isSame =
      value === null ? Number.isNaN(actual[i]) : Math.abs(actual[i] - value) <= TOLERANCE * largest;
    return isSame ? [] : [{ place: i, actual: actual[i], golden: value }];
  });
  expect(off).toEqual([]);
  expect(actual).toHaveLength(golden.length);
}

const at = <Value>(values: ArrayLike<Value>, { rows }: GoldenStudy): Value[] =>
  rows.map((row) => values[row]);

describe.each(CASES)('a study of %s: %s', (data, _, golden) => {
  const table = goldenTable(data);
  const study = runStudy(table, designOf(golden.design, table.indicators));

  it('weights and rescales the indicators as R does', () => {
    golden.systems.forEach((system, s) => {
      const { indicators, composite, levels } = study.systems[s];
      expectVector(
        indicators.map(({ weight }) => weight),
        system.weights,
      );
      for (const { name, rescaled } of indicators) {
        expectVector(at(rescaled, golden), system.rescaled[name]);
      }
      expectVector(at(composite, golden), system.composite);
      expectVector(at(levels, golden), system.level);
    });
  });

  it('has the principal components of R, KMO and Bartlett’s test', () => {
    golden.systems.forEach(({ eigenvalues, kmo, bartlett }, s) => {
      const { components } = study.systems[s];
      expectVector(components?.eigenvalues ?? [], eigenvalues);
      expectVector([components?.adequacy.kmo ?? NaN], [kmo]);
      const test = components?.adequacy.bartlett;
      expectVector([test?.chiSquared ?? NaN], [bartlett.chiSquared]);
      expect(test?.degreesOfFreedom).toBe(bartlett.degreesOfFreedom);
      // A tail magnifies by χ² what its argument is off by.
      const error = (test?.probability ?? NaN) / bartlett.probability - 1;
      expect(Math.abs(error)).toBeLessThan(TOLERANCE * Math.max(1, bartlett.chiSquared));
    });
  });

  it('couples the systems as R does, under every form', () => {
    expectVector(at(study.coupling, golden), golden.coupling[golden.design.form]);
    expectVector(at(study.index, golden), golden.index);
    expectVector(at(study.coordination, golden), golden.coordination[golden.design.form]);
    for (const form of COUPLING_FORM_NAMES) {
      expectVector(at(study.coordinationByForm[form], golden), golden.coordination[form]);
    }
    expect(at(study.levels, golden).map((level) => level?.en ?? null)).toEqual(golden.levels);
    expectVector(at(study.relative[0].values, golden), golden.relative);
  });

  it('names the obstacles that R names', () => {
    expect(study.obstacles === undefined).toBe(golden.obstacles === null);
    const names = study.systems.flatMap(({ indicators }) => indicators.map(({ name }) => name));
    study.obstacles?.forEach((obstacle, j) =>
      expectVector(at(obstacle, golden), golden.obstacles?.[names[j]] ?? []),
    );
  });
});

describe.each(GOLDEN_DATA)('%s as a block of cells', (data) => {
  it('is read as the same table', () => {
    const block = goldenBlock(data);
    const { table } = readPanel(block, guessLayout(block));
    const golden = goldenTable(data);
    expect([table.regions, table.periods]).toEqual([golden.regions, golden.periods]);
    expect(table.indicators).toEqual(golden.indicators);
    golden.indicators.forEach((_, i) => expect(table.values(i)).toEqual(golden.values(i)));
  });
});
