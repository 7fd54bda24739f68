import type { ReactiveController, ReactiveElement } from 'lit';

/** Children that are read by themselves, as a published table or a fragment is; a link to the data alone is not. */
const READABLE = ':scope > :not(script, style, template, a, br)';

/** The outermost box of an element. */
const BOX = '.base';

/**
 * Keeps the page still while an element takes the place of the children that it was given, such as the fragment that `reportHtml` writes. As long as they are shown, they
 * look as they did without the element. Where what the element shows instead is lower, its place stays as high as a reader sees of it, so that nothing below moves up
 * before their eyes, until it is out of sight or the window changes anyway.
 */
export class OwnContent implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #isReplaced: () => boolean;
  #isRead = false;
  /** How much of the element was in sight, from its top on, right before it replaced its children. */
  #seen = 0;
  #held: HTMLElement | undefined;
  #sight: IntersectionObserver | undefined;

  /** @param isReplaced returns whether the element shows something itself; called while it updates */
  constructor(host: ReactiveElement, isReplaced: () => boolean) {
    this.#host = host;
    this.#isReplaced = isReplaced;
    host.addController(this);
  }

  /** Whether the element's children are what is read in its place. */
  get isRead(): boolean {
    return this.#isRead;
  }

  hostUpdate(): void {
    const isReplaced = this.#isReplaced();
    if (this.#isRead && isReplaced) this.#seen = this.#heightInSight();
    this.#isRead = !isReplaced && this.#host.querySelector(READABLE) !== null;
  }

  hostUpdated(): void {
    if (this.#seen > 0) this.#hold(this.#seen);
    this.#seen = 0;
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** From the top of the element to its end, or to that of the window; 0 where it is all above or below. */
  #heightInSight(): number {
    const { top, bottom, height } = this.#host.getBoundingClientRect();
    return bottom <= 0 || top >= innerHeight ? 0 : Math.min(height, innerHeight - top);
  }

  #hold(height: number): void {
    const box = this.#host.shadowRoot?.querySelector<HTMLElement>(BOX);
    if (!box) return;
    this.#held = box;
    box.style.setProperty('min-block-size', `${height}px`);
    addEventListener('resize', this.#release);
    this.#sight = new IntersectionObserver((entries) => {
      if (entries.some((entry) => !entry.isIntersecting)) this.#release();
    });
    this.#sight.observe(this.#host);
  }

  readonly #release = (): void => {
    this.#held?.style.removeProperty('min-block-size');
    this.#held = undefined;
    this.#sight?.disconnect();
    removeEventListener('resize', this.#release);
  };
}
