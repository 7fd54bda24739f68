import type { ReactiveController, ReactiveElement } from 'lit';

/** Keeps the focus at the element when a control of its message disappears under it: otherwise the page would lose the reader's position. */
export class RetryFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  #control: Element | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#control = focused?.matches('.message *') ? focused : undefined;
  }

  hostUpdated(): void {
    if (!this.#control || this.#control.isConnected) return;
    const base = this.#host.shadowRoot?.querySelector<HTMLElement>('.base');
    if (!base) return;
    base.tabIndex = -1;
    base.focus();
  }
}
