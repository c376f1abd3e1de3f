import type { GoldenNumber, GoldenStudy } from '../support/coupling-golden';
import { goldenBlock, goldenStudies } from '../support/coupling-golden';
import { COUPLING_FORM_NAMES } from '../../src/statistics/coupling/coupling-degree';
import { columnName } from '../../src/report/cell-address';
import { PlaygroundPage, column } from './playground-page';

jest.setTimeout(120_000);

/** The first row of a study's table on its sheet. */
const FIRST_ROW = 9;

const study = (data: 'panel' | 'longley', id: string): GoldenStudy => {
  const found = goldenStudies(data).find(({ design }) => design.id === id);
  if (found === undefined) throw new Error(`no study ${id}`);
  return found;
};

/** Where the columns of the result stand, by the headings over them. */
async function resultColumn(page: PlaygroundPage, sheet: string, name: string): Promise<string> {
  const cells = Array.from({ length: 120 }, (_, place) => `${columnName(place)}8`);
  const place = (await page.texts(sheet, cells)).indexOf(name);
  if (place < 0) throw new Error(`no column ${name}`);
  return columnName(place);
}

async function expectColumn(
  page: PlaygroundPage,
  sheet: string,
  name: string,
  expected: readonly (GoldenNumber | string)[],
): Promise<void> {
  const letters = await resultColumn(page, sheet, name);
  const cells = column(letters, FIRST_ROW, FIRST_ROW + expected.length - 1);
  const found = await page.values(sheet, cells);
  expected.forEach((value, row) => {
    if (typeof value === 'number') expect(found[row]).toBeCloseTo(value, 10);
    else expect(found[row]).toBe(value ?? '#N/A');
  });
}

