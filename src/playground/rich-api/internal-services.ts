import type { Argument } from './arguments';
import { defineClass, type HostObject } from './host-object';

/** What Microsoft's custom functions runtime tells its host. */
export interface CustomFunctionsReceiver {
  runtimeReady(): void;
  /** Results as the runtime sends them: [invocation id, succeeded, value, error code]. */
  results(results: Argument): void;
}

/** The services besides the workbook that office.js asks its host for. */
export function internalServices(receiver: CustomFunctionsReceiver): Record<string, HostObject> {
  return {
    'Microsoft.InternalService.AddinInternalService': addinInternalService(undefined),
    'Microsoft.ExcelServices.CustomFunctions': customFunctionsService(receiver),
  };
}

const addinInternalService = defineClass<undefined>({
  className: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});

const customFunctionsService = defineClass<CustomFunctionsReceiver>({
  className: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (receiver) => receiver.runtimeReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (receiver, args) => receiver.results(args.raw(0)),
  },
});
