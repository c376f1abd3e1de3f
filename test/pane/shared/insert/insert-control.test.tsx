/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { PaneProvider } from '../../../../src/pane/pane-context';
import { InsertControl } from '../../../../src/pane/shared/insert/insert-control';
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
