import { CCD_N } from '../../src/functions/coupling/ccd-n';
import { CCD_TABLE } from '../../src/functions/coupling/ccd-table';
import { COUPLING_N } from '../../src/functions/coupling/coupling-n';
import { COMPOSITE } from '../../src/functions/index-building/composite';
import { OBSTACLE } from '../../src/functions/index-building/obstacle';
import { RESCALE } from '../../src/functions/index-building/rescale';
import { WEIGHTS } from '../../src/functions/index-building/weights';
import { cellsOf, faultAt, stopOf } from '../support/called';

const error = (code: string): object => ({ code });
const MISSING_ALLOWED = [COUPLING_N, CCD_N, CCD_TABLE, RESCALE];
const ALL_NEEDED = [WEIGHTS, COMPOSITE, OBSTACLE];
const named = (functions: typeof ALL_NEEDED): [string, (typeof ALL_NEEDED)[number], string][] =>
  functions.map((declared) => [declared.id, declared, declared.parameters[0].name]);
const EVERY = named([...MISSING_ALLOWED, ...ALL_NEEDED]);

/** Sound numbers for every function, with another cell in the third row, second column. */
const table = (cell: unknown): unknown[][] => [
  [0.1, 0.2],
  [0.3, 0.5],
  [0.4, cell],
];

