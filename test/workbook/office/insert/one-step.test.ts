/** @jest-environment jsdom */
import { OFFICE_WORKBOOK as workbook } from '../../../../src/workbook/office/office-workbook';
import { NEW_SHEET } from '../../../../src/workbook/workbook';
import { type ExcelInJsdom, startExcel } from '../../../playground/office-js-in-jsdom';
import { planOf } from '../../../support/insert-plans';

let excel: ExcelInJsdom;

beforeEach(() => {
  excel = startExcel({ sheetName: 'Data' });
});
afterEach(() => jest.restoreAllMocks());

const claim = (newest: number): void => {
  jest
    .spyOn(Office.context.requirements, 'isSetSupported')
    .mockImplementation((_, version) => Number(String(version).split('.')[1]) <= newest);
};
const sheetNames = (): string[] => excel.engine.sheets.list().map(({ name }) => name);
const PLAN = planOf([[1]]);

/** What each run of Excel was asked for besides the batch. */
function optionsOfRuns(): unknown[] {
  const asked: unknown[] = [];
  const run = Excel.run as (...args: unknown[]) => Promise<unknown>;
  jest.spyOn(Excel, 'run').mockImplementation(((...args: unknown[]) => {
    asked.push(args.length > 1 ? args[0] : undefined);
    return run(...args.slice(-1));
  }) as typeof Excel.run);
  return asked;
}

describe('an insert as one step of Excel’s undo', () => {
  it('is asked for where Excel has it', async () => {
    claim(20);
    const asked = optionsOfRuns();
    await workbook.insert([PLAN], NEW_SHEET);
    expect(asked).toEqual([{ mergeUndoGroup: true }]);
  });

  it('is not asked for where Excel lacks it', async () => {
    claim(15);
    const asked = optionsOfRuns();
    await workbook.insert([PLAN], NEW_SHEET);
    expect(asked).toEqual([undefined]);
  });

  it('is given up where Excel has it and fails at it, and the insert is done once all the same', async () => {
    claim(20);
    const asked = optionsOfRuns();
    excel.host.failBatch(3, { code: 'GeneralException', message: 'no', afterActions: 2 });
    await workbook.insert([PLAN], NEW_SHEET);
    expect(asked[0]).toEqual({ mergeUndoGroup: true });
    expect(asked[asked.length - 1]).toBeUndefined();
    expect(sheetNames()).toEqual(['Data', 'Plan']);
  });

  it('is not tried again where the place is the obstacle', async () => {
    claim(20);
    const asked = optionsOfRuns();
    excel.engine.sheets.change(excel.engine.sheets.activeId(), { isProtected: true });
    const cell = { sheetName: 'Data', row: 0, column: 0 };
    const inserting = workbook.insert([PLAN], { kind: 'atCell', cell });
    await expect(inserting).rejects.toMatchObject({ code: 'sheetProtected' });
    expect(asked.filter((options) => options !== undefined)).toHaveLength(1);
  });
});
