/** The JSON that office.js and its host exchange in a ProcessQuery request. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

export enum ObjectPathType {
  GlobalObject = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  NullObject = 7,
}

/** Arguments; where one stands for an object, the parallel list holds that object's path. */
export interface ArgumentInfo {
  Arguments?: Json[];
  ReferencedObjectPathIds?: ReferencedPath[];
}

export type ReferencedPath = number | null | ReferencedPath[];

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: ObjectPathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ResponseError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: Json }[];
  TraceIds?: number[];
  Error?: ResponseError;
}

/** One entry of a rich API event message. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

/** Category of events of the object model; custom function calls have their own. */
export const EVENT_CATEGORY = 65536;

export enum EventType {
  WorksheetChanged = 10,
  WorksheetActivated = 11,
  WorksheetDeactivated = 12,
  WorksheetAdded = 13,
  WorksheetSelectionChanged = 14,
  WorksheetDeleted = 15,
}

/** Target of events that handlers on the workbook or a collection receive. */
export const WORKBOOK_TARGET = 'Workbook';
