import fc from 'fast-check';
import { InputError } from '../../../../src/errors/input-error';
import { parseEquation } from '../../../../src/statistics/regression/equation/parse-equation';

describe('any text at all', () => {
  const fragment = fc.constantFrom(
    ...['Y', 'C', 'K', 'DU', '[a b]', 'D', 'LOG', '@TREND', '(', ')', '[', ']', ']]', ',', 'to'],
    ...['-1', '2', '1.5', '+', '-', '*', '/', '^', ' ', '　', '（', '科', '🚀', '\n', '"', '.'],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.array(fragment, { maxLength: 25 }).map((fragments) => fragments.join('')),
  );

  it('is read, or refused with a place inside the text', () => {
    fc.assert(
      fc.property(text, (equation) => {
        try {
          const { dependent, regressors } = parseEquation(equation);
          return dependent.text !== '' && regressors.length > 0;
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          const { reason: why } = error;
          const position = 'position' in why ? why.position : 0;
          return Number.isInteger(position) && position >= 0 && position <= equation.length;
        }
      }),
      { numRuns: 20000 },
    );
  });

  it('that was read reads the same again from its terms in capitals', () => {
    fc.assert(
      fc.property(text, (equation) => {
        let first;
        try {
          first = parseEquation(equation);
        } catch {
          return;
        }
        const again = [first.dependent, ...first.regressors].map((term) => term.text).join(' ');
        const second = parseEquation(again);
        expect(second.regressors.map((term) => term.text)).toEqual(
          first.regressors.map((term) => term.text),
        );
      }),
      { numRuns: 5000 },
    );
  });
});
