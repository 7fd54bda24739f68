import type { ReactiveController, ReactiveElement } from 'lit';

/** Keeps a reader who pressed the button to try again at the element when the button goes: the page would throw them to its top. */
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
