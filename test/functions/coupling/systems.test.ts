import { CCD } from '../../../src/functions/coupling/ccd';
import { CCD_N } from '../../../src/functions/coupling/ccd-n';
import { CCD_RELATIVE } from '../../../src/functions/coupling/ccd-relative';
import { CCD_TABLE } from '../../../src/functions/coupling/ccd-table';
import { COUPLING } from '../../../src/functions/coupling/coupling';
import { COUPLING_N } from '../../../src/functions/coupling/coupling-n';
import { COUPLING_STAGE } from '../../../src/functions/coupling/coupling-stage';
import { COUPLING_FORM_NAMES } from '../../../src/statistics/coupling/coupling-degree';
import { cellsOf, faultAt, stopOf } from '../../support/called';

const pairs = [
  [0.2, 0.8],
  [0.5, 0.5],
  [0, 0],
  [1, 0.25],
];
const column = (place: number): number[][] => pairs.map((pair) => [pair[place]]);

describe('COUPLING.N', () => {
  it.each(COUPLING_FORM_NAMES)('of two systems is COUPLING: %s', (form) => {
    expect(cellsOf(COUPLING_N, pairs, form)).toEqual(cellsOf(COUPLING, column(0), column(1), form));
  });

  it('needs two systems', () => {
    for (const one of [[[0.5], [0.6]], [[0.5]], 0.5]) {
      expect(stopOf(COUPLING_N, one)).toBe(
        '#VALUE! systems needs 2 or more columns, one a system; it has 1',
      );
    }
  });

  it('of the paper form takes three systems and no more', () => {
    expect(cellsOf(COUPLING_N, [[0.3, 0.3, 0.3]], 'paper')).toEqual([[0.5]]);
    expect(stopOf(COUPLING_N, [[0.3, 0.3, 0.3, 0.3]], 'paper')).toBe(
      '#VALUE! the form paper is for at most 3 systems, because beyond that it depends on their scale; there are 4: use standard',
    );
  });

  it('is #DIV/0! where all systems are 0, but for fan2024, and standard unless told', () => {
    const rows = [[0, 0, 0]];
    for (const form of COUPLING_FORM_NAMES) {
      expect(cellsOf(COUPLING_N, rows, form)).toEqual([[form === 'fan2024' ? 1 : '#DIV/0!']]);
    }
    expect(cellsOf(COUPLING_N, [[0.1, 0.9]])).toEqual(
      cellsOf(COUPLING_N, [[0.1, 0.9]], 'STANDARD'),
    );
  });

  it('lists the forms for an unknown one', () => {
    expect(stopOf(COUPLING_N, pairs, 'nope')).toBe(
      '#VALUE! form must be one of paper, standard, wang2021, fan2024, liao1999; it is the text “nope”',
    );
  });
});

