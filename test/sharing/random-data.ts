import fc from 'fast-check';
import type { Data, DataCell } from './shared-formula';

/** Numbers as they are typed, and what else a cell may hold. */
const share: fc.Arbitrary<DataCell> = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const odd: fc.Arbitrary<DataCell> = fc.constantFrom<DataCell>(
  0,
  1,
  null,
  '',
  'abc',
  '0.5',
  true,
  -0.25,
  1.5,
  37.25,
  { code: '#N/A' },
  { code: '#DIV/0!' },
);
const cell = (oddOnes: number): fc.Arbitrary<DataCell> =>
  fc.oneof({ weight: 20 - oddOnes, arbitrary: share }, { weight: oddOnes, arbitrary: odd });
export const block = (rows: number, columns: number, oddOnes: number): fc.Arbitrary<Data> =>
  fc.array(fc.array(cell(oddOnes), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
