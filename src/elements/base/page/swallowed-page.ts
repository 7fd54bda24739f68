import type { ReactiveController, ReactiveElement } from 'lit';
import { TAGS } from '../define.js';
import { warnOnce } from '../warn-once.js';

/** What stands in a page, and in no content that an element replaces: the page's scripts, its frame, elements of this library. */
const PAGE_FRAME = ['script:not([type$="json"])', 'main', 'footer'] as const;

/**
 * Notices that a tag has swallowed the page below it. `<disclosure-table src="…" />` closes nothing: HTML takes what follows as the element's children, which it would
 * hide when it shows its table. Such children are left in sight, and the console names the tag.
 */
export class SwallowedPage implements ReactiveController {
  /** Whether the children are the page, and not what the element replaces. */
  isFound = false;

  readonly #host: ReactiveElement;
  #isWaiting = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.isFound) return;
    // What comes below may not have been parsed yet.
    if (document.readyState === 'loading') this.#lookLater();
    else this.#look();
  }

  #look(): void {
    this.isFound = this.#host.firstElementChild !== null && this.#host.querySelector([...PAGE_FRAME, ...TAGS].join()) !== null;
    if (!this.isFound) return;
    const { localName } = this.#host;
    warnOnce(
      `<${localName} … /> 没有关闭：自定义标签要写成 <${localName} …></${localName}>，否则它后面的网页都成了它的内容。 / ` +
        `<${localName} … /> is not closed: write <${localName} …></${localName}>, else the page below becomes its content.`,
    );
  }

  #lookLater(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
  }
}
