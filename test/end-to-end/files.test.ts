import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { PlaygroundPage, closeOpened } from './playground-page';
import { RegressionPane } from './regression-pane';

const TABLE = readFileSync(path.join(__dirname, '../golden/paper/table1.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((cell) => (Number.isNaN(Number(cell)) ? cell : Number(cell))));

jest.setTimeout(180_000);

describe('a workbook as a file', () => {
  let playground: PlaygroundPage;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'yoke-files-'));
    playground = await PlaygroundPage.open();
  });
  afterAll(async () => {
    await closeOpened(playground);
    rmSync(folder, { recursive: true });
  });

  const fileOf = (name: string, content: Uint8Array | string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const open = async (file: string): Promise<void> => {
    await playground.page.locator('#file-open:enabled').waitFor();
    await playground.page.setInputFiles('#file-input', file);
  };
  const status = (text: string): Promise<void> =>
    playground.page.locator('#file-status', { hasText: text }).waitFor();
  const dialog = (): ReturnType<PlaygroundPage['page']['locator']> =>
    playground.page.locator('dialog');
  const press = (name: string): Promise<void> => dialog().getByRole('button', { name }).click();
  const save = async (name: string): Promise<string> => {
    const downloading = playground.page.waitForEvent('download');
    await playground.page.getByRole('button', { name: 'Save', exact: true }).click();
    if (name !== 'plain') await press('Save the copy');
    const file = path.join(folder, `${name}-saved.xlsx`);
    await (await downloading).saveAs(file);
    return file;
  };

  it('opens a file, and the pane computes with it', async () => {
    const sheet = utils.aoa_to_sheet([...TABLE, ['007', 'text']]);
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Henan');
    const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    await open(fileOf('Henan.xlsx', bytes));
    await status('Henan.xlsx is open.');
    await playground.idle();
    expect(await playground.sheetNames()).toEqual(['Henan']);
    const last = `A${TABLE.length + 1}`;
    expect(await playground.values('Henan', ['A1', 'A2', last])).toEqual([
      TABLE[0][0],
      TABLE[1][0],
      '007',
    ]);
    await playground.type('I1', '=COUPLING(B2:B4,C2:C4)');
    const values = await playground.values('Henan', ['I1', 'I2', 'I3']);
    expect(values.every((value) => typeof value === 'number')).toBe(true);
  });

  it('runs a regression on it and puts that on a sheet', async () => {
    const pane = new RegressionPane(playground);
    await playground.drag('A1', 'C18');
    await pane.show('Regression');
    const [, first, second] = TABLE[0];
    await pane.write(`[${String(second)}] C [${String(first)}]`);
    await pane.run();
    await playground.pane
      .getByRole('button', { name: /Insert on a new sheet/ })
      .first()
      .click();
    await playground.pane.getByText('Inserted on the sheet').first().waitFor();
    await playground.idle();
    expect(await playground.sheetNames()).toHaveLength(3);
  });

  it('saves it, says what the copy lacks, and has everything again when it is opened', async () => {
    const [, inserted] = await playground.sheetNames();
    const cells = ['A1', 'A2', 'A8', 'B8', 'C8', 'D8', 'B9'];
    const before = await playground.values(inserted, cells);
    const formula = await playground.formula('Henan', 'I1');
    const spilled = await playground.values('Henan', ['I1', 'I2', 'I3']);
    const saved = await save('Henan');
    await status('Henan.xlsx was saved');

    await playground.page.reload();
    await playground.page.waitForFunction(() => 'playground' in window);
    await open(saved);
    await status('is open');
    await playground.idle();
    expect(await playground.sheetNames()).toEqual(['Henan', inserted, 'Method']);
    expect(await playground.values(inserted, cells)).toEqual(before);
    expect(await playground.formula('Henan', 'I1')).toBe(formula);
    expect(await playground.values('Henan', ['I1', 'I2', 'I3'])).toEqual(spilled);
    expect(await playground.formula('Henan', 'I2')).toBe(spilled[1]);
    expect(await dialog().count()).toBe(0);
  });

  it('asks before it discards changes, and cannot undo the opening itself', async () => {
    await playground.showSheet('Henan');
    await playground.type('K1', 'changed');
    const file = path.join(folder, 'Henan.xlsx');
    await open(file);
    await press('Cancel');
    expect(await playground.values('Henan', ['K1'])).toEqual(['changed']);
    await open(file);
    await press('Discard the changes and open');
    await status('Henan.xlsx is open.');
    await playground.click('B2');
    await playground.page.keyboard.press('Control+z');
    await playground.idle();
    expect(await playground.values('Henan', ['A1', 'K1'])).toEqual([TABLE[0][0], '']);
  });

  it('says in words why a file cannot be opened, and leaves the workbook as it was', async () => {
    await open(fileOf('notes.xlsx', 'only text'));
    expect(await dialog().innerText()).toContain('not an Excel workbook');
    await press('Close');
    expect(await playground.sheetNames()).toEqual(['Henan']);
  });

  it('does all that without a complaint of the browser, and asks nobody else', async () => {
    expect(playground.complaints).toEqual([]);
    const strangers = playground.requests.filter(
      (address) => !address.startsWith(playground.address) && !address.startsWith('blob:'),
    );
    expect(strangers.filter((address) => !address.startsWith('data:'))).toEqual([]);
    expect(await playground.gaps()).toEqual([]);
  });
});
