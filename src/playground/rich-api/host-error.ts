/** Excel's error codes with the message Excel gives them. */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the requested operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  PivotTableRangeConflict: 'The attempted operation causes a conflict with a PivotTable range.',
  ItemNotFound: "The requested resource doesn't exist.",
} as const;

const HTTP_STATUS: Partial<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

export type HostErrorCode = keyof typeof MESSAGES;

/** An error that the add-in sees as an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  get httpStatusCode(): number {
    return HTTP_STATUS[this.code] ?? 500;
  }
}

/** One of Excel's own errors; the message defaults to Excel's. */
export function excelError(code: HostErrorCode, message: string = MESSAGES[code]): HostError {
  return new HostError(code, message);
}

/** A member of Excel's object model that this stand-in lacks. */
export class HostGap extends HostError {
  constructor(readonly member: string) {
    super('GeneralException', `HOST GAP: ${member}`);
  }
}
