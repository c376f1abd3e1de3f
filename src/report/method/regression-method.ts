import { toNumbers } from '../../numerics/double-double-vector';
import type { Covariance } from '../../statistics/regression/covariance/coefficient-covariance';
import type { Design } from '../../statistics/regression/design';
import type { FittedRegression } from '../../statistics/regression/regression';
import { isUnbroken, placesByGroup } from '../../statistics/regression/unbroken';
import { ANALYSES, type AnalysisName } from '../../text/analyses/analyses';
import { covarianceAnalysis } from '../../text/analyses/covariances';
import { noteText } from '../../text/explain';
import type { Language, Localized } from '../../text/language';
import { type MethodGroups, methodTexts } from '../../text/method-texts';
import { labelCell } from '../planned-cells';
import { type Report, reportLines } from '../report';
import { isAdjusted, type RegressionSections } from '../regression/regression-sections';
import { VERSION } from '../version';
import type { Method, MethodSource, UsedValues } from './method';
import { MOST_LISTED } from './most-listed';
import { type SaidRows, reportContent } from './report-content';

/** An estimated equation, and how it is told. */
export interface DescribedRegression {
  /** As it was written. */
  readonly equation: string;
  readonly fitted: FittedRegression;
  /** What was printed, in the reader's language. */
  readonly sections: RegressionSections;
  /** What was estimated: with one constant, or one for each group. */
  readonly kind: 'ordinary' | 'within';
  readonly covariance: Covariance;
  /** The column of groups; undefined without. */
  readonly group: string | undefined;
}

/** A view of the equation, and what it shows. */
export interface DescribedView {
  readonly analysis: AnalysisName;
  readonly reportIn: (language: Language) => Report;
}

/** How an estimated equation, or a view of it, came about. */
export function regressionMethod(
  described: DescribedRegression,
  source: MethodSource,
  language: Language,
  view?: DescribedView,
): Method {
  const { equation, fitted, sections } = described;
  const texts = methodTexts(language);
  const { included } = fitted.design;
  const isListed = included.length <= MOST_LISTED;
  const groups = groupsOf(described);
  const [first, ...others] = estimationOf(described);
  return {
    analyses: view === undefined ? [first, ...others] : [view.analysis, first, ...others],
    source,
    steps: [
      texts.equation(equation),
      texts.notation,
      ...(groups === undefined ? [] : [texts.groups(groups)]),
      ...sections.heading,
      ...sections.notes,
      ...(view === undefined ? [] : reportLines(view.reportIn(language))),
      isListed ? texts.usedShown : texts.usedNotShown(included.length, MOST_LISTED),
    ],
    citation: { en: citationIn('en', described, view), zh: citationIn('zh', described, view) },
    used: isListed ? usedValues(fitted.design, groups?.column, language) : undefined,
  };
}

/** Fixed effects have all formulas of their own; Durbin's h stands in the notes beside a lag. */
function estimationOf({ kind, fitted, covariance }: DescribedRegression): Method['analyses'] {
  if (kind === 'within') return ['fixedEffects'];
  const { design } = fitted;
  const hasDurbinH = design.hasLaggedDependent && isUnbroken(design);
  return [
    'leastSquares',
    covarianceAnalysis(covariance),
    ...(hasDurbinH ? (['durbinh'] as const) : []),
  ];
}

function groupsOf({ group, kind, fitted }: DescribedRegression): MethodGroups | undefined {
  if (group === undefined) return undefined;
  const count = placesByGroup(fitted.design).length;
  return { column: group, count, isFixed: kind === 'within' };
}

function citationIn(
  language: Language,
  described: DescribedRegression,
  view: DescribedView | undefined,
): string {
  const { equation, fitted, covariance } = described;
  const { sample, dependsOnOrder } = fitted.design;
  const { citations } = methodTexts(language);
  const estimation = citations.regression({
    equation,
    sample: `${sample.first}–${sample.last}`,
    observations: sample.included,
    isAdjusted: isAdjusted(sample),
    groups: groupsOf(described),
    hasLags: dependsOnOrder,
    covariance: noteText({ code: 'covariance', covariance }, language),
    version: VERSION,
  });
  if (view === undefined) return estimation;
  const shown = citations.view(viewContent(view, language));
  return language === 'en' ? `${estimation} ${shown}` : `${estimation}${shown}`;
}

/** Of these tables each row, or the last, says something by itself. */
const SAID: Partial<Record<AnalysisName, SaidRows>> = {
  vif: 'few',
  longRun: 'few',
  intervals: 'few',
  fixedEffects: 'few',
  q: 'last',
};
/** Their notes explain a chart. */
const CHARTS: readonly AnalysisName[] = ['fit', 'q'];

function viewContent({ analysis, reportIn }: DescribedView, language: Language) {
  const title: Localized = ANALYSES[analysis].title;
  return reportContent(
    title[language],
    reportIn(language),
    SAID[analysis] ?? 'none',
    !CHARTS.includes(analysis),
  );
}

/**
 * The dependent variable and every regressor but the constant, over the observations that take part,
 * with the group of each where there are groups.
 */
function usedValues(design: Design, group: string | undefined, language: Language): UsedValues {
  const { equation, observations, included, dependent, columns, constantAt } = design;
  const texts = methodTexts(language);
  const regressors = equation.regressors.flatMap(({ text }, place) =>
    place === constantAt ? [] : [{ text, values: toNumbers(columns[place]) }],
  );
  const actual = toNumbers(dependent);
  const groupOf = (row: number): string => observations.groupNames[observations.groups[row]];
  return {
    headings: [
      texts.observation,
      ...(group === undefined ? [] : [group]),
      equation.dependent.text,
      ...regressors.map(({ text }) => text),
    ],
    rows: Array.from(included, (row, i) => [
      labelCell(observations.labels[row]),
      ...(group === undefined ? [] : [labelCell(groupOf(row))]),
      actual[i],
      ...regressors.map(({ values }) => values[i]),
    ]),
  };
}
