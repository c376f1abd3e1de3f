/** A computation in steps that tells after each what share of it is done, so that a host may do something else between them. */
export type Steps<Result> = Generator<number, Result>;

/** All steps at once. */
export function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/** Steps that are a part of larger ones, from one share of them to another. */
export function* asPart<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    yield from + (to - from) * next.value;
  }
}
