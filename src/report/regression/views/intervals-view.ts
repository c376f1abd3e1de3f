import { numberCell } from '../../../cells/cell-fault';
import { InputError } from '../../../errors/input-error';
import {
  type ConfidenceInterval,
  confidenceIntervals,
} from '../../../statistics/regression/confidence-intervals';
import type { Regression } from '../../../statistics/regression/regression';
import { degreesOfFreedom } from '../../../statistics/regression/statistics';
import type { Language } from '../../../text/language';
import { regressionTexts } from '../../../text/regression-texts';
import { type OutputCell, textCell } from '../../output-table';
import { type Report, headingLines, noteLines } from '../../report';

/** In percent, as EViews shows them side by side. */
const LEVELS = [90, 95, 99];

/**
 * The coefficients between the bounds of one level, or of EViews' three.
 * @param level in percent, as a user writes it
 * @throws InputError confidencePercent
 */
export function intervalsView(
  regression: Regression,
  level: string | undefined,
  language: Language,
): Report {
  const levels = level === undefined ? LEVELS : [percentOf(level)];
  const found = levels.map((percent) => confidenceIntervals(regression, percent / 100));
  const name = regression.design.equation.dependent.text;
  return {
    sheetName: `Intervals ${name}`,
    parts: [
      headingLines('Coefficient Confidence Intervals', `Dependent Variable: ${name}`),
      {
        kind: 'table',
        headings: [
          'Variable',
          'Coefficient',
          ...levels.flatMap((percent) => [`${percent}% Low`, `${percent}% High`]),
        ],
        rows: found[0].map((line, row) => [
          textCell(line.term, 'label'),
          cell(line.estimate),
          ...found.flatMap((intervals) => bounds(intervals[row])),
        ]),
      },
      noteLines(regressionTexts(language).intervals(degreesOfFreedom(regression))),
    ],
  };
}

/** 95 and 95% are the same; 0.95 is taken for a slip. @throws InputError confidencePercent */
function percentOf(text: string): number {
  const percent = Number(text.replace(/[%％]\s*$/, ''));
  if (percent >= 1 && percent < 100) return percent;
  throw new InputError({ code: 'confidencePercent', arrived: text });
}

function bounds({ lower, upper }: ConfidenceInterval): OutputCell[] {
  return [cell(lower), cell(upper)];
}

function cell(value: number): OutputCell {
  return { value: numberCell(value), format: 'statistic', role: 'body' };
}
