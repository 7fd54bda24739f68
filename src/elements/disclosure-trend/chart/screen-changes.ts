import type { ReactiveController, ReactiveElement } from 'lit';

/** Follows what may change in the screen of a page without any element changing: its device pixels, forced colours, its contrast. */
export class ScreenChanges implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #changed: () => void;
  #lists: readonly MediaQueryList[] = [];

  constructor(host: ReactiveElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const view = this.#host.ownerDocument.defaultView ?? window;
    const queries = [`(resolution: ${view.devicePixelRatio}dppx)`, '(forced-colors: active)', '(prefers-contrast: more)'];
    this.#lists = queries.map((query) => view.matchMedia(query));
    for (const list of this.#lists) list.addEventListener('change', this.#follow);
  }

  hostDisconnected(): void {
    for (const list of this.#lists) list.removeEventListener('change', this.#follow);
  }

  readonly #follow = (): void => {
    // There is another number of device pixels to follow from now on.
    this.hostDisconnected();
    this.hostConnected();
    this.#changed();
  };
}
