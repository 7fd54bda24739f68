import type { ReactiveController, ReactiveElement } from 'lit';

/** Calls one function before a page is printed, and another afterwards. */
export class Printing implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #before: () => void;
  readonly #after: () => void;
  /** The window whose printing is followed: the element may be moved to another document. */
  #window: Window | undefined;

  constructor(host: ReactiveElement, before: () => void, after: () => void) {
    this.#host = host;
    this.#before = before;
    this.#after = after;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView ?? window;
    this.#window.addEventListener('beforeprint', this.#before);
    this.#window.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('beforeprint', this.#before);
    this.#window?.removeEventListener('afterprint', this.#after);
  }
}
