import type { Library } from './library';

/** The library's own error names, and what Excel would show. */
const EXCEL_NAMES: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#VALUE!',
  '#CYCLE': '#REF!',
  '#ERROR': '#VALUE!',
};

/** Errors that Excel has and the library lacks. */
const MISSING_NAMES = ['#VALUE!', '#REF!', '#BUSY!', '#CALC!'];

/** Makes the library treat all of Excel's errors as errors, with a tooltip. */
export function registerErrorNames({ registries }: Library): void {
  for (const name of MISSING_NAMES) registries.errorTypes.add(name);
}

export function excelErrorName(name: string): string {
  return EXCEL_NAMES[name] ?? name;
}
