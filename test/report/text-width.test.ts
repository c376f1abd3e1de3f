import { textWidth } from '../../src/report/text-width';

it.each([
  ['', 0],
  ['K(-1)', 5],
  ['科技K', 5],
  ['（滞后）', 8],
  ['Ação', 4],
  ['𠀀', 2],
])('“%s” takes the room of %i characters', (text, width) => {
  expect(textWidth(text)).toBe(width);
});
