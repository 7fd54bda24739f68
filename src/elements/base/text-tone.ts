import type { ReactiveController, ReactiveElement } from 'lit';
import { sumOf } from '../../values/lists.js';

/** Whether the browser derives the colours of an element from that of its text, as the design tokens do. */
const canDeriveColors = (): boolean => CSS.supports('color', 'oklch(from currentColor clamp(0, (l - 0.62) * 1000, 1) c h)');

/** How much red, green and blue count for how light a colour is, and from where on, of 255, text counts as light. */
const WEIGHTS = [0.3, 0.59, 0.11] as const;
const LIGHT = 140;

function isLight(color: string): boolean {
  const channels = color.match(/[\d.]+/g) ?? [];
  return sumOf(WEIGHTS.map((weight, index) => weight * Number(channels[index] ?? 0))) > LIGHT;
}

/**
 * Says in `data-text` at `.base` whether the text is `dark` or `light`, for browsers that cannot derive the other colours from it (Chromium
 * before 131, Firefox before 133): without it, a page with light text that is not marked as dark would have white tables.
 */
export class TextTone implements ReactiveController {
  readonly #host: ReactiveElement;
  #base: HTMLElement | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    if (!canDeriveColors()) host.addController(this);
  }

  hostUpdated(): void {
    const base = this.#host.renderRoot.querySelector<HTMLElement>('.base');
    if (!base) return;
    if (base !== this.#base) base.addEventListener('transitionend', this.#measure);
    this.#base = base;
    this.#measure();
  }

  readonly #measure = (): void => {
    const base = this.#base;
    if (base?.isConnected) base.dataset.text = isLight(getComputedStyle(base).color) ? 'light' : 'dark';
  };
}
