import { numberCell } from '../../cells/cell-fault';
import {
  LAG_CRITERIA,
  type LagCandidate,
  type LagCriterion,
} from '../../statistics/regression/lag-candidate';
import type { LagChoice } from '../../statistics/regression/lag-choice';
import type { Language } from '../../text/language';
import { type RegressionTexts, regressionTexts } from '../../text/regression-texts';
import { type OutputCell, textCell } from '../output-table';
import { type Report, headingLines, noteLines } from '../report';

const HEADINGS: Readonly<Record<LagCriterion, string>> = {
  aic: 'AIC',
  sc: 'SC',
  hq: 'HQ',
  adjustedRSquared: 'Adj. R-sq',
};
/** Candidates that cannot be compared are named, but for more than these. */
const MOST_NAMED = 5;

/** All candidates, the best by one criterion first; those that cannot be compared are told of. */
export function lagChoiceReport(
  choice: LagChoice,
  criterion: LagCriterion,
  language: Language,
): Report {
  const { dependent, candidates, best, observationCount } = choice;
  const texts = regressionTexts(language);
  const sign = criterion === 'adjustedRSquared' ? -1 : 1;
  const compared = candidates.filter(({ notComparable }) => notComparable === undefined);
  const ranked = [...compared].sort((a, b) => sign * (a[criterion] - b[criterion]));
  const others = candidates.filter(({ notComparable }) => notComparable !== undefined);
  const { ownObservationCount } = best[criterion];
  return {
    sheetName: `Lags ${dependent}`,
    parts: [
      headingLines('Lag Order Selection Criteria', `Dependent Variable: ${dependent}`),
      {
        kind: 'table',
        headings: [
          'Equation',
          'k',
          'LogL',
          ...LAG_CRITERIA.flatMap((name) => [HEADINGS[name], '']),
        ],
        rows: ranked.map((candidate) => candidateRow(candidate, choice)),
      },
      noteLines(
        texts.lagsCompared(candidates.length, observationCount),
        ...(ownObservationCount === observationCount
          ? []
          : [texts.lagsMoreObservations(ownObservationCount)]),
        ...others.slice(0, MOST_NAMED).map((other) => notComparableNote(other, texts)),
        ...(others.length > MOST_NAMED ? [texts.andMore(others.length - MOST_NAMED)] : []),
      ),
    ],
  };
}

function notComparableNote(
  { equation, notComparable }: LagCandidate,
  texts: RegressionTexts,
): string {
  return texts.lagsNotComparable(equation, notComparable?.because ?? 'collinear');
}

/** Each criterion with a mark beside it where it is the best. */
function candidateRow(candidate: LagCandidate, { candidates, best }: LagChoice): OutputCell[] {
  const cell = (value: number): OutputCell => ({
    value: numberCell(value),
    format: 'statistic',
    role: 'body',
  });
  return [
    textCell(candidate.equation, 'label'),
    { value: candidate.coefficientCount, format: 'count', role: 'body' },
    cell(candidate.logLikelihood),
    ...LAG_CRITERIA.flatMap((name) => [
      cell(candidate[name]),
      textCell(candidates[best[name].place] === candidate ? '*' : '', 'label'),
    ]),
  ];
}
