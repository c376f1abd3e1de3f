import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';

const CELL_WITH_FORMULA = /<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f\b([^>]*?)(?:\/>|>([^<]*)<)/g;
const ADDRESS = /\br=["']([A-Z]+\d+)["']/;
const INDEX = /\bsi=["'](\d+)["']/;
const SHARED = /\bt=["']shared["']/;

interface SharedFormula {
  readonly address: string;
  readonly relative: string;
}

/**
 * The formulas that a sheet's XML gives by reference to another cell's, by address and as they
 * stand in the file. The library moves references in them, too, but also those inside texts and
 * names of sheets, and it leaves whole columns and rows where they were.
 */
export function sharedFormulas(
  sheetXml: string,
  unescape: (text: string) => string,
): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  if (!SHARED.test(sheetXml)) return formulas;
  const shared = new Map<string, SharedFormula>();
  for (const [, cell, attributes, text = ''] of sheetXml.matchAll(CELL_WITH_FORMULA)) {
    const address = ADDRESS.exec(cell)?.[1];
    const index = INDEX.exec(attributes)?.[1];
    if (address === undefined || index === undefined || !SHARED.test(attributes)) continue;
    if (text !== '') {
      const relative = translateFormulaToR1C1(unescape(text), address);
      shared.set(index, { address, relative });
    } else {
      const origin = shared.get(index);
      if (origin) formulas.set(address, translateFormulaToA1(origin.relative, address));
    }
  }
  return formulas;
}
