import { mergeRefTokens, tokenize } from '@borgar/fx';

/** What stands before the exclamation mark of a reference: in apostrophes, or plain. */
const PREFIX = /'((?:[^']|'')*)'!|([^'!(,\s]+)!/g;

/**
 * Whether a formula refers to one of some sheets: by name, in a reference over several sheets that
 * takes it in, or in a text that INDIRECT may read. Sheets of other workbooks are no such sheets.
 *
 * @param names of the sheets
 * @param order the names of all sheets from first to last
 */
export function refersToSheet(
  formula: string,
  names: readonly string[],
  order: readonly string[],
): boolean {
  const wanted = new Set(names.map(folded));
  if (!mayRefer(formula, wanted)) return false;
  const places = order.map(folded);
  const tokens = mergeRefTokens(tokenize(formula.startsWith('=') ? formula : `=${formula}`));
  const isIndirect = tokens.some(({ type, value }) => type === 'func' && /INDIRECT$/i.test(value));
  return tokens.some(({ type, value }) => {
    if (type === 'string') {
      const text = folded(value);
      return isIndirect && [...wanted].some((name) => text.includes(name));
    }
    if (type === 'context' || type === 'context_quote') return meets(value, wanted, places);
    return [...value.matchAll(PREFIX)].some(([, quoted, plain]) =>
      meets(quoted?.replace(/''/g, "'") ?? plain, wanted, places),
    );
  });
}

/** A quick look before a formula is read. */
function mayRefer(formula: string, wanted: ReadonlySet<string>): boolean {
  const text = folded(formula);
  const isOverSheets = /:[^!]*!/.test(text);
  return isOverSheets || [...wanted].some((name) => text.includes(name.replace(/'/g, "''")));
}

/** Whether Plan, or Jan:Dec, takes in one of the sheets. */
function meets(prefix: string, wanted: ReadonlySet<string>, places: readonly string[]): boolean {
  if (prefix.includes('[')) return false;
  const ends = folded(prefix).split(':');
  if (ends.some((name) => wanted.has(name))) return true;
  const [first, last] = ends.map((name) => places.indexOf(name)).sort((a, b) => a - b);
  if (last === undefined || first < 0) return false;
  return places.slice(first, last).some((name) => wanted.has(name));
}

/** Excel does not tell A from a in names of sheets. */
function folded(text: string): string {
  return text.toLowerCase();
}
