import { CCD_LEVEL } from '../../src/functions/coupling/ccd-level';
import { inputErrorOf } from '../support/reason-of';

const OWN = [
  [0.3, 'low'],
  [0.8, 5],
  [1, true],
];

const level = (degree: number, scheme: unknown, ...rest: unknown[]): unknown => {
  const result = CCD_LEVEL.call(degree, scheme, ...rest);
  return Array.isArray(result) ? result[0][0] : result;
};

describe('levels of the user’s own', () => {
  it('are two columns, upper cuts and names', () => {
    expect([0, 0.3, 0.31, 1].map((degree) => level(degree, OWN))).toEqual([
      'low',
      'low',
      '5',
      'TRUE',
    ]);
    expect(level(0.3, OWN, 'en', 'left')).toBe('5');
  });

  it('are the standard scheme where the argument is blank', () => {
    for (const blank of [null, undefined, '', [['']]]) {
      expect(level(0.4, blank)).toBe(level(0.4, 'paper'));
    }
  });

  it.each([
    [
      'three columns',
      [
        [0.3, 'low', 1],
        [1, 'high', 1],
      ],
      'schemeNeedsTwoColumns',
      {},
    ],
    ['a column of cuts alone', [[0.3], [1]], 'schemeNeedsTwoColumns', {}],
    [
      'a text for a cut',
      [
        [0.3, 'low'],
        ['1', 'high'],
      ],
      'schemeCutNotANumber',
      { row: 2 },
    ],
    [
      'a blank cut',
      [
        [0.3, 'low'],
        ['', 'high'],
      ],
      'schemeCutNotANumber',
      { row: 2 },
    ],
    [
      'NaN for a cut',
      [
        [NaN, 'low'],
        [1, 'high'],
      ],
      'schemeCutNotANumber',
      { row: 1 },
    ],
    [
      'a blank name',
      [
        [0.3, ''],
        [1, 'high'],
      ],
      'schemeNameMissing',
      { row: 1 },
    ],
    [
      'a cut that repeats',
      [
        [0.3, 'low'],
        [0.3, 'high'],
      ],
      'schemeCutsNotAscending',
      { row: 2 },
    ],
    [
      'a cut that falls',
      [
        [1, 'low'],
        [0.3, 'high'],
      ],
      'schemeCutsNotAscending',
      { row: 2 },
    ],
    ['an unknown name', 'liao', 'unknownChoice', { arrived: 'liao' }],
    ['a number', 5, 'unknownChoice', { arrived: 5 }],
  ])('are refused with words: %s', (_, scheme, code, details) => {
    const error = inputErrorOf(() => level(0.4, scheme));
    expect(error.reason).toMatchObject({ code, ...details });
    expect(error.cellError).toBe('#VALUE!');
  });

  it('pass an error among them on, with its place', () => {
    const error = inputErrorOf(() =>
      level(0.4, [
        [0.3, 'low'],
        [1, { code: '#REF!' }],
      ]),
    );
    expect([error.reason, error.cellError]).toEqual([
      { code: 'errorCell', name: 'scheme', place: { row: 2, column: 2 }, arrived: '#REF!' },
      '#REF!',
    ]);
  });

  it('say where they end when a degree lies beyond', () => {
    expect(
      level(0.9, [
        [0.3, 'low'],
        [0.8, 'high'],
      ]),
    ).toMatchObject({
      code: '#VALUE!',
      reason: { code: 'schemeDoesNotReach', arrived: 0.9, last: 0.8 },
    });
  });
});
