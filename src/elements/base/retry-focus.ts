import type { ReactiveController, ReactiveElement } from 'lit';

/** Keeps the focus at the element when the pressed retry button disappears: otherwise the page would lose the reader's position. */
export class RetryFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  #button: Element | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#button = focused?.matches('[part=retry]') ? focused : undefined;
  }

  hostUpdated(): void {
    if (!this.#button || this.#button.isConnected) return;
    const base = this.#host.shadowRoot?.querySelector<HTMLElement>('.base');
    if (!base) return;
    base.tabIndex = -1;
    base.focus();
  }
}
