/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { type Check, CheckRun } from '../../../src/pane/check/check-run';
import { PaneProvider } from '../../../src/pane/pane-context';
import { headingLines, noteLines } from '../../../src/report/report';
import { checkPaneTexts } from '../../../src/text/check-pane';
import { giveMessageChannel } from '../../support/message-channel';
import { paneContext, renderInPane } from '../in-pane';

beforeAll(giveMessageChannel);
afterEach(cleanup);

const TEXTS = checkPaneTexts('en');
const DATA = {
  reference: { sheetName: 'Data', address: 'A1:B2', rowCount: 2, columnCount: 2 },
  cells: [
    ['year', 'C'],
    [2001, 0.5],
  ],
};

/** A check that comes to a text, or fails. */
function checkOf(result: string | Error): Check<string> {
  return {
    data: DATA,
    *steps() {
      yield 0.5;
      if (result instanceof Error) throw result;
      return result;
    },
    method: (audit) => ({
      analyses: ['couplingCheck'],
      source: undefined,
      steps: [audit],
      citation: { en: 'Checked.', zh: '已核对。' },
    }),
    report: (audit, language) => ({
      sheetName: 'Check',
      parts: [headingLines('Report'), noteLines(`${String(result)}: ${audit} in ${language}`)],
    }),
  };
}

function open(check: Check<string> | undefined) {
  const { rerender } = renderInPane(<CheckRun check={check} />);
  return {
    button: screen.getByText(TEXTS.check).closest('button') as HTMLButtonElement,
    change: (next: Check<string> | undefined, language: 'en' | 'zh' = 'en') =>
      act(async () =>
        rerender(
          <PaneProvider value={paneContext({ language })}>
            <CheckRun check={next} />
          </PaneProvider>,
        ),
      ),
  };
}

describe('a check in the pane', () => {
  it('cannot be made where nothing can be checked, and the reason is told', async () => {
    const { button, change } = open(undefined);
    expect(button.disabled).toBe(true);
    expect(screen.getByText(TEXTS.nothingToCheck)).toBeTruthy();
    await change(checkOf('sound'));
    expect(button.disabled).toBe(false);
    expect(screen.queryByText(TEXTS.nothingToCheck)).toBeNull();
  });

  it('is made when asked for, not before, and shows its report', async () => {
    const { button } = open(checkOf('sound'));
    expect(screen.queryByText('sound: sound in en')).toBeNull();
    fireEvent.click(button);
    expect(await screen.findByText('sound: sound in en')).toBeTruthy();
    expect(screen.queryByText(TEXTS.outdated)).toBeNull();
  });

  it('keeps its report when the choices change, and says that they have', async () => {
    const { button, change } = open(checkOf('first'));
    fireEvent.click(button);
    await screen.findByText('first: first in en');
    await change(checkOf('second'));
    expect(screen.getByText('first: first in en')).toBeTruthy();
    expect(screen.getByText(TEXTS.outdated)).toBeTruthy();
    fireEvent.click(button);
    expect(await screen.findByText('second: second in en')).toBeTruthy();
    expect(screen.queryByText(TEXTS.outdated)).toBeNull();
    expect(screen.queryByText('first: first in en')).toBeNull();
  });

  it('has its report in the language of the pane, without being made again', async () => {
    const check = checkOf('sound');
    const { button, change } = open(check);
    fireEvent.click(button);
    await screen.findByText('sound: sound in en');
    await change(check, 'zh');
    expect(screen.getByText('sound: sound in zh')).toBeTruthy();
  });

  it('tells why it failed, and shows no report', async () => {
    const { button } = open(checkOf(new Error('unforeseen')));
    fireEvent.click(button);
    expect(await screen.findByText(/unforeseen/)).toBeTruthy();
    expect(screen.queryByText('Report')).toBeNull();
  });

  it('tells how far it is, and can be called off while it would go on without an end', async () => {
    const endless: Check<string> = {
      ...checkOf('sound'),
      *steps() {
        for (;;) yield 0.5;
      },
    };
    const { button } = open(endless);
    fireEvent.click(button);
    const cancel = await screen.findByText('Cancel');
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.5');
    fireEvent.click(cancel);
    expect(await screen.findByText('Cancelled.')).toBeTruthy();
    expect(screen.queryByText('Report')).toBeNull();
  });
});
