import fc from 'fast-check';
import {
  type EquationPick,
  type PickedRegressor,
  NOTHING_PICKED,
  readPick,
  writePick,
} from '../../../../src/pane/regression/form/equation-pick';
import { foldName } from '../../../../src/statistics/regression/equation/expression';
import { parseEquation } from '../../../../src/statistics/regression/equation/parse-equation';
import { reasonOf } from '../../../support/reason-of';

const NAMES = ['year', 'K', 'DU', 'GDP growth', '科技', 'Log', 'C', 'to', 'x]y', 'line\nbreak', ''];

const rewritten = (text: string): string => writePick(readPick(text, NAMES));

describe('an equation, picked', () => {
  it('has a dependent variable, a constant and regressors with their lags', () => {
    expect(readPick('DU C K K(-1) DU(-1)', NAMES)).toEqual({
      dependent: { kind: 'series', name: 'DU' },
      hasConstant: true,
      regressors: [
        { kind: 'lags', name: 'K', from: 0, to: 1 },
        { kind: 'lags', name: 'DU', from: 1, to: 1 },
      ],
    });
  });

  it('spells names as the columns do', () => {
    const pick = readPick('du [gdp  GROWTH](to -2) unknown', NAMES);
    expect(pick.dependent).toEqual({ kind: 'series', name: 'DU' });
    expect(pick.regressors).toEqual([
      { kind: 'lags', name: 'GDP growth', from: 0, to: 2 },
      { kind: 'lags', name: 'unknown', from: 0, to: 0 },
    ]);
  });

  it('joins lags that follow each other and keeps apart those that do not', () => {
    expect(readPick('DU K(-2) K(-1) K(-4) 科技 K', NAMES).regressors).toEqual([
      { kind: 'lags', name: 'K', from: 1, to: 2 },
      { kind: 'lags', name: 'K', from: 4, to: 4 },
      { kind: 'lags', name: '科技', from: 0, to: 0 },
      { kind: 'lags', name: 'K', from: 0, to: 0 },
    ]);
  });

  it('keeps expressions as they are written', () => {
    const pick = readPick('Log( du ) C d(k, 2) K*DU @trend', NAMES);
    expect(pick.dependent).toEqual({ kind: 'verbatim', text: 'Log( du )' });
    expect(pick.regressors).toEqual(
      ['d(k, 2)', 'K*DU', '@trend'].map((text) => ({ kind: 'verbatim', text })),
    );
  });

  it('may lack regressors, or everything', () => {
    expect(readPick('DU', NAMES)).toEqual({
      ...NOTHING_PICKED,
      dependent: { kind: 'series', name: 'DU' },
    });
    expect(readPick(' \u3000', NAMES)).toEqual(NOTHING_PICKED);
  });

  it('is refused while it cannot be read', () => {
    expect(reasonOf(() => readPick('DU C K(-1', NAMES))).toMatchObject({ code: 'equationSyntax' });
  });
});

describe('a pick, written', () => {
  it.each([
    ['du c k k(-1) du(-1)', 'DU C K K(-1) DU(-1)'],
    ['DU K C', 'DU C K'],
    ['DU K(-1 to -2)', 'DU K(-1) K(-2)'],
    ['DU K K(-1) K(-2)', 'DU K(0 to -2)'],
    ['DU K K(-3) K(-1 to -2)', 'DU K(0 to -3)'],
    ['DU K(-4 to 0)', 'DU K(0 to -4)'],
    ['DU K(1 to -1)', 'DU K(1 to -1)'],
    ['DU [gdp growth](-1)', 'DU [GDP growth](-1)'],
    ['ＤＵ　Ｃ　Ｋ（－１）', 'DU C K(-1)'],
    ['DU [log](-1) [log](-3 to -5)', 'DU [Log](-1) Log(-3 to -5)'],
    ['DU [c] [to] [x]]y]', 'DU [C] [to] [x]]y]'],
    ['DU [Line break](-1)', 'DU [line break](-1)'],
    ['DU c LOG( k ) @Trend', 'DU C LOG( k ) @Trend'],
    ['', ''],
  ])('%p is %p', (text, expected) => {
    expect(rewritten(text)).toBe(expected);
  });

  it('divides a range that is longer than the language allows', () => {
    const text = writePick({
      dependent: { kind: 'series', name: 'DU' },
      hasConstant: false,
      regressors: [{ kind: 'lags', name: 'K', from: 0, to: 250 }],
    });
    expect(text).toBe('DU K(0 to -199) K(-200 to -250)');
    expect(parseEquation(text).regressors).toHaveLength(251);
  });
});

