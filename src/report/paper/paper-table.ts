import type { Coefficient } from '../../statistics/regression/regression';
import { covarianceName } from '../../text/covariance-name';
import type { Language } from '../../text/language';
import { type RegressionTexts, regressionTexts } from '../../text/regression-texts';
import { starsOf } from '../stars';
import type { PaperModel, PaperStatistics } from './paper-model';
import { printedTerm } from './printed-term';
import { type PaperNumber, paperNumber } from './paper-number';

export type Beneath = 'standardError' | 'tStatistic' | 'probability';
export const BENEATH: readonly Beneath[] = ['standardError', 'tStatistic', 'probability'];

export interface PaperOptions {
  readonly beneath: Beneath;
  readonly hasStars: boolean;
  readonly decimals: number;
}

export const PAPER_STANDARD: PaperOptions = {
  beneath: 'standardError',
  hasStars: true,
  decimals: 3,
};
export const MOST_DECIMALS = 10;

/** A text, or a number with the digits behind it. */
export type PaperCell = string | PaperNumber;

/** Models side by side as journals print them: three rules, notes beneath. */
export interface PaperTable {
  /** Over and under the first two rules: the models' numbers and dependent variables. */
  readonly headings: readonly (readonly string[])[];
  /** A coefficient's row and, under it, the row in parentheses. */
  readonly coefficients: readonly (readonly PaperCell[])[];
  readonly statistics: readonly (readonly PaperCell[])[];
  readonly notes: readonly string[];
}

/**
 * Kept regressions as columns of one table: each coefficient with its stars, beneath it the standard
 * error, t or p; n, R² and the other statistics under them. A term that a model has not is blank;
 * the constant stands last.
 */
export function paperTable(
  models: readonly PaperModel[],
  options: PaperOptions,
  language: Language,
): PaperTable {
  const texts = regressionTexts(language);
  return {
    headings: [
      ['', ...models.map((_, index) => texts.paper.model(index + 1))],
      [texts.paper.variable, ...models.map(({ dependent }) => printedTerm(dependent))],
    ],
    coefficients: termsOf(models).flatMap((term) => termRows(term, models, options, texts)),
    statistics: statisticRows(models, options, texts),
    notes: notesOf(models, options, language),
  };
}

/** A term, or the constant of models that have one. */
type Term = { readonly isConstant: boolean; readonly text: string };

function termsOf(models: readonly PaperModel[]): Term[] {
  const terms = new Map<string, Term>();
  let constant: Term | undefined;
  for (const { coefficients, hasConstant } of models) {
    for (const { term } of coefficients) {
      if (hasConstant && term === 'C') constant = { isConstant: true, text: term };
      else if (!terms.has(term)) terms.set(term, { isConstant: false, text: term });
    }
  }
  return [...terms.values(), ...(constant === undefined ? [] : [constant])];
}

function termRows(
  term: Term,
  models: readonly PaperModel[],
  options: PaperOptions,
  texts: RegressionTexts,
): PaperCell[][] {
  const lines = models.map((model) => lineOf(model, term));
  return [
    [
      term.isConstant ? texts.paper.constant : printedTerm(term.text),
      ...lines.map((line) => (line === undefined ? '' : estimateCell(line, options))),
    ],
    ['', ...lines.map((line) => (line === undefined ? '' : beneathCell(line, options)))],
  ];
}

/** In a model without a constant, C can only be a column's name in brackets. */
function lineOf({ coefficients, hasConstant }: PaperModel, term: Term): Coefficient | undefined {
  if (term.isConstant && !hasConstant) return undefined;
  return coefficients.find((line) => line.term === term.text);
}

function estimateCell(line: Coefficient, { hasStars, decimals }: PaperOptions): PaperCell {
  const after = hasStars ? starsOf(line.probability) : '';
  return paperNumber(line.estimate, decimals, { after });
}

/** Nothing where it cannot be formed, as t beside an exact fit. */
function beneathCell(line: Coefficient, { beneath, decimals }: PaperOptions): PaperCell {
  const value = line[beneath];
  return Number.isFinite(value) ? paperNumber(value, decimals, { before: '(', after: ')' }) : '';
}

function statisticRows(
  models: readonly PaperModel[],
  { decimals }: PaperOptions,
  { paper }: RegressionTexts,
): PaperCell[][] {
  const row = (label: string, of: keyof PaperStatistics, digits = decimals): PaperCell[] => [
    label,
    ...models.map(({ statistics }) => {
      const value = statistics[of];
      return typeof value === 'number' && Number.isFinite(value) ? paperNumber(value, digits) : '';
    }),
  ];
  const hasEffects = models.some(({ fixedEffects }) => fixedEffects !== undefined);
  return [
    ...(hasEffects ? [effectsRow(models, paper)] : []),
    row(paper.observations, 'observations', 0),
    row(paper.rSquared, 'rSquared'),
    row(paper.adjustedRSquared, 'adjustedRSquared'),
    row(paper.fStatistic, 'fStatistic'),
    row(paper.akaike, 'akaike'),
    row(paper.schwarz, 'schwarz'),
    row(paper.durbinWatson, 'durbinWatson'),
  ];
}

function effectsRow(
  models: readonly PaperModel[],
  { fixedEffects, yes, no }: RegressionTexts['paper'],
): PaperCell[] {
  return [fixedEffects, ...models.map((model) => (model.fixedEffects === undefined ? no : yes))];
}

function notesOf(
  models: readonly PaperModel[],
  { beneath, hasStars }: PaperOptions,
  language: Language,
): string[] {
  const { paper } = regressionTexts(language);
  return [
    paper.beneath[beneath],
    ...(hasStars ? [paper.stars] : []),
    paper.covariances(covarianceNames(models, language)),
  ];
}

/** Each kind once; of several, each with the models that have it. */
function covarianceNames(models: readonly PaperModel[], language: Language): string[] {
  const { model } = regressionTexts(language).paper;
  const numbers = new Map<string, string[]>();
  models.forEach(({ covariance }, index) => {
    const name = covarianceName(covariance, language);
    numbers.set(name, [...(numbers.get(name) ?? []), model(index + 1)]);
  });
  const gap = language === 'zh' ? '' : ' ';
  return [...numbers].map(([name, own]) => (numbers.size === 1 ? name : [name, ...own].join(gap)));
}

/** A cell's text, with the true minus sign of print. */
export function printedText(cell: PaperCell): string {
  return typeof cell === 'string' ? cell : cell.text.replace(/-/g, '−');
}
