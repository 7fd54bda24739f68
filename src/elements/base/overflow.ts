import type { ReactiveController, ReactiveElement } from 'lit';
import { whenResized } from '../../dom/element-size.js';
import { isVertical } from '../../dom/writing-mode.js';

/** Sizes are rounded, and differently at each zoom. */
const TOLERANCE_PX = 1;

function fitsIn(region: Element): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = region;
  return isVertical(region) ? scrollHeight <= clientHeight + TOLERANCE_PX : scrollWidth <= clientWidth + TOLERANCE_PX;
}

/** Whether a region is scrolled to the end of its lines, where there is nothing more to see. In a page from right to left, positions are negative. */
export function isScrolledToEnd({ scrollLeft, clientWidth, scrollWidth }: Element): boolean {
  return Math.abs(scrollLeft) + clientWidth >= scrollWidth - TOLERANCE_PX;
}

/** The last measurement for each kind of element: on one page, tables of one kind usually have equal room. */
const MEASURED = new Map<string, boolean>();

/** A window in which every statutory table fits at the usual text size, if it has most of the width. */
const WIDE_WINDOW = '(min-width: 64em)';

let wideWindow: MediaQueryList | undefined;

/**
 * Whether a table is likely to fit. In a narrow window this is never assumed: a table that overflows for a frame is worse than one that
 * scrolls for a frame.
 */
function isLikelyToFit(kind: string): boolean {
  wideWindow ??= matchMedia(WIDE_WINDOW);
  return wideWindow.matches && MEASURED.get(kind) !== false;
}

/**
 * Tells whether a table fits in the region around it, which scrolls where it does not, and updates the host when that changes. Until it is
 * measured, after the first layout, it is a guess: where that is right, the table is laid out once and does not jump.
 */
export class Overflow implements ReactiveController {
  fits = false;
  /** Whether that is known, and no guess. */
  isMeasured = false;

  readonly #host: ReactiveElement;
  readonly #findRegion: () => Element | null;
  #region: Element | null = null;
  #content: Element | null = null;
  #ends: readonly (() => void)[] = [];

  /**
   * @param findRegion returns the region around the table, or null; called after each update
   */
  constructor(host: ReactiveElement, findRegion: () => Element | null) {
    this.#host = host;
    this.#findRegion = findRegion;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.isMeasured) this.fits = isLikelyToFit(this.#host.localName);
  }

  // When the host comes back to the page it updates for the language of its new place, and this observes again.
  hostUpdated(): void {
    const region = this.#host.isConnected ? this.#findRegion() : null;
    const content = region?.firstElementChild ?? null;
    if (region === this.#region && content === this.#content) return;
    this.#end();
    if (!region || !content) return;
    const measure = (): void => this.#measured(fitsIn(region));
    this.#ends = [whenResized(region, measure), whenResized(content, measure)];
    this.#region = region;
    this.#content = content;
  }

  hostDisconnected(): void {
    this.#end();
  }

  #measured(fits: boolean): void {
    const isAsBefore = this.isMeasured && fits === this.fits;
    this.isMeasured = true;
    MEASURED.set(this.#host.localName, fits);
    if (isAsBefore) return;
    this.fits = fits;
    // Not within the observer's callback: changing a size there causes an error event on the window.
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }

  #end(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#region = this.#content = null;
  }
}
