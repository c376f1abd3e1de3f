import { obstacleIn } from '../../../../src/workbook/office/insert/obstacle-in';

it.each([
  ['PivotTableRangeConflict: whatever', 'pivotInTheWay'],
  ['MergedRangeConflict: whatever', 'mergedCells'],
  ["InvalidOperation: You can't change part of an array.", 'arrayInTheWay'],
  ['GeneralException: You cannot change part of an array.', 'arrayInTheWay'],
  ['GeneralException: 不能更改数组的某一部分。', 'arrayInTheWay'],
  ['GeneralException: 无法更改部分数组。', 'arrayInTheWay'],
  ['GeneralException: There was an internal error.', undefined],
  ['InvalidArgument: The argument PivotTableRangeConflict is invalid.', undefined],
])('an error of Excel’s says what is in the way: %s', (message, code) => {
  expect(obstacleIn(message)).toBe(code);
});
