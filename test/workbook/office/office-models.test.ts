/** @jest-environment jsdom */
import { WorkbookError } from '../../../src/errors/workbook-error';
import { MODEL_NAMESPACE, type StoredModel, sourceNameOf } from '../../../src/models/stored-model';
import { writeModel } from '../../../src/models/write-model';
import { OFFICE_WORKBOOK } from '../../../src/workbook/office/office-workbook';
import type { BlockReference } from '../../../src/workbook/workbook';
import { COUPLING, ID, REGRESSION } from '../../models/stored-models';
import { type ExcelInJsdom, startExcel } from '../../playground/office-js-in-jsdom';

const { models } = OFFICE_WORKBOOK;
const SOURCE: BlockReference = {
  sheetName: 'My data',
  address: 'A1:B3',
  rowCount: 3,
  columnCount: 2,
};

let excel: ExcelInJsdom;

beforeEach(() => {
  const rows = [
    ['x', 'y'],
    [1, 2],
    [3, 4],
  ];
  excel = startExcel({ sheetName: 'My data', rows });
});
afterEach(() => expect(excel.host.gaps).toEqual([]));

const parts = (): Map<string, string> => excel.engine.parts.customXmlParts;
const names = (): string[] => excel.engine.names.list().map(({ name }) => name);
const addPart = (id: string, xml: string): void => void parts().set(id, xml);
const sheetId = (): string => excel.engine.sheets.list()[0].id;

/** What the file holds of models: to compare before and after. */
const content = (): unknown => ({ parts: [...parts()], names: names() });

async function savedPart(model: StoredModel = REGRESSION): Promise<string> {
  const before = new Set(parts().keys());
  await models.save(model, SOURCE);
  const [partId] = [...parts().keys()].filter((id) => !before.has(id));
  return partId;
}

describe('a saved model', () => {
  it('is listed as it was saved, in the order of the file', async () => {
    await models.save(REGRESSION, SOURCE);
    await models.save(COUPLING, SOURCE);
    const listed = await models.list();
    expect(listed.map(({ read }) => read)).toEqual([
      { kind: 'model', model: REGRESSION },
      { kind: 'model', model: COUPLING },
    ]);
  });

  it('has a hidden name of the workbook for its source', async () => {
    await models.save(REGRESSION, SOURCE);
    expect(excel.engine.names.list()).toMatchObject([{ name: sourceNameOf(ID), isVisible: false }]);
    expect(await models.sourceNow(ID)).toEqual(SOURCE);
  });

  it('knows where its data are after rows, columns and a new name of the sheet', async () => {
    await models.save(REGRESSION, SOURCE);
    const { structure, sheets } = excel.engine;
    structure.change({ sheetId: sheetId(), kind: 'insert', dimension: 'row', first: 0, count: 4 });
    structure.change({
      sheetId: sheetId(),
      kind: 'insert',
      dimension: 'column',
      first: 1,
      count: 1,
    });
    sheets.change(sheetId(), { name: "O'Hara" });
    expect(await models.sourceNow(ID)).toEqual({
      sheetName: "O'Hara",
      address: 'A5:C7',
      rowCount: 3,
      columnCount: 3,
    });
  });

  it('has no source once the cells, their sheet or the name were deleted', async () => {
    await models.save(REGRESSION, SOURCE);
    await models.save(COUPLING, SOURCE);
    excel.engine.structure.change({
      sheetId: sheetId(),
      kind: 'remove',
      dimension: 'row',
      first: 0,
      count: 3,
    });
    expect(await models.sourceNow(ID)).toBeUndefined();
    expect(await models.sourceNow('0'.repeat(32))).toBeUndefined();
    excel.engine.sheets.add('Other');
    excel.engine.sheets.remove(sheetId());
    expect(await models.sourceNow(COUPLING.id)).toBeUndefined();
    expect(await models.list()).toHaveLength(2);
  });

  it('is cut to the cells in use as a selection is, and stays a block when they are all blank', async () => {
    await models.save(REGRESSION, { ...SOURCE, address: 'A1:D9', rowCount: 9, columnCount: 4 });
    expect(await models.sourceNow(ID)).toEqual(SOURCE);
    excel.engine.cells.clear(sheetId(), { top: 0, left: 0, bottom: 9, right: 9 });
    expect((await models.sourceNow(ID))?.address).toBe('A1:D9');
  });
});

