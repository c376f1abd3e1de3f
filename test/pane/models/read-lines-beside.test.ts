import type { Block } from '../../../src/cells/cell-value';
import { readLinesBeside } from '../../../src/pane/models/read-lines-beside';
import { rectangleOf } from '../../../src/report/cell-address';
import type { BlockReference } from '../../../src/workbook/workbook';
import { FakeWorkbook } from '../fake-workbook';

/** A sheet of filled cells, and the addresses that were read. */
class Sheet extends FakeWorkbook {
  readonly read: string[] = [];

  constructor(private readonly isFilled: (row: number, column: number) => boolean) {
    super();
  }

  override readonly readBlock = async ({ address }: BlockReference): Promise<Block> => {
    this.read.push(address);
    const { row, column, rowCount, columnCount } = rectangleOf(address);
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (__, c) =>
        this.isFilled(row + r, column + c) ? `${row + r + 1}/${column + c + 1}` : '',
      ),
    );
  };
}

const linesOf = (sheet: Sheet, address: string): ReturnType<typeof readLinesBeside> => {
  const { rowCount, columnCount } = rectangleOf(address);
  return readLinesBeside(sheet, { sheetName: 'Data', address, rowCount, columnCount });
};

it('reads one line a side where none is filled, and none beyond the sheet', async () => {
  const sheet = new Sheet(() => false);
  expect(await linesOf(sheet, 'C3:F20')).toEqual({ left: [], right: [], below: [] });
  expect(sheet.read).toEqual(['B3:B20', 'G3:G20', 'C21:F21']);
  const corner = new Sheet(() => true);
  expect(await linesOf(corner, 'A1048575:XFD1048576')).toEqual({ left: [], right: [], below: [] });
  expect(corner.read).toEqual([]);
});

it('gives the lines outwards until one is not filled', async () => {
  const sheet = new Sheet((row, column) => row < 24 && column > 0 && column < 8);
  expect(await linesOf(sheet, 'D3:F20')).toEqual({
    left: ['3/3', '3/2'],
    right: ['3/7', '3/8'],
    below: ['21/4', '22/4', '23/4', '24/4'],
  });
  expect(sheet.read.slice(-3)).toEqual(['D21:F21', 'D22:F23', 'D24:F27']);
});

it('reads as much in one go as Excel answers', async () => {
  const sheet = new Sheet((row, column) => column < 2 && row < 40_100);
  const { right, below } = await linesOf(sheet, 'A1:A40000');
  expect(right).toEqual(['1/2']);
  expect(below).toHaveLength(100);
  expect(sheet.read.slice(0, 2)).toEqual(['B1:B40000', 'C1:C40000']);
});
