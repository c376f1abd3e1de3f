import { AUDIT_CCD } from '../../../src/functions/checking/audit-ccd';
import { GOLDEN_COUPLING } from '../../support/audit-goldens';
import { cellsOf, stopOf } from '../../support/called';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const HEADER = ['C expected', 'C verdict', 'T expected', 'T verdict', 'D expected', 'D verdict'];
const NA = { code: '#N/A' };

/** Rows of K, Du, C, T, D without the header, in the standard form. */
function audited(rows: readonly unknown[][], decimals: unknown = null): unknown[][] {
  const [K, Du, C, T, D] = [0, 1, 2, 3, 4].map((at) => rows.map((row) => [row[at]]));
  const [header, ...result] = cellsOf(
    AUDIT_CCD,
    ...[K, Du, C, T, D],
    ...[0.5, 0.5, 0.5],
    'standard',
    decimals,
  );
  expect(header).toEqual(HEADER);
  return result;
}

/** The same in the source paper's form, columns that are nowhere printed left out. */
function inPaperForm(rows: readonly unknown[][]): unknown[][] {
  const columns = [0, 1, 2, 3, 4].map((at) => column(...rows.map((row) => row[at] ?? '')));
  return cellsOf(AUDIT_CCD, ...columns).slice(1);
}

const verdictsOf = (row: readonly unknown[]): unknown[] => [row[1], row[3], row[5]];
const CONSISTENT = ['consistent', 'consistent', 'consistent'];

