import { WorkbookError } from '../../errors/workbook-error';
import { type ReadModel, readModel } from '../../models/read-model';
import { MODEL_NAMESPACE, type StoredModel, sourceNameOf } from '../../models/stored-model';
import { type StoredPart, reportRepeatedIds } from '../../models/stored-part';
import { writeModel } from '../../models/write-model';
import type { ModelStore } from '../model-store';
import type { BlockReference } from '../workbook';
import { runInExcel } from './office-error';
import { REFERENCE_MEMBERS, referenceOf } from './read-cells';

/** Models in custom XML parts, which ExcelApi 1.5 brought. */
export const OFFICE_MODELS: ModelStore = { list, save, change, remove, sourceNow };

async function list(): Promise<StoredPart[]> {
  return reportRepeatedIds(await readParts());
}

async function readParts(): Promise<StoredPart[]> {
  const ids = await runInExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(MODEL_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    return parts.items.map(({ id }) => id);
  });
  const parts: StoredPart[] = [];
  for (const partId of ids) {
    const read = await readPart(partId);
    if (read !== undefined) parts.push({ partId, read });
  }
  return parts;
}

/** One by one: of several large parts together the answer might be too long for Excel on the web. */
async function readPart(partId: string): Promise<ReadModel | undefined> {
  try {
    return await runInExcel(async (context) => {
      const part = context.workbook.customXmlParts.getItemOrNullObject(partId);
      const xml = part.getXml();
      await context.sync();
      return part.isNullObject ? undefined : readModel(xml.value);
    });
  } catch (error) {
    // One part that Excel does not hand over is no reason not to show the others.
    if (!(error instanceof WorkbookError) || error.code !== 'hostFailed') throw error;
    const problem = { code: 'notHandedOver', message: error.hostMessage } as const;
    return { kind: 'malformed', problem, label: {} };
  }
}

/** The name first: a part without one would be a model whose data are missing. */
async function save(model: StoredModel, source: BlockReference): Promise<void> {
  const xml = writeModel(model);
  try {
    await runInExcel(async (context) => {
      const { workbook } = context;
      const range = workbook.worksheets.getItem(source.sheetName).getRange(source.address);
      workbook.names.add(sourceNameOf(model.id), range).visible = false;
      workbook.customXmlParts.add(xml);
      await context.sync();
    });
  } catch (error) {
    // The first failure is the one to tell of, whatever becomes of the clearing up.
    await takeAway(model.id).catch(() => undefined);
    throw error;
  }
}

/** What a batch that failed half-way may have left. */
async function takeAway(modelId: string): Promise<void> {
  await removeName(modelId);
  for (const { partId, read } of await readParts()) {
    if (idOf(read) === modelId) await removePart(partId, undefined);
  }
}

async function change(
  partId: string,
  changeModel: (model: StoredModel) => StoredModel,
): Promise<void> {
  await runInExcel(async (context) => {
    const part = context.workbook.customXmlParts.getItemOrNullObject(partId);
    const xml = part.getXml();
    await context.sync();
    const read = part.isNullObject ? undefined : readModel(xml.value);
    // What cannot be read is never written over.
    if (read?.kind !== 'model') throw new WorkbookError('modelGone');
    part.setXml(writeModel({ ...changeModel(read.model), id: read.model.id }));
    await context.sync();
  });
}

async function remove(partId: string): Promise<void> {
  const parts = await readParts();
  const part = parts.find((each) => each.partId === partId);
  if (part === undefined) return;
  refuseUnread(part.read);
  const id = idOf(part.read);
  const isShared = parts.some((each) => each !== part && idOf(each.read) === id);
  const owned = isShared ? undefined : id;
  try {
    await removePart(partId, owned);
  } catch (error) {
    // Half-way means that the part is gone and its name is not: then the rest is done as well.
    const isThere = (await readParts()).some((each) => each.partId === partId);
    if (isThere) throw error;
    if (owned !== undefined) await removeName(owned);
  }
}

/** Of a part that was not read its id is unknown, and its name would stay behind. */
function refuseUnread(read: ReadModel): void {
  if (read.kind !== 'malformed' || read.problem.code !== 'notHandedOver') return;
  throw new WorkbookError('hostFailed', read.problem.message);
}

/** A part and, where it is the only one of its id, its name, in one batch. */
async function removePart(partId: string, modelId: string | undefined): Promise<void> {
  await runInExcel(async (context) => {
    const { customXmlParts, names } = context.workbook;
    const part = customXmlParts.getItemOrNullObject(partId);
    const name =
      modelId === undefined ? undefined : names.getItemOrNullObject(sourceNameOf(modelId));
    await context.sync();
    if (!part.isNullObject) part.delete();
    if (name?.isNullObject === false) name.delete();
    await context.sync();
  });
}

async function removeName(modelId: string): Promise<void> {
  await runInExcel(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(sourceNameOf(modelId));
    await context.sync();
    if (name.isNullObject) return;
    name.delete();
    await context.sync();
  });
}

async function sourceNow(modelId: string): Promise<BlockReference | undefined> {
  return runInExcel(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(sourceNameOf(modelId));
    const range = name.getRangeOrNullObject();
    range.load(REFERENCE_MEMBERS);
    await context.sync();
    if (name.isNullObject || range.isNullObject) return undefined;
    // As a selection is cut, so that the same block is meant.
    const used = range.getUsedRangeOrNullObject(true);
    used.load(REFERENCE_MEMBERS);
    await context.sync();
    return referenceOf(used.isNullObject ? range : used);
  });
}

function idOf(read: ReadModel): string | undefined {
  return read.kind === 'model' ? read.model.id : read.label.id;
}
