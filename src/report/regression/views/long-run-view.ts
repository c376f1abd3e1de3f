import { longRunMultipliers } from '../../../statistics/regression/long-run';
import type { Regression } from '../../../statistics/regression/regression';
import type { Language } from '../../../text/language';
import { regressionTexts } from '../../../text/regression-texts';
import { type Report, headingLines, noteLines } from '../../report';
import { COEFFICIENT_HEADINGS, coefficientRow } from '../regression-sections';

/**
 * Long-run multipliers with their standard errors.
 * @throws InputError statisticUndefined where no lag of the dependent variable is a regressor
 */
export function longRunView(regression: Regression, language: Language): Report {
  const name = regression.design.equation.dependent.text;
  return {
    sheetName: `Long run ${name}`,
    parts: [
      headingLines('Long-Run Coefficients', `Dependent Variable: ${name}`),
      {
        kind: 'table',
        headings: COEFFICIENT_HEADINGS,
        rows: longRunMultipliers(regression).map(coefficientRow),
      },
      noteLines(regressionTexts(language).longRun),
    ],
  };
}
