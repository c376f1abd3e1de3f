import { functionsCalled } from '../../../sharing/formula-calls';
import { cellReferences } from '../../../sharing/cell-references';
import { readsUnseen } from '../../../sharing/computing-functions';
import { contentKey } from '../../../sharing/content-key';
import type { SheetRectangle } from '../../../sharing/references';
import {
  NOT_FOLLOWED,
  type RememberedFormula,
  type SharedMemory,
} from '../../../sharing/shared-memory';
import type { Replacement } from '../../../sharing/workbook-formulas';
import { AnchorList } from './anchors';
import { DataDigests } from './data-digest';
import { type ReadSheet, contentsAt, sheetNamed } from './read-workbook';
import { placeKey, referencesIn } from './scan-formulas';

/** A memory of a conversion, and the places that its hidden names follow. */
export interface NewMemory {
  readonly memory: SharedMemory;
  readonly places: readonly SheetRectangle[];
}

/**
 * What the file shall remember of a conversion.
 *
 * @param sheets as they are after it
 * @param resolved where names, tables and spilled ranges lie that the formulas refer to
 * @param names those that it added
 */
export function newMemory(
  id: string,
  replacements: readonly Replacement[],
  sheets: readonly ReadSheet[],
  resolved: ReadonlyMap<string, SheetRectangle>,
  names: readonly string[],
): NewMemory {
  const anchors = new AnchorList();
  const digests = new DataDigests(sheets);
  const formulas = replacements.map(({ found, names: lambdas }): RememberedFormula => {
    const { sheetName, at, formula } = found;
    const sheet = sheetNamed(sheets, sheetName)!;
    const own = { sheetName: sheet.name, at };
    const { references, others, isKnown } = readPlaces(found, sheets, resolved);
    const areas = [own, ...references, ...others];
    const keys = contentsAt(sheet, at)
      .flat()
      .map((content) => contentKey(content, sheet.name, areas));
    const data = areas.slice(1).filter((area) => area !== undefined);
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      at,
      formula,
      sums: keys.map(({ exact }) => exact),
      trace: {
        rough: keys.map(({ rough }) => rough),
        anchors: areas.map((area) => (area ? anchors.numberOf(area) : NOT_FOLLOWED)),
        ...(isKnown ? { data: digests.of(data) } : {}),
        ...(lambdas.length > 0 ? { isSpilled: true } : {}),
      },
    };
  });
  return { memory: { id, formulas, names }, places: anchors.places };
}

interface ReadPlaces {
  /** In the formula's order; undefined for one that leads nowhere in this workbook. */
  readonly references: readonly (SheetRectangle | undefined)[];
  readonly others: readonly SheetRectangle[];
  /** Whether these are all the cells that the formula reads. */
  readonly isKnown: boolean;
}

/** What a formula reads. */
function readPlaces(
  found: Replacement['found'],
  sheets: readonly ReadSheet[],
  resolved: ReadonlyMap<string, SheetRectangle>,
): ReadPlaces {
  const { formula, sheetName } = found;
  const references = cellReferences(formula, sheetName).map(({ target }) => {
    const sheet = target && sheetNamed(sheets, target.sheetName);
    return sheet && { sheetName: sheet.name, at: target!.at };
  });
  const others = referencesIn([found]).map(({ reference }) =>
    resolved.get(placeKey(sheetName, reference)),
  );
  const calls = functionsCalled(formula);
  // The names that these declare are none of the workbook's.
  const declares = calls.some((name) => name === 'LET' || name === 'LAMBDA');
  return {
    references,
    others: others.filter((place) => place !== undefined),
    isKnown:
      !references.includes(undefined) &&
      (declares || !others.includes(undefined)) &&
      !calls.some(readsUnseen),
  };
}