describe.each(EVERY)('%s stops', (_id, declared, name) => {
  it.each([
    ['a text', 'abc', 'must be a number; row 3, column 2 is the text “abc”'],
    ['TRUE', true, 'must be a number; row 3, column 2 is TRUE'],
    ['a number kept as text', '0.5', 'a number kept as text'],
  ])('at %s and names its place', (_what, cell, message) => {
    const stop = stopOf(declared, table(cell));
    expect(stop).toMatch(/^#VALUE! /);
    expect(stop).toContain(message);
    expect(stop).toContain(name);
  });

  it('at an error cell, with that error', () => {
    expect(stopOf(declared, table(error('#DIV/0!')))).toBe(
      `#DIV/0! ${name} needs a value; row 3, column 2 is the error #DIV/0!`,
    );
    expect(stopOf(declared, table(error('#REF!')))).toMatch(/^#REF! /);
  });

  it('at a number that is none', () => {
    expect(stopOf(declared, table(Infinity))).toMatch(/^#NUM! /);
    expect(stopOf(declared, table(NaN))).toMatch(/^#NUM! /);
  });

  it('at the first offending cell, reading row by row', () => {
    const stop = stopOf(declared, [
      [0.1, 0.2, 0.3],
      [0.3, 0.4, 'later in the row'],
      ['in the next row', 0.5, 0.6],
    ]);
    expect(stop).toContain('row 2, column 3');
  });

  it('without data', () => {
    for (const nothing of [null, undefined, '']) {
      expect(stopOf(declared, nothing)).toBe(`#VALUE! ${name} is needed and was left out`);
    }
  });
});

describe.each(named(ALL_NEEDED))('%s needs every cell and stops', (_id, declared, name) => {
  it.each([
    ['null', null],
    ['undefined', undefined],
    ['an empty text', ''],
  ])('at a blank: %s', (_what, blank) => {
    expect(stopOf(declared, table(blank))).toBe(
      `#VALUE! ${name} is needed; row 3, column 2 is blank`,
    );
  });

  it('at #N/A, with that error', () => {
    expect(stopOf(declared, table(error('#N/A')))).toBe(
      `#N/A ${name} needs a value; row 3, column 2 is the error #N/A`,
    );
  });
});

describe.each(named(MISSING_ALLOWED))('%s takes a missing cell', (_id, declared, name) => {
  it.each([
    ['null', null, 'is needed; row 3, column 2 is blank'],
    ['undefined', undefined, 'is needed; row 3, column 2 is blank'],
    ['an empty text', '', 'is needed; row 3, column 2 is blank'],
    ['#N/A', error('#N/A'), 'needs a value; row 3, column 2 is the error #N/A'],
  ])('%s as #N/A there, with its place', (_what, cell, message) => {
    const cells = cellsOf(declared, table(cell));
    const last = cells[cells.length - 1];
    expect(last[last.length - 1]).toBe('#N/A');
    expect(cells.flat().filter((found) => found === '#N/A')).toHaveLength(
      declared === CCD_TABLE ? 4 : 1,
    );
    expect(faultAt(declared, [cells.length - 1, last.length - 1], table(cell))).toBe(
      `#N/A ${name} ${message}`,
    );
  });
});

describe('bounds', () => {
  it('systems are 0 or more', () => {
    for (const declared of [COUPLING_N, CCD_N, CCD_TABLE]) {
      expect(stopOf(declared, table(-0.31))).toBe(
        '#VALUE! systems must be 0 or more; row 3, column 2 is −0.31',
      );
    }
  });

  it.each(['wang2021', 'fan2024'])('systems are at most 1 for %s', (form) => {
    const message = `#VALUE! systems must be between 0 and 1 for the form ${form}; row 3, column 2 is 1.2`;
    expect(stopOf(COUPLING_N, table(1.2), form)).toBe(message);
    expect(stopOf(CCD_N, table(1.2), null, null, form)).toBe(message);
    expect(stopOf(CCD_TABLE, table(1.2), null, null, null, form)).toBe(message);
    expect(cellsOf(COUPLING_N, table(1.2), 'standard')[2][0]).toBeCloseTo(0.866, 3);
  });

  it('OBSTACLE needs shares, and WEIGHTS by entropy values from 0 up', () => {
    expect(stopOf(OBSTACLE, table(1.01))).toBe(
      '#VALUE! data must be between 0 and 1; row 3, column 2 is 1.01',
    );
    expect(stopOf(OBSTACLE, table(-0.1))).toMatch(/^#VALUE! data must be between 0 and 1/);
    expect(stopOf(WEIGHTS, table(-1), 'entropy')).toBe(
      '#VALUE! data must be 0 or more for the method entropy; row 3, column 2 is −1',
    );
    expect(stopOf(WEIGHTS, table('abc'), 'entropy')).toContain('abc');
  });
});

describe('weights of columns', () => {
  const functions = named([CCD_N, COMPOSITE, OBSTACLE]);

  it.each(functions)(
    '%s takes a row or a column of them, and equal ones without',
    (_id, declared) => {
      const row = cellsOf(declared, table(0.9), [[0.5, 0.5]]);
      expect(cellsOf(declared, table(0.9), [[0.5], [0.5]])).toEqual(row);
      expect(cellsOf(declared, table(0.9))).toEqual(row);
      expect(cellsOf(declared, table(0.9), null)).toEqual(row);
    },
  );

  it.each(functions)('%s needs one a column', (_id, declared) => {
    expect(stopOf(declared, table(0.9), [[0.2, 0.3, 0.5]])).toBe(
      '#VALUE! weights needs one value a column, 2 in all; there are 3',
    );
    expect(stopOf(declared, table(0.9), 0.5)).toBe(
      '#VALUE! weights needs one value a column, 2 in all; there are 1',
    );
    expect(
      stopOf(declared, table(0.9), [
        [0.2, 0.3],
        [0.3, 0.2],
      ]),
    ).toBe('#VALUE! weights must be one row or one column; it is 2×2');
  });

  it.each(functions)('%s stops at a blank, a text, an error, a negative one', (_id, declared) => {
    expect(stopOf(declared, table(0.9), [[0.5, '']])).toBe(
      '#VALUE! weights is needed; column 2 is blank',
    );
    expect(stopOf(declared, table(0.9), [[0.5], ['a']])).toBe(
      '#VALUE! weights must be a number; row 2 is the text “a”',
    );
    expect(stopOf(declared, table(0.9), [[0.5, error('#N/A')]])).toMatch(/^#N\/A /);
    expect(stopOf(declared, table(0.9), [[1, -0.5]])).toMatch(
      /^#VALUE! weights must be .*; column 2 is −0.5$/,
    );
  });

  it('are at most 1 for systems, as α and β are, and of any size for indicators', () => {
    expect(stopOf(CCD_N, table(0.9), [[1.5, 0.5]])).toBe(
      '#VALUE! weights must be between 0 and 1; column 1 is 1.5',
    );
    expect(cellsOf(COMPOSITE, [[0.5, 0.25]], [[2, 4]])).toEqual([[2]]);
  });

  it('are never normalised', () => {
    expect(cellsOf(COMPOSITE, [[0.5, 0.25]], [[1, 1]])).toEqual([[0.75]]);
    expect(cellsOf(CCD_N, [[0.4, 0.4]], [[1, 1]], 1)).toEqual([[0.8]]);
  });
});
