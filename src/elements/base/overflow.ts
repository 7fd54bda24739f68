import type { ReactiveController, ReactiveElement } from 'lit';

type Listener = (fits: boolean) => void;

const LISTENERS = new WeakMap<Element, Listener>();

// One observer for all elements of a page: a page may hold hundreds, and each observer costs.
let observer: ResizeObserver | undefined;

function resized(entries: ResizeObserverEntry[]): void {
  for (const { target } of entries) {
    const region = LISTENERS.has(target) ? target : target.parentElement;
    const listener = region && LISTENERS.get(region);
    if (!region || !listener) continue;
    const isVertical = getComputedStyle(region).writingMode.startsWith('vertical');
    // A pixel of tolerance: sizes are rounded, and differently at each zoom.
    listener(isVertical ? region.scrollHeight <= region.clientHeight + 1 : region.scrollWidth <= region.clientWidth + 1);
  }
}

/** Knows whether the lines of a table fit in the region around it, which scrolls where they do not. Asks its host to update when that changes. */
export class Overflow implements ReactiveController {
  fits = false;

  readonly #host: ReactiveElement;
  readonly #selector: string;
  #region: Element | null | undefined;
  #content: Element | null | undefined;

  /** @param selector the region, in the shadow root */
  constructor(host: ReactiveElement, selector = '.region') {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  // After it was out of the page, its host updates for the language of its new place, and this observes again.
  hostUpdated(): void {
    const region = this.#host.isConnected ? this.#host.shadowRoot?.querySelector(this.#selector) : null;
    const content = region?.firstElementChild ?? null;
    if (region === this.#region && content === this.#content) return;
    this.#end();
    if (!region || !content) return;
    observer ??= new ResizeObserver(resized);
    LISTENERS.set(region, (fits) => {
      if (fits === this.fits) return;
      this.fits = fits;
      // Not within the observer's own turn: what changes a size there is an error event on the window.
      requestAnimationFrame(() => {
        this.#host.requestUpdate();
      });
    });
    observer.observe(region);
    observer.observe(content);
    this.#region = region;
    this.#content = content;
  }

  hostDisconnected(): void {
    this.#end();
  }

  #end(): void {
    if (this.#region) {
      LISTENERS.delete(this.#region);
      observer?.unobserve(this.#region);
    }
    if (this.#content) observer?.unobserve(this.#content);
    this.#region = this.#content = undefined;
  }
}
