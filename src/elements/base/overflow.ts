import type { ReactiveController, ReactiveElement } from 'lit';

type Listener = (fits: boolean) => void;

const LISTENERS = new WeakMap<Element, Listener>();

// One observer for all elements of a page: a page may hold hundreds, and each observer costs.
let observer: ResizeObserver | undefined;

/** Sizes are rounded, and differently at each zoom. */
const TOLERANCE_PX = 1;

function fitsIn(region: Element): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = region;
  const isVertical = getComputedStyle(region).writingMode.startsWith('vertical');
  return isVertical ? scrollHeight <= clientHeight + TOLERANCE_PX : scrollWidth <= clientWidth + TOLERANCE_PX;
}

/** What was measured last of each kind of element: on one page, tables of one kind mostly have equal room. */
const MEASURED = new Map<string, boolean>();

/** A window in which every statutory table fits where it has most of the width, at the usual size of text. */
const WIDE_WINDOW = '(min-width: 64em)';

function resized(entries: ResizeObserverEntry[]): void {
  for (const { target } of entries) {
    const region = LISTENERS.has(target) ? target : target.parentElement;
    const listener = region && LISTENERS.get(region);
    if (region && listener) listener(fitsIn(region));
  }
}

/**
 * Knows whether the lines of a table fit in the region around it, which scrolls where they do not. Has its host update when that changes. Until it is measured, after
 * the first layout, it is a guess: where that is right the table is laid out once and does not jump.
 */
export class Overflow implements ReactiveController {
  fits = false;

  readonly #host: ReactiveElement;
  readonly #findRegion: () => Element | null;
  #isMeasured = false;
  #region: Element | null = null;
  #content: Element | null = null;

  /** @param findRegion gives the region around the table, asked after each update; null where there is none now */
  constructor(host: ReactiveElement, findRegion: () => Element | null) {
    this.#host = host;
    this.#findRegion = findRegion;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isMeasured) this.fits = MEASURED.get(this.#host.localName) ?? matchMedia(WIDE_WINDOW).matches;
  }

  // After it was out of the page, its host updates for the language of its new place, and this observes again.
  hostUpdated(): void {
    const region = this.#host.isConnected ? this.#findRegion() : null;
    const content = region?.firstElementChild ?? null;
    if (region === this.#region && content === this.#content) return;
    this.#end();
    if (!region || !content) return;
    observer ??= new ResizeObserver(resized);
    LISTENERS.set(region, (fits) => this.#measured(fits));
    observer.observe(region);
    observer.observe(content);
    this.#region = region;
    this.#content = content;
  }

  hostDisconnected(): void {
    this.#end();
  }

  #measured(fits: boolean): void {
    this.#isMeasured = true;
    MEASURED.set(this.#host.localName, fits);
    if (fits === this.fits) return;
    this.fits = fits;
    // Not within the observer's own turn: what changes a size there is an error event on the window.
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }

  #end(): void {
    if (this.#region) {
      LISTENERS.delete(this.#region);
      observer?.unobserve(this.#region);
    }
    if (this.#content) observer?.unobserve(this.#content);
    this.#region = this.#content = null;
  }
}
