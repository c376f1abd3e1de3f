/** As long as one slice may keep the pane from answering, in milliseconds. */
const SLICE = 30;

/** Lets everything else that waits have its turn: painting, clicks, keys. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Runs steps in slices, so that the pane stays alive, until they end or are called off.
 *
 * @param onProgress is told after each slice
 * @returns the result, or undefined when called off
 * @throws what a step throws
 */
export async function runInSlices<Progress, Result>(
  steps: Generator<Progress, Result>,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Result | undefined> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const next = steps.next();
      if (next.done === true) return next.value;
      if (performance.now() >= end) onProgress(next.value);
    } while (performance.now() < end);
    await turn();
    if (signal.aborted) return undefined;
  }
}
