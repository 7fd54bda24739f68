import type { ReactiveController, ReactiveElement } from 'lit';
import { whenResized } from '../../../dom/element-size.js';

/**
 * How much wider than needed an element must be before the contents go beside the text again. A text that changes its width may bring a scroll bar, which
 * takes room away: they must not change back for that.
 */
const MARGIN_PX = 32;

/**
 * Tells whether an element has the room for a column of contents beside its text, and updates it when that changes. The element renders
 * `.gauge`, whose child is as wide as both columns at least are: so its own width counts, not that of the window, and the size of its text.
 */
export class ColumnRoom implements ReactiveController {
  hasRoom = false;

  readonly #host: ReactiveElement;
  readonly #findGauge: () => HTMLElement | null;
  #gauge: HTMLElement | null = null;
  #ends: readonly (() => void)[] = [];

  /** @param findGauge returns the gauge, or null; called after each update */
  constructor(host: ReactiveElement, findGauge: () => HTMLElement | null) {
    this.#host = host;
    this.#findGauge = findGauge;
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
    // At once, so that the text is not laid out twice.
    measure();
    this.#ends = [whenResized(gauge, measure), whenResized(needed, measure)];
  }

  hostDisconnected(): void {
    this.#end();
  }

  #measure(gauge: HTMLElement, needed: HTMLElement): void {
    const room = gauge.offsetWidth;
    // One that is not displayed is measured once it is.
    if (room === 0) return;
    const hasRoom = needed.offsetWidth + (this.hasRoom || this.#ends.length === 0 ? 0 : MARGIN_PX) <= room;
    if (hasRoom === this.hasRoom) return;
    this.hasRoom = hasRoom;
    // Not within the observer's callback: changing a size there causes an error event on the window.
    if (this.#ends.length === 0) this.#host.requestUpdate();
    else
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
