import { EMPTY_CELL, type OutputCell, type OutputTable, padRow, textCell } from '../output-table';
import type { LabelledCell, RegressionSections } from './regression-sections';

const COLUMN_COUNT = 5;

/**
 * A regression as EViews prints it, in five columns: four header lines, a blank line, the
 * coefficient table, a blank line, the statistics block (label, value, blank, label, value), the
 * numbered notes.
 */
export function regressionTable(sections: RegressionSections): OutputTable {
  const line = (...cells: OutputCell[]): OutputCell[] => padRow(cells, COLUMN_COUNT);
  const rows = [
    ...sections.heading.map((text) => line(textCell(text, 'heading'))),
    line(),
    sections.columnHeadings.map((heading) => textCell(heading, 'columnHeading')),
    ...sections.coefficients,
    line(),
    ...sections.leftStatistics.map((left, index) =>
      line(...labelled(left), EMPTY_CELL, ...labelled(sections.rightStatistics[index])),
    ),
    ...sections.notes.map((note, index) => line(textCell(`${index + 1}. ${note}`, 'note'))),
  ];
  return { columnCount: COLUMN_COUNT, rows };
}

function labelled(statistic: LabelledCell | undefined): OutputCell[] {
  return statistic === undefined ? [] : [textCell(statistic.label, 'label'), statistic.cell];
}
