import { PlaygroundPage, closeOpened } from './playground-page';
import { RegressionPane } from './regression-pane';

const SHEET = 'Sheet1';
const DATA = [
  ['year', 'Y', 'X'],
  ...[3, 5, 4, 8, 9, 12, 10, 13].map((y, index) => [2001 + index, y, (index * index) % 7]),
];
const HERE = 'Insert at the selected cell';

jest.setTimeout(180_000);

describe('inserting at the selected cell', () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await PlaygroundPage.open();
    await playground.fill(SHEET, DATA);
    await playground.selectTable();
    await playground.pane.getByText('Sheet1!A1:C9').waitFor();
    const form = new RegressionPane(playground);
    await form.write('Y C X');
    await form.run();
    await form.part.getByLabel('Insert as').selectOption('values');
    await form.part.getByLabel('Where').selectOption('atSelection');
  });
  afterAll(async () => closeOpened(playground));

  const button = (name: string) => playground.pane.getByRole('button', { name, exact: true });

  it('refuses a place over the data', async () => {
    await playground.click('C3');
    await playground.pane.getByText(/lies over the data/).waitFor();
    expect(await button(HERE).getAttribute('aria-disabled')).toBe('true');
  });

  it('shows the range it will fill and how many filled cells it would cover', async () => {
    await playground.type('B14', 'mine');
    await playground.click('A12');
    await playground.pane.getByText(`Fills ${SHEET}!A12:J`).waitFor();
    await playground.pane.getByText('1 filled cell there would be covered').waitFor();
    expect(await button(HERE).getAttribute('aria-disabled')).toBe('true');
  });

  it('covers them when told', async () => {
    await playground.pane.getByLabel('Overwrite them').check();
    await button(HERE).click();
    await playground.pane.getByText(`Inserted at ${SHEET}!A12:J`).waitFor();
    await playground.idle();
    const [title, mine] = await playground.values(SHEET, ['A12', 'B14']);
    expect(title).toBe('Dependent Variable: Y');
    expect(mine).not.toBe('mine');
  });

  it('takes it back, with what had been there', async () => {
    await button('Undo insert').click();
    await playground.pane.getByText('The insert was taken back.').waitFor();
    await playground.idle();
    expect(await playground.values(SHEET, ['A12', 'B14', 'A20'])).toEqual(['', 'mine', '']);
  });

  it('leaves what was inserted as it is once somebody has changed it', async () => {
    await playground.click('A12');
    await playground.pane.getByLabel('Overwrite them').check();
    await button(HERE).click();
    await playground.pane.getByText(`Inserted at ${SHEET}!A12:J`).waitFor();
    await playground.type('A12', 'changed');
    await button('Undo insert').click();
    await playground.pane.getByText(/was changed since/).waitFor();
    await playground.idle();
    const [title, below] = await playground.values(SHEET, ['A12', 'A13']);
    expect(title).toBe('changed');
    expect(below).not.toBe('');
  });

  it('used nothing that the stand-in lacks, and the browser complained of nothing', async () => {
    expect(await playground.gaps()).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});