describe('change', () => {
  it('writes the model anew under the same part, and no other', async () => {
    const partId = await savedPart();
    const otherId = await savedPart(COUPLING);
    const other = parts().get(otherId);
    await models.change(partId, (model) => ({ ...model, name: 'Renamed', id: 'a'.repeat(32) }));
    expect(parts().get(partId)).toBe(writeModel({ ...REGRESSION, name: 'Renamed' }));
    expect(parts().get(otherId)).toBe(other);
  });

  it('takes the model as the file has it now', async () => {
    const partId = await savedPart();
    parts().set(partId, writeModel({ ...REGRESSION, digest: 'cd'.repeat(32) }));
    await models.change(partId, (model) => ({ ...model, name: 'Renamed' }));
    expect(parts().get(partId)).toContain('cd'.repeat(32));
  });

  it('writes nothing that could not be read again', async () => {
    const partId = await savedPart();
    const before = content();
    const change = models.change(partId, (model) => ({ ...model, name: '' }));
    await expect(change).rejects.toMatchObject({ code: 'modelNotStorable' });
    expect(content()).toEqual(before);
  });

  it('says that a model is gone, or no longer readable', async () => {
    await expect(models.change('{GONE}', (model) => model)).rejects.toMatchObject({
      code: 'modelGone',
    });
    const newer = `<model xmlns="${MODEL_NAMESPACE}" format="9"/>`;
    addPart('{NEWER}', newer);
    await expect(models.change('{NEWER}', (model) => model)).rejects.toMatchObject({
      code: 'modelGone',
    });
    expect(parts().get('{NEWER}')).toBe(newer);
  });
});

describe('remove', () => {
  it('takes away the part and its name, and no other', async () => {
    const partId = await savedPart();
    await savedPart(COUPLING);
    await models.remove(partId);
    expect(names()).toEqual([sourceNameOf(COUPLING.id)]);
    expect(await models.list()).toMatchObject([{ read: { model: { id: COUPLING.id } } }]);
  });

  it('leaves the name where another part bears the same id', async () => {
    const partId = await savedPart();
    addPart('{TWIN}', writeModel({ ...REGRESSION, name: 'Twin' }));
    await models.remove('{TWIN}');
    expect(await models.list()).toMatchObject([{ partId, read: { kind: 'model' } }]);
    expect(names()).toEqual([sourceNameOf(ID)]);
  });

  it('takes away a malformed part when it is told to, and never a name of the user’s', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('My data').getRange('A1');
      context.workbook.names.add('Budget', range);
      await context.sync();
    });
    const xml = writeModel(REGRESSION).replace(sourceNameOf(ID), 'Budget');
    addPart('{EVIL}', xml);
    await models.remove('{EVIL}');
    expect(parts().size).toBe(0);
    expect(names()).toEqual(['Budget']);
  });

  it('is content when the part is gone already', async () => {
    await models.remove('{GONE}');
    expect(parts().size).toBe(0);
  });
});

describe('a batch that fails', () => {
  const failure = { code: 'GeneralException', message: 'injected' };
  /** More than any operation sends, and more than any batch holds. */
  const MOST_BATCHES = 8;
  const MOST_ACTIONS = 14;

  /** Runs what must be all or nothing, with each batch failing after each number of its actions. */
  async function withEveryFailure(
    prepare: () => Promise<() => Promise<void>>,
    after: readonly [parts: number, names: number],
  ): Promise<number> {
    let failed = 0;
    for (let batch = 1; batch <= MOST_BATCHES; batch++) {
      for (let afterActions = 0; afterActions < MOST_ACTIONS; afterActions++) {
        parts().clear();
        for (const record of excel.engine.names.list()) excel.engine.names.remove(record);
        const act = await prepare();
        const before = content();
        const due = excel.host.batches + batch;
        excel.host.failBatch(batch, { ...failure, afterActions });
        const error = await act().then(
          () => undefined,
          (reason: unknown) => reason,
        );
        await sendUntil(due);
        if (error === undefined) {
          expect(summary()).toEqual(after);
          continue;
        }
        failed++;
        expect(error).toBeInstanceOf(WorkbookError);
        expect(content()).toEqual(before);
      }
    }
    return failed;
  }

  /** An order for a batch that was never sent would meet the next one: it is used up here. */
  async function sendUntil(batch: number): Promise<void> {
    while (excel.host.batches < batch) {
      await Excel.run(async (context) => {
        for (let action = 0; action < MOST_ACTIONS; action++) context.workbook.load('name');
        await context.sync();
      }).catch(() => undefined);
    }
  }

  const summary = (): unknown => [parts().size, names().length];

  it('leaves neither half a model nor an orphan name when saving', async () => {
    const failed = await withEveryFailure(
      async () => () => models.save(REGRESSION, SOURCE),
      [1, 1],
    );
    expect(failed).toBeGreaterThan(5);
  });

  it('leaves the model whole, or gone with its name, when removing', async () => {
    const failed = await withEveryFailure(async () => {
      const partId = await savedPart();
      return () => models.remove(partId);
    }, [0, 0]);
    expect(failed).toBeGreaterThan(5);
  });

  it('leaves the model as it was when changing', async () => {
    const failed = await withEveryFailure(async () => {
      const partId = await savedPart();
      return () => models.change(partId, (model) => ({ ...model, name: 'Renamed' }));
    }, [1, 1]);
    expect(failed).toBeGreaterThan(3);
  });

  it('tells of the sheet that is gone, and keeps nothing', async () => {
    const save = models.save(REGRESSION, { ...SOURCE, sheetName: 'Gone' });
    await expect(save).rejects.toMatchObject({ code: 'sheetGone' });
    expect(content()).toEqual({ parts: [], names: [] });
  });
});

