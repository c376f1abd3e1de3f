import { createHash } from 'node:crypto';
import type { CellValue } from '../../src/cells/cell-value';
import { digestOf, digestSteps } from '../../src/models/digest';

const of = (...cells: CellValue[]): string => digestOf([cells]);

it('is the same for the same values, read anew', () => {
  expect(of('K', 1, null, { code: '#N/A' })).toBe(of('K', 1, '', { code: '#N/A' }));
  expect(of(0)).toBe(of(-0));
});

it('differs for everything that a regression could take otherwise', () => {
  const cells: CellValue[] = [1, '1', true, 'TRUE', false, '', 0, 'K', 'k', 'K ', '#N/A'];
  const errors: CellValue[] = [{ code: '#N/A' }, { code: '#DIV/0!' }];
  const near: CellValue[] = [0.1 + 0.2, 0.3, '0.3', 1e-320];
  const digests = [...cells, ...errors, ...near].map((cell) => of(cell));
  expect(new Set(digests).size).toBe(digests.length);
});

it('differs by the place of a value and by the shape', () => {
  const digests = [[[1, 2]], [[2, 1]], [[1], [2]], [[1, 2, '']], [['12']], [['1', '2']], [], [[]]];
  expect(new Set(digests.map(digestOf)).size).toBe(digests.length);
});

it('is the SHA-256 that is documented', () => {
  const bytes: number[] = [];
  const number = (value: number): void => {
    const eight = Buffer.alloc(8);
    eight.writeDoubleBE(value);
    bytes.push(...eight);
  };
  const text = (value: string): void => {
    number(value.length);
    for (const unit of Array.from(value, (c) => c.charCodeAt(0))) bytes.push(unit >> 8, unit & 255);
  };
  text('yoke-data-1');
  number(1);
  number(3);
  bytes.push(2);
  text('耦');
  bytes.push(1);
  number(0.25);
  bytes.push(0);
  const expected = createHash('sha256').update(Uint8Array.from(bytes)).digest('hex');
  expect(of('耦', 0.25, '')).toBe(expected);
});

it('comes in steps that tell the share that is done', () => {
  const shares = [...digestSteps(Array.from({ length: 2_000 }, (_, row) => [row]))];
  expect(shares).toHaveLength(4);
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
});
