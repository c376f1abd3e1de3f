import { variable } from '../../../numerics/enclosure';
import { divide, type Interval } from '../../../numerics/interval';
import type { CouplingFormName } from '../../coupling/coupling-degree';
import { FORM_ENCLOSURES } from './form-enclosures';
import type { PrintedRow } from './printed-coupling-table';
import { productOfDegreeAndIndex } from './row-constraints';

/** A row with all its levels and a T, printed or implied by D. */
export interface WeightedRow {
  readonly levels: readonly Interval[];
  readonly index: Interval;
}

/** T is the printed one, else what D implies under the form and θ; undefined where neither is there. */
export function weightedRow(
  { levels, degree, index, coordination }: PrintedRow,
  form: CouplingFormName,
  theta: Interval,
): WeightedRow | undefined {
  const whole = levels.flatMap((level) => level?.interval ?? []);
  if (whole.length < levels.length) return undefined;
  if (index !== undefined) return { levels: whole, index: index.interval };
  if (coordination === undefined) return undefined;
  const ofDegree =
    degree?.interval ??
    FORM_ENCLOSURES[form](whole.map((range, i) => variable(range, i, whole.length))).value;
  if (!(ofDegree.lower > 0)) return undefined;
  const implied = divide(productOfDegreeAndIndex(coordination.interval, theta), ofDegree);
  return { levels: whole, index: implied };
}
