import { checkDesign } from '../../../../src/statistics/coupling/study/check-design';
import type { StudyDesign } from '../../../../src/statistics/coupling/study/study-design';
import { reasonOf } from '../../../support/reason-of';
import { STANDARD_DESIGN, indicator } from '../../../support/small-panel';

const refusal = (change: Partial<StudyDesign>): unknown =>
  reasonOf(() => checkDesign({ ...STANDARD_DESIGN, ...change }));

const [first, second] = STANDARD_DESIGN.systems;
const { rescaling } = STANDARD_DESIGN;

describe('a design that cannot be run', () => {
  it('is none by the standard choices', () => {
    expect(() => checkDesign(STANDARD_DESIGN)).not.toThrow();
  });

  it('has fewer than two systems', () => {
    expect(refusal({ systems: [first] })).toEqual({
      code: 'tooFewSystems',
      needed: 2,
      arrived: 1,
    });
  });

  it('has a system without indicators', () => {
    expect(refusal({ systems: [first, { ...second, indicators: [] }] })).toEqual({
      code: 'systemWithoutIndicators',
      system: 'Environment',
    });
  });

  it('asks the paper form for four systems', () => {
    const systems = [first, second, first, second];
    expect(refusal({ form: 'paper', systems })).toMatchObject({
      code: 'paperFormSystems',
      arrived: 4,
    });
    expect(() => checkDesign({ ...STANDARD_DESIGN, systems })).not.toThrow();
  });

  it.each([0, -1, 1.5])('has θ = %p', (theta) => {
    expect(refusal({ theta })).toMatchObject({ code: 'outOfBounds', name: 'θ', arrived: theta });
  });

  it('has a number that is still being typed', () => {
    expect(refusal({ theta: NaN })).toMatchObject({ code: 'notANumber', name: 'θ' });
    expect(refusal({ rescaling: { ...rescaling, low: NaN } })).toMatchObject({
      code: 'notANumber',
      name: 'low',
    });
    expect(refusal({ systems: [first, { ...second, weight: NaN }] })).toMatchObject({
      code: 'notANumber',
      name: 'α (Environment)',
    });
  });

  it('has a weight outside [0, 1] for a system, or below 0 for an indicator', () => {
    expect(refusal({ systems: [first, { ...second, weight: 2 }] })).toMatchObject({
      code: 'outOfBounds',
      arrived: 2,
    });
    const indicators = [{ ...indicator(0), weight: -0.1 }];
    expect(
      refusal({ weighting: 'given', systems: [{ ...first, indicators }, second] }),
    ).toMatchObject({ code: 'outOfBounds', name: 'w (Economy)', arrived: -0.1 });
  });

  it('maps min-max onto an empty range', () => {
    expect(refusal({ rescaling: { ...rescaling, low: 1, high: 1 } })).toEqual({
      code: 'lowNotBelowHigh',
      low: 1,
      high: 1,
    });
  });

  it('has cuts that do not ascend or have no name', () => {
    const bands = (cuts: readonly number[], name = 'x'): StudyDesign['scheme'] => ({
      bands: cuts.map((upperCut) => ({ upperCut, name: { en: name, zh: name } })),
    });
    expect(refusal({ scheme: bands([0.5, 0.5]) })).toMatchObject({
      code: 'schemeCutsNotAscending',
      row: 2,
    });
    expect(refusal({ scheme: bands([0.5, NaN]) })).toMatchObject({ code: 'schemeCutNotANumber' });
    expect(refusal({ scheme: bands([1], ' ') })).toMatchObject({ code: 'schemeNameMissing' });
  });

  it('compares systems between cuts the wrong way round', () => {
    expect(refusal({ relative: { kind: 'ratio', lower: 1.2, upper: 0.8 } })).toEqual({
      code: 'cutsReversed',
      lower: 1.2,
      upper: 0.8,
    });
  });
});
