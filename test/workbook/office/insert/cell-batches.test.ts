import type { PlannedBlock, PlannedCell } from '../../../../src/report/sheet-plan';
import { cellBatches } from '../../../../src/workbook/office/insert/cell-batches';

const block = (row: number, cells: PlannedCell[][]): PlannedBlock => ({
  row,
  column: 0,
  cells,
  numberFormats: cells.map((line) => line.map(() => '0')),
});

describe('cellBatches', () => {
  it('puts small blocks into one batch', () => {
    const blocks = [block(0, [['a']]), block(4, [[1], [2]])];
    expect(cellBatches(blocks)).toEqual([blocks]);
  });

  it('splits a block by rows, which keep their places, and loses none', () => {
    const tall = block(7, [[1], [2], [3], [4], [5]]);
    const batches = cellBatches([block(0, [['x']]), tall], 2 * (1 + 1 + 2 * 3));
    expect(batches.map((batch) => batch.map(({ row, cells }) => [row, cells]))).toEqual([
      [
        [0, [['x']]],
        [7, [[1]]],
      ],
      [[8, [[2], [3]]]],
      [[10, [[4], [5]]]],
    ]);
  });

  it('never goes above the limit where rows fit, counting Chinese as UTF-8', () => {
    const formula = "='面板数据'!A1";
    const rows = Array.from({ length: 40 }, () => [{ formula }, 'A "quoted" text']);
    for (const batch of cellBatches([block(0, rows)], 500)) {
      const cells = batch.map((part) => part.cells.map((line) => line.map(contentOf)));
      expect(Buffer.byteLength(JSON.stringify(cells))).toBeLessThanOrEqual(500);
      expect(batch[0].cells.length).toBeGreaterThan(1);
    }
  });

  it('gives a row above the limit a batch of its own', () => {
    const rows = [[1], ['x'.repeat(100)], [2]];
    expect(cellBatches([block(0, rows)], 50)).toHaveLength(3);
  });

  it('has no batch for a plan without cells', () => {
    expect(cellBatches([])).toEqual([]);
  });
});

function contentOf(cell: PlannedCell): string | number {
  return typeof cell === 'object' ? cell.formula : cell;
}