describe('parts that hold no model of ours', () => {
  it('are told of beside the others, and stay as they are', async () => {
    const ours = writeModel(REGRESSION);
    const hostile = [
      `<model xmlns="${MODEL_NAMESPACE}" format="3" name="From a newer Yoke"/>`,
      ours.replace('<figures>', '<script>alert(1)</script><figures>'),
      ours.replace(' id=', ' onload="alert(1)" id='),
      ours.replace('DU C K', 'K'.repeat(1_000_000)),
      ours.replace('<figures>', `<figures>${'<a>'.repeat(200)}${'</a>'.repeat(200)}`),
      `<!DOCTYPE model [<!ENTITY a "expanded">]><model xmlns="${MODEL_NAMESPACE}" name="&a;"/>`,
    ];
    hostile.forEach((xml, place) => addPart(`{${place}}`, xml));
    addPart('{OTHER}', '<model xmlns="urn:somebody-else"/>');
    await models.save(COUPLING, SOURCE);
    const kinds = (await models.list()).map(({ read }) =>
      read.kind === 'malformed' ? read.problem.code : read.kind,
    );
    expect(kinds).toEqual([
      'newer',
      'unexpectedElement',
      'unexpectedAttribute',
      'attributeTooLong',
      'unexpectedElement',
      'declarations',
      'model',
    ]);
    hostile.forEach((xml, place) => expect(parts().get(`{${place}}`)).toBe(xml));
    expect(parts().get('{OTHER}')).toBe('<model xmlns="urn:somebody-else"/>');
  });

  it('are told of when two bear one id, and neither is run', async () => {
    addPart('{A}', writeModel(REGRESSION));
    addPart('{B}', writeModel({ ...REGRESSION, name: 'Twin' }));
    expect(await models.list()).toMatchObject([
      { partId: '{A}', read: { kind: 'malformed', problem: { code: 'repeatedId', count: 2 } } },
      { partId: '{B}', read: { kind: 'malformed', label: { name: 'Twin' } } },
    ]);
  });

  it('are told of when Excel does not hand them over', async () => {
    addPart('{A}', writeModel(REGRESSION));
    addPart('{B}', writeModel(COUPLING));
    excel.host.failBatch(2, { code: 'GeneralException', message: 'too large' });
    expect(await models.list()).toMatchObject([
      { read: { kind: 'malformed', problem: { code: 'notHandedOver' } } },
      { read: { kind: 'model' } },
    ]);
  });

  it('are not taken for broken while a cell is being edited', async () => {
    addPart('{A}', writeModel(REGRESSION));
    excel.host.failBatch(2, { code: 'InvalidOperationInCellEditMode', message: '' });
    await expect(models.list()).rejects.toMatchObject({ code: 'cellBeingEdited' });
  });
});

describe('showBlock', () => {
  it('selects the block on its sheet', async () => {
    excel.engine.sheets.activate(excel.engine.sheets.add('Other'));
    await OFFICE_WORKBOOK.showBlock(SOURCE);
    expect((await OFFICE_WORKBOOK.readSelection())?.reference).toEqual(SOURCE);
  });

  it('says that the sheet is gone when it is', async () => {
    await expect(OFFICE_WORKBOOK.showBlock({ ...SOURCE, sheetName: 'Gone' })).rejects.toMatchObject(
      { code: 'sheetGone' },
    );
  });
});
