import type { QueuedCommand } from '../../../../src/playground/engine/o-spreadsheet/batch-plugin';
import { foldFormats } from '../../../../src/playground/engine/o-spreadsheet/fold-formats';

const format = (name: string, bottom: number): QueuedCommand => ({
  type: 'SET_FORMATTING',
  payload: { sheetId: 's', target: [{ top: 0, left: 0, bottom, right: 0 }], format: name },
});
const content = (row: number, text: string, more = {}): QueuedCommand => ({
  type: 'UPDATE_CELL',
  payload: { sheetId: 's', row, col: 0, content: text, ...more },
});
const bold: QueuedCommand = {
  type: 'SET_FORMATTING',
  payload: { sheetId: 's', target: [{ top: 0, left: 0, bottom: 0, right: 0 }], style: {} },
};

describe('foldFormats', () => {
  it('writes content and number format together, the later format', () => {
    const commands = [
      bold,
      format('0.0', 1),
      format('0%', 0),
      content(0, '1'),
      content(1, '2'),
      bold,
    ];
    expect(foldFormats(commands)).toEqual([
      bold,
      content(0, '1', { format: '0%' }),
      content(1, '2', { format: '0.0' }),
      bold,
    ]);
  });

  it('leaves the format that the content brings along', () => {
    const date = content(0, '36526', { format: 'yyyy-mm-dd' });
    expect(foldFormats([format('0', 0), date])).toEqual([date]);
  });

  it.each([
    ['a formatted cell that is not written', [format('0', 1), content(0, '1'), content(2, '3')]],
    ['more formatted cells than are written', [format('0', 5), content(0, '1')]],
    ['contents before their format', [content(0, '1'), format('0', 0)]],
    ['other commands between', [format('0', 0), bold, content(0, '1')]],
    ['nothing', []],
  ])('leaves the commands alone: %s', (_, commands) => {
    expect(foldFormats(commands)).toEqual(commands);
  });
});
