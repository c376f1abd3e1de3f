import { numberCell } from '../../cells/cell-fault';
import type { Design } from '../../statistics/regression/design';
import { type Note, notesOf } from '../../statistics/regression/notes';
import type { Coefficient, Regression } from '../../statistics/regression/regression';
import {
  STATISTICS,
  type Statistic,
  type WithinStatisticName,
} from '../../statistics/regression/statistics';
import { noteText } from '../../text/explain';
import type { Language } from '../../text/language';
import { regressionTexts } from '../../text/regression-texts';
import { type CellFormat, type OutputCell, textCell } from '../output-table';
import { statisticCell } from './statistic-cell';

/** The parts of a regression's output, before they are laid out on a sheet or in the pane. */
export interface RegressionSections {
  readonly heading: readonly string[];
  readonly columnHeadings: readonly string[];
  /** One row a term, in the columns of columnHeadings. */
  readonly coefficients: readonly (readonly OutputCell[])[];
  readonly leftStatistics: readonly LabelledCell[];
  readonly rightStatistics: readonly LabelledCell[];
  readonly notes: readonly string[];
}

export interface LabelledCell {
  readonly label: string;
  readonly cell: OutputCell;
}

export const COEFFICIENT_HEADINGS = [
  'Variable',
  'Coefficient',
  'Std. Error',
  't-Statistic',
  'Prob.',
];

/** What every kind of regression has. */
type PrintedStatistic = WithinStatisticName;

interface StatisticLine {
  readonly label: string;
  readonly statistic: PrintedStatistic;
  /** A statistic's unless said otherwise. */
  readonly format?: CellFormat;
}

/** The statistics block in EViews' order, left and right. */
const LEFT: readonly StatisticLine[] = [
  { label: 'R-squared', statistic: 'r2' },
  { label: 'Adjusted R-squared', statistic: 'adjr2' },
  { label: 'S.E. of regression', statistic: 'ser' },
  { label: 'Sum squared resid', statistic: 'ssr' },
  { label: 'Log likelihood', statistic: 'loglik' },
  { label: 'F-statistic', statistic: 'f' },
  { label: 'Prob(F-statistic)', statistic: 'probf', format: 'testProbability' },
];
const rightLines = (criteria: Criteria): readonly StatisticLine[] => {
  const isTotal = criteria === 'total';
  return [
    { label: 'Mean dependent var', statistic: 'meandep' },
    { label: 'S.D. dependent var', statistic: 'sddep' },
    { label: 'Akaike info criterion', statistic: isTotal ? 'aic.total' : 'aic' },
    { label: 'Schwarz criterion', statistic: isTotal ? 'sc.total' : 'sc' },
    { label: 'Hannan-Quinn criter.', statistic: isTotal ? 'hq.total' : 'hq' },
    { label: 'Durbin-Watson stat', statistic: 'dw' },
  ];
};

/** The statistics block by the names of OLS.STAT, from top to bottom. */
export const PRINTED_STATISTICS = {
  left: LEFT.map(({ statistic }) => statistic),
  right: rightLines('perObservation').map(({ statistic }) => statistic),
} as const;

/** Information criteria per observation as EViews prints them, or in total as gretl does. */
export type Criteria = 'perObservation' | 'total';

export interface SectionChoices {
  readonly criteria?: Criteria;
  /** Notes that take regressions of their own; OLS in a cell does without them. */
  readonly furtherNotes?: readonly Note[];
}

/**
 * A regression in EViews' terms.
 * @param language of the notes; the rest keeps EViews' English
 */
export function regressionSections(
  regression: Regression,
  language: Language,
  { criteria = 'perObservation', furtherNotes = [] }: SectionChoices = {},
): RegressionSections {
  const notes = [...notesOf(regression), ...furtherNotes];
  return printedSections(
    {
      heading: headingLines(regression.design, 'Least Squares', [
        `Included observations: ${includedText(regression.design)}`,
      ]),
      coefficients: regression.coefficients,
      statistic: (name) => STATISTICS[name](regression),
      notes: notes.map((note) => noteText(note, language)),
    },
    criteria,
    language,
  );
}

/** What a kind of regression gives to be laid out. */
interface Printed {
  readonly heading: readonly string[];
  readonly coefficients: readonly Coefficient[];
  readonly statistic: (name: PrintedStatistic) => Statistic;
  readonly notes: readonly string[];
}

export function printedSections(
  { heading, coefficients, statistic, notes }: Printed,
  criteria: Criteria,
  language: Language,
): RegressionSections {
  const labelled = ({ label, statistic: name, format }: StatisticLine): LabelledCell => ({
    label,
    cell: {
      value: statisticCell(statistic(name), label),
      format: format ?? 'statistic',
      role: 'body',
    },
  });
  return {
    heading,
    columnHeadings: COEFFICIENT_HEADINGS,
    coefficients: coefficients.map(coefficientRow),
    leftStatistics: LEFT.map(labelled),
    rightStatistics: rightLines(criteria).map(labelled),
    notes: [...notes, ...(criteria === 'total' ? [regressionTexts(language).totalCriteria] : [])],
  };
}

/** EViews' lines over a table; its last lines count observations. */
export function headingLines(
  { sample, equation }: Design,
  method: string,
  counts: readonly string[],
): string[] {
  return [
    `Dependent Variable: ${equation.dependent.text}`,
    `Method: ${method}`,
    `Sample${isAdjusted(sample) ? ' (adjusted)' : ''}: ${sample.first} ${sample.last}`,
    ...counts,
  ];
}

export function includedText({ sample }: Design): string {
  return `${sample.included}${isAdjusted(sample) ? ' after adjustments' : ''}`;
}

/** Whether fewer observations take part than the sample names. */
export function isAdjusted({ included, requested }: Design['sample']): boolean {
  return included < requested;
}

/** One line of a coefficient table, EViews' five columns. */
export function coefficientRow(line: Coefficient): OutputCell[] {
  const cell = (value: number, format: CellFormat): OutputCell => ({
    value: numberCell(value),
    format,
    role: 'body',
  });
  return [
    textCell(line.term, 'label'),
    cell(line.estimate, 'statistic'),
    cell(line.standardError, 'statistic'),
    cell(line.tStatistic, 'statistic'),
    cell(line.probability, 'probability'),
  ];
}
