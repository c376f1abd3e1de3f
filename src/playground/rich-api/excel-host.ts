import type { SpreadsheetEngine } from '../engine/engine';
import { workbookObject } from './excel/workbook';
import { internalServices, type CustomFunctionsReceiver } from './internal-services';
import { RichApiHost } from './rich-api-host';

const NO_CUSTOM_FUNCTIONS: CustomFunctionsReceiver = {
  runtimeReady: () => undefined,
  results: () => undefined,
};

/** A rich API host that plays Excel over an engine. */
export function createExcelHost(
  engine: SpreadsheetEngine,
  customFunctions: CustomFunctionsReceiver = NO_CUSTOM_FUNCTIONS,
): RichApiHost {
  return new RichApiHost({
    workbook: workbookObject({ engine }),
    services: internalServices(customFunctions),
    flush: () => engine.flush(),
  });
}
