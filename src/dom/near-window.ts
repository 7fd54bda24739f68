/** How far outside the window something counts as about to be seen, in CSS pixels. */
const MARGIN = 300;

const LISTENERS = new WeakMap<Element, () => void>();

// One observer for all elements of a page: a page may hold hundreds, and each observer costs.
let observer: IntersectionObserver | undefined;

function told(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) LISTENERS.get(target)?.();
}

/** Whether an element is about to be seen, as the window is now. */
export function isNearWindow(target: Element): boolean {
  const { top, bottom, left, right, width } = target.getBoundingClientRect();
  const isWithin = (from: number, to: number, size: number): boolean => from < size + MARGIN && to > -MARGIN;
  return width > 0 && isWithin(top, bottom, innerHeight) && isWithin(left, right, innerWidth);
}

/** Tells once when an element is about to be seen. Returns what ends the waiting. */
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
