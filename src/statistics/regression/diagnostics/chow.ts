import { InputError } from '../../../errors/input-error';
import type { SamplePart } from '../../../errors/reason';
import { type DoubleDouble, add } from '../../../numerics/double-double';
import { pick } from '../../../numerics/double-double-vector';
import { leastSquares } from '../../../numerics/least-squares';
import { withoutRounding } from '../exact-fit';
import { type Regression, holdsRoundedNumbers } from '../regression';
import { placesFrom } from '../sample';
import { requireOneGroup } from '../unbroken';
import { fOfMoreTerms, quotient } from './auxiliary-regression';
import { type TestResult, chiSquareTest, fTest } from './test-result';

/**
 * Chow's breakpoint test (G. C. Chow, Econometrica 28 (1960) 591–605): the equation on both parts of
 * the sample apart. F = [(e′e − e₁′e₁ − e₂′e₂)/k] / [(e₁′e₁ + e₂′e₂)/(T − 2k)],
 * LR = T·ln(e′e/(e₁′e₁ + e₂′e₂)), Wald = k·F.
 *
 * @param label the first observation of the second part
 * @throws InputError missingArgument, sampleLabelUnknown, partTooShort, partCollinear
 */
export function chowTest(regression: Regression, label: string | undefined): TestResult {
  const { design, sumSquaredResiduals, observationCount, coefficientCount } = regression;
  if (label === undefined) throw new InputError({ code: 'missingArgument', name: 'argument' });
  requireOneGroup(design, 'chow');
  const isSecond = placesFrom(design.observations, label);
  const places = Array.from(design.included, (_, place) => place);
  const unrestricted = add(
    sumSquaredOfPart(
      regression,
      places.filter((place) => !isSecond[design.included[place]]),
      'first',
    ),
    sumSquaredOfPart(
      regression,
      places.filter((place) => isSecond[design.included[place]]),
      'second',
    ),
  );
  const degrees = observationCount - 2 * coefficientCount;
  const f = fOfMoreTerms(sumSquaredResiduals, unrestricted, coefficientCount, degrees);
  const ratio = observationCount * Math.log(quotient(sumSquaredResiduals, unrestricted));
  return {
    statistics: [
      fTest(f, coefficientCount, degrees),
      chiSquareTest('logLikelihoodRatio', ratio, coefficientCount),
      chiSquareTest('wald', coefficientCount * f, coefficientCount),
    ],
  };
}

function sumSquaredOfPart(
  { design }: Regression,
  places: readonly number[],
  part: SamplePart,
): DoubleDouble {
  const { columns, dependent, equation } = design;
  if (places.length <= columns.length) {
    throw new InputError({
      code: 'partTooShort',
      part,
      observations: places.length,
      coefficients: columns.length,
    });
  }
  const rows = Int32Array.from(places);
  const own = pick(dependent, rows);
  const ownColumns = columns.map((column) => pick(column, rows));
  const fit = leastSquares(ownColumns, own);
  if ('collinear' in fit) {
    const term = equation.regressors[fit.collinear].text;
    throw new InputError({ code: 'partCollinear', part, term });
  }
  return withoutRounding(fit, {
    dependent: own,
    holdsRoundedNumbers: () => holdsRoundedNumbers(design),
  }).sumSquaredResiduals;
}
