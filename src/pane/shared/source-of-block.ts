import type { MethodSource } from '../../report/method/method';
import type { ReadBlock } from './use-insert';

/** Where a result's data were read from, as a Method sheet tells it. */
export function sourceOfBlock({ reference }: ReadBlock): MethodSource {
  const { sheetName, address, rowCount, columnCount } = reference;
  return { sheetName, address, rowCount, columnCount };
}
