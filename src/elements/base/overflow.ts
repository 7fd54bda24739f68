import type { ReactiveController, ReactiveElement } from 'lit';
import { whenResized } from '../../dom/element-size.js';

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

let wideWindow: MediaQueryList | undefined;

/**
 * Whether the lines of a table are likely to fit. Where the window is narrow that is never taken for granted: a table that sticks out of its place for a frame is
 * worse than one that scrolls for a frame.
 */
function isLikelyToFit(kind: string): boolean {
  wideWindow ??= matchMedia(WIDE_WINDOW);
  return wideWindow.matches && MEASURED.get(kind) !== false;
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
  #ends: readonly (() => void)[] = [];

  /** @param findRegion gives the region around the table, asked after each update; null where there is none now */
  constructor(host: ReactiveElement, findRegion: () => Element | null) {
    this.#host = host;
    this.#findRegion = findRegion;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isMeasured) this.fits = isLikelyToFit(this.#host.localName);
  }

  // After it was out of the page, its host updates for the language of its new place, and this observes again.
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
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#region = this.#content = null;
  }
}
