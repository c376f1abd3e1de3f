/**
 * Why a model in the workbook cannot be read: a stable code and what a message needs to say. Such a
 * model is reported and kept as it is.
 */
export interface ModelProblemDetails {
  /** The part as a whole, in characters. */
  partTooLong: { arrived: number; allowed: number };
  /** A document type, entities, comments, sections or instructions: Yoke writes none of them. */
  declarations: Record<never, never>;
  notWellFormed: Record<never, never>;
  unexpectedElement: { element: string; inside: string };
  elementCount: { element: string; inside: string; arrived: number };
  unexpectedText: { inside: string };
  unexpectedAttribute: { element: string; attribute: string };
  missingAttribute: { element: string; attribute: string };
  badAttribute: { element: string; attribute: string; arrived: string };
  attributeTooLong: { element: string; attribute: string; arrived: number; allowed: number };
  /** Several models with one id: which of them the source range belongs to cannot be told. */
  repeatedId: { count: number };
  /** Excel did not hand over the part. */
  notHandedOver: { message: string };
}

export type ModelProblemCode = keyof ModelProblemDetails;

export type ModelProblem = {
  [Code in ModelProblemCode]: { readonly code: Code } & Readonly<ModelProblemDetails[Code]>;
}[ModelProblemCode];
