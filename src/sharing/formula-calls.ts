import { mergeRefTokens, tokenize } from '@borgar/fx';
import { cellReferences } from './cell-references';
import { onlyComputes, reachesOut } from './computing-functions';
import { customFunctionOf, nativeName } from './formula-tree';

/** The names of all functions that a formula calls, without what files put before them. */
export function functionsCalled(formula: string): string[] {
  return tokenize(formula)
    .filter(({ type }) => type === 'func')
    .map(({ value }) => nativeName(value));
}

/**
 * What of a formula reaches beyond computing on the workbook's own cells: a function that does more
 * than compute, or a reference to another file. Undefined where nothing does.
 *
 * @param accepted formulas that stand in the cells already; what they do is not new
 */
export function outwardPart(
  formula: string,
  sheetNames: readonly string[],
  accepted: readonly string[],
): string | undefined {
  const known = new Set(accepted.flatMap((each) => outwardParts(each, sheetNames)));
  return outwardParts(formula, sheetNames).find((part) => !known.has(part));
}

function outwardParts(formula: string, sheetNames: readonly string[]): string[] {
  const calls = functionsCalled(formula).filter(
    (name) => customFunctionOf(name) === undefined && !onlyComputes(name),
  );
  // MAP(A1:A3,WEBSERVICE) calls a function that stands there like a name.
  const handedOver = tokenize(formula)
    .map(({ value }) => nativeName(value))
    .filter((name) => reachesOut(name) && !calls.includes(name));
  return [...calls, ...handedOver, ...strangeReferences(formula, sheetNames)];
}

/** References that lead out of the workbook, or may. */
function strangeReferences(formula: string, sheetNames: readonly string[]): string[] {
  const sheets = new Set(sheetNames.map((name) => name.toLowerCase()));
  const cells = cellReferences(formula, '').filter(
    ({ target }) =>
      target === undefined ||
      (target.sheetName !== '' && !sheets.has(target.sheetName.toLowerCase())),
  );
  const others = mergeRefTokens(tokenize(formula)).filter(
    ({ type, value }) =>
      (/^context/.test(type) && !sheets.has(value.replace(/^'|'$/g, '').toLowerCase())) ||
      ((type === 'range_named' || type === 'structured') && leadsElsewhere(value, sheets)),
  );
  return [...cells.map(({ text }) => text), ...others.map(({ value }) => value)];
}

/** A sheet before a name is fine; anything else before it is another file. */
function leadsElsewhere(reference: string, sheets: ReadonlySet<string>): boolean {
  const prefix = /^('(?:[^']|'')*'|[^'![\]]+)!/.exec(reference)?.[1];
  if (prefix === undefined) return reference.startsWith('[') && reference.includes(']!');
  const name = prefix.replace(/^'|'$/g, '').replace(/''/g, "'");
  return !sheets.has(name.toLowerCase());
}
