const LISTENERS = new WeakMap<Element, () => void>();

// One observer for all elements of a page: there may be hundreds, and each observer has a cost.
let observer: ResizeObserver | undefined;

function told(entries: readonly ResizeObserverEntry[]): void {
  for (const { target } of entries) LISTENERS.get(target)?.();
}

/**
 * Calls a listener when the size of an element has changed, and once at the start. Each element can have one listener. Changing a size
 * within it causes an error event on the window, so a listener that does so must wait for the next frame.
 *
 * @returns a function that stops observing
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
