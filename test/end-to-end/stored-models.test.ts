import { MODEL_NAMESPACE } from '../../src/models/stored-model';
import { henanBlock } from '../support/henan';
import { SMALL_PANEL } from '../support/small-panel';
import { PlaygroundPage, closeOpened } from './playground-page';
import { RegressionPane } from './regression-pane';

jest.setTimeout(120_000);

const EQUATION = 'DU C K K(-1) DU(-1)';

describe('a model that lives in the workbook', () => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await PlaygroundPage.open();
    await playground.fill('Sheet1', henanBlock());
  });
  afterAll(async () => closeOpened(playground));

  const press = async (name: string): Promise<void> =>
    playground.pane.getByRole('button', { name, exact: true }).click();
  const showTab = async (name: string): Promise<void> =>
    playground.pane.getByRole('tab', { name, exact: true }).click();
  const says = async (name: string, text: string | RegExp): Promise<void> =>
    playground.pane.getByRole('group', { name, exact: true }).getByText(text).waitFor();

  it('is kept from a regression’s result', async () => {
    const pane = new RegressionPane(playground);
    await playground.selectTable();
    await pane.write(EQUATION);
    await pane.run();
    await press('Keep in the workbook');
    await playground.pane.getByText(`Kept in the workbook as “${EQUATION}”`).waitFor();
    await showTab('Workbook');
    await says(EQUATION, 'Sheet1!A1:C18');
    await says(EQUATION, 'current');
  });

  it('finds its data below rows that were inserted, and sees a changed datum', async () => {
    await playground.page.evaluate(() => {
      const { engine } = window.playground;
      const sheetId = engine.sheets.activeId();
      engine.structure.change({ sheetId, kind: 'insert', dimension: 'row', first: 0, count: 3 });
    });
    await playground.idle();
    await press('Check again');
    await says(EQUATION, 'Sheet1!A4:C21');
    await says(EQUATION, 'current');
    await playground.type('B8', '0.5');
    // Nothing is pressed: the list follows what is typed.
    await says(EQUATION, 'data changed');
  });

  it('is run again where its data are, and says what changed', async () => {
    await press(`Rerun ${EQUATION}`);
    await says(EQUATION, /Computed anew: \d+ of \d+ printed numbers changed/);
    await says(EQUATION, 'current');
    await playground.pane.getByRole('region', { name: 'What changed' }).waitFor();
    await press(`Rerun ${EQUATION}`);
    await says(EQUATION, /Computed anew: all \d+ printed numbers as before/);
  });

  it('tells of a year that is typed below its data, until it is left out', async () => {
    await playground.type('A22', '2019');
    await playground.type('B22', '0.5');
    const told = /Row 22 \(2019\), below A4:C21, is filled and was not there/;
    await says(EQUATION, told);
    await press(`Leave it out ${EQUATION}`);
    await playground.pane.getByText(told).waitFor({ state: 'detached' });
    await says(EQUATION, 'current');
  });

  it('is renamed, and still there after the pane was loaded anew', async () => {
    await press(`Rename ${EQUATION}`);
    await playground.pane.getByLabel('New name').fill('河南 2000–2016');
    await press('Save');
    await says('河南 2000–2016', 'current');
    await playground.page.evaluate(() => {
      const pane = document.getElementById('pane') as HTMLIFrameElement;
      pane.contentWindow?.location.reload();
    });
    await showTab('Workbook');
    await says('河南 2000–2016', EQUATION);
    await says('河南 2000–2016', 'current');
  });

  it('is opened in the form, its data selected, its result shown', async () => {
    const pane = new RegressionPane(playground);
    await press('Open 河南 2000–2016');
    await pane.part.getByRole('region', { name: /^Dependent Variable: DU/ }).waitFor();
    const line = pane.part.getByRole('combobox', { name: 'Equation' });
    expect(await line.inputValue()).toBe(EQUATION);
    await playground.pane.getByText('Sheet1!A4:C21').first().waitFor();
    expect(await playground.pane.getByText(/form has changed since/).count()).toBe(0);
  });

  it('is told of beside parts that nobody can read, which stay', async () => {
    await playground.page.evaluate((namespace) => {
      const { customXmlParts } = window.playground.engine.parts;
      const evil = '<script>document.title = "run"</script>';
      customXmlParts.set(
        '{1}',
        `<model xmlns="${namespace}" format="1" name="Evil">${evil}</model>`,
      );
      customXmlParts.set('{2}', `<model xmlns="${namespace}" format="7" name="Newer" yoke="9.0"/>`);
      const bomb = '<!DOCTYPE m [<!ENTITY a "a"><!ENTITY b "&a;&a;">]>';
      customXmlParts.set('{3}', `${bomb}<m xmlns="${namespace}" name="&b;"/>`);
    }, MODEL_NAMESPACE);
    await showTab('Workbook');
    await says('Newer', /Written by a newer Yoke \(9\.0\)/);
    await says('Evil', /It stays in the file as it is, and is not run/);
    await says('A part without a name', /document type, entities/);
    await says('河南 2000–2016', 'current');
    expect(await playground.page.title()).toBe('Yoke playground');
  });

  it('says that its source is missing once the rows are deleted', async () => {
    await playground.page.evaluate(() => {
      const { engine } = window.playground;
      const sheetId = engine.sheets.activeId();
      engine.structure.change({ sheetId, kind: 'remove', dimension: 'row', first: 0, count: 30 });
    });
    await press('Check again');
    await says('河南 2000–2016', 'source missing');
  });

  it('is removed after a question, with its name', async () => {
    await press('Remove 河南 2000–2016');
    await press('Remove it');
    await playground.pane
      .getByRole('group', { name: '河南 2000–2016', exact: true })
      .waitFor({ state: 'detached' });
    const left = await playground.page.evaluate(() => ({
      names: window.playground.engine.names.list().length,
      parts: [...window.playground.engine.parts.customXmlParts.keys()],
    }));
    expect(left).toEqual({ names: 0, parts: ['{1}', '{2}', '{3}'] });
  });

  it('may be a coupling study, opened with its choices on columns that moved', async () => {
    const { pane } = playground;
    await playground.fill('Sheet1', SMALL_PANEL);
    await playground.selectTable();
    await showTab('Coupling');
    await pane.getByText('12 observations, 4 indicators').waitFor();
    await pane.getByLabel('Name of system 1').fill('economy');
    await pane.getByLabel('waste is a cost').check();
    await pane.getByRole('region', { name: 'Table' }).locator('tbody tr').first().waitFor();
    const before = await pane.getByRole('region', { name: 'Table' }).innerText();
    await press('Keep in the workbook');
    await pane.getByText('Kept in the workbook as “economy, System 2”').waitFor();
    await playground.page.evaluate(() => {
      const { engine } = window.playground;
      const sheetId = engine.sheets.activeId();
      engine.structure.change({ sheetId, kind: 'insert', dimension: 'column', first: 2, count: 1 });
    });
    await playground.type('C1', 'note');
    await pane.getByLabel('Name of system 1').fill('something else');
    await showTab('Workbook');
    await says('economy, System 2', 'Sheet1!A1:G13');
    await press('Rerun economy, System 2');
    await says('economy, System 2', 'Computed anew: D as before in all 12 rows.');
    await press('Open economy, System 2');
    await pane.getByText('12 observations, 5 indicators').waitFor();
    expect(await pane.getByLabel('Name of system 1').inputValue()).toBe('economy');
    expect(await pane.getByLabel('waste is a cost').isChecked()).toBe(true);
    expect(await pane.getByRole('region', { name: 'Table' }).innerText()).toBe(before);
  });

  it('meets no gap in the stand-in, no error and no stranger', async () => {
    expect(await playground.gaps()).toEqual([]);
    expect(playground.complaints).toEqual([]);
    expect(
      playground.requests.filter((address) => !address.startsWith(playground.address)),
    ).toEqual([]);
  });
});
