import { EventSource } from './engine/event-source';
import { REQUIREMENT_SETS } from './requirement-sets';
import type { EventEntry, RequestBody } from './rich-api/protocol';
import type { EventReceiver } from './rich-api/excel-events';
import type { RichApiHost } from './rich-api/rich-api-host';

/** The methods and events of Office's hosts that office.js calls by number. */
const METHOD = { execute: 1, closeSettings: 3, writeSettings: 4, context: 5 } as const;
const PROCESS_QUERY = 93;
const EVENT = { documentSelectionChanged: 2, richApiMessage: 33 } as const;
const NOT_SUPPORTED = 5001;

/** Parameters of a call from office.js; their form hangs on the method. */
interface CallParameters {
  readonly id?: number;
  readonly keys?: unknown[];
  readonly values?: unknown[];
  readonly apiArgs?: unknown;
}

export interface OfficeHostOptions {
  /** Locale of Office's surface and of the document, such as zh-CN. */
  readonly locale: string;
}

/** What the shim in the pane's frame reaches through its parent. */
export interface OfficeHost extends EventReceiver {
  readonly locale: string;
  call(methodId: number, parameters: CallParameters, callback: (reply: unknown) => void): void;
  /** Listens to an event by its number; the returned function stops that. */
  listen(eventId: number, listener: (payload: unknown) => void): () => void;
}

/** Plays the Office around Excel: the context, settings, the carrier of batches and events. */
export function createOfficeHost(richApi: RichApiHost, { locale }: OfficeHostOptions): OfficeHost {
  const settings: { keys: unknown[]; values: unknown[] } = { keys: [], values: [] };
  const events = new EventSource<{ id: number; payload: unknown }>();
  return {
    locale,
    call: (methodId, parameters, callback) => {
      const reply = answer(methodId, parameters);
      // office.js expects its host to be another process: never within the call, and only after the
      // page has had its turn, so that an insert of several batches does not freeze it for all of them.
      setTimeout(() => callback(reply));
    },
    listen: (eventId, listener) =>
      events.listen(({ id, payload }) => {
        if (id === eventId) listener(payload);
      }),
    documentSelectionChanged: () => send(EVENT.documentSelectionChanged, []),
    richApiMessage: (entries) => send(EVENT.richApiMessage, entries.map(entryAsList)),
  };

  function send(id: number, content: unknown[]): void {
    events.fire({ id, payload: [content, id] });
  }

  function answer(methodId: number, parameters: CallParameters): unknown {
    switch (methodId) {
      case METHOD.context:
        return officeContext(locale, [settings.keys, settings.values]);
      case METHOD.writeSettings:
        settings.keys = parameters.keys ?? [];
        settings.values = parameters.values ?? [];
        return [0];
      case METHOD.closeSettings:
        return [0];
      case METHOD.execute:
        if (parameters.id === PROCESS_QUERY) return processQuery(richApi, parameters.apiArgs);
    }
    return [NOT_SUPPORTED, [NOT_SUPPORTED]];
  }
}

/** The batch is the fifth part of the first argument, as JSON. */
function processQuery(richApi: RichApiHost, apiArgs: unknown): unknown {
  const [message] = Object.values(apiArgs as object) as unknown[];
  const body = String(Object.values(message as object)[4]);
  const response = richApi.processQuery(JSON.parse(body) as RequestBody);
  return [0, [0, [200, [], JSON.stringify(response)]]];
}

function entryAsList(entry: EventEntry): unknown[] {
  return [entry.messageCategory, entry.messageType, entry.targetId, entry.message, 0, false];
}

/** The 24 slots that office.js reads as its context. */
function officeContext(locale: string, settings: unknown): unknown[] {
  const context: unknown[] = new Array<unknown>(24).fill(0);
  Object.assign(context, {
    0: settings,
    1: '11111111-2222-3333-4444-555555555555',
    2: 1, // Excel
    3: 16,
    4: 1,
    8: locale,
    9: locale,
    11: 'file:///playground.xlsx',
    12: 1,
    14: '',
    15: 1,
    16: '00000000-0000-0000-0000-000000000000',
    17: 'playground',
    18: false,
    19: true,
    20: JSON.stringify(REQUIREMENT_SETS),
    21: '',
    22: '16.89.24090815',
  });
  return context;
}
