import { toNumbers } from '../../numerics/double-double-vector';
import type { Design } from '../../statistics/regression/design';
import { notesOf } from '../../statistics/regression/notes';
import type { FittedRegression, Regression } from '../../statistics/regression/regression';
import type { AnalysisName } from '../../text/analyses/analyses';
import { noteText } from '../../text/explain';
import { LANGUAGES, type Language, type Localized } from '../../text/language';
import { methodTexts } from '../../text/method-texts';
import { labelCell } from '../planned-cells';
import { type Report, reportLines } from '../report';
import type { RegressionSections } from '../regression/regression-sections';
import { VERSION } from '../version';
import type { Method, MethodSource, UsedValues } from './method';
import { MOST_LISTED } from './most-listed';

/** An estimated equation, and how it is told. */
export interface DescribedRegression {
  /** As it was written. */
  readonly equation: string;
  readonly fitted: FittedRegression;
  /** What was printed, in the reader's language. */
  readonly sections: RegressionSections;
  /** What was estimated: with one constant, or one for each group. */
  readonly kind: 'ordinary' | 'within';
  /** Of the ordinary kind: tells of its standard errors. */
  readonly regression?: Regression | undefined;
}

/** A view of the equation, and what it shows. */
export interface DescribedView {
  readonly analysis: AnalysisName;
  readonly report: Report;
}

/** How an estimated equation, or a view of it, came about. */
export function regressionMethod(
  described: DescribedRegression,
  source: MethodSource,
  language: Language,
  view?: DescribedView,
): Method {
  const { equation, fitted, sections, kind } = described;
  const texts = methodTexts(language);
  const { included } = fitted.design;
  const isListed = included.length <= MOST_LISTED;
  const estimation: Method['analyses'] =
    kind === 'within' ? ['fixedEffects', 'leastSquares'] : ['leastSquares', 'covariance'];
  const [first, ...others] = estimation;
  return {
    analyses: view === undefined ? [first, ...others] : [view.analysis, ...estimation],
    source,
    steps: [
      texts.equation(equation),
      texts.notation,
      ...sections.heading,
      ...sections.notes,
      ...(view === undefined ? [] : reportLines(view.report)),
      isListed ? texts.usedShown : texts.usedNotShown(included.length, MOST_LISTED),
    ],
    citation: regressionCitation(described),
    used: isListed ? usedValues(fitted.design, texts.observation) : undefined,
  };
}

function regressionCitation({ equation, fitted, regression }: DescribedRegression): Localized {
  const { sample } = fitted.design;
  const sentence = (language: Language): string =>
    methodTexts(language).citations.regression({
      equation,
      sample: `${sample.first}–${sample.last}`,
      observations: sample.included,
      covariance: regression === undefined ? '' : covarianceNote(regression, language),
      version: VERSION,
    });
  const [en, zh] = LANGUAGES.map((language) => sentence(language).trim());
  return { en, zh };
}

function covarianceNote(regression: Regression, language: Language): string {
  const note = notesOf(regression).find(({ code }) => code === 'covariance');
  return note === undefined ? '' : noteText(note, language);
}

/** The dependent variable and every regressor but the constant, over the observations that take part. */
function usedValues(design: Design, observation: string): UsedValues {
  const { equation, observations, included, dependent, columns, constantAt } = design;
  const regressors = equation.regressors.flatMap(({ text }, place) =>
    place === constantAt ? [] : [{ text, values: toNumbers(columns[place]) }],
  );
  const actual = toNumbers(dependent);
  return {
    headings: [observation, equation.dependent.text, ...regressors.map(({ text }) => text)],
    rows: Array.from(included, (row, i) => [
      labelCell(observations.labels[row]),
      actual[i],
      ...regressors.map(({ values }) => values[i]),
    ]),
  };
}
