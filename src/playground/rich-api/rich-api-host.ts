import { HostError, HostGap } from './host-error';
import type { HostObject } from './host-object';
import { errorLocation, locate } from './location';
import { ObjectPaths, type Roots } from './object-paths';
import {
  ActionType,
  type Action,
  type Json,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './protocol';
import { query } from './query';

/** An error that a test orders for a coming batch. */
export interface InjectedFailure {
  code: string;
  message: string;
  /** How many of the batch's actions are carried out before it fails; default 0. */
  afterActions?: number;
}

export interface RichApiHostOptions {
  workbook: HostObject;
  services?: Record<string, HostObject>;
  /** Called after every batch, also after a failed one. */
  flush: () => void;
}

/** Answers the batches of office.js, one request at a time. */
export class RichApiHost implements Roots {
  /** Members that an add-in used and this host lacks, as "Worksheet.FreezePanes". */
  readonly gaps: string[] = [];
  /** Batches answered so far. */
  batches = 0;
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new WeakMap<HostObject, string>();
  private readonly failures = new Map<number, InjectedFailure>();
  private lastReference = 0;

  constructor(private readonly options: RichApiHostOptions) {}

  /** Makes the n-th batch from now fail; 1 is the next. */
  failBatch(n: number, failure: InjectedFailure): void {
    this.failures.set(this.batches + n, failure);
  }

  /** Carries out the actions in order; what came before a failing one stays done, as in Excel. */
  processQuery(request: RequestBody): ResponseBody {
    const failure = this.failures.get(++this.batches);
    this.failures.delete(this.batches);
    const paths = new ObjectPaths(request.ObjectPaths, this);
    const results: ResponseBody['Results'] = [];
    try {
      for (const [index, action] of request.Actions.entries()) {
        try {
          if (failure && index === (failure.afterActions ?? 0)) {
            throw new HostError(failure.code, failure.message);
          }
          // Traces too: office.js adds a listener of events when the trace behind it is answered.
          results.push({ ActionId: action.Id, Value: this.perform(action, paths) });
        } catch (error) {
          return { Results: results, Error: this.describe(error, index) };
        }
      }
    } finally {
      this.options.flush();
    }
    return { Results: results, TraceIds: traceIds(request.Actions) };
  }

  global(): HostObject {
    return this.options.workbook;
  }

  service(name: string): HostObject | undefined {
    return this.options.services?.[name];
  }

  reference(id: string): HostObject | undefined {
    return this.references.get(id);
  }

  private perform(action: Action, paths: ObjectPaths): Json {
    if (action.ActionType === ActionType.Trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    if (action.ActionType === ActionType.SetProperty && object === null) {
      throw new HostError('InvalidOperation', 'A null object has no properties.');
    }
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identify(object);
      case ActionType.Query:
        return this.answerQuery(object, action);
      case ActionType.Method:
        return this.callMethod(object, action, paths);
      case ActionType.SetProperty:
        return this.setProperty(object, action, paths);
      default:
        throw new HostGap(`action type ${action.ActionType}`);
    }
  }

  private answerQuery(object: HostObject, action: Action): Json {
    const answer = query(object, action.QueryInfo ?? {});
    return { ...(answer as Record<string, Json>), ...this.identify(object) };
  }

  private callMethod(object: HostObject, action: Action, paths: ObjectPaths): Json {
    const name = action.Name ?? '';
    const args = paths.arguments(action.ArgumentInfo);
    if (name === '_KeepReference') return this.keepReference(object);
    if (name === '_RemoveReference') {
      this.references.delete(args.text(0));
      return null;
    }
    const result = locate(object, name, () => object.call(name, args));
    if (result === undefined || result === null) return null;
    return isHostObject(result) ? this.identify(result) : result;
  }

  private setProperty(object: HostObject, action: Action, paths: ObjectPaths): Json {
    const name = action.Name ?? '';
    const value = paths.arguments(action.ArgumentInfo).raw(0);
    locate(object, name, () => object.write(name, value as Json));
    return null;
  }

  private keepReference(object: HostObject): Json {
    const id = this.referenceIds.get(object) ?? `reference-${++this.lastReference}`;
    this.referenceIds.set(object, id);
    this.references.set(id, object);
    return null;
  }

  private identify(object: HostObject): Record<string, Json> {
    const referenceId = this.referenceIds.get(object);
    return { ...object.identity(), ...(referenceId ? { _ReferenceId: referenceId } : {}) };
  }

  private describe(error: unknown, actionIndex: number): ResponseError {
    const known = error instanceof HostError ? error : new HostGap(String(error));
    if (known instanceof HostGap) this.gaps.push(known.member);
    return {
      Code: known.code,
      Message: known.message,
      Location: errorLocation(error),
      ActionIndex: actionIndex,
      HttpStatusCode: known.httpStatusCode,
    };
  }
}

function isHostObject(value: Json | HostObject): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value;
}

function traceIds(actions: Action[]): number[] {
  return actions.filter((action) => action.ActionType === ActionType.Trace).map(({ Id }) => Id);
}
