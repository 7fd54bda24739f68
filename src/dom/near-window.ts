/** How close to the window an element counts as about to be visible, in CSS pixels. */
const MARGIN = 300;

const LISTENERS = new WeakMap<Element, () => void>();

// One observer for all elements of a page: there may be hundreds, and each observer has a cost.
let observer: IntersectionObserver | undefined;

function told(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) LISTENERS.get(target)?.();
}

/** Whether an element is in or near the window right now. */
export function isNearWindow(target: Element): boolean {
  const { top, bottom, left, right, width } = target.getBoundingClientRect();
  const isWithin = (from: number, to: number, size: number): boolean => from < size + MARGIN && to > -MARGIN;
  return width > 0 && isWithin(top, bottom, innerHeight) && isWithin(left, right, innerWidth);
}

/** Calls a listener once when an element is about to become visible. Returns a function that cancels it. */
export function whenNearWindow(target: Element, listener: () => void): () => void {
  observer ??= new IntersectionObserver(told, { rootMargin: `${MARGIN}px` });
  const end = (): void => {
    observer?.unobserve(target);
    LISTENERS.delete(target);
  };
  LISTENERS.set(target, () => {
    end();
    listener();
  });
  observer.observe(target);
  return end;
}
