/**
 * Characters that XML cannot hold, or would not give back as they were: controls, line ends, halves
 * of pairs. They may well stand in the name of a column.
 */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu;

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Any text as the value of an XML attribute; unsafe characters as \u0007, a backslash as two. */
export function toAttribute(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>"]/g, (character) => XML_ESCAPES[character]);
}

/** The text behind an attribute's value; undefined for a value that toAttribute does not write. */
export function fromAttribute(value: string): string | undefined {
  if (/\\(?!\\|u[0-9a-f]{4})/.test(value.replace(/\\\\/g, ''))) return undefined;
  return value.replace(/\\(?:\\|u([0-9a-f]{4}))/g, (_, code: string | undefined) =>
    code === undefined ? '\\' : String.fromCharCode(parseInt(code, 16)),
  );
}
