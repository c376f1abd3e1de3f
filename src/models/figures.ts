import { numberCell } from '../cells/cell-fault';
import { formatCell } from '../report/number-format';
import type { OutputCell } from '../report/output-table';
import type { RegressionSections } from '../report/regression/regression-sections';
import type { Study } from '../statistics/coupling/study/study';
import { type Steps, asPart } from '../numerics/steps';
import { digestSteps } from './digest';
import type { Figure, KeptFigures } from './stored-model';

/** A study of more rows than this keeps no D of each: the file would grow by megabytes. */
const MOST_FIGURES = 5_000;
/** Names of regions may be long; so much of them tells rows apart. */
const LONGEST_LABEL = 100;
const ROWS_A_STEP = 500;

/** Every number of a regression's table as it is printed. */
export function figuresOfRegression(sections: RegressionSections): Figure[] {
  const { columnHeadings, coefficients, leftStatistics, rightStatistics, heading } = sections;
  const printed = ({ value, format }: OutputCell): string => formatCell(value, format);
  const ofTerms = coefficients.flatMap(([term, ...numbers]) =>
    numbers.map((cell, place) => ({
      label: `${printed(term)}: ${columnHeadings[place + 1]}`,
      printed: printed(cell),
    })),
  );
  const statistics = [...leftStatistics, ...rightStatistics].map(({ label, cell }) => ({
    label,
    printed: printed(cell),
  }));
  return [...headingFigures(heading), ...ofTerms, ...statistics];
}

/** Sample and counts, which stand over the table below the dependent variable and the method. */
function headingFigures(heading: readonly string[]): Figure[] {
  return heading.slice(2).map((line) => {
    const [label, ...rest] = line.split(': ');
    // A sample may be adjusted and a panel balanced: that is the figure's, not the label's.
    return { label: label.replace(/ \(\w+\)/, ''), printed: rest.join(': ') };
  });
}

/** D of every row, or their digest where there are too many to keep. */
export function* figuresOfStudySteps({ table, rows, coordination }: Study): Steps<KeptFigures> {
  const figures: Figure[] = [];
  for (const [place, row] of rows.entries()) {
    const labels = [table.regions?.[row], table.periods?.[row]].filter((label) => label);
    const label = labels.length > 0 ? labels.join(' ') : String(row + 1);
    figures.push({
      label: label.slice(0, LONGEST_LABEL),
      printed: formatCell(numberCell(coordination[place]), 'degree'),
    });
    if (place % ROWS_A_STEP === ROWS_A_STEP - 1) yield (0.5 * place) / rows.length;
  }
  if (figures.length <= MOST_FIGURES) return figures;
  return { digest: yield* asPart(figuresDigestSteps(figures), 0.5, 1), count: figures.length };
}

/** As figures are paired by their labels, their order does not matter, but among equal labels. */
function figuresDigestSteps(figures: readonly Figure[]): Steps<string> {
  const sorted = [...figures].sort((one, other) =>
    one.label < other.label ? -1 : Number(one.label > other.label),
  );
  return digestSteps(sorted.map(({ label, printed }) => [label, printed]));
}
