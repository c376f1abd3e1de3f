import { draftSteps, type Estimated } from '../../../../src/pane/regression/result/regression-run';
import { needsArgument, viewOf, viewsOf } from '../../../../src/pane/regression/result/run-views';
import {
  EMPTY_DRAFT,
  type RegressionDraft,
} from '../../../../src/pane/regression/form/regression-draft';
import { paneTexts } from '../../../../src/text/pane-texts';
import { regressionTexts } from '../../../../src/text/regression-texts';
import { allSteps } from '../../../../src/numerics/steps';
import { henanBlock } from '../../../support/henan';

const estimated = (part: Partial<RegressionDraft>): Estimated => {
  const cells = henanBlock().map((row, i) => [...row, i === 0 ? 'HALF' : i % 2]);
  const reference = { sheetName: 'Data', address: 'A1:D18', rowCount: 18, columnCount: 4 };
  return allSteps(draftSteps({ reference, cells }, { ...EMPTY_DRAFT, ...part })).estimated;
};

const ORDINARY = estimated({ equation: 'DU C K K(-1) DU(-1)' });
const WITHIN = estimated({ equation: 'DU C K', group: 'HALF', fixedEffects: true });

describe('the views of a regression', () => {
  it.each([
    ['ordinary', ORDINARY],
    ['with fixed effects', WITHIN],
  ])('can all be made, and have a name in both languages: %s', (_, own) => {
    for (const view of viewsOf(own)) {
      const argument = needsArgument(view) ? '2009' : undefined;
      for (const language of ['en', 'zh'] as const) {
        const { parts, sheetName } = viewOf(own, { view, argument }, language);
        expect(parts.length).toBeGreaterThan(1);
        expect(sheetName).toContain('DU');
        const { view: texts } = paneTexts(language).regression;
        const names: Record<string, string> = { ...regressionTexts(language).tests, ...texts.own };
        expect(names[view]).toMatch(/\S/);
      }
    }
  });

  it('are those of effects where there are fixed effects', () => {
    expect(viewsOf(WITHIN)).toEqual(['fit', 'effects', 'redundantEffects']);
    expect(viewsOf(ORDINARY)).not.toContain('effects');
  });

  it('need something given only where nothing can be assumed', () => {
    expect(viewsOf(ORDINARY).filter(needsArgument)).toEqual(['chow']);
  });
});
