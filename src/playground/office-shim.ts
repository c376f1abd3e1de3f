import type { OfficeHost } from './office-host';

/**
 * Runs in the pane's frame before office.js and plays the web view of Excel for Mac, whose bridge
 * is plain functions on the window; what they are called with goes to the host in the parent page.
 */
interface Bridge {
  readonly methodId: number;
  readonly params: { readonly id: number };
}

const host = (window.parent as unknown as { officeHost: OfficeHost }).officeHost;
const listeners = new Map<string, () => void>();

Object.assign(window, {
  webkit: { messageHandlers: { Agave: { postMessage: () => undefined } } },
  _osfHostAPI: (_handler: unknown, call: Bridge, callback: (reply: unknown) => void) =>
    host.call(call.methodId, call.params, callback),
  _osfHostRegisterEvent: (
    _handler: unknown,
    { params }: Bridge,
    onEvent: (payload: unknown) => void,
    callback: (reply: unknown) => void,
  ) => {
    const eventCallbackId = `event-${listeners.size + 1}`;
    listeners.set(eventCallbackId, host.listen(params.id, onEvent));
    queueMicrotask(() => callback([0]));
    return { eventCallbackId };
  },
  _osfHostUnregisterCallback: (id: string) => listeners.get(id)?.(),
});
Object.assign(window.external, {
  GetHostInfo: () => `Excel$Mac$16.00$${host.locale}$telemetry$$disableLogging$0`,
});