describe('a coupling study from raw indicators to levels, by mouse and keyboard', () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await PlaygroundPage.open();
  });
  afterAll(async () => playground.close());

  it('is run on a panel of twelve regions and ten years as R and numpy have it', async () => {
    const { pane } = playground;
    const golden = study('panel', 'two systems, minmax 0.01 to 0.99, entropy');
    await playground.fill('Sheet1', goldenBlock('panel'));
    await playground.selectTable();
    await pane.getByRole('tab', { name: 'Coupling' }).click();
    await pane.getByText('120 observations, 6 indicators').waitFor();
    await pane.getByLabel('Name of system 1').fill('economy');
    await pane.getByLabel('Name of system 2').fill('environment');
    await pane.getByLabel('Weight of economy in T').fill('0.4');
    await pane.getByLabel('Weight of environment in T').fill('0.6');
    for (const cost of ['emissions', 'energyIntensity']) {
      await pane.getByLabel(`${cost} is a cost`).check();
    }
    await pane.getByRole('button', { name: 'All choices' }).click();
    await pane.getByLabel('Smallest becomes').fill('0.01');
    await pane.getByLabel('Largest becomes').fill('0.99');
    const rows = pane.getByRole('region', { name: 'Table' }).locator('tbody tr');
    const first = (await rows.first().innerText()).split('\t');
    expect(first.slice(0, 2)).toEqual(['Alder', '2011']);
    expect(first[6]).toBe(golden.coordination.standard[0]?.toFixed(4));
    expect(first[7]).toBe(golden.levels[0]);
  });

  it('is inserted as live formulas that give the same numbers in every step', async () => {
    const golden = study('panel', 'two systems, minmax 0.01 to 0.99, entropy');
    await playground.pane.getByRole('button', { name: 'Insert on a new sheet' }).click();
    await playground.pane.getByText('Inserted on the sheet “CCD”.').waitFor();
    await playground.idle();
    const [economy, environment] = golden.systems;
    await expectColumn(playground, 'CCD', 'U economy', economy.level);
    await expectColumn(playground, 'CCD', 'U environment', environment.level);
    await expectColumn(playground, 'CCD', 'C (standard)', golden.coupling.standard);
    await expectColumn(playground, 'CCD', 'T', golden.index);
    await expectColumn(playground, 'CCD', 'D', golden.coordination.standard);
    await expectColumn(playground, 'CCD', 'Level', golden.levels);
    await expectColumn(playground, 'CCD', 'economy/environment', golden.relative);
    for (const form of COUPLING_FORM_NAMES) {
      await expectColumn(playground, 'CCD', form, golden.coordination[form]);
    }
  });

  it('has a chart with a line a region, and colours by region and year', async () => {
    const chart = await playground.page.evaluate(() => window.playground.chart('CCD'));
    expect(chart.labels).toHaveLength(10);
    expect(chart.lines.map(({ label }) => label).slice(0, 2)).toEqual(['Alder', 'Birch']);
    expect(chart.lines).toHaveLength(12 + 9);
    const letters = await resultColumn(playground, 'CCD', 'D');
    expect(await playground.formula('CCD', `${letters}9`)).toMatch(/^=\(/);
  });

  it('follows a datum that is changed', async () => {
    const letters = await resultColumn(playground, 'CCD', 'D');
    const [before] = await playground.values('CCD', [`${letters}9`]);
    await playground.showSheet('Sheet1');
    await playground.type('C2', '30000');
    const [after] = await playground.values('CCD', [`${letters}9`]);
    expect(Number(after)).toBeGreaterThan(Number(before));
    await playground.type('C2', '7744.11');
    expect(await playground.values('CCD', [`${letters}9`])).toEqual([before]);
  });

  it('is refused once the data have changed since the preview', async () => {
    await playground.type('C2', '30000');
    await playground.pane.getByRole('button', { name: 'Insert on a new sheet' }).click();
    await playground.pane.getByText(/The data have changed since this was computed/).waitFor();
    expect(await playground.sheetNames()).toEqual(['Sheet1', 'CCD', 'Method']);
  });

  it('meets no gap in the stand-in, no error and no stranger', async () => {
    expect(await playground.gaps()).toEqual([]);
    expect(playground.complaints).toEqual([]);
    expect(
      playground.requests.filter((address) => !address.startsWith(playground.address)),
    ).toEqual([]);
  });
});

describe('a coupling study of a data set that ships with R', () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await PlaygroundPage.open('?language=zh-CN');
  });
  afterAll(async () => playground.close());

  it('is run as the source paper did, with principal component weights in a spilled formula', async () => {
    const { pane } = playground;
    const golden = study('longley', 'as in the source paper');
    await playground.fill('Sheet1', goldenBlock('longley'));
    await playground.selectTable();
    await pane.getByRole('tab', { name: '耦合' }).click();
    await pane.getByText('16 个观测，6 个指标').waitFor();
    const [economy, labour] = golden.systems;
    await pane.getByLabel('系统 1 的名称').fill(economy.name);
    await pane.getByLabel('系统 2 的名称').fill(labour.name);
    for (const { name, indicators } of golden.design.systems) {
      for (const indicator of indicators) {
        await pane
          .getByLabel(`${indicator} 所属系统`, { exact: true })
          .selectOption({ label: name });
      }
    }
    await pane.getByRole('button', { name: '按源论文' }).click();
    await pane.getByText(/\|z\| 会使 economy/).waitFor();
    await pane.getByRole('button', { name: '插入新工作表' }).click();
    await pane.getByText('已插入工作表“耦合协调”。').waitFor();
    await playground.idle();
    await expectColumn(playground, '耦合协调', 'U economy', economy.level);
    await expectColumn(playground, '耦合协调', 'U labour', labour.level);
    await expectColumn(playground, '耦合协调', 'C (paper)', golden.coupling.paper);
    await expectColumn(playground, '耦合协调', 'D', golden.coordination.paper);
  });

  it('meets no gap in the stand-in and no error', async () => {
    expect(await playground.gaps()).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});
