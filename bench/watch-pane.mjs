/** Watches, in the pane, how long nothing else gets its turn. */
const watch = () => {
  const seen = { longest: 0, last: performance.now() };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    seen.longest = Math.max(seen.longest, now - seen.last);
    seen.last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  window.seen = seen;
};

/**
 * What measures, in the pane's frame, how long an action takes until it is done, and the longest that
 * the pane stood still meanwhile.
 */
export function watchPane(frame) {
  return async (name, act, isDone) => {
    await frame.evaluate(watch);
    const start = performance.now();
    await act();
    await isDone();
    const took = performance.now() - start;
    const longest = await frame.evaluate(() => window.seen.longest);
    console.log(`${name}: ${took.toFixed(0)} ms, longest block ${longest.toFixed(0)} ms`);
  };
}
