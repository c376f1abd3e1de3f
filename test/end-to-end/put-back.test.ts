import { PlaygroundPage, closeOpened } from './playground-page';

jest.setTimeout(240_000);

const DATA = [
  ['year', 'K', 'Du'],
  [2001, 0.2, 0.8],
  [2002, 0.45, 0.6],
  [2003, 0.3, 0.5],
  [2004, 0.9, 0.7],
];
const RESULTS = 'Results';
const NAMESPACE = 'urn:yoke:shared-formulas';

describe('putting formulas back after the workbook has changed', () => {
  let page: PlaygroundPage;
  let source: string;

  beforeEach(async () => {
    page = await PlaygroundPage.open();
    [source] = await page.sheetNames();
    await page.fill(source, DATA);
    await page.page.evaluate((name) => window.playground.engine.sheets.add(name), RESULTS);
  });
  afterEach(async () => {
    expect(await page.gaps()).toEqual([]);
    expect(page.complaints).toEqual([]);
    await closeOpened(page);
  });

  async function put(sheet: string, cells: Readonly<Record<string, string>>): Promise<void> {
    await page.page.evaluate(
      ([name, contents]) => {
        const { engine } = window.playground;
        const { id } = engine.sheets.list().find((each) => each.name === name)!;
        for (const [address, content] of Object.entries(contents)) {
          const [, column, row] = /^([A-Z])(\d+)$/.exec(address)!;
          const at = { sheetId: id, row: Number(row) - 1, column: column.charCodeAt(0) - 65 };
          engine.cells.write(at, content);
        }
        engine.flush();
      },
      [sheet, cells] as const,
    );
    await page.idle();
  }

  async function changeRows(
    sheet: string,
    kind: 'insert' | 'remove',
    first: number,
    count = 1,
  ): Promise<void> {
    await page.page.evaluate(
      ([name, how, at, many]) => {
        const { engine } = window.playground;
        const { id: sheetId } = engine.sheets.list().find((each) => each.name === name)!;
        engine.structure.change({ sheetId, kind: how, dimension: 'row', first: at, count: many });
      },
      [sheet, kind, first, count] as const,
    );
    await page.idle();
  }

  async function rename(sheet: string, name: string): Promise<void> {
    await page.page.evaluate(
      ([before, now]) => {
        const { sheets } = window.playground.engine;
        sheets.change(sheets.list().find((each) => each.name === before)!.id, { name: now });
      },
      [sheet, name] as const,
    );
    await page.idle();
  }

  async function convert(forms: Readonly<Record<string, string>>): Promise<void> {
    const { pane } = page;
    await pane.getByRole('tab', { name: 'Workbook' }).click();
    await pane.getByRole('button', { name: 'Scan the workbook' }).click();
    for (const [sheet, form] of Object.entries(forms)) {
      await pane.getByLabel(`${sheet}: formulas become`).selectOption(form);
    }
    await pane.getByRole('button', { name: 'Convert', exact: true }).click();
    await pane.getByText('all the same as before.').waitFor();
    await page.idle();
  }

  async function putBack(count: number): Promise<void> {
    const { pane } = page;
    await pane.getByRole('button', { name: 'Put the Yoke formulas back' }).click();
    const words = `Put back ${count} formula${count === 1 ? '' : 's'}`;
    await pane.getByRole('button', { name: words }).click();
    await pane.getByText(`${count} formula${count === 1 ? '' : 's'} put back`).waitFor();
    await page.idle();
  }

  it('follows rows that were inserted above the data and a sheet that was renamed', async () => {
    await put(RESULTS, {
      A1: `=CCD(${source}!B2:B5,${source}!C2:C5)`,
      C1: `=OLS.STAT("Du K",${source}!A1:C5,"r2")`,
    });
    const cells = ['A1', 'A2', 'A3', 'A4', 'C1'];
    const before = await page.values(RESULTS, cells);
    await convert({ [RESULTS]: 'values' });
    expect(await page.formula(RESULTS, 'A1')).toBe(before[0]);
    await changeRows(source, 'insert', 0, 2);
    await rename(source, 'My data');
    await putBack(2);
    expect(await page.formula(RESULTS, 'A1')).toBe("=CCD('My data'!B4:B7,'My data'!C4:C7)");
    expect(await page.formula(RESULTS, 'C1')).toBe(`=OLS.STAT("Du K",'My data'!A3:C7,"r2")`);
    expect(await page.values(RESULTS, cells)).toEqual(before);
  });

  it('takes in a row that was inserted among the data, and says that the value is another', async () => {
    await put(RESULTS, { A1: `=OLS.STAT("Du K",${source}!A1:C5,"r2")` });
    await convert({ [RESULTS]: 'values' });
    await changeRows(source, 'insert', 3);
    await put(source, { A4: '2002.5', B4: '0.1', C4: '0.9' });
    await putBack(1);
    expect(await page.formula(RESULTS, 'A1')).toBe(`=OLS.STAT("Du K",${source}!A1:C6,"r2")`);
    await page.pane.getByText(`because the data have changed since: ${RESULTS}!A1.`).waitFor();
  });

  it('leaves a formula whose data were deleted, and names it with the reason', async () => {
    await put(RESULTS, { A1: `=CCD(${source}!B2,${source}!C2)`, A2: '=CCD(0.2,0.8)' });
    await convert({ [RESULTS]: 'values' });
    const value = await page.formula(RESULTS, 'A1');
    await changeRows(source, 'remove', 1);
    await putBack(1);
    await page.pane.getByText('1 formula put back, 1 left:').waitFor();
    await page.pane.getByText(`${RESULTS}!A1: its data are gone`).waitFor();
    expect(await page.formula(RESULTS, 'A1')).toBe(value);
    expect(await page.formula(RESULTS, 'A2')).toBe('=CCD(0.2,0.8)');
  });

  it('finds native formulas that moved within their own sheet', async () => {
    await put(source, { E2: '=CCD(B2:B5,C2:C5)', F2: '=ROUND(CCD(B3,C3),3)' });
    const before = await page.values(source, ['E2', 'E3', 'E4', 'E5', 'F2']);
    await convert({ [source]: 'native' });
    await changeRows(source, 'insert', 0);
    await putBack(2);
    expect(await page.formula(source, 'E3')).toBe('=CCD(B3:B6,C3:C6)');
    expect(await page.formula(source, 'F3')).toBe('=ROUND(CCD(B4,C4),3)');
    expect(await page.values(source, ['E3', 'E4', 'E5', 'E6', 'F3'])).toEqual(before);
  });

  it('puts a formula back over native formulas between which a year was inserted', async () => {
    await put(source, { E2: '=CCD(B2:B5,C2:C5)' });
    await convert({ [source]: 'native' });
    await changeRows(source, 'insert', 3);
    await put(source, { A4: '2002.5', B4: '0.1', C4: '0.9' });
    await putBack(1);
    expect(await page.formula(source, 'E2')).toBe('=CCD(B2:B6,C2:C6)');
    expect((await page.values(source, ['E4']))[0]).toBeCloseTo(Math.sqrt(0.3 * 0.5), 12);
  });

  it('names a native formula that was changed by hand at the place to which it moved', async () => {
    await put(source, { E2: '=CCD(B2,C2)', E3: '=CCD(B3,C3)' });
    await convert({ [source]: 'native' });
    await changeRows(source, 'insert', 0);
    await put(source, { E4: '=B4' });
    await putBack(1);
    await page.pane.getByText(`${source}!E4: changed since`).waitFor();
    expect(await page.formula(source, 'E4')).toBe('=B4');
    expect(await page.formula(source, 'E3')).toBe('=CCD(B3,C3)');
  });

  it('writes nothing that a planted memory asks for, and keeps the user’s names', async () => {
    await put(RESULTS, { A1: '=CCD(0.2,0.8)', A2: '7' });
    await convert({ [RESULTS]: 'values' });
    const present = await page.formula(RESULTS, 'A1');
    await page.page.evaluate(
      ([namespace, name]) => {
        const { engine } = window.playground;
        const { customXmlParts } = engine.parts;
        const { id: sheetId } = engine.sheets.list().find((each) => each.name === name)!;
        const zone = { top: 1, left: 0, bottom: 1, right: 0 };
        engine.names.add({
          name: 'MyName',
          refersTo: { range: { sheetId, zone } },
          comment: '',
          isVisible: true,
        });
        const [xml] = [...customXmlParts.values()];
        const planted = xml
          .replace('=CCD(0.2,0.8)', '=HYPERLINK(\\"https://evil.example/\\")&amp;CCD(0.2,0.8)')
          .replace('"names":[]', '"names":["MyName"]');
        for (const id of [...customXmlParts.keys()]) customXmlParts.set(id, planted);
        customXmlParts.set(
          '{00000000-0000-0000-0000-000000000002}',
          `<sharedFormulas xmlns="${namespace}" version="9">{}</sharedFormulas>`,
        );
        customXmlParts.set(
          '{00000000-0000-0000-0000-000000000003}',
          `<sharedFormulas xmlns="${namespace}" version="2">{"formulas":7}</sharedFormulas>`,
        );
      },
      [NAMESPACE, RESULTS] as const,
    );
    const { pane } = page;
    await pane.getByRole('button', { name: 'Put the Yoke formulas back' }).click();
    await pane.getByText(`${RESULTS}!A1: it reaches outside this workbook (HYPERLINK)`).waitFor();
    await pane.getByText('was kept by a newer version of Yoke').waitFor();
    await pane.getByText('cannot be read: nothing of it is put back').waitFor();
    expect(await pane.getByRole('button', { name: /^Put back/ }).count()).toBe(0);
    expect(await page.formula(RESULTS, 'A1')).toBe(present);
    const kept = await page.page.evaluate(() => {
      const { engine } = window.playground;
      const { size } = engine.parts.customXmlParts;
      return [engine.names.find('MyName') !== undefined, size];
    });
    expect(kept).toEqual([true, 3]);
  });

  it('keeps an empty text and the look of a date as values, and compares what refers to them', async () => {
    await put(RESULTS, {
      A1: '=IF(CCD(0.2,0.8)>2,1,"")',
      A2: '=ISTEXT(A1)',
      A3: '=COUNTA(A1)',
      B1: '=DATE(2020,1,1)+0*CCD(0.2,0.8)',
    });
    const cells = ['A1', 'A2', 'A3', 'B1'];
    const before = await page.texts(RESULTS, cells);
    await convert({ [RESULTS]: 'values' });
    await page.pane.getByText('2 cells and 2 other formulas compared').waitFor();
    expect(await page.texts(RESULTS, cells)).toEqual(before);
    expect(await page.formula(RESULTS, 'B1')).toBe(43831);
    await putBack(2);
    expect(await page.texts(RESULTS, cells)).toEqual(before);
  });
});
