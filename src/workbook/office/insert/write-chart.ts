import type { PlannedChart } from '../../../report/sheet-plan';
import { rangeAt } from '../range-at';

const GUIDE = { color: '#7F7F7F', points: 0.75 };

/** Adds a native chart to the sheet. Its cells must have been calculated: names are texts. */
export function addChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const byRows = planned.seriesBy === 'rows';
  const chart = sheet.charts.add(
    planned.look === 'columns' ? Excel.ChartType.columnClustered : Excel.ChartType.line,
    rangeAt(sheet, planned.series),
    byRows ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns,
  );
  chart.title.text = planned.title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  setLabels(sheet, chart, planned);
  for (const index of planned.guides ?? []) drawAsGuide(chart.series.getItemAt(index), planned);
  const { minimum, maximum } = planned.valueAxis ?? {};
  if (minimum !== undefined) chart.axes.valueAxis.minimum = minimum;
  if (maximum !== undefined) chart.axes.valueAxis.maximum = maximum;
  const { row, column, rowCount, columnCount } = planned.position;
  chart.setPosition(
    sheet.getCell(row, column),
    sheet.getCell(row + rowCount - 1, column + columnCount - 1),
  );
}

/** Labels are set apart from the series: a column of years beside them would be drawn as a line. */
function setLabels(sheet: Excel.Worksheet, chart: Excel.Chart, planned: PlannedChart): void {
  const labels = rangeAt(sheet, planned.labels);
  const { rowCount, columnCount } = planned.series;
  const count = planned.seriesBy === 'rows' ? rowCount : columnCount;
  for (let index = 0; index < count; index++) {
    chart.series.getItemAt(index).setXAxisValues(labels);
  }
}

/** A guide is a line among columns too. */
function drawAsGuide(series: Excel.ChartSeries, { look }: PlannedChart): void {
  if (look === 'columns') series.chartType = Excel.ChartType.line;
  series.format.line.color = GUIDE.color;
  series.format.line.lineStyle = Excel.ChartLineStyle.dash;
  series.format.line.weight = GUIDE.points;
  series.markerStyle = Excel.ChartMarkerStyle.none;
}
