import { supportsExcelApi } from './api-support';
import { runInExcel } from './office-error';

/** An event of Excel's that listeners are added to. */
interface ExcelEvent {
  add(listener: () => Promise<void>): OfficeExtension.EventHandlerResult<unknown>;
}

export async function onSelectionChanged(listener: () => void): Promise<() => void> {
  return listen(({ workbook }) => workbook.onSelectionChanged, listener);
}

/** An Excel that cannot tell of changes, before ExcelApi 1.9, never calls back. */
export async function onCellsChanged(listener: () => void): Promise<() => void> {
  if (!supportsExcelApi('1.9')) return () => undefined;
  return listen(({ workbook }) => workbook.worksheets.onChanged, listener);
}

async function listen(
  eventOf: (context: Excel.RequestContext) => ExcelEvent,
  listener: () => void,
): Promise<() => void> {
  const handler = await runInExcel(async (context) => {
    const added = eventOf(context).add(async () => listener());
    await context.sync();
    return added;
  });
  return () => {
    void Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
