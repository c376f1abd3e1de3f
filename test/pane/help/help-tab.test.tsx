/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { HelpTab } from '../../../src/pane/help/help-tab';
import { PLAIN_HOST } from '../../../src/workbook/host';
import { FakeWorkbook } from '../fake-workbook';
import { paneContext, renderInPane } from '../in-pane';

jest.setTimeout(30_000);

afterEach(cleanup);

describe('the tab of help', () => {
  it('links to the page of a function and of an analysis, in the reader’s language', () => {
    renderInPane(<HelpTab />, paneContext({ language: 'zh' }));
    fireEvent.click(screen.getByText('CCD.LEVEL'));
    const link = screen.getByText<HTMLAnchorElement>('打开帮助页');
    expect(link.getAttribute('href')).toMatch(/\/help\/zh\/ccd-level\.html$/);
    expect(link.rel).toBe('noopener');
  });

  it('links to the pages about the workbook', () => {
    renderInPane(<HelpTab />);
    fireEvent.click(screen.getByText('Models in this workbook'));
    const link = screen.getByText<HTMLAnchorElement>('Open the help page');
    expect(link.getAttribute('href')).toMatch(/\/help\/en\/models-in-this-workbook\.html$/);
  });

  it('opens pages through Office where Office has a way', () => {
    const openPage = jest.fn();
    renderInPane(<HelpTab />, paneContext({ host: { ...PLAIN_HOST, openPage } }));
    fireEvent.click(screen.getByText('All help pages'));
    expect(openPage).toHaveBeenCalledWith(expect.stringMatching(/\/help\/en\/index\.html$/));
  });

  it('puts an example with its inputs on a sheet, where it computes', async () => {
    const workbook = new FakeWorkbook();
    renderInPane(<HelpTab />, paneContext({ workbook }));
    fireEvent.click(screen.getByText('CCD.LEVEL'));
    fireEvent.click(screen.getAllByText('Insert this example')[1]);
    await screen.findByText(/Inserted on the sheet/);
    const [{ name, blocks }] = workbook.inserted;
    expect(name).toBe('Example CCD.LEVEL');
    expect(blocks[blocks.length - 1].cells).toEqual([[{ formula: '=CCD.LEVEL(A4,C4,E4)' }]]);
  });

  it('has names of levels in Chinese where the pane is Chinese and the example names no language', async () => {
    const workbook = new FakeWorkbook();
    renderInPane(<HelpTab />, paneContext({ workbook, language: 'zh' }));
    fireEvent.click(screen.getByText('CCD.LEVEL'));
    expect(screen.getByText('=CCD.LEVEL({0.3;0.31;1},,"zh")')).toBeTruthy();
    expect(screen.getByText('→ 低度耦合协调; 中度耦合协调; 共振耦合')).toBeTruthy();
    fireEvent.click(screen.getAllByText('插入此例子')[0]);
    await screen.findByText(/已插入工作表/);
    const [{ blocks }] = workbook.inserted;
    expect(blocks[blocks.length - 1].cells).toEqual([[{ formula: '=CCD.LEVEL(A4:A6,,C4)' }]]);
    expect(blocks.flatMap(({ cells }) => cells.flat())).toContain('zh');
  });

  it('hands out the manifest that lies beside the pane', () => {
    renderInPane(<HelpTab />);
    const link = screen.getByText<HTMLAnchorElement>('Download manifest');
    expect(link.download).toBe('manifest.xml');
    expect(link.getAttribute('href')).toMatch(/\/manifest\.xml$/);
  });
});
