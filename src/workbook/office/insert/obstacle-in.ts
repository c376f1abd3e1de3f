import type { PlaceErrorCode } from '../../../errors/workbook-error';

/**
 * What an error of Excel's says is in the way. For a part of an array no code is documented, so its
 * message is read, in the languages of the pane.
 *
 * @param hostMessage the code, and the message behind it
 */
export function obstacleIn(hostMessage: string): PlaceErrorCode | undefined {
  const [code] = hostMessage.split(':');
  if (code === 'PivotTableRangeConflict') return 'pivotInTheWay';
  if (code === 'MergedRangeConflict') return 'mergedCells';
  if (/part of an array|数组.{0,4}部分|部分数组/i.test(hostMessage)) return 'arrayInTheWay';
  return undefined;
}
