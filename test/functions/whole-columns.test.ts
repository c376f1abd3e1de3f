import { CellFault } from '../../src/cells/cell-fault';
import { COUPLING } from '../../src/functions/coupling/coupling';
import { associate } from '../../src/functions/kit/associate';
import { explain } from '../../src/text/explain';

const ROWS = 1_048_576;

/** A whole column with numbers at its head and one blank among them. */
const column = (): unknown[][] =>
  Array.from({ length: ROWS }, (_, row) => [row === 2 || row >= 20 ? '' : 0.5]);

const messageAt = (result: unknown, row: number): string => {
  const [cell] = (result as unknown[][])[row];
  if (!(cell instanceof CellFault)) throw new Error(`row ${row + 1} holds no fault`);
  return `${cell.code} ${cell.reason === undefined ? '' : explain(cell.reason, 'en')}`;
};

describe('a whole column', () => {
  it('names the row of a blank among the data, and shares one error below them', () => {
    const result = COUPLING.call(column(), column()) as unknown[][];
    expect(result).toHaveLength(ROWS);
    expect(result[0]).toEqual([0.5]);
    expect(messageAt(result, 2)).toBe('#N/A K is needed; row 3 is blank');
    for (const row of [20, ROWS - 1]) {
      expect(messageAt(result, row)).toBe('#N/A K is needed; all below row 20 is blank');
    }
    expect(new Set(result.slice(20).map(([cell]) => cell)).size).toBe(1);
  });

  it('is handed to Excel with one error for all that is blank below', () => {
    const calls = new Map<string, (...args: unknown[]) => unknown>();
    const made: string[] = [];
    const host = {
      associate: (id: string, call: (...args: unknown[]) => unknown) => calls.set(id, call),
      Error: class {
        constructor(
          readonly code: string,
          readonly message: string,
        ) {
          made.push(message);
        }
      },
    };
    Object.assign(globalThis, { CustomFunctions: host });
    try {
      associate([COUPLING]);
      const cells = calls.get('COUPLING')?.(column(), 0.5) as unknown[][];
      expect(cells[ROWS - 1][0]).toMatchObject({ code: '#N/A' });
      expect(made).toEqual([
        'K is needed; row 3 is blank',
        'K is needed; all below row 20 is blank',
      ]);
    } finally {
      Reflect.deleteProperty(globalThis, 'CustomFunctions');
    }
  });

  it('that is blank throughout shares one error', () => {
    const blank = Array.from({ length: 5000 }, () => ['']);
    const result = COUPLING.call(blank, 0.5);
    expect(messageAt(result, 0)).toBe('#N/A K is needed; it is blank');
    expect(messageAt(result, 4999)).toBe('#N/A K is needed; it is blank');
  });
});

it('a range with few blanks at its end names the row of each', () => {
  const result = COUPLING.call([[0.5], [null], ['']], 0.5);
  expect(messageAt(result, 1)).toBe('#N/A K is needed; row 2 is blank');
  expect(messageAt(result, 2)).toBe('#N/A K is needed; row 3 is blank');
});
