import { placeName } from '../../place-name';
import { supportsExcelApi } from '../api-support';
import type { WrittenPlan } from './receipt';

/** The charts of some sheets that draw numbers of others, as far as this Excel can tell. */
export async function chartsReferring(
  context: Excel.RequestContext,
  {
    others,
    refers,
  }: {
    readonly others: readonly Excel.Worksheet[];
    readonly refers: (formula: string) => boolean;
  },
  staying: readonly WrittenPlan[],
): Promise<string[]> {
  if (!supportsExcelApi('1.15')) return [];
  const own = new Set(staying.flatMap(({ drawings }) => [...drawings.charts]));
  for (const { charts } of others) charts.load('items/id,items/name,items/chartType');
  await context.sync();
  const found: string[] = [];
  for (const sheet of others) {
    for (const chart of sheet.charts.items) {
      if (own.has(chart.id)) continue;
      const sources = await sourcesOf(context, chart);
      if (!sources.some(refers)) continue;
      found.push(placeName({ sheetName: sheet.name, address: chart.name }));
    }
  }
  return found;
}

async function sourcesOf(context: Excel.RequestContext, chart: Excel.Chart): Promise<string[]> {
  chart.series.load('items/name');
  await context.sync();
  const isOfPairs = /^(XYScatter|Bubble)/.test(chart.chartType);
  const dimension = isOfPairs
    ? Excel.ChartSeriesDimension.yvalues
    : Excel.ChartSeriesDimension.values;
  const sources = chart.series.items.map((series) =>
    series.getDimensionDataSourceString(dimension),
  );
  try {
    await context.sync();
    return sources.map(({ value }) => value);
  } catch {
    // Not every kind of chart says where its numbers are.
    return [];
  }
}
