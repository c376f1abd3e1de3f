/**
 * Work in steps, so that a host may do something else between them, or stop; each step yields what
 * share of the work is done.
 */
export type Steps<Result> = Generator<number, Result>;

/** All steps at once. @throws what a step throws */
export function allSteps<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** Steps that are a part of larger work, from one share of it to another. */
export function* asPart<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    yield from + (to - from) * next.value;
  }
}
