import { termChoices } from '../../../../../src/statistics/audit/regression/search/term-choices';

describe('choices of a dependent and its terms', () => {
  it('are every set of series and lags, but for the dependent itself', () => {
    // Of two series with lags 0 and 1 three terms are left, of which two are chosen.
    const choices = termChoices(2, 2, 1);
    expect(choices).toHaveLength(2 * 3);
    for (const { dependent, terms } of choices) {
      expect(terms).toHaveLength(2);
      expect(terms).not.toContainEqual({ series: dependent, lag: 0 });
    }
  });

  it('say how far back they reach and which series they use', () => {
    const [choice] = termChoices(3, 1, 2).filter(
      ({ dependent, terms }) => dependent === 0 && terms[0].series === 2 && terms[0].lag === 2,
    );
    expect(choice).toMatchObject({ reach: 2, used: [0, 2] });
  });
});
