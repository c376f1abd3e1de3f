const LONGEST_NAME = 31;

/** A name that Excel accepts: without : \ / ? * [ ], no apostrophe at an end, 31 characters. */
export function validSheetName(wanted: string): string {
  const plain = wanted
    .replace(/[\s:\\/?*[\]]+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/^'+|'+$/g, '')
    .trim();
  return plain === '' || /^history$/i.test(plain) ? 'Yoke' : plain;
}

/** The name itself when it is free, else with the first free number behind it: OLS DU (2). */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const base = validSheetName(wanted);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = base.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
