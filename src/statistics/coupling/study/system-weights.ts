import { InputError } from '../../../errors/input-error';
import {
  type PrincipalComponents,
  principalComponents,
  retainedComponentWeights,
} from '../../indicators/principal-components';
import { samplingAdequacy } from '../../indicators/sampling-adequacy';
import type { Indicators } from '../../indicators/indicators';
import { weightsOf } from '../../indicators/weights';
import type { SystemComponents } from './study';
import type { StudySystem, StudyWeighting } from './study-design';

/**
 * The weights of a system's indicators; a single indicator has the weight 1 under every method but
 * `given`.
 * @param labelOf names a row by its place among those that take part, for messages
 * @throws InputError where the method has no weights for these data
 */
export function systemWeights(
  system: StudySystem,
  indicators: Indicators,
  weighting: StudyWeighting,
  labelOf: (place: number) => string,
): Float64Array {
  try {
    return weightsBy(system, indicators, weighting);
  } catch (error) {
    throw error instanceof InputError ? withLabel(error, labelOf) : error;
  }
}

/** Rows of the study are not those of the sheet: a message names the observation instead. */
function withLabel(
  { reason, cellError }: InputError,
  labelOf: (place: number) => string,
): InputError {
  if (reason.code !== 'outOfBounds' || reason.place.row === undefined) {
    return new InputError(reason, cellError);
  }
  const { row, column } = reason.place;
  const name = `${column ?? reason.name} (${labelOf(row - 1)})`;
  return new InputError({ ...reason, name, place: {} }, cellError);
}

function weightsBy(
  system: StudySystem,
  indicators: Indicators,
  weighting: StudyWeighting,
): Float64Array {
  if (weighting === 'given') return Float64Array.from(system.indicators, ({ weight }) => weight);
  if (indicators.columns.length === 1) return Float64Array.of(1);
  return weighting === 'pcaRetained'
    ? retainedComponentWeights(indicators)
    : weightsOf(indicators, weighting);
}

/** The principal components beside the weights; none of a single or a constant indicator. */
export function componentsOf(indicators: Indicators): SystemComponents | undefined {
  if (indicators.columns.length < 2) return undefined;
  const components = componentsOrNone(indicators);
  return (
    components && {
      ...components,
      adequacy: samplingAdequacy(components, indicators.columns[0].length),
    }
  );
}

function componentsOrNone(indicators: Indicators): PrincipalComponents | undefined {
  try {
    return principalComponents(indicators);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