describe('AUDIT.CCD', () => {
  it.each(Object.entries(GOLDEN_COUPLING).filter(([, { weights }]) => weights.length === 2))(
    'finds a table that was computed with 50 digits consistent: %s',
    (_name, { rows, weights, theta, form, decimals }) => {
      const columns = [0, 1, 2, 3, 4].map((at) => column(...rows.map((row) => row[at])));
      const [, ...result] = cellsOf(
        AUDIT_CCD,
        ...columns,
        ...[...weights, theta].map(Number),
        form,
        null,
      );
      result.forEach((cells, row) => {
        expect(verdictsOf(cells)).toEqual(CONSISTENT);
        // Expected values come from rounded levels, and so are off by more than print.
        const expected = [cells[0], cells[2], cells[4]];
        expected.forEach((value, at) => {
          expect(Math.abs((value as number) - Number(rows[row][2 + at]))).toBeLessThan(
            20 * 10 ** -decimals,
          );
        });
      });
    },
  );

  it('gives C, T and D of the levels by hand', () => {
    // C = 2·√0.16, T = 0.5, D = √0.4.
    expect(audited([['0.20', '0.80', '0.80', '0.50', '0.632']])).toEqual([
      [
        expect.closeTo(0.8, 14),
        'consistent',
        expect.closeTo(0.5, 14),
        'consistent',
        expect.closeTo(Math.sqrt(0.4), 14),
        'consistent',
      ],
    ]);
  });

  it('blames only what the digits do not allow: one with fewer of them may stand for more', () => {
    // √r/(1 + r) rises up to r = 1, and r = U₁/U₂ is 0.195/0.805 to 0.205/0.795: C from 0.7924 to 0.8074.
    const shown = (C: string): unknown => audited([['0.20', '0.80', C, '', '']])[0][1];
    expect(shown('0.78')).toBe('differs');
    expect(shown('0.79')).toBe('consistent');
    expect(shown('0.80')).toBe('consistent');
    expect(shown('0.807')).toBe('consistent');
    expect(shown('0.808')).toBe('differs');
    expect(shown('0.82')).toBe('differs');
    expect(shown('0.8')).toBe('consistent');
    // 1 without digits is 0.5 to 1.5, of which the form leaves 0.5 to 1.
    expect(shown('1')).toBe('consistent');
  });

  it('leaves blank what is not printed, or #N/A', () => {
    const [whole, noLevel, noNumber] = audited([
      ['0.20', '0.80', null, '', '–'],
      [null, '0.80', '0.80', '0.50', '0.632'],
      [NA, '0.80', NA, '0.50', NA],
    ]);
    expect(verdictsOf(whole)).toEqual(['', '', '']);
    // K = 2T − 0.80 = 0.20.
    expect(noLevel).toEqual(['', 'consistent', '', 'cannot tell', '', 'consistent']);
    expect(noNumber).toEqual(['', '', '', 'cannot tell', '', '']);
  });

  it('holds a row without a level against the one that T leaves, and D against C and T', () => {
    const rows = inPaperForm([
      [null, '0.600', '0.490', '0.500', '0.495'],
      [null, '0.600', '0.490', '0.500', '0.995'],
      // K = 1.2: C = 0.471.
      [null, '0.600', '0.490', '0.900', '0.664'],
      // K = −0.2.
      [null, '0.600', '0.490', '0.200', '0.313'],
      // Neither level: D = √(C·T) = 0.495.
      [null, null, '0.490', '0.500', '0.495'],
      [null, null, '0.490', '0.500', '0.995'],
      [null, '0.600', '0.490', null, '0.664'],
      ['>0.900', '0.600', '0.490', '0.780', '0.618'],
    ]);
    const [holds, otherD, otherC, below, alone, otherAlone, open, above] = rows.map(verdictsOf);
    expect(holds).toEqual(['consistent', 'cannot tell', 'consistent']);
    expect(otherD).toEqual(['consistent', 'cannot tell', 'differs']);
    expect(otherC).toEqual(['differs', 'cannot tell', 'differs']);
    expect(below).toEqual(['impossible', 'cannot tell', 'impossible']);
    expect(alone).toEqual(['cannot tell', 'cannot tell', 'consistent']);
    expect(otherAlone).toEqual(['cannot tell', 'cannot tell', 'differs']);
    expect(open).toEqual(['cannot tell', '', 'cannot tell']);
    // K = 2T − 0.6 = 0.96: C = 0.487.
    expect(above).toEqual(['differs', 'cannot tell', 'consistent']);
  });

  it('has T but no C and D of a negative level', () => {
    const [row] = audited([['-0.20', '0.80', '0.80', '0.30', '0.50']]);
    expect(row[0]).toBe('');
    expect(row.slice(2, 4)).toEqual([expect.closeTo(0.3, 14), 'consistent']);
    expect([row[1], row[4], row[5]]).toEqual(['impossible', '', 'impossible']);
  });

  it('calls C and D impossible beside a level that the form does not take, T printed or not', () => {
    const [row] = audited([['-0.400', '0.600', '0.490', '', '0.495']]);
    expect(verdictsOf(row)).toEqual(['impossible', '', 'impossible']);
    const [, above] = cellsOf(
      AUDIT_CCD,
      ...[column('5.66'), column('0.09'), column('0.24'), null, null],
      ...[0.5, 0.5, 0.5, 'wang2021'],
    );
    expect(above[1]).toBe('impossible');
    // Of what rounds to −0.000 some is not below 0.
    expect(audited([['-0.000', '0.600', '0.020', '', '']])[0][1]).toBe('consistent');
  });

  it('calls results beyond the form’s bounds impossible', () => {
    const [row] = audited([['0.50', '0.50', '1.01', '-0.50', '-0.71']]);
    expect(verdictsOf(row)).toEqual(['impossible', 'differs', 'impossible']);
  });

  it('calls a row impossible where each result may be right, but not all together', () => {
    // D² is at most 0.6325² = 0.40006, and C·T at least 0.815 · 0.495 = 0.4034.
    const [row] = audited([['0.2', '0.8', '0.82', '0.50', '0.632']]);
    expect(verdictsOf(row)).toEqual(['impossible', 'impossible', 'impossible']);
  });

  it('takes < and > for all that lies below or above', () => {
    const wide = [
      ['0.0005', '0.600', '<0.05'],
      ['0.400', '0.600', '>0.45'],
      ['0.400', '0.600', '>0.495'],
    ];
    const [below, above, wrong] = inPaperForm(wide);
    // C = 0.0288 and 0.4899.
    expect([below[1], above[1], wrong[1]]).toEqual(['consistent', 'consistent', 'differs']);
    // D = 0.047.
    const [row, whole] = inPaperForm([
      ['0.001', '0.020', '', '', '<0.10'],
      ['0.001', '0.020', '0.213', '0.011', '<0.10'],
    ]);
    expect(row[5]).toBe('consistent');
    expect(verdictsOf(whole)).toEqual(CONSISTENT);
  });

  it('takes a level that is <0.001 for 0 to 0.001, and has no values of it', () => {
    // K = 0.0002 gives C = 0.0183, T = 0.3001, D = 0.0740; K = 0.001 gives C = 0.0408 at most.
    const [fitting, wrong] = inPaperForm([
      ['<0.001', '0.600', '0.018', '0.300', '0.073'],
      ['<0.001', '0.600', '0.218', '0.300', '0.073'],
    ]);
    expect(fitting).toEqual(['', 'consistent', '', 'consistent', '', 'consistent']);
    expect(wrong[1]).toBe('differs');
  });

  it('takes columns that lie as rows', () => {
    const [K, Du, C] = [[['0.20', '0.50']], [['0.80', '0.50']], [['0.80', '0.90']]];
    const [, ...rows] = cellsOf(AUDIT_CCD, K, Du, C, null, null, 0.5, 0.5, 0.5, 'standard');
    expect(rows.map(([, verdict]) => verdict)).toEqual(['consistent', 'differs']);
  });
});

