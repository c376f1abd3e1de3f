import fc from 'fast-check';

/** Two and more rows of one to five values each, from zero to any size. */
function tables(value: fc.Arbitrary<number>): fc.Arbitrary<number[][]> {
  return fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
      minLength: 2,
      maxLength: 12,
    }),
  );
}

/** Any doubles, or few different ones, so that ties and constant columns come up. */
export const indicatorRows = fc.oneof(
  tables(fc.double({ noNaN: true, noDefaultInfinity: true })),
  tables(fc.double({ min: 0, max: 1e3, noNaN: true })),
  tables(fc.constantFrom(0, 0.1, 0.2, 0.3, 1, 5e-324)),
);

/** Values that a change of unit leaves with all their digits. */
export const positiveRows = tables(fc.double({ min: 1e-3, max: 1e3, noNaN: true }));

export const columnsOf = (rows: readonly (readonly number[])[]): number[][] =>
  rows[0].map((_, j) => rows.map((row) => row[j]));