/** The terms of an equation, in no order, their names folded. */
function meaning(text: string): unknown {
  const { dependent, regressors } = parseEquation(text);
  const texts = regressors.map((regressor) => {
    if (regressor.kind === 'constant' || regressor.expression.kind !== 'series') {
      return regressor.text;
    }
    const { name, shift } = regressor.expression;
    return `[${foldName(name)}](${shift})`;
  });
  const own = dependent.expression.kind === 'series' ? dependent.expression : undefined;
  return [own === undefined ? dependent.text : foldName(own.name), texts.sort()];
}

const written = fc.constantFrom(
  'k',
  'DU',
  '[gdp Growth]',
  '科技',
  '[LOG]',
  '[c]',
  '[To]',
  '[x]]y]',
);
const shifted = fc.tuple(written, fc.integer({ min: -9, max: 9 })).map(([name, shift]) =>
  // [x](0) is the series itself.
  shift === 0 ? name : `${name}(${shift})`,
);
const range = fc
  .tuple(written, fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }))
  .map(([name, from, to]) => `${name}(${from} to ${to})`);
const verbatims = fc.constantFrom('LOG(K)', 'd( k )', 'K*DU', '@TREND', '-k', '(K+1)^2', 'dlog(K)');
const texts = fc
  .tuple(
    fc.oneof(written, verbatims),
    fc.array(fc.oneof(fc.constant('C'), shifted, range, verbatims), { minLength: 1, maxLength: 9 }),
  )
  .map(([dependent, terms]) => [dependent, ...terms].join('  '));

describe('any equation', () => {
  it('means the same once it is read and written: 5,000 of them', () => {
    let count = 0;
    fc.assert(
      fc.property(texts, (text) => {
        let original;
        try {
          original = meaning(text);
        } catch {
          // A term that stands twice.
          return;
        }
        count++;
        expect(meaning(rewritten(text))).toEqual(original);
        expect(rewritten(rewritten(text))).toBe(rewritten(text));
      }),
      { numRuns: 5000 },
    );
    expect(count).toBeGreaterThan(1000);
  });
});

const columns = NAMES.filter((name) => name !== '').map((name) => name.replace('\n', ' '));
const lags = fc
  .tuple(fc.constantFrom(...columns), fc.integer({ min: -3, max: 20 }), fc.nat(230))
  .map(([name, from, length]): PickedRegressor => ({
    kind: 'lags',
    name,
    from,
    to: from + Math.min(length, 199),
  }));
const picks: fc.Arbitrary<EquationPick> = fc
  .record({
    dependent: fc.constantFrom(...columns),
    hasConstant: fc.boolean(),
    regressors: fc.uniqueArray(
      fc.oneof(
        lags,
        verbatims
          .filter((text) => text !== 'dlog(K)')
          .map((text): PickedRegressor => ({ kind: 'verbatim', text })),
      ),
      // One pick a series: of several, those that touch are read as one.
      { selector: (picked) => (picked.kind === 'lags' ? picked.name : picked.text), maxLength: 7 },
    ),
  })
  .map((pick) => ({ ...pick, dependent: { kind: 'series', name: pick.dependent } }));

describe('any pick', () => {
  it('is read again as it was written: 5,000 of them', () => {
    fc.assert(
      fc.property(picks, (pick) => {
        expect(readPick(writePick(pick), NAMES)).toEqual(pick);
      }),
      { numRuns: 5000 },
    );
  });
});
