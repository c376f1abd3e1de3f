import {
  TRIED_TRANSFORMATIONS,
  transformationChoices,
} from '../../../../../src/statistics/audit/regression/search/transformation-choices';

const kindsOf = (choice: readonly number[]): string =>
  choice
    .map((place) => `${TRIED_TRANSFORMATIONS[place].kind} ${TRIED_TRANSFORMATIONS[place].over}`)
    .join(', ');

describe('what may have been done to the series of an equation', () => {
  it('is each transformation that a constant does not hide, of one series', () => {
    expect(transformationChoices(1, true).map(kindsOf)).toEqual([
      'asIs window',
      'abszscore window',
      'abszscore all',
      'log window',
      'difference window',
      'logDifference window',
    ]);
  });

  it('mixes levels, |z| and logarithms, and differences with what they are differences of', () => {
    const shown = transformationChoices(2, true).map(kindsOf);
    expect(shown).toContain('asIs window, log window');
    expect(shown).toContain('asIs window, difference window');
    expect(shown).toContain('logDifference window, log window');
    expect(shown).not.toContain('abszscore window, difference window');
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('adds all as z-scores and all as min-max where there is no constant', () => {
    const shown = transformationChoices(2, false).map(kindsOf);
    expect(shown).toContain('zscore window, zscore window');
    expect(shown).toContain('minmax window, minmax window');
    expect(shown).not.toContain('asIs window, zscore window');
  });
});
