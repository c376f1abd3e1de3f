import {
  type Enclosure,
  productOf,
  powerOf,
  scaled,
  sumOf,
  variable,
} from '../../../numerics/enclosure';
import {
  add,
  divide,
  type Interval,
  intersection,
  middle,
  multiply,
  pointInterval,
  power,
  subtract,
} from '../../../numerics/interval';
import type { AssumedDesign } from './assumed-design';
import { FORM_ENCLOSURES } from './form-enclosures';
import { type PrintedRow, type RowCell, withoutCell } from './printed-coupling-table';
import {
  impliedLevel,
  levelsWithinBounds,
  levelBox,
  productOfDegreeAndIndex,
} from './row-constraints';

/**
 * All that a cell may be, given the other printed cells of its row: C and T from the levels, else from
 * D; D from C and T, else from the levels; a level from T.
 *
 * @returns undefined where the others do not give it
 */
export function expectedCell(
  row: PrintedRow,
  design: AssumedDesign,
  cell: RowCell,
): Interval | undefined {
  const others = withoutCell(row, cell);
  if (typeof cell === 'number') {
    const level = impliedLevel(others, design, cell);
    const isBounded = level !== undefined && Number.isFinite(level.lower + level.upper);
    return isBounded ? level : undefined;
  }
  if (cell === 'coordination' && row.degree !== undefined && row.index !== undefined) {
    return power(multiply(row.degree.interval, row.index.interval), design.theta);
  }
  const box = levelBox(others, design);
  if (Array.isArray(box)) return ofLevels(box, design, cell);
  const other = cell === 'degree' ? row.index : row.degree;
  if (row.coordination === undefined || other === undefined || cell === 'coordination') {
    return undefined;
  }
  const product = productOfDegreeAndIndex(row.coordination.interval, design.theta);
  return divide(product, other.interval);
}

type Function = (levels: readonly Enclosure[]) => Enclosure;

function ofLevels(
  box: readonly Interval[],
  design: AssumedDesign,
  cell: 'degree' | 'index' | 'coordination',
): Interval | undefined {
  const index: Function = (levels) =>
    levels.map((level, i) => scaled(design.weights[i], level)).reduce(sumOf);
  if (cell === 'index') return rangeOf(index, box);
  const levels = levelsWithinBounds(box, design);
  if (levels === undefined) return undefined;
  const degree = FORM_ENCLOSURES[design.form];
  if (cell === 'degree') return rangeOf(degree, levels);
  return rangeOf((all) => powerOf(productOf(degree(all), index(all)), design.theta), levels);
}

/** What a function may be over a box: by its natural extension and by the mean value theorem. */
function rangeOf(of: Function, box: readonly Interval[]): Interval {
  const over = (part: readonly Interval[]): Enclosure =>
    of(part.map((range, i) => variable(range, i, part.length)));
  const { value, slopes } = over(box);
  const centre = box.map((range) => pointInterval(middle(range)));
  let byMeanValue = over(centre).value;
  for (const [i, slope] of slopes.entries()) {
    byMeanValue = add(byMeanValue, multiply(slope, subtract(box[i], centre[i])));
  }
  if (Number.isNaN(byMeanValue.lower + byMeanValue.upper)) return value;
  return intersection(value, byMeanValue) ?? value;
}
