import { numberCell } from '../../cells/cell-fault';
import { designNotes } from '../../statistics/regression/notes';
import type { WithinRegression } from '../../statistics/regression/within';
import { WITHIN_STATISTICS } from '../../statistics/regression/statistics';
import { noteText } from '../../text/explain';
import type { Language } from '../../text/language';
import { regressionTexts } from '../../text/regression-texts';
import { formatCell } from '../number-format';
import {
  type RegressionSections,
  type SectionChoices,
  headingLines,
  includedText,
  printedSections,
} from './regression-sections';

/** A regression with fixed effects as EViews prints it under "Panel Least Squares". */
export function withinSections(
  within: WithinRegression,
  language: Language,
  { criteria = 'perObservation' }: SectionChoices = {},
): RegressionSections {
  const { design, effects, constant, coefficients, rSquaredWithin } = within;
  const counts = effects.map(({ observationCount }) => observationCount);
  const isBalanced = counts.every((count) => count === counts[0]);
  const texts = regressionTexts(language);
  return printedSections(
    {
      heading: headingLines(design, 'Panel Least Squares, cross-section fixed effects', [
        `Cross-sections included: ${effects.length}`,
        `Total panel (${isBalanced ? 'balanced' : 'unbalanced'}) observations: ${includedText(design)}`,
      ]),
      coefficients: [constant, ...coefficients],
      statistic: (name) => WITHIN_STATISTICS[name](within),
      notes: [
        ...designNotes(design).map((note) => noteText(note, language)),
        texts.fixedEffects(effects.length, formatCell(numberCell(rSquaredWithin), 'statistic')),
      ],
    },
    criteria,
    language,
  );
}
