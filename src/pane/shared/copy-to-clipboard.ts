/** A text as the clipboard takes it; HTML beside it for programs that read tables. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts a text on the clipboard. Office's web views do not all open the newer clipboard; the older way,
 * through the copy event, stands in for it.
 *
 * @returns whether the clipboard took it
 */
export async function copyToClipboard(copied: Copied): Promise<boolean> {
  try {
    await writeNewer(copied);
    return true;
  } catch {
    return writeOlder(copied);
  }
}

async function writeNewer({ text, html }: Copied): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (content: string, type: string): Blob => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(text, 'text/plain'),
      'text/html': blob(html, 'text/html'),
    }),
  ]);
}

function writeOlder({ text, html }: Copied): boolean {
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
