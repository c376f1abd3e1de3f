/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { Block } from '../../../src/cells/cell-value';
import { WorkbookError } from '../../../src/errors/workbook-error';
import { digestOf } from '../../../src/models/digest';
import { KeepInWorkbook } from '../../../src/pane/models/keep-in-workbook';
import type { KeptContent } from '../../../src/pane/models/kept-content';
import { VERSION } from '../../../src/report/version';
import { REGRESSION } from '../../models/stored-models';
import { giveMessageChannel } from '../../support/message-channel';
import { FakeWorkbook } from '../fake-workbook';
import { paneContext, renderInPane } from '../in-pane';

const BLOCK: Block = [
  ['x', 'y'],
  [1, 2],
];
const REFERENCE = { sheetName: 'Data', address: 'A1:B2', rowCount: 2, columnCount: 2 };
const CONTENT: KeptContent = {
  name: 'Y C X',
  task: REGRESSION.task,
  figures: REGRESSION.figures ?? [],
};

let workbook: FakeWorkbook;

beforeAll(giveMessageChannel);
beforeEach(() => {
  workbook = new FakeWorkbook();
  workbook.select(BLOCK);
  workbook.address = REFERENCE.address;
});
afterEach(cleanup);

function show(): void {
  renderInPane(
    <KeepInWorkbook
      result={CONTENT}
      data={{ reference: REFERENCE, cells: BLOCK }}
      content={() => CONTENT}
    />,
    paneContext({ workbook }),
  );
}

const press = async (): Promise<void> =>
  act(async () => {
    fireEvent.click(screen.getByText('Keep in the workbook'));
  });

it('keeps the result with its data’s place, digest and what stands beside, once', async () => {
  workbook.elsewhere.set('A3:B3', [['Total', 2]]);
  show();
  await press();
  await screen.findByText(/Kept in the workbook as “Y C X”/);
  await press();
  expect(workbook.models.stored).toEqual([
    {
      ...CONTENT,
      id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      yokeVersion: VERSION,
      computedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      lastSeen: { sheetName: 'Data', address: 'A1:B2' },
      digest: digestOf(BLOCK),
      beside: { below: 'Total' },
    },
  ]);
  expect([...workbook.models.sources.values()]).toEqual([REFERENCE]);
});

it('keeps nothing when the data have changed since: the address may be that of other cells', async () => {
  workbook.change([
    ['x', 'y'],
    [1, 3],
  ]);
  show();
  await press();
  await screen.findByText(/The data have changed since this was computed/);
  expect(workbook.models.stored).toEqual([]);
});

it('says what went wrong, and can be pressed again', async () => {
  workbook.models.error = new WorkbookError('cellBeingEdited');
  show();
  await press();
  await screen.findByText(/A cell is being edited/);
  await press();
  await screen.findByText(/Kept in the workbook/);
});
