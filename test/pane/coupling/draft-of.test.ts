import { designOf, draftOf, systemNames } from '../../../src/pane/coupling/study-draft';
import type { StudyDesign } from '../../../src/statistics/coupling/study/study-design';
import { SMALL_PANEL, STANDARD_DESIGN, tableOf } from '../../support/small-panel';

const TABLE = tableOf(SMALL_PANEL);

const roundTrip = (design: StudyDesign): StudyDesign => {
  const draft = draftOf(design, TABLE);
  return designOf(draft, systemNames(draft, TABLE, String));
};

describe('the draft of a design', () => {
  it('gives the design again', () => {
    expect(roundTrip(STANDARD_DESIGN)).toEqual(STANDARD_DESIGN);
  });

  it('gives weights and cuts of the user’s own again', () => {
    const [economy] = STANDARD_DESIGN.systems;
    const indicators = economy.indicators.map((each, place) => ({ ...each, weight: 0.3 + place }));
    const design: StudyDesign = {
      ...STANDARD_DESIGN,
      systems: [{ ...economy, indicators }, STANDARD_DESIGN.systems[1]],
      weighting: 'given',
      schemeName: 'own',
      scheme: { bands: [{ upperCut: 1, name: { en: 'all', zh: 'all' } }] },
    };
    expect(roundTrip(design)).toEqual(design);
  });

  it('has the pane name again what it had named, in whichever language', () => {
    const [economy, environment] = STANDARD_DESIGN.systems;
    const design = {
      ...STANDARD_DESIGN,
      systems: [
        { ...economy, name: '系统 1' },
        { ...environment, name: 'System 7' },
      ],
    };
    const draft = draftOf(design, TABLE);
    expect(draft.systems.map(({ name }) => name)).toEqual(['', 'System 7']);
  });

  it('leaves out what the design leaves out', () => {
    const [economy, environment] = STANDARD_DESIGN.systems;
    const only = { ...environment, indicators: environment.indicators.slice(0, 1) };
    const draft = draftOf({ ...STANDARD_DESIGN, systems: [economy, only] }, TABLE);
    expect(draft.indicators.map(({ system }) => system)).toEqual([0, 0, 1, undefined]);
  });
});
