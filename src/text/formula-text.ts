/**
 * A call as it is typed into a cell. Blocks become array constants, {1,2;3,4}; Excel has no blank in
 * them, so a blank is written as "".
 */
export function formulaText(id: string, args: readonly unknown[]): string {
  return `=${id}(${args.map(argumentText).join(',')})`;
}

export function argumentText(argument: unknown): string {
  if (!Array.isArray(argument)) return valueText(argument);
  const rows = argument as readonly (readonly unknown[])[];
  return `{${rows.map((row) => row.map(valueText).join(',')).join(';')}}`;
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 255;

/** A text as an argument, in pieces where it is long; "" for one that is left out. */
export function textArgument(text: string | undefined): string {
  if (text === undefined || text === '') return '';
  const pieces = [''];
  for (const sign of text) {
    if (pieces[0].length + sign.length > LONGEST_TEXT) pieces.unshift('');
    pieces[0] += sign;
  }
  return pieces.reverse().map(quoted).join('&');
}

/** A call with arguments written out; those left out at the end are not written. */
export function formulaCall(id: string, args: readonly string[]): string {
  let count = args.length;
  while (count > 0 && args[count - 1] === '') count--;
  return `=${id}(${args.slice(0, count).join(',')})`;
}
