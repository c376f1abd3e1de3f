import { numberCell } from '../cells/cell-fault';
import { formatCell } from '../report/number-format';
import type { OutputCell } from '../report/output-table';
import type { RegressionSections } from '../report/regression/regression-sections';
import type { Study } from '../statistics/coupling/study/study';
import type { Figure } from './stored-model';

/** A study of more rows than this keeps no D of each: the file would grow by megabytes. */
const MOST_FIGURES = 5_000;
/** Names of regions may be long; so much of them tells rows apart. */
const LONGEST_LABEL = 100;

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

/** D of every row; undefined where there are too many to keep. */
export function figuresOfStudy({ table, rows, coordination }: Study): Figure[] | undefined {
  if (rows.length > MOST_FIGURES) return undefined;
  return Array.from(rows, (row, place) => {
    const labels = [table.regions?.[row], table.periods?.[row]].filter((label) => label);
    const label = labels.length > 0 ? labels.join(' ') : String(row + 1);
    return {
      label: label.slice(0, LONGEST_LABEL),
      printed: formatCell(numberCell(coordination[place]), 'degree'),
    };
  });
}
