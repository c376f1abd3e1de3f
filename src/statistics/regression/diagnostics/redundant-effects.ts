import { InputError } from '../../../errors/input-error';
import type { UndefinedStatistic } from '../../../errors/reason';
import { degreesOfFreedom } from '../statistics';
import type { WithinRegression } from '../within';
import {
  fOfMoreTerms,
  quotient,
  regressAuxiliary,
  regressorsWithConstant,
} from './auxiliary-regression';
import { type TestResult, chiSquareTest, fTest } from './test-result';

const TEST = 'redundant effects';

/**
 * Whether one constant would do for all groups, EViews' "Redundant Fixed Effects": F and likelihood
 * ratio T·ln(e′e of one constant/e′e) of the G − 1 differences between groups.
 *
 * @throws InputError statisticUndefined for a single group or an exact fit
 */
export function redundantEffectsTest(within: WithinRegression): TestResult {
  if (within.effects.length === 1) throw undefinedBecause('oneGroup');
  if (within.isExactFit) throw undefinedBecause('exactFit');
  const { design, sumSquaredResiduals, observationCount } = within;
  const pooled = regressAuxiliary({
    test: TEST,
    dependent: { text: design.equation.dependent.text, values: design.dependent },
    terms: regressorsWithConstant(within),
    redundant: 'refused',
  });
  const differences = within.effects.length - 1;
  const degrees = degreesOfFreedom(within);
  const restricted = pooled.sumSquaredResiduals;
  const f = fOfMoreTerms(restricted, sumSquaredResiduals, differences, degrees);
  const ratio = observationCount * Math.log(quotient(restricted, sumSquaredResiduals));
  return {
    statistics: [
      fTest(f, differences, degrees),
      chiSquareTest('logLikelihoodRatio', ratio, differences),
    ],
    equation: pooled.equation,
  };
}

function undefinedBecause(why: UndefinedStatistic): InputError {
  return new InputError({ code: 'statisticUndefined', statistic: TEST, why }, '#N/A');
}
