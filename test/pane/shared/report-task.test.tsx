/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { InputError } from '../../../src/errors/input-error';
import { WorkbookError } from '../../../src/errors/workbook-error';
import { PaneProvider } from '../../../src/pane/pane-context';
import { ReportTask } from '../../../src/pane/shared/report-task';
import type { ReadBlock } from '../../../src/pane/shared/use-insert';
import type { Method } from '../../../src/report/method/method';
import { type Report, headingLines } from '../../../src/report/report';
import { FakeWorkbook } from '../fake-workbook';
import { paneContext, renderInPane } from '../in-pane';

afterEach(cleanup);

const CELLS = [
  ['Y', 'X'],
  [1, 2],
];
const DATA: ReadBlock = {
  reference: { sheetName: 'Data', address: 'A1:B2', rowCount: 2, columnCount: 2 },
  cells: CELLS,
};
const INSERT = 'Insert this view on a new sheet';

const reportOf = (title: string) => (): Report => ({
  sheetName: title,
  parts: [headingLines(title)],
});
const method = (): Method => ({
  analyses: ['statistics'],
  source: DATA.reference,
  steps: [],
  citation: { en: 'Computed.', zh: '已计算。' },
});
const failing = (): Report => {
  throw new InputError({ code: 'noRegressors' });
};

let workbook: FakeWorkbook;

beforeEach(() => {
  workbook = new FakeWorkbook();
  workbook.select(CELLS);
});

/** The task, and a way to have it make something else. */
function open(make: () => Report): (next: () => Report, isOutdated?: boolean) => void {
  const context = paneContext({ workbook });
  const { rerender } = renderInPane(
    <ReportTask make={make} data={DATA} method={method} />,
    context,
  );
  return (next, isOutdated = false) =>
    rerender(
      <PaneProvider value={context}>
        <ReportTask make={next} data={DATA} method={method} isOutdated={isOutdated} />
      </PaneProvider>,
    );
}

const insert = (): HTMLElement => screen.getByText(INSERT);

describe('a report that is made on demand', () => {
  it('tells that it is under way, then shows the report', async () => {
    open(reportOf('First'));
    expect(screen.getByText('Computing…')).toBeTruthy();
    expect(await screen.findByText('First')).toBeTruthy();
    expect(screen.queryByText('Computing…')).toBeNull();
  });

  it('shows nothing of a report once another is asked for', async () => {
    const make = open(reportOf('First'));
    await screen.findByText('First');
    make(reportOf('Second'));
    expect(screen.queryByText('First')).toBeNull();
    expect(await screen.findByText('Second')).toBeTruthy();
  });

  it('says why a report cannot be made, and goes on to the next', async () => {
    const make = open(failing);
    expect(await screen.findByText(/That did not work/)).toBeTruthy();
    expect(screen.queryByText(INSERT)).toBeNull();
    make(reportOf('Second'));
    expect(await screen.findByText('Second')).toBeTruthy();
    expect(screen.queryByText(/That did not work/)).toBeNull();
  });

  it('marks a report that is not what is asked for any more, and lets go of a failure', async () => {
    const first = reportOf('First');
    const make = open(first);
    await screen.findByText('First');
    make(first, true);
    expect(screen.getByText(/choices have changed since this was computed/)).toBeTruthy();
    make(failing);
    await screen.findByText(/That did not work/);
    make(failing, true);
    expect(screen.queryByText(/That did not work/)).toBeNull();
  });

  it('is inserted on a sheet of its own, a double click taken for one', async () => {
    open(reportOf('First'));
    await screen.findByText('First');
    fireEvent.click(insert(), { detail: 1 });
    await screen.findByText(/Inserted on the sheet “First”/);
    fireEvent.click(insert(), { detail: 2 });
    await act(async () => undefined);
    expect(workbook.inserted).toHaveLength(1);
  });

  it('keeps the focus on its button while it inserts, which then does nothing', async () => {
    let finish = (): void => undefined;
    workbook.reading = new Promise((resolve) => (finish = resolve));
    open(reportOf('First'));
    await screen.findByText('First');
    insert().focus();
    fireEvent.click(insert());
    await screen.findByText('Inserting…');
    fireEvent.click(insert());
    expect(document.activeElement).toBe(insert());
    finish();
    await screen.findByText(/Inserted on the sheet “First”/);
    expect(workbook.inserted).toHaveLength(1);
  });

  it('inserts nothing once the data have changed', async () => {
    open(reportOf('First'));
    await screen.findByText('First');
    workbook.change([
      ['Y', 'X'],
      [1, 3],
    ]);
    fireEvent.click(insert());
    expect(await screen.findByText(/The data have changed since this was computed/)).toBeTruthy();
    expect(workbook.inserted).toHaveLength(0);
  });

  it('says in words why an insertion failed', async () => {
    workbook.insertError = new WorkbookError('workbookProtected');
    open(reportOf('First'));
    await screen.findByText('First');
    fireEvent.click(insert());
    expect(await screen.findByText(/The workbook is protected/)).toBeTruthy();
  });
});
