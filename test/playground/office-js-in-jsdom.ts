import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MemoryEngine, type MemoryEngineOptions } from '../../src/playground/engine/memory-engine';
import { isSetSupported } from '../../src/playground/requirement-sets';
import { forwardEvents } from '../../src/playground/rich-api/excel-events';
import { createExcelHost } from '../../src/playground/rich-api/excel-host';
import type { EventEntry, RequestBody } from '../../src/playground/rich-api/protocol';
import type { RichApiHost } from '../../src/playground/rich-api/rich-api-host';

/** Excel as a test has it: the engine behind it, and the host that answers office.js. */
export interface ExcelInJsdom {
  readonly engine: MemoryEngine;
  readonly host: RichApiHost;
}

/** The host that the sessions of the loaded office.js talk to. */
let currentHost: RichApiHost | undefined;
const messageHandlers = new Set<(message: { entries: EventEntry[] }) => void>();

/**
 * Puts a fresh workbook behind the real, unmodified office.js. The test file must run
 * under `@jest-environment jsdom`; call this in `beforeEach`. Afterwards `Excel`,
 * `OfficeExtension` and a small `Office` are globals.
 */
export function startExcel(options: MemoryEngineOptions = {}): ExcelInJsdom {
  if (!('Excel' in window)) loadOfficeJs();
  const engine = new MemoryEngine(options);
  const host = createExcelHost(engine);
  currentHost = host;
  forwardEvents(engine, {
    documentSelectionChanged: () => sendMessage([selectionChangedEntry()]),
    richApiMessage: sendMessage,
  });
  return { engine, host };
}

function loadOfficeJs(): void {
  const dist = dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
  const source = readFileSync(join(dist, 'excel-web-16.00.js'), 'utf8');
  // A script element runs the file in the page's own scope, as a browser would.
  runScript(`${source};window.Excel=Excel;window.OfficeExtension=OfficeExtension;`);
  // After the library, which declares an Office of its own with a context still to come.
  defineOffice();
  installSession(window as unknown as LoadedWindow);
}

/** The part of `Office` that excel-web and the add-in ask; office.js itself needs a browser. */
function defineOffice(): void {
  const office = {
    HostType: { Excel: 'Excel' },
    PlatformType: { Mac: 'Mac', OfficeOnline: 'OfficeOnline', PC: 'PC' },
    context: {
      platform: 'Mac',
      host: 'Excel',
      displayLanguage: 'en-US',
      contentLanguage: 'en-US',
      requirements: { isSetSupported },
    },
    onReady: (callback?: (info: { host: string; platform: string }) => void) => {
      const info = { host: 'Excel', platform: 'Mac' };
      callback?.(info);
      return Promise.resolve(info);
    },
  };
  Object.assign(window, { Office: office });
}

function runScript(source: string): void {
  // eslint would refuse eval; jsdom runs the text of a script element instead, but only
  // with `runScripts`, which jest's environment sets to "dangerously".
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
  script.remove();
}

interface LoadedWindow {
  OfficeExtension: {
    SessionBase: { prototype: object; _overrideSession: object };
    CoreConstants: { localDocument: string };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    GenericEventRegistration: {
      getGenericEventRegistration(id: string): object;
      _testReadyImpl: () => Promise<void>;
    };
    _testTriggerRichApiMessageEvent(message: { entries: EventEntry[] }): void;
  };
}

/** Sends the library's requests to the current host instead of to an Excel process. */
function installSession({ OfficeExtension: library }: LoadedWindow): void {
  library.CommonUtility._doApiNotSupportedCheck = true;
  library.GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  messageHandlers.add((message) => library._testTriggerRichApiMessageEvent(message));
  const session = Object.assign(Object.create(library.SessionBase.prototype) as object, {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: library.CoreConstants.localDocument, headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync: execute }),
    getEventRegistration: (id: string) =>
      library.GenericEventRegistration.getGenericEventRegistration(id),
  });
  library.SessionBase._overrideSession = session;
}

function execute(_data: unknown, _flags: unknown, message: { Body: RequestBody }): Promise<object> {
  // Through JSON both ways, as between processes: nothing may be shared by reference.
  const request = JSON.parse(JSON.stringify(message.Body)) as RequestBody;
  const response = currentHost!.processQuery(request);
  return Promise.resolve({
    HttpStatusCode: 200,
    ErrorCode: '',
    ErrorMessage: '',
    Headers: {},
    Body: JSON.parse(JSON.stringify(response)) as object,
  });
}

function sendMessage(entries: EventEntry[]): void {
  for (const handler of messageHandlers) handler({ entries });
}

function selectionChangedEntry(): EventEntry {
  return { messageCategory: 65536, messageType: 2, targetId: '', message: '{}' };
}
