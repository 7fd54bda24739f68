type Listener = () => void;

/** How far outside the window something counts as about to be seen, in CSS pixels. */
const MARGIN = 300;

const NEAR = new WeakMap<Element, Listener>();
const SIZES = new WeakMap<Element, Listener>();

// One observer of each kind for all charts of a page.
let nearness: IntersectionObserver | undefined;
let sizes: ResizeObserver | undefined;

/** Whether an element is about to be seen, as the window is now. */
export function isNear(target: Element): boolean {
  const { top, bottom, left, right, width } = target.getBoundingClientRect();
  const isWithin = (from: number, to: number, size: number): boolean => from < size + MARGIN && to > -MARGIN;
  return width > 0 && isWithin(top, bottom, innerHeight) && isWithin(left, right, innerWidth);
}

/** Tells once when an element is about to be seen. Returns what ends the waiting. */
export function whenNear(target: Element, listener: Listener): () => void {
  nearness ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target: seen } of entries) if (isIntersecting) NEAR.get(seen)?.();
    },
    { rootMargin: `${MARGIN}px` },
  );
  const observer = nearness;
  const end = (): void => {
    observer.unobserve(target);
    NEAR.delete(target);
  };
  NEAR.set(target, () => {
    end();
    listener();
  });
  observer.observe(target);
  return end;
}

/** Tells when the size of an element has changed, and once at the start. Returns what ends that. */
export function whenResized(target: Element, listener: Listener): () => void {
  sizes ??= new ResizeObserver((entries) => {
    // Not within the observer's own turn: what changes a size there is an error event on the window.
    requestAnimationFrame(() => {
      for (const { target: resized } of entries) SIZES.get(resized)?.();
    });
  });
  const observer = sizes;
  SIZES.set(target, listener);
  observer.observe(target);
  return () => {
    observer.unobserve(target);
    SIZES.delete(target);
  };
}
