import type { LagCriterion } from '../../statistics/regression/lag-candidate';
import type { LagChoice, LagChoiceRequest } from '../../statistics/regression/lag-choice';
import { ANALYSES } from '../../text/analyses/analyses';
import type { Language } from '../../text/language';
import { type LagLimitsInWords, methodTexts } from '../../text/method-texts';
import { type Report, reportLines } from '../report';
import { VERSION } from '../version';
import type { Method, MethodSource } from './method';

/** What was asked for, what it came to, and by which criterion it was read. */
export interface DescribedLagChoice {
  readonly choice: LagChoice;
  readonly request: LagChoiceRequest;
  readonly criterion: LagCriterion;
  /** In the reader's language. */
  readonly report: Report;
}

/** How the comparison of lag orders came about. */
export function lagChoiceMethod(
  described: DescribedLagChoice,
  source: MethodSource,
  language: Language,
): Method {
  const { choice, request, criterion, report } = described;
  const { sample, group } = request;
  const texts = methodTexts(language);
  const best = choice.candidates[choice.best[criterion].place].equation;
  return {
    analyses: ['lagChoice', 'leastSquares'],
    // The criteria stand among the formulas of least squares.
    formulas: ANALYSES.leastSquares.formulas,
    source,
    steps: [
      texts.equation(request.equation.trim()),
      texts.notation,
      texts.lags(limitsOf(described)),
      texts.sample(sample?.trim() ?? ''),
      ...(group === undefined ? [] : [texts.withinGroups(group)]),
      ...reportLines(report),
      texts.chosenLags(texts.criteria[criterion], best),
    ],
    citation: { en: citationIn('en', described), zh: citationIn('zh', described) },
  };
}

function limitsOf({ choice, request }: DescribedLagChoice): LagLimitsInWords {
  const { seriesLags, dependentLags, leastDependentLags = 1 } = request;
  const lastOf = (name: string, firstLag: number): number => {
    const limit = typeof seriesLags === 'number' ? seriesLags : seriesLags[name];
    return Math.max(firstLag, limit ?? firstLag);
  };
  return {
    dependent: choice.dependent,
    dependentLags,
    leastDependentLags: Math.min(leastDependentLags, dependentLags),
    series: choice.series.map(({ text, firstLag }) => ({
      name: text,
      firstLag,
      lastLag: lastOf(text, firstLag),
    })),
  };
}

function citationIn(language: Language, described: DescribedLagChoice): string {
  const { choice, request, criterion } = described;
  const { sample, candidates, best, observationCount } = choice;
  const texts = methodTexts(language);
  return texts.citations.lags({
    equation: request.equation.trim(),
    chosen: candidates[best[criterion].place].equation,
    criterion: texts.criteria[criterion],
    candidates: candidates.length,
    limits: limitsOf(described),
    sample: `${sample.first}–${sample.last}`,
    observations: observationCount,
    group: request.group,
    version: VERSION,
  });
}
