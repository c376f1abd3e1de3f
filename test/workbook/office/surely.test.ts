import { WorkbookError } from '../../../src/errors/workbook-error';
import { surely } from '../../../src/workbook/office/surely';

/** Fails so many times, then does what it is for. */
function failing(times: number): { work: () => Promise<void>; tries: () => number } {
  let tries = 0;
  const work = async (): Promise<void> => {
    tries += 1;
    if (tries <= times) throw new WorkbookError('hostFailed', `failure ${tries}`);
  };
  return { work, tries: () => tries };
}

describe('what has to be put back', () => {
  it('is put back once where nothing fails, and once more where the first attempt does', async () => {
    for (const times of [0, 1]) {
      const { work, tries } = failing(times);
      await surely(work, 'Data!A1');
      expect(tries()).toBe(times + 1);
    }
  });

  it('is told of with its place and the last failure where Excel fails again', async () => {
    const { work, tries } = failing(2);
    await expect(surely(work, 'Data!A1')).rejects.toMatchObject({
      code: 'halfWritten',
      place: { name: 'Data!A1' },
      hostMessage: 'failure 2',
    });
    expect(tries()).toBe(2);
  });
});
