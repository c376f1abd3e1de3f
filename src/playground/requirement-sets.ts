/**
 * What the stand-in claims to support, with the names in lower case as office.js wants
 * them. The npm build of office.js gates nothing above ExcelApi 1.15, so nothing newer
 * is claimed.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: '1.15',
  sharedruntime: '1.1',
  customfunctionsruntime: '1.5',
  customfunctions: '1.8',
  addincommands: '1.1',
  dialogapi: '1.1',
};

/** Whether a set is among them, by the rules of `Office.context.requirements`. */
export function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  const declared = REQUIREMENT_SETS[name.toLowerCase()];
  return declared !== undefined && compareVersions(declared, String(version)) >= 0;
}

function compareVersions(one: string, other: string): number {
  const [oneMajor, oneMinor = 0] = one.split('.').map(Number);
  const [otherMajor, otherMinor = 0] = other.split('.').map(Number);
  return oneMajor - otherMajor || oneMinor - otherMinor;
}
