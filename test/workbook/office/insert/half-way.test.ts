/** @jest-environment jsdom */
import type { RequestBody } from '../../../../src/playground/rich-api/protocol';
import { OFFICE_WORKBOOK as workbook } from '../../../../src/workbook/office/office-workbook';
import { type Destination, NEW_SHEET } from '../../../../src/workbook/workbook';
import { type ExcelInJsdom, startExcel } from '../../../playground/office-js-in-jsdom';
import { fillBeneath, insertOver } from '../../../support/filled-cells';
import { FULL_PLAN, METHOD_PLAN } from '../../../support/insert-plans';
import { recordOf } from '../../../support/sheet-record';

const D3: Destination = { kind: 'atCell', cell: { sheetName: 'My data', row: 2, column: 3 } };
const PLANS = [FULL_PLAN, METHOD_PLAN];
const FAILURE = { code: 'GeneralException', message: 'no' };

let excel: ExcelInJsdom;

function start(): void {
  excel = startExcel({ sheetName: 'My data', rows: [['x'], [1], [2]] });
  fillBeneath(excel.engine);
}

afterEach(() => jest.restoreAllMocks());

const record = (): unknown => recordOf(excel.engine);

interface Failing {
  /** Counted from 1. */
  readonly request: number;
  readonly afterActions: number;
}

/**
 * The requests of some work, and of each the first, some in between, and the last action. Those by
 * which office.js gives back what it held are left out: their failure nobody is told of.
 */
async function failuresOf(work: () => Promise<unknown>): Promise<Failing[]> {
  const requests: RequestBody[] = [];
  const answer = excel.host.processQuery.bind(excel.host);
  const spy = jest.spyOn(excel.host, 'processQuery').mockImplementation((request) => {
    requests.push(request);
    return answer(request);
  });
  await work();
  spy.mockRestore();
  return requests.flatMap(({ Actions }, index) => {
    if (Actions.some(({ Name }) => Name === '_RemoveReference')) return [];
    const { length } = Actions;
    const places = [0, 1, 2, length / 3, length / 2, (2 * length) / 3, length - 1].map(Math.floor);
    return [...new Set(places)]
      .filter((after) => after >= 0 && after < length)
      .map((afterActions) => ({ request: index + 1, afterActions }));
  });
}

const requestCount = (failures: readonly Failing[]): number =>
  new Set(failures.map(({ request }) => request)).size;

const INSERTS: [string, () => Promise<unknown>][] = [
  ['on new sheets', () => workbook.insert(PLANS, NEW_SHEET)],
  ['at a cell', () => insertOver(PLANS, D3)],
];

describe.each(INSERTS)('an insert %s that fails', (_, insert) => {
  it('leaves the workbook as it was, whichever request it is, and half-way too', async () => {
    start();
    const failures = await failuresOf(insert);
    expect(requestCount(failures)).toBeGreaterThan(5);
    for (const { request, afterActions } of failures) {
      start();
      const before = record();
      excel.host.failBatch(request, { ...FAILURE, afterActions });
      const failed = await insert().then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
      expect([request, afterActions, failed]).toEqual([request, afterActions, 'hostFailed']);
      expect([request, afterActions, record()]).toEqual([request, afterActions, before]);
    }
  });

  it('leaves it so when the first request that clears up fails as well', async () => {
    start();
    for (const { request, afterActions } of await failuresOf(insert)) {
      start();
      const before = record();
      excel.host.failBatch(request, { ...FAILURE, afterActions });
      // The request between them is the one by which office.js gives back what it held.
      excel.host.failBatch(request + 2, FAILURE);
      await expect(insert()).rejects.toMatchObject({ code: 'hostFailed' });
      expect([request, afterActions, record()]).toEqual([request, afterActions, before]);
    }
  });
});

it('says where to look when an insert fails and cannot be taken back', async () => {
  start();
  const failures = await failuresOf(() => insertOver(PLANS, D3));
  start();
  const last = failures[failures.length - 1].request;
  for (let later = 0; later < 20; later++) excel.host.failBatch(last + later, FAILURE);
  await expect(insertOver(PLANS, D3)).rejects.toMatchObject({
    code: 'halfWritten',
    place: { name: 'My data!D3:G13, Method' },
  });
});

describe('an undo that fails', () => {
  it('comes to its end all the same, or leaves what was inserted as it was', async () => {
    start();
    const former = record();
    const counted = await insertOver(PLANS, D3);
    const failures = await failuresOf(() => workbook.undoInsert(counted));
    expect(requestCount(failures)).toBeGreaterThan(4);
    for (const { request, afterActions } of failures) {
      start();
      const insertion = await insertOver(PLANS, D3);
      const inserted = record();
      excel.host.failBatch(request, { ...FAILURE, afterActions });
      const isUndone = await workbook.undoInsert(insertion).then(
        () => true,
        () => false,
      );
      const expected = isUndone ? former : inserted;
      expect([request, afterActions, record()]).toEqual([request, afterActions, expected]);
      if (!isUndone) await workbook.undoInsert(insertion);
      expect(record()).toEqual(former);
    }
  });

  it('writes again what it has taken back, when trying once more fails too', async () => {
    start();
    const former = record();
    const counted = await insertOver([FULL_PLAN], D3);
    const failures = await failuresOf(() => workbook.undoInsert(counted));
    start();
    const insertion = await insertOver([FULL_PLAN], D3);
    const inserted = withoutIds(record());
    const last = failures[failures.length - 1].request - 1;
    const from = excel.host.batches;
    // The last request that writes, and then every other until the second try has failed.
    excel.host.failBatch(last, { ...FAILURE, afterActions: 2 });
    for (let later = 1; later <= 2; later++) excel.host.failBatch(last + later, FAILURE);
    await expect(workbook.undoInsert(insertion)).rejects.toMatchObject({ code: 'hostFailed' });
    expect(excel.host.batches).toBeGreaterThan(from + last);
    expect(withoutIds(record())).toEqual(inserted);
    await workbook.undoInsert(insertion);
    expect(record()).toEqual(former);
  });
});

/** A chart that was drawn again has another number. */
function withoutIds(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, member: unknown) =>
      key === 'id' || (key === 'name' && /^(Chart|color-scale)/.test(String(member)))
        ? undefined
        : member,
    ),
  );
}
