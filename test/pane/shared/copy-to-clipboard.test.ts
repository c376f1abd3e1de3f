/** @jest-environment jsdom */
import { copyToClipboard } from '../../../src/pane/shared/copy-to-clipboard';

const COPIED = { text: 'a\tb', html: '<table></table>' };

/** A browser that answers the command to copy with a copy event, or refuses it. */
function answerCopy(answer: (data: Map<string, string>) => boolean): Map<string, string> {
  const data = new Map<string, string>();
  document.execCommand = () => answer(data);
  return data;
}

function fireCopy(data: Map<string, string>): boolean {
  const event = new Event('copy', { cancelable: true });
  Object.assign(event, {
    clipboardData: { setData: (kind: string, text: string) => data.set(kind, text) },
  });
  document.dispatchEvent(event);
  return event.defaultPrevented;
}

function giveClipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText === undefined ? undefined : { writeText },
  });
}

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
  giveClipboard(undefined);
});

describe('copying to the clipboard', () => {
  it('gives text and HTML to the copy event', async () => {
    const data = answerCopy(fireCopy);
    expect(await copyToClipboard(COPIED)).toBe(true);
    expect([...data]).toEqual([
      ['text/plain', COPIED.text],
      ['text/html', COPIED.html],
    ]);
  });

  it('gives no HTML where there is none', async () => {
    const data = answerCopy(fireCopy);
    await copyToClipboard({ text: 'x' });
    expect([...data]).toEqual([['text/plain', 'x']]);
  });

  it('leaves later copies of the user alone', async () => {
    answerCopy(fireCopy);
    await copyToClipboard(COPIED);
    const later = new Map<string, string>();
    expect(fireCopy(later)).toBe(false);
    expect(later.size).toBe(0);
  });

  it.each<[string, () => boolean]>([
    ['is refused', () => false],
    ['brings no event', () => true],
    [
      'is not known',
      () => {
        throw new TypeError('execCommand is not a function');
      },
    ],
  ])('takes the newer clipboard where the command %s', async (_, answer) => {
    answerCopy(answer);
    const written: string[] = [];
    giveClipboard(async (text) => void written.push(text));
    expect(await copyToClipboard(COPIED)).toBe(true);
    expect(written).toEqual([COPIED.text]);
  });

  it('says so where neither way is open', async () => {
    answerCopy(() => false);
    giveClipboard(() => Promise.reject(new Error('NotAllowedError')));
    expect(await copyToClipboard(COPIED)).toBe(false);
    giveClipboard(undefined);
    expect(await copyToClipboard(COPIED)).toBe(false);
  });
});
