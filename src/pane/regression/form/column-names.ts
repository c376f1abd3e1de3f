import {
  bracketedName,
  foldName,
  writeName,
} from '../../../statistics/regression/equation/expression';

/**
 * The names to choose from: each once, in one line, since a line is what they are written into.
 * Columns without a name cannot be chosen.
 */
export function columnNames(names: readonly string[]): string[] {
  const seen = new Set<string>(['']);
  return names.flatMap((name) => {
    const folded = foldName(name);
    if (seen.has(folded)) return [];
    seen.add(folded);
    return [inOneLine(name)];
  });
}

/** Spells a name as the column of that name does; a name without a column stays as it is. */
export function speller(names: readonly string[]): (name: string) => string {
  const spellings = new Map(columnNames(names).map((name) => [foldName(name), name]));
  return (name) => spellings.get(foldName(name)) ?? inOneLine(name);
}

/** A column's name as the option `group` reads it: in brackets where it would lose its own. */
export function groupText(name: string): string {
  return bracketedName(name) === undefined ? name : writeName(name);
}

function inOneLine(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}
