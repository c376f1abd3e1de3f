const LONGEST_NAME = 31;
const FORBIDDEN_CHARACTERS = /[:\\/?*[\]]/;

/** Whether Excel would accept this as the name of a sheet. */
export function isValidSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= LONGEST_NAME &&
    !FORBIDDEN_CHARACTERS.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}

/** The first free "Sheet1", "Sheet2", … */
export function nextSheetName(taken: string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = taken.length + 1;
  while (used.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
