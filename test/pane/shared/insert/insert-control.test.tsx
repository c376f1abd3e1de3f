/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { PaneProvider } from '../../../../src/pane/pane-context';
import { WorkbookError } from '../../../../src/errors/workbook-error';
import {
  InsertControl,
  type InsertControlProps,
} from '../../../../src/pane/shared/insert/insert-control';
import type { SheetPlan } from '../../../../src/report/sheet-plan';
import { FakeWorkbook } from '../../fake-workbook';
import { paneContext, renderInPane } from '../../in-pane';

afterEach(cleanup);

const planOf = (name: string) => (): SheetPlan => ({
  name,
  blocks: [],
  looks: [],
  charts: [],
  columnWidths: [],
});

describe('inserting what is shown', () => {
  it('tells nothing of what was inserted before, once something else is shown', async () => {
    const workbook = new FakeWorkbook();
    const context = paneContext({ workbook });
    const first = planOf('First');
    const { rerender } = renderInPane(<InsertControl label="Insert" plan={first} />, context);
    const show = (plan: () => SheetPlan): void =>
      rerender(
        <PaneProvider value={context}>
          <InsertControl label="Insert" plan={plan} />
        </PaneProvider>,
      );
    fireEvent.click(screen.getByText('Insert'));
    await screen.findByText('Inserted on the sheet “First”.');
    show(planOf('Second'));
    expect(screen.queryByText(/Inserted on/)).toBeNull();
    fireEvent.click(screen.getByText('Insert'));
    await screen.findByText('Inserted on the sheet “Second”.');
    expect(workbook.inserted.map(({ name }) => name)).toEqual(['First', 'Second']);
  });

  it('needs no data that are still as they were for what was kept', async () => {
    const workbook = new FakeWorkbook();
    renderInPane(<InsertControl label="Insert" plan={planOf('Kept')} />, paneContext({ workbook }));
    fireEvent.click(screen.getByText('Insert'));
    expect(await screen.findByText('Inserted on the sheet “Kept”.')).toBeTruthy();
  });
});

describe('inserting at the selected cell', () => {
  const DATA = {
    reference: { sheetName: 'Data', address: 'A1:B2', rowCount: 2, columnCount: 2 },
    cells: [
      ['Y', 'X'],
      [1, 2],
    ],
  };
  let workbook: FakeWorkbook;

  const button = (text: string): HTMLElement => screen.getByText(text).closest('button')!;
  const isOff = (text: string): boolean => button(text).getAttribute('aria-disabled') === 'true';
  const HERE = 'Insert at the selected cell';

  async function open(props: Partial<InsertControlProps> = {}): Promise<void> {
    const plan = planOf('Plan');
    renderInPane(
      <InsertControl label="Insert" data={DATA} plan={plan} {...props} />,
      paneContext({ workbook }),
    );
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Where'), { target: { value: 'atSelection' } });
    });
  }

  async function click(text: string, detail = 1): Promise<void> {
    await act(async () => {
      fireEvent.click(button(text), { detail });
    });
  }

  async function selectCell(row: number, column: number): Promise<void> {
    workbook.cell = { sheetName: 'Data', row, column };
    await act(async () => workbook.select(DATA.cells));
  }

  beforeEach(() => {
    workbook = new FakeWorkbook();
    workbook.select(DATA.cells);
  });

  it('shows the range that it will fill, and follows the selection', async () => {
    await open();
    expect(await screen.findByText('Fills Data!E2.')).toBeTruthy();
    await selectCell(6, 3);
    expect(await screen.findByText('Fills Data!D7.')).toBeTruthy();
    await click(HERE);
    expect(await screen.findByText('Inserted at Data!D7.')).toBeTruthy();
    expect(workbook.destinations).toEqual([
      { kind: 'atCell', cell: { sheetName: 'Data', row: 6, column: 3 } },
    ]);
  });

  it('covers filled cells only once that was ticked, and for that place only', async () => {
    workbook.filledCells = 3;
    await open();
    await screen.findByText(/3 filled cells there would be covered/);
    expect(isOff(HERE)).toBe(true);
    await click(HERE);
    expect(workbook.inserted).toEqual([]);
    fireEvent.click(screen.getByLabelText('Overwrite them'));
    expect(isOff(HERE)).toBe(false);
    await selectCell(8, 3);
    await screen.findByText('Fills Data!D9.');
    expect(isOff(HERE)).toBe(true);
    fireEvent.click(screen.getByLabelText('Overwrite them'));
    await click(HERE);
    await screen.findByText('Inserted at Data!D9.');
    expect(workbook.inserted).toHaveLength(1);
  });

  it('says why nothing can be written there', async () => {
    workbook.landingError = new WorkbookError('tableInTheWay', '', { name: 'Sales' });
    await open();
    expect(await screen.findByText(/The table “Sales” is in the way/)).toBeTruthy();
    expect(isOff(HERE)).toBe(true);
  });

  it('does not cover the data that the result is made from', async () => {
    workbook.cell = { sheetName: 'Data', row: 1, column: 1 };
    await open();
    expect(await screen.findByText(/lies over the data/)).toBeTruthy();
    expect(isOff(HERE)).toBe(true);
  });

  it('writes nothing once the data have changed', async () => {
    await open();
    await screen.findByText('Fills Data!E2.');
    workbook.change([
      ['Y', 'X'],
      [1, 3],
    ]);
    await click(HERE);
    expect(await screen.findByText(/The data have changed since/)).toBeTruthy();
    expect(workbook.inserted).toEqual([]);
  });

  it('takes an insert back, a double click for one', async () => {
    await open();
    await screen.findByText('Fills Data!E2.');
    await click(HERE);
    await screen.findByText('Inserted at Data!E2.');
    await click('Undo insert', 2);
    expect(workbook.undone).toEqual([]);
    await click('Undo insert');
    expect(await screen.findByText('The insert was taken back.')).toBeTruthy();
    expect(workbook.undone).toHaveLength(1);
    expect(screen.queryByText('Undo insert')).toBeNull();
  });

  it('says so when what was inserted was changed since, and keeps the way back', async () => {
    workbook.undoError = new WorkbookError('changedSinceInsert', '', { name: 'Data!E2' });
    await open();
    await screen.findByText('Fills Data!E2.');
    await click(HERE);
    await screen.findByText('Inserted at Data!E2.');
    await click('Undo insert');
    expect(await screen.findByText(/was changed since \(Data!E2\)/)).toBeTruthy();
    expect(button('Undo insert')).toBeTruthy();
  });

  it('takes plans along, unless they are left out', async () => {
    const companions = () => [planOf('Method')()];
    await open({ companions, companionLabel: 'With its method' });
    await screen.findByText('Fills Data!E2.');
    await click(HERE);
    await screen.findByText('Inserted at Data!E2. Also on: “Method”.');
    fireEvent.click(screen.getByLabelText('With its method'));
    await selectCell(8, 3);
    await screen.findByText('Fills Data!D9.');
    await click(HERE);
    await screen.findByText('Inserted at Data!D9.');
    expect(workbook.companions.map(({ name }) => name)).toEqual(['Method']);
  });
});
