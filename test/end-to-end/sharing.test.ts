import { PlaygroundPage, closeOpened, column } from './playground-page';

jest.setTimeout(120_000);

const DATA = [
  ['year', 'K', 'Du'],
  [2001, 0.2, 0.8],
  [2002, 0.45, 0.6],
  [2003, '', 0.5],
  [2004, 0.9, 0.9],
];

describe('preparing a workbook for sharing', () => {
  let playground: PlaygroundPage | undefined;

  beforeAll(async () => {
    playground = await PlaygroundPage.open();
  });
  afterAll(() => closeOpened(playground));

  it('turns formulas into native ones with the same values, and back', async () => {
    const page = playground!;
    const [sheet] = await page.sheetNames();
    await page.showSheet(sheet);
    await page.fill(sheet, DATA);
    await page.type('E2', '=CCD(B2:B5,C2:C5)');
    await page.type('F2', '=CCD.LEVEL(E2,"liao10")');
    await page.type('G2', '=RESCALE(B2:C5)');
    const cells = [...column('E', 2, 5), 'F2', ...column('G', 2, 5), ...column('H', 2, 5)];
    const before = await page.values(sheet, cells);
    expect(before.slice(0, 4)).toEqual([
      expect.closeTo(Math.sqrt(0.2), 12),
      expect.any(Number),
      '#N/A',
      expect.any(Number),
    ]);

    const { pane } = page;
    await pane.getByRole('tab', { name: 'Workbook' }).click();
    await pane.getByRole('button', { name: 'Scan the workbook' }).click();
    await pane.getByRole('button', { name: 'Convert', exact: true }).click();
    await pane.getByText('13 cells compared, all the same as before.').waitFor();
    await page.idle();

    expect(await page.values(sheet, cells)).toEqual(
      before.map((value): unknown =>
        typeof value === 'number' ? expect.closeTo(value, 12) : value,
      ),
    );
    for (const cell of ['E2', 'E5', 'F2', 'H5']) {
      const formula = String(await page.formula(sheet, cell));
      expect(formula).toMatch(/^=IF\(/);
      expect(formula).not.toMatch(/CCD|RESCALE/);
    }

    await pane.getByRole('button', { name: 'Put the Yoke formulas back' }).click();
    await pane.getByRole('button', { name: 'Put back 3 formulas' }).click();
    await pane.getByText('3 formulas put back.').waitFor();
    await page.idle();
    expect(await page.formula(sheet, 'E2')).toBe('=CCD(B2:B5,C2:C5)');
    expect(await page.values(sheet, cells)).toEqual(before);
    expect(await page.gaps()).toEqual([]);
    expect(page.complaints).toEqual([]);
  });
});
