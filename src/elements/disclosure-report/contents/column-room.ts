import type { ReactiveController, ReactiveElement } from 'lit';
import { whenResized } from '../../../dom/element-size.js';

/**
 * How much wider than needed an element must be before the contents go beside the text again. A text that changes its width may bring a scroll bar, which
 * takes room away: they must not change back for that.
 */
const MARGIN_PX = 32;

/** About as wide as both columns at least are, in `em`: a guess, for the first report of a page, until its own styles say it. */
const LIKELY_WIDTH = 57;

/** Whether the last report that was measured had the room: on one page, all usually have equal room. */
let last: boolean | undefined;

function isLikely(host: HTMLElement): boolean {
  return host.offsetWidth >= LIKELY_WIDTH * parseFloat(getComputedStyle(host).fontSize);
}

/**
 * Tells whether an element has the room for a column of contents beside its text, and updates it when that changes. The element renders
 * `.gauge`, whose child is as wide as both columns at least are: so its own width counts, not that of the window, and the size of its text.
 */
export class ColumnRoom implements ReactiveController {
  /** Until it is measured, what is likely, so that the text is laid out once and not twice. */
  hasRoom: boolean;

  readonly #host: ReactiveElement;
  readonly #findGauge: () => HTMLElement | null;
  #gauge: HTMLElement | null = null;
  #isMeasured = false;
  #ends: readonly (() => void)[] = [];

  /** @param findGauge returns the gauge, or null; called after each update */
  constructor(host: ReactiveElement, findGauge: () => HTMLElement | null) {
    this.#host = host;
    this.#findGauge = findGauge;
    this.hasRoom = last ?? isLikely(host);
    host.addController(this);
  }

  // When the host comes back to the page it updates for the language of its new place, and this observes again.
  hostUpdated(): void {
    const gauge = this.#host.isConnected ? this.#findGauge() : null;
    if (gauge === this.#gauge) return;
    this.#end();
    this.#gauge = gauge;
    const needed = gauge?.firstElementChild;
    if (!gauge || !(needed instanceof HTMLElement)) return;
    const measure = (): void => this.#measure(gauge, needed);
    this.#ends = [whenResized(gauge, measure), whenResized(needed, measure)];
  }

  hostDisconnected(): void {
    this.#end();
  }

  #measure(gauge: HTMLElement, needed: HTMLElement): void {
    const room = gauge.offsetWidth;
    // One that is not displayed is measured once it is.
    if (room === 0) return;
    const margin = this.#isMeasured && !this.hasRoom ? MARGIN_PX : 0;
    const hasRoom = needed.offsetWidth + margin <= room;
    this.#isMeasured = true;
    last = hasRoom;
    if (hasRoom === this.hasRoom) return;
    this.hasRoom = hasRoom;
    // Not within the observer's callback: changing a size there causes an error event on the window.
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }

  #end(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#gauge = null;
  }
}
