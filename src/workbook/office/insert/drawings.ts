import { boundingRectangle } from '../../../report/plan-extent';
import type { Rectangle, SheetPlan } from '../../../report/sheet-plan';
import { supportsExcelApi } from '../api-support';
import { rangeAt } from '../range-at';

/** The ids of a sheet's charts, and of the conditional formats of some of its cells. */
export interface Drawings {
  readonly charts: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
}

/** Asks for the drawings where a plan has its own. @returns them once the request was answered */
export function askForDrawings(sheet: Excel.Worksheet, plan: SheetPlan): () => Drawings {
  const charts = sheet.charts.load('items/id');
  const formats = formatsOf(sheet, scalesOf(plan));
  formats?.load('items/id');
  return () => ({
    charts: new Set(charts.items.map(({ id }) => id)),
    formats: new Set(formats?.items.map(({ id }) => id)),
  });
}

/** Deletes drawings of a plan; the request goes with the next sync. */
export async function removeDrawings(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  isOwn: { readonly chart: (id: string) => boolean; readonly format: (id: string) => boolean },
): Promise<void> {
  const charts = sheet.charts.load('items/id');
  const formats = formatsOf(sheet, scalesOf(plan));
  formats?.load('items/id');
  await context.sync();
  for (const chart of charts.items) if (isOwn.chart(chart.id)) chart.delete();
  for (const format of formats?.items ?? []) if (isOwn.format(format.id)) format.delete();
}

/** What is there after and was not before. */
export function added(before: Drawings, after: Drawings): Drawings {
  const without = (ids: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> =>
    new Set([...ids].filter((id) => !others.has(id)));
  return {
    charts: without(after.charts, before.charts),
    formats: without(after.formats, before.formats),
  };
}

function scalesOf(plan: SheetPlan): Rectangle[] {
  return (plan.colorScales ?? []).map(({ at }) => at);
}

function formatsOf(
  sheet: Excel.Worksheet,
  scales: readonly Rectangle[],
): Excel.ConditionalFormatCollection | undefined {
  if (scales.length === 0 || !supportsExcelApi('1.6')) return undefined;
  return rangeAt(sheet, boundingRectangle(scales)).conditionalFormats;
}
