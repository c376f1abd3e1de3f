/** Where the pane's script came from: known only while it runs for the first time. */
const origin =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src
    : document.baseURI;

/** The address of a file that lies beside the pane's script, such as help/en/ccd.html. */
export function addInAddress(file: string): string {
  return new URL(file, origin).href;
}
