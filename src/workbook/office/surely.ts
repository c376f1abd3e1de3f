import { WorkbookError } from '../../errors/workbook-error';

/**
 * Puts back what was there, once more where Excel fails, because what failed may have passed by.
 *
 * @param place where something may have been left
 * @throws WorkbookError halfWritten, when Excel fails at it again
 */
export async function surely(putBack: () => Promise<void>, place: string): Promise<void> {
  try {
    await putBack().catch(putBack);
  } catch (failure) {
    const message = failure instanceof WorkbookError ? failure.hostMessage : '';
    throw new WorkbookError('halfWritten', message, { name: place });
  }
}
