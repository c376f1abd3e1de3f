import type { IndicatorTable } from '../../statistics/coupling/study/indicator-table';
import { studyTexts } from '../../text/study-texts';
import { usePane } from '../pane-context';
import { DataTable } from '../shared/data-table';

const SHOWN_ROWS = 4;
const SHOWN_INDICATORS = 6;

/** The first rows of what a block comes to when it is not one row an observation. */
export function PanelPreview({ table }: { readonly table: IndicatorTable }): React.JSX.Element {
  const { language, texts } = usePane();
  const { headings } = studyTexts(language);
  const { regions, periods } = table;
  const indicators = table.indicators.slice(0, SHOWN_INDICATORS);
  const labels = [
    ...(regions === undefined ? [] : [{ heading: headings.region, of: regions }]),
    ...(periods === undefined ? [] : [{ heading: headings.period, of: periods }]),
  ];
  const rows = Array.from({ length: Math.min(SHOWN_ROWS, table.rowCount) }, (_, row) => [
    ...labels.map((label) => label.of[row]),
    ...indicators.map((_name, indicator) => shown(table, indicator, row)),
  ]);
  return (
    <DataTable
      label={texts.coupling.layout.preview}
      headings={[...labels.map(({ heading }) => heading), ...indicators]}
      rows={rows}
      textColumns={labels.length}
    />
  );
}

/** A column that cannot be read is told of when it is used. */
function shown(table: IndicatorTable, indicator: number, row: number): string {
  try {
    const value = table.values(indicator)[row];
    return Number.isNaN(value) ? '' : String(value);
  } catch {
    return '?';
  }
}