describe('the decimals of AUDIT.CCD', () => {
  // As numbers, 0.80 and 0.20 have lost their zeros.
  const NUMBERS = [[0.2, 0.8, 0.82, 0.5, '']];

  it('are the longest of each column where they are not given', () => {
    // The levels have one, which leaves C anything from 0.714 to 0.866.
    expect(verdictsOf(audited(NUMBERS)[0])).toEqual(['consistent', 'consistent', '']);
  });

  it('may be given for all, or for each', () => {
    expect(verdictsOf(audited(NUMBERS, 2)[0])).toEqual(['differs', 'consistent', '']);
    expect(audited(NUMBERS, [[1, 1, 2, 2, 3]])[0][1]).toBe('consistent');
    expect(audited(NUMBERS, [[3, 3, 2, 2, 3]])[0][1]).toBe('differs');
    // With one decimal C is 0.75 to 0.85.
    expect(audited(NUMBERS, [[3, 3, 1, 2, 3]])[0][1]).toBe('consistent');
  });
});

describe('what AUDIT.CCD refuses', () => {
  const call = (...args: unknown[]): string => stopOf(AUDIT_CCD, ...args);

  it('is to go without levels', () => {
    expect(call(null, column('0.8'))).toBe('#VALUE! K is needed and was left out');
    expect(call(column('0.2'), null)).toBe('#VALUE! Du is needed and was left out');
  });

  it('is columns of different lengths', () => {
    expect(call(column('0.2', '0.3'), column('0.8'))).toMatch(/^#VALUE! Du .*2.*1/);
    expect(call(column('0.2'), column('0.8'), column('0.8', '0.9'))).toMatch(/^#VALUE! C .*1.*2/);
  });

  it('is a cell that holds no number, with its place', () => {
    expect(call(column('0.2', 'high'), column('0.8', '0.7'))).toMatch(/^#VALUE! .*K.*2.*high/);
  });

  it('is a number of decimals that no column can have', () => {
    const decimals = (value: unknown): string =>
      call(column('0.2'), column('0.8'), null, null, null, 0.5, 0.5, 0.5, 'standard', value);
    expect(decimals(1.5)).toMatch(/whole.*1\.5/);
    expect(decimals(16)).toMatch(/15.*16/);
    expect(decimals([[2, 2, 2]])).toMatch(/5.*3/);
  });
});
