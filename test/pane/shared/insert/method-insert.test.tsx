/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { MethodInsert, type MethodOf } from '../../../../src/pane/shared/insert/method-insert';
import type { SheetPlan } from '../../../../src/report/sheet-plan';
import { paneTexts } from '../../../../src/text/pane-texts';
import { FakeWorkbook } from '../../fake-workbook';
import { paneContext, renderInPane } from '../../in-pane';

afterEach(cleanup);

const plan = (): SheetPlan => ({
  name: 'Result',
  blocks: [],
  looks: [],
  charts: [],
  columnWidths: [],
});
const method: MethodOf = () => ({
  analyses: ['correlation'],
  source: { sheetName: 'Data', address: 'A1:B9', rowCount: 9, columnCount: 2 },
  steps: [],
  citation: { en: 'Computed.', zh: '已计算。' },
});

async function insert(workbook: FakeWorkbook, language: 'en' | 'zh' = 'en'): Promise<void> {
  const context = paneContext({ workbook, language, texts: paneTexts(language) });
  renderInPane(<MethodInsert label="Insert" plan={plan} method={method} />, context);
}

describe('inserting a result with its method', () => {
  it('sends a Method sheet along unless it is left out', async () => {
    const workbook = new FakeWorkbook();
    await insert(workbook);
    fireEvent.click(screen.getByText('Insert'));
    await screen.findByText(/Inserted on the sheet “Result”/);
    expect(workbook.companions.map(({ name }) => name)).toEqual(['Method']);
    fireEvent.click(screen.getByLabelText(/^With a Method sheet/));
    fireEvent.click(screen.getByText('Insert'));
    await screen.findByText('Inserted on the sheet “Result”.');
    expect(workbook.inserted).toHaveLength(2);
    expect(workbook.companions).toHaveLength(1);
  });

  it('writes it in the reader’s language', async () => {
    const workbook = new FakeWorkbook();
    await insert(workbook, 'zh');
    fireEvent.click(screen.getByText('Insert'));
    await screen.findByText(/已插入工作表“Result”/);
    expect(workbook.companions[0].blocks[0].cells[0]).toEqual(['方法：相关系数矩阵']);
  });
});
