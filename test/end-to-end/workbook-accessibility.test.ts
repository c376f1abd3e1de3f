import { MODEL_NAMESPACE, sourceNameOf } from '../../src/models/stored-model';
import { modelsTexts } from '../../src/text/models-texts';
import { sharingTexts } from '../../src/text/sharing-texts';
import { henanBlock } from '../support/henan';
import { EVERY_LOOK, Inspection } from './inspection';
import { PlaygroundPage, closeOpened } from './playground-page';
import { RegressionPane } from './regression-pane';

jest.setTimeout(120_000);

const MODELS = modelsTexts('en');
const SHARING = sharingTexts('en');
const EQUATIONS = ['DU C K', 'DU C K K(-1)'];
const FOREIGN_ID = '0123456789abcdef0123456789abcdef';

/** Makes of the last model that was kept one whose data changed, and one whose data are gone. */
async function disturb(playground: PlaygroundPage): Promise<void> {
  await playground.page.evaluate(
    ([namespace, foreignId, foreignName]) => {
      const { customXmlParts } = window.playground.engine.parts;
      const [key, xml] = [...customXmlParts].at(-1) ?? ['', ''];
      const id = / id="(\w+)"/.exec(xml)?.[1] ?? '';
      const gone = xml
        .replace(/ source="[^"]*"/, ` source="${foreignName}"`)
        .replace(` id="${id}"`, ` id="${foreignId}"`)
        .replace(/ name="[^"]*"/, ' name="gone"');
      customXmlParts.set('{gone}', gone);
      const changed = xml
        .replace(
          / digest="\w/,
          (digest) => digest.slice(0, -1) + (digest.endsWith('0') ? '1' : '0'),
        )
        .replace(/ printed="[^"]*"/g, ' printed="0.1"');
      customXmlParts.set(key, changed);
      customXmlParts.set('{newer}', `<model xmlns="${namespace}" format="7" name="Newer"/>`);
      customXmlParts.set('{broken}', `<model xmlns="${namespace}" format="1"><b/></model>`);
    },
    [MODEL_NAMESPACE, FOREIGN_ID, sourceNameOf(FOREIGN_ID)] as const,
  );
}

describe('axe finds nothing in the tab of the workbook', () => {
  let playground: PlaygroundPage;
  let inspection: Inspection;
  const clean = async (): Promise<void> => expect(await inspection.faults()).toEqual([]);
  const press = async (name: string): Promise<void> =>
    playground.pane.getByRole('button', { name, exact: true }).filter({ visible: true }).click();
  const shows = async (text: string | RegExp): Promise<void> =>
    playground.pane.getByText(text).filter({ visible: true }).first().waitFor();

  beforeAll(async () => {
    playground = await PlaygroundPage.open();
    const { page } = playground;
    const frame = playground.paneFrame();
    inspection = await Inspection.of({ page, frame, looks: EVERY_LOOK });
    await playground.fill('Sheet1', henanBlock());
    await playground.type('J2', '=CCD(B2:B5,C2:C5)');
    await playground.type('K2', '=WEIGHTS(B2:C9,"pca")');
    await playground.selectTable();
    const pane = new RegressionPane(playground);
    for (const equation of EQUATIONS) {
      await pane.write(equation);
      await pane.run();
      await press(MODELS.keep.button);
      await shows(`Kept in the workbook as “${equation}”`);
    }
    await disturb(playground);
    await playground.pane.getByRole('tab', { name: 'Workbook', exact: true }).click();
  });
  afterAll(async () => closeOpened(playground));

  it('with models in every state', async () => {
    for (const state of Object.values(MODELS.states).slice(1)) await shows(state);
    await shows(/Written by a newer Yoke/);
    await shows(MODELS.malformed);
    await clean();
  });

  it('with a model run again, its changes told', async () => {
    await press(MODELS.of(MODELS.rerun, EQUATIONS[1]));
    await playground.pane.getByRole('region', { name: MODELS.changes.label }).waitFor();
    await clean();
  });

  it('with the questions before a model is renamed or removed', async () => {
    await press(MODELS.of(MODELS.rename, EQUATIONS[0]));
    await press(MODELS.of(MODELS.remove, EQUATIONS[1]));
    await shows(MODELS.askRemove(EQUATIONS[1]));
    await clean();
    await press(MODELS.keepIt);
  });

  it('with the formulas that were found, sheet by sheet', async () => {
    await press(SHARING.scan);
    await playground.pane.getByRole('region', { name: SHARING.found }).waitFor();
    await shows(/principal components have no native formula/);
    await clean();
  });

  it('with cells named that a conversion would have changed', async () => {
    // The grid knows no LAMBDA: what it computes differs, and nothing is changed.
    const form = playground.pane.getByLabel(SHARING.becomes('Sheet1'));
    await form.selectOption(SHARING.forms.lambda);
    await press(SHARING.convert);
    await shows(/would become/);
    await clean();
  });

  it('after a conversion, and after all was put back', async () => {
    const form = playground.pane.getByLabel(SHARING.becomes('Sheet1'));
    await form.selectOption(SHARING.forms.values);
    await press(SHARING.convert);
    await shows(/all the same as before/);
    await clean();
    await press(SHARING.putBack);
    await playground.pane.getByRole('region', { name: SHARING.toPutBack }).waitFor();
    await clean();
    await playground.pane.getByRole('button', { name: /^Put back \d+ formula/ }).click();
    await shows(/formulas? put back/);
    await clean();
  });

  it('in Chinese too', async () => {
    await press('中文');
    await press(sharingTexts('zh').scan);
    await playground.pane.getByRole('region', { name: sharingTexts('zh').found }).waitFor();
    await clean();
  });

  it('without a complaint of the browser', () => expect(playground.complaints).toEqual([]));
});
