import { InputError } from '../../../src/errors/input-error';
import {
  type ClosedEnd,
  LEVEL_SCHEMES,
  type LevelScheme,
  levelOf,
} from '../../../src/statistics/coupling/level-scheme';

const english = (value: number, scheme: keyof typeof LEVEL_SCHEMES, closed: ClosedEnd): string =>
  levelOf(value, LEVEL_SCHEMES[scheme], closed).en;

/** The nearest doubles on either side. */
const justBelow = (value: number): number => value - value * 2 ** -53;
const justAbove = (value: number): number => value + value * 2 ** -52;

describe('the bands of the source paper', () => {
  it.each([
    [0, 'none', 'none'],
    [5e-324, 'low', 'low'],
    [0.2999, 'low', 'low'],
    [0.3, 'low', 'medium'],
    [0.3 + 2e-14, 'medium', 'medium'],
    [0.5, 'medium', 'benign'],
    [0.5 - 2e-14, 'medium', 'medium'],
    [0.8, 'benign', 'high quality'],
    [0.81, 'high quality', 'high quality'],
    [1 - 2e-14, 'high quality', 'high quality'],
    [1, 'resonance', 'resonance'],
  ])('put %p into %s closed on the right, %s closed on the left', (value, right, left) => {
    expect(english(value, 'paper', 'right')).toBe(right);
    expect(english(value, 'paper', 'left')).toBe(left);
  });

  it.each([
    ['0.1 + 0.2', 0.1 + 0.2, 'low', 'medium'],
    ['D of K = 0.54, Du = 0.06, which is 0.3', Math.sqrt(0.3 * 0.3), 'low', 'medium'],
    ['the double above 0.3', justAbove(0.3), 'low', 'medium'],
    ['the double below 0.5', justBelow(0.5), 'medium', 'benign'],
    ['the double below 1', justBelow(1), 'resonance', 'resonance'],
  ])('take %s for the decimal that a cell shows', (_name, value, right, left) => {
    expect(english(value, 'paper', 'right')).toBe(right);
    expect(english(value, 'paper', 'left')).toBe(left);
  });

  it('have Chinese names', () => {
    const names = [0, 0.1, 0.4, 0.6, 0.9, 1].map(
      (value) => levelOf(value, LEVEL_SCHEMES.paper, 'right').zh,
    );
    expect(names).toEqual([
      '无耦合',
      '低度耦合协调',
      '中度耦合协调',
      '良性耦合协调',
      '优质耦合协调',
      '共振耦合',
    ]);
  });
});

describe('the ten levels', () => {
  const EN = [
    'extreme disorder',
    'severe disorder',
    'moderate disorder',
    'mild disorder',
    'near disorder',
    'bare coordination',
    'primary coordination',
    'intermediate coordination',
    'good coordination',
    'quality coordination',
  ];
  const ZH = [
    '极度失调',
    '严重失调',
    '中度失调',
    '轻度失调',
    '濒临失调',
    '勉强协调',
    '初级协调',
    '中级协调',
    '良好协调',
    '优质协调',
  ];
  const CUTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

  it('are named in both languages by their middles', () => {
    CUTS.forEach((cut, i) => {
      const level = levelOf(cut - 0.05, LEVEL_SCHEMES.liao10, 'right');
      expect(level).toEqual({ en: EN[i], zh: ZH[i] });
    });
  });

  it('give a cut as it is typed to the level below when closed on the right', () => {
    expect(CUTS.map((cut) => english(cut, 'liao10', 'right'))).toEqual(EN);
  });

  it('give a cut to the level above when closed on the left, but 1 to the last', () => {
    expect(CUTS.map((cut) => english(cut, 'liao10', 'left'))).toEqual([
      ...EN.slice(1),
      'quality coordination',
    ]);
  });

  it('begin at 0 in either case', () => {
    expect(english(0, 'liao10', 'right')).toBe('extreme disorder');
    expect(english(0, 'liao10', 'left')).toBe('extreme disorder');
  });
});

describe('a scheme of one’s own', () => {
  const scheme: LevelScheme<string> = {
    bands: [
      { upperCut: 0.4, name: 'weak' },
      { upperCut: 0.9, name: 'strong' },
    ],
  };

  it('closes both outermost ends', () => {
    expect(levelOf(0, scheme, 'right')).toBe('weak');
    expect(levelOf(0.9, scheme, 'left')).toBe('strong');
    expect(levelOf(0.4, scheme, 'left')).toBe('strong');
    expect(levelOf(0.4, scheme, 'right')).toBe('weak');
  });

  it.each(['right', 'left'] as const)('says how far it reaches, closed on the %s', (closed) => {
    expect(() => levelOf(0.95, scheme, closed)).toThrow(InputError);
    expect(() => levelOf(0.95, scheme, closed)).toThrow(
      expect.objectContaining({
        reason: { code: 'schemeDoesNotReach', arrived: 0.95, last: 0.9 },
      }),
    );
  });
});
