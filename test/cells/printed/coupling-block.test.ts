import { guessCouplingRoles, readCouplingTable } from '../../../src/cells/printed/coupling-block';
import type { ShownBlock } from '../../../src/cells/printed/reader';

const shown = (cells: unknown[][], format = 'General'): ShownBlock => ({
  cells,
  formats: cells.map((row) => row.map(() => format)),
});

const PAPER = shown([
  ['year', 'integration', 'K', 'C', 'T', 'D'],
  [2000, '0.459 705 479', 1.06227, 0.486450132, '1.381770', 0.819854986],
  [2001, '0.466735811', 1.0469, 0.491780797, '1.277600', 0.792653232],
  [2002, '0. 474 661 068', 1.02822, 0.496785338, '1.159490', 0.758958254],
]);

describe('guessCouplingRoles', () => {
  it('finds labels, systems and results by their headings', () => {
    expect(guessCouplingRoles(PAPER)).toEqual([
      'label',
      'system',
      'system',
      'degree',
      'index',
      'coordination',
    ]);
  });

  it('knows the headings of Chinese papers', () => {
    const table = shown([
      ['地区', '年份', 'U1', 'U2', '耦合度C', '综合协调指数T', '耦合协调度D', '协调等级', '备注'],
      ['河南', 2001, 0.31, 0.44, 0.98, 0.37, 0.6, '初级协调', 'x'],
      ['河南', 2002, 0.33, 0.45, 0.98, 0.39, 0.62, '初级协调', ''],
    ]);
    expect(guessCouplingRoles(table)).toEqual([
      'label',
      'label',
      'system',
      'system',
      'degree',
      'index',
      'coordination',
      'level',
      'unused',
    ]);
  });

  it('takes T over years for a label and over other numbers for the index', () => {
    expect(
      guessCouplingRoles(
        shown([
          ['T', 'U1', 'D'],
          [2001, 0.2, 0.3],
        ]),
      )[0],
    ).toBe('label');
    expect(
      guessCouplingRoles(
        shown([
          ['No', 'T', 'D'],
          ['a', 0.2, 0.3],
        ]),
      )[1],
    ).toBe('index');
  });

  it('gives a role of results to the first of two columns only', () => {
    expect(
      guessCouplingRoles(
        shown([
          ['y', 'D', 'D'],
          ['a', 0.2, 0.3],
        ]),
      ),
    ).toEqual(['label', 'coordination', 'unused']);
  });
});

describe('readCouplingTable', () => {
  it('reads digits as they are printed, pasted groups of digits among them', () => {
    const { table, unread } = readCouplingTable(PAPER, guessCouplingRoles(PAPER));
    expect(table.labels).toEqual(['2000', '2001', '2002']);
    expect(table.systems.map(({ name }) => name)).toEqual(['integration', 'K']);
    expect(table.systems[0].cells.map((cell) => [cell?.value, cell?.decimals])).toEqual([
      [0.459705479, 9],
      [0.466735811, 9],
      [0.474661068, 9],
    ]);
    expect(table.index?.cells[0]).toMatchObject({ value: 1.38177, decimals: 6 });
    expect(unread).toEqual([]);
  });

  it('tells of a column whose numbers all end in zeros', () => {
    const table = shown([
      ['year', 'D'],
      [2001, '0.450000'],
      [2002, '0.340000'],
      [2003, '0.560000'],
    ]);
    const { table: read } = readCouplingTable(table, ['label', 'coordination']);
    expect(read.coordination?.padding).toEqual({ printed: 6, counted: 2 });
    expect(read.coordination?.cells[0]).toMatchObject({ value: 0.45, decimals: 2 });
  });

  it('names cells that hold no number, and takes a dash for nothing printed', () => {
    const table = shown([
      ['year', 'U1', 'D'],
      [2001, 0.31, 'high'],
      [2002, '–', 0.62],
    ]);
    const { unread, table: read } = readCouplingTable(table, ['label', 'system', 'coordination']);
    expect(unread).toEqual([{ row: 2, column: 3, arrived: 'high' }]);
    expect(read.systems[0].cells[1]).toBeUndefined();
  });

  it('takes decimals from number formats', () => {
    const table = shown(
      [
        ['y', 'D'],
        ['a', 0.5],
      ],
      '0.000',
    );
    const { table: read } = readCouplingTable(table, ['label', 'coordination']);
    expect(read.coordination?.cells[0]).toMatchObject({ value: 0.5, decimals: 3 });
  });

  it('numbers rows without labels, and skips blank rows', () => {
    const table = shown([['D'], [0.5], [''], [0.6]]);
    expect(readCouplingTable(table, ['coordination']).table.labels).toEqual(['1', '2']);
  });
});
