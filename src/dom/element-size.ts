const LISTENERS = new WeakMap<Element, () => void>();

// One observer for all elements of a page: a page may hold hundreds, and each observer costs.
let observer: ResizeObserver | undefined;

function told(entries: readonly ResizeObserverEntry[]): void {
  for (const { target } of entries) LISTENERS.get(target)?.();
}

/**
 * Tells when the size of an element has changed, and once at the start. Each element can have one listener. What changes a size within it is an error event on the
 * window, so that a listener that does waits for the next frame.
 *
 * @returns what ends the observing
 */
export function whenResized(target: Element, listener: () => void): () => void {
  observer ??= new ResizeObserver(told);
  LISTENERS.set(target, listener);
  observer.observe(target);
  return () => {
    observer?.unobserve(target);
    LISTENERS.delete(target);
  };
}
