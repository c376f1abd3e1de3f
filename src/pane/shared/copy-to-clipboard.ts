/** A text as the clipboard takes it; HTML beside it for programs that read tables. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts a text on the clipboard through the copy event, which all of Office's web views know and which
 * takes HTML as it is: the newer clipboard parses it under the page's policy, and the rules of a table
 * would be lost. Where the event is refused the newer one takes the text.
 *
 * @returns whether the clipboard took it
 */
export async function copyToClipboard(copied: Copied): Promise<boolean> {
  if (copyByEvent(copied)) return true;
  try {
    await navigator.clipboard.writeText(copied.text);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent({ text, html }: Copied): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    isFilled = true;
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy') && isFilled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
