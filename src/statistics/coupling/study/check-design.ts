import { InputError } from '../../../errors/input-error';
import type { Bounds } from '../../../errors/reason';
import { checkSystemCount, couplingForm } from '../coupling-degree';
import { checkBands } from '../level-scheme';
import type { StudyDesign } from './study-design';

/**
 * Refuses a design that cannot be run, whatever the data.
 *
 * @throws InputError tooFewSystems, paperFormSystems, systemWithoutIndicators, lowNotBelowHigh,
 *   cutsReversed, notANumber and outOfBounds for α, w and θ, and what checkBands throws
 */
export function checkDesign(design: StudyDesign): void {
  const { systems, form, rescaling, theta, scheme, relative } = design;
  checkSystemCount(couplingForm(form), systems.length);
  const empty = systems.find(({ indicators }) => indicators.length === 0);
  if (empty !== undefined) {
    throw new InputError({ code: 'systemWithoutIndicators', system: empty.name });
  }
  for (const { name, weight } of systems) check(`α (${name})`, weight, { minimum: 0, maximum: 1 });
  checkGivenWeights(design);
  check('θ', theta, { minimum: 0, aboveMinimum: true, maximum: 1 });
  if (rescaling.method === 'minmax') checkRange(rescaling.low, rescaling.high);
  checkBands(scheme.bands.map(({ upperCut, name }) => ({ upperCut, name: name.en })));
  const { lower, upper } = relative;
  check('E', lower, {});
  check('E', upper, {});
  if (lower > upper) throw new InputError({ code: 'cutsReversed', lower, upper });
}

function checkGivenWeights({ systems, weighting }: StudyDesign): void {
  if (weighting !== 'given') return;
  for (const { name, indicators } of systems) {
    for (const { weight } of indicators) check(`w (${name})`, weight, { minimum: 0 });
  }
}

function checkRange(low: number, high: number): void {
  check('low', low, {});
  check('high', high, {});
  if (!(low < high)) throw new InputError({ code: 'lowNotBelowHigh', low, high });
}

/** A number on the form; NaN while what is typed is none. */
function check(name: string, value: number, bounds: Bounds): void {
  if (!Number.isFinite(value)) {
    throw new InputError({ code: 'notANumber', name, place: {}, arrived: undefined });
  }
  const { minimum = -Infinity, maximum = Infinity, aboveMinimum = false } = bounds;
  const isWithin = value <= maximum && (aboveMinimum ? value > minimum : value >= minimum);
  if (isWithin) return;
  throw new InputError({ code: 'outOfBounds', name, place: {}, arrived: value, bounds });
}
