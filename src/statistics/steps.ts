/** How far work in steps has come: whole steps of about equal length. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** All steps at once. @throws what a step throws */
export function allSteps<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}
