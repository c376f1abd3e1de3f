import type { Indicator } from '../../errors/reason';

/** k indicators of n values each, none missing, and their names for messages. */
export interface Indicators {
  readonly names: readonly Indicator[];
  readonly columns: readonly Float64Array[];
}
