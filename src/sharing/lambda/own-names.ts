import { withNeeded } from './lambda-name';
import { LAMBDA_NAMES } from './lambda-names';

/** The formulas of all names that conversions add, by the names. */
const FORMULAS: ReadonlyMap<string, string> = new Map(
  withNeeded(Object.values(LAMBDA_NAMES).filter((each) => each !== undefined)).map(
    ({ name, formula }) => [name.toUpperCase(), formula],
  ),
);

/** Whether a name is one that Yoke adds, and means exactly what Yoke writes. */
export function isYokesName(name: string, formula: string): boolean {
  const own = FORMULAS.get(name.toUpperCase());
  return own !== undefined && plain(own) === plain(formula);
}

/** Without what files put before names, and as Excel may space and capitalise it. */
function plain(formula: string): string {
  return formula
    .replace(/_xl[a-z]*[._]/gi, '')
    .replace(/\s+/g, '')
    .toUpperCase();
}
