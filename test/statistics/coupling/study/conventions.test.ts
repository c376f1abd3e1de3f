import { conventionsOf } from '../../../../src/statistics/coupling/study/conventions';
import { runStudy } from '../../../../src/statistics/coupling/study/run-study';
import type { StudyDesign } from '../../../../src/statistics/coupling/study/study-design';
import { conventionText } from '../../../../src/text/study-texts';
import { SMALL_PANEL, STANDARD_DESIGN, indicator, tableOf } from '../../../support/small-panel';

const sentences = (change: Partial<StudyDesign>, language: 'en' | 'zh'): string[] =>
  conventionsOf(runStudy(tableOf(SMALL_PANEL), { ...STANDARD_DESIGN, ...change })).map(
    (convention) => conventionText(convention, language),
  );

const PCA: Partial<StudyDesign> = {
  weighting: 'pca',
  systems: [
    { name: 'A', weight: 0.5, indicators: [indicator(0), indicator(1)] },
    { name: 'B', weight: 0.5, indicators: [indicator(3)] },
  ],
};

describe('the conventions of a study', () => {
  it('say every choice, in the order of the steps', () => {
    expect(sentences({}, 'en')).toEqual([
      '12 rows take part; none is incomplete.',
      'Economy: gdp, jobs; Environment: waste, green.',
      'Rescaling: min-max onto [0, 1], over all rows.',
      'Cost indicators, reversed: waste.',
      'Weights of indicators, from their rescaled values x over all rows: entropy, w ∝ 1 − e, e = −Σ p ln p/ln n, p = x/Σx, 0·ln 0 = 0.',
      'U is the weighted sum of a system’s rescaled indicators.',
      'T = ΣαU with α = 0.5 (Economy), 0.5 (Environment), as given.',
      'C = 2·(∏U)^(1/2)/ΣU, at most 1. Form: standard.',
      'D = (C·T)^θ with θ = 0.5.',
      'Levels: liao10, ten levels in steps of 0.1 (Liao 1999), bands (a, b].',
      'Relative development: E = U₁/U₂; in step from 0.8 to 1.2.',
    ]);
  });

  it('say how far the indicators suit principal components, where these give the weights', () => {
    expect(sentences(PCA, 'en')).toContainEqual(
      expect.stringMatching(
        /^A: KMO 0\.5000; Bartlett’s test χ²\(1\) = \d+\.\d{4}, p = 0\.0000\.$/,
      ),
    );
  });

  it('say the same in Chinese', () => {
    for (const change of [{}, PCA]) {
      const chinese = sentences(change, 'zh');
      expect(chinese).toHaveLength(sentences(change, 'en').length);
      // A formula, or names alone, reads the same but for its full stop.
      for (const sentence of chinese) expect(sentence).toMatch(/。$/);
      expect(chinese.filter((sentence) => /\p{Script=Han}/u.test(sentence)).length).toBeGreaterThan(
        6,
      );
    }
  });
});
