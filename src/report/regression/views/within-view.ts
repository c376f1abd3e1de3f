import { numberCell } from '../../../cells/cell-fault';
import { redundantEffectsTest } from '../../../statistics/regression/diagnostics/redundant-effects';
import type { WithinRegression } from '../../../statistics/regression/within';
import type { Language } from '../../../text/language';
import { regressionTexts } from '../../../text/regression-texts';
import { textCell } from '../../output-table';
import { type Report, headingLines, noteLines, noteParts } from '../../report';
import { fitView } from './fit-view';
import { conclusions, statisticsParts, testEquationParts } from './test-view';

export const WITHIN_VIEWS = ['fit', 'effects', 'redundantEffects'] as const;
export type WithinViewName = (typeof WITHIN_VIEWS)[number];

/**
 * One view of a regression with fixed effects.
 * @throws InputError where it cannot be made
 */
export function withinView(
  within: WithinRegression,
  view: WithinViewName,
  language: Language,
): Report {
  switch (view) {
    case 'fit':
      return fitView(within, language);
    case 'effects':
      return effectsView(within, language);
    case 'redundantEffects':
      return redundantEffectsView(within, language);
  }
}

/** How far each group's constant lies from C. */
function effectsView({ design, effects }: WithinRegression, language: Language): Report {
  const name = design.equation.dependent.text;
  return {
    sheetName: `Effects ${name}`,
    parts: [
      headingLines('Cross-section Fixed Effects', `Dependent Variable: ${name}`),
      {
        kind: 'table',
        headings: ['Cross-section', 'Effect', 'Observations'],
        rows: effects.map(({ group, effect, observationCount }) => [
          textCell(group, 'label'),
          { value: numberCell(effect), format: 'statistic', role: 'body' },
          { value: observationCount, format: 'count', role: 'body' },
        ]),
      },
      noteLines(regressionTexts(language).effects),
    ],
  };
}

function redundantEffectsView(within: WithinRegression, language: Language): Report {
  const result = redundantEffectsTest(within);
  const texts = regressionTexts(language);
  return {
    sheetName: `Effects test ${within.design.equation.dependent.text}`,
    parts: [
      headingLines('Redundant Fixed Effects Tests', 'Test cross-section fixed effects'),
      ...statisticsParts(result),
      ...noteParts(conclusions(result, texts.sameConstant, texts)),
      ...(result.equation === undefined ? [] : testEquationParts(result.equation, texts)),
    ],
  };
}
