import {
  type Block,
  type CellValue,
  errorCodeOf,
  isBlank,
  shapeOf,
  toBlock,
} from '../../cells/cell-value';
import { InputError } from '../../errors/input-error';
import {
  LEVEL_SCHEMES,
  LEVEL_SCHEME_NAMES,
  type LevelBand,
  type LevelName,
  type LevelScheme,
  type LevelSchemeName,
  checkBands,
} from '../../statistics/coupling/level-scheme';
import { type Parameter, findWord, singleValue } from '../kit/option';

/** One of the named schemes, or a two-column range of upper cuts and names of the user's own. */
export function levelScheme(standard: LevelSchemeName): Parameter<LevelScheme<LevelName>> {
  return {
    description: {
      en: 'Scheme of levels: paper, liao10, or two columns with upper cuts and names of your own.',
      zh: '等级方案：paper、liao10，或两列区域（上限与名称）。',
    },
    matrix: true,
    optional: true,
    standard: `"${standard}"`,
    choices: LEVEL_SCHEME_NAMES,
    read: (argument, name) => {
      const block = toBlock(argument);
      const { rows, columns } = shapeOf(block);
      if (rows > 1 || columns > 1) return ownScheme(block, name);
      const value = singleValue(argument, name);
      return LEVEL_SCHEMES[isBlank(value) ? standard : findWord(LEVEL_SCHEME_NAMES, value, name)];
    },
  };
}

function ownScheme(block: Block, scheme: string): LevelScheme<LevelName> {
  const shape = shapeOf(block);
  if (shape.columns !== 2) throw new InputError({ code: 'schemeNeedsTwoColumns', arrived: shape });
  const bands: LevelBand<string>[] = [];
  block.forEach((cells, index) => {
    const row = index + 1;
    refuseErrors(cells, scheme, row);
    const [cut, name] = cells;
    if (typeof cut !== 'number' || Number.isNaN(cut)) {
      throw new InputError({ code: 'schemeCutNotANumber', row, arrived: cut });
    }
    bands.push({ upperCut: cut, name: isBlank(name) ? '' : nameText(name) });
  });
  checkBands(bands);
  return {
    bands: bands.map(({ upperCut, name }) => ({ upperCut, name: { en: name, zh: name } })),
  };
}

/** @throws InputError the first error among the cells of a row */
function refuseErrors(cells: readonly CellValue[], name: string, row: number): void {
  cells.forEach((cell, index) => {
    const arrived = errorCodeOf(cell);
    if (arrived === undefined) return;
    const place = { row, column: index + 1 };
    throw new InputError({ code: 'errorCell', name, place, arrived }, arrived);
  });
}

/** A name as its cell shows it. */
function nameText(name: CellValue): string {
  return typeof name === 'boolean' ? String(name).toUpperCase() : String(name);
}
