/** How long work may wait for a busy page to be idle, in milliseconds. */
const MAX_WAIT_MS = 200;

/** Calls a function when the page has nothing else to do. Safari has no `requestIdleCallback`. */
export const whenIdle = (work: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: MAX_WAIT_MS }) : setTimeout(work);