describe('CCD.N', () => {
  it.each(COUPLING_FORM_NAMES)('of two systems is CCD: %s', (form) => {
    expect(cellsOf(CCD_N, pairs, [[0.3, 0.7]], 0.25, form)).toEqual(
      cellsOf(CCD, column(0), column(1), 0.3, 0.7, 0.25, form),
    );
  });

  it('keeps θ above 0 and at most 1, one value', () => {
    for (const theta of [0, -1, 1.5]) {
      expect(stopOf(CCD_N, pairs, null, theta)).toMatch(/^#VALUE! θ must be above 0 and at most 1/);
    }
    expect(stopOf(CCD_N, pairs, null, 'a')).toBe('#VALUE! θ must be a number; it is the text “a”');
    expect(stopOf(CCD_N, pairs, null, [[0.5], [0.5]])).toBe(
      '#VALUE! θ must be one value; it is 2×1',
    );
    expect(stopOf(CCD_N, pairs, null, { code: '#NAME?' })).toMatch(/^#NAME\? /);
  });

  it('is #NUM! where T overflows', () => {
    expect(cellsOf(CCD_N, [[1.7e308, 1.7e308]], [[1, 1]])).toEqual([['#NUM!']]);
  });
});

describe('CCD.TABLE', () => {
  it('names the form in the header and numbers the rows', () => {
    const cells = cellsOf(CCD_TABLE, pairs, null, null, null, 'wang2021');
    expect(cells[0]).toEqual(['Label', 'C (wang2021)', 'T', 'D', 'Level']);
    expect(cells.map(([label]) => label).slice(1)).toEqual([1, 2, 3, 4]);
  });

  it('holds C, T and D as the other functions give them', () => {
    const cells = cellsOf(CCD_TABLE, pairs).slice(1);
    expect(cells.map(([, degree]) => [degree])).toEqual(cellsOf(COUPLING_N, pairs));
    expect(cells.map(([, , , coordination]) => [coordination])).toEqual(cellsOf(CCD_N, pairs));
    expect(cells[0][2]).toBe(0.5);
  });

  it('takes labels of any kind, in a row or a column', () => {
    const labels = ['Henan', 2001, true, ''];
    const given = cellsOf(CCD_TABLE, pairs, [labels]);
    expect(given.map(([label]) => label).slice(1)).toEqual(labels);
    expect(
      cellsOf(
        CCD_TABLE,
        pairs,
        labels.map((label) => [label]),
      ),
    ).toEqual(given);
  });

  it('judges labels', () => {
    expect(stopOf(CCD_TABLE, pairs, [['a'], ['b']])).toBe(
      '#VALUE! labels needs one value a row, 4 in all; there are 2',
    );
    expect(
      stopOf(CCD_TABLE, pairs, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('#VALUE! labels must be one row or one column; it is 2×2');
    expect(stopOf(CCD_TABLE, pairs, [['a'], [{ code: '#REF!' }], ['c'], ['d']])).toBe(
      '#REF! labels needs a value; row 2 is the error #REF!',
    );
    const missing = cellsOf(CCD_TABLE, pairs, [['a'], [{ code: '#N/A' }], ['c'], ['d']]);
    expect(missing[2][0]).toBe('#N/A');
  });

  it('gives #DIV/0! in a row of zeros, the index apart', () => {
    expect(cellsOf(CCD_TABLE, pairs)[3]).toEqual([3, '#DIV/0!', 0, '#DIV/0!', '#DIV/0!']);
  });

  it('never gives D above 1 a level', () => {
    const above = [
      [0.5, 0.5],
      [4, 4],
    ];
    const cells = cellsOf(CCD_TABLE, above);
    expect(cells[2]).toEqual([2, 1, 4, 2, '#VALUE!']);
    expect(faultAt(CCD_TABLE, [2, 4], above)).toBe('#VALUE! D must be between 0 and 1; row 2 is 2');
  });

  it('takes a last bit above 1 for 1, as levels do', () => {
    const level = 1 + Number.EPSILON;
    const cells = cellsOf(CCD_TABLE, [[level, level]], null, null, 1);
    expect(cells[1]).toEqual([1, 1, level, level, 'quality coordination']);
  });

  it('takes bands of one’s own, and says where they do not reach', () => {
    const scheme = [
      [0.4, 'weak'],
      [0.6, 'fair'],
    ];
    const cells = cellsOf(CCD_TABLE, pairs, null, null, 1, null, scheme);
    expect(cells.map((row) => row[4])).toEqual(['Level', 'weak', 'fair', '#DIV/0!', 'fair']);
    expect(faultAt(CCD_TABLE, [1, 4], pairs, null, null, null, null, scheme)).toBe(
      '#VALUE! the last cut of scheme is 0.6; D is 0.63245553203368',
    );
  });
});

describe('COUPLING.STAGE', () => {
  it('has its cuts at 0.3, 0.5 and 0.8', () => {
    const degrees = [[0, 0.3, 0.5, 0.8, 1]];
    expect(cellsOf(COUPLING_STAGE, degrees)).toEqual([
      ['low-level', 'low-level', 'antagonism', 'running-in', 'high-level'],
    ]);
    expect(cellsOf(COUPLING_STAGE, degrees, 'zh', 'left')).toEqual([
      ['低水平耦合', '拮抗', '磨合', '高水平耦合', '高水平耦合'],
    ]);
  });

  it('judges each element on its own', () => {
    expect(cellsOf(COUPLING_STAGE, [[0.4], [''], ['x'], [1.01], [{ code: '#NUM!' }]])).toEqual([
      ['antagonism'],
      ['#N/A'],
      ['#VALUE!'],
      ['#VALUE!'],
      ['#NUM!'],
    ]);
  });
});

describe('CCD.RELATIVE', () => {
  it('is the quotient, and #DIV/0! where the second system is 0', () => {
    expect(cellsOf(CCD_RELATIVE, [[0.3], [0.3], [0], [0]], [[0.6], [0], [0.5], [0]])).toEqual([
      [0.5],
      ['#DIV/0!'],
      [0],
      ['#DIV/0!'],
    ]);
  });

  it('judges each element on its own', () => {
    expect(cellsOf(CCD_RELATIVE, [[''], [-1], ['x'], [1e308]], 1e-308)).toEqual([
      ['#N/A'],
      ['#VALUE!'],
      ['#VALUE!'],
      ['#NUM!'],
    ]);
    expect(stopOf(CCD_RELATIVE, [[1], [2]], [[1], [2], [3]])).toMatch(
      /^#VALUE! U1 is 2×1, U2 is 3×1/,
    );
  });
});
