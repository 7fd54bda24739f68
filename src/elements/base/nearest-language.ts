import type { ReactiveController, ReactiveElement } from 'lit';
import { languageFor, SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';

const HOSTS = new Set<ReactiveElement>();

// One observer for all elements of a page: language switches usually set `lang` on <html>.
let observer: MutationObserver | undefined;

function watch(): void {
  observer ??= new MutationObserver(() => {
    for (const host of HOSTS) host.requestUpdate();
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/**
 * The language of an element as HTML determines it: the nearest `lang`, through shadow roots. The host updates when a `lang` in the page
 * changes.
 */
export class NearestLanguage implements ReactiveController {
  language: Language = SIMPLIFIED_CHINESE;

  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (HOSTS.size === 0) watch();
    HOSTS.add(this.#host);
    // It may have been moved to a place with another language.
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    HOSTS.delete(this.#host);
    if (HOSTS.size === 0) observer?.disconnect();
  }

  /** Determines the language again; to be called before the host derives anything from it. */
  find(): void {
    this.language = nearestLanguage(this.#host);
  }
}

function nearestLanguage(element: Element): Language {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
    const tag = node instanceof Element ? node.getAttribute('lang') : null;
    if (tag) return languageFor(tag);
  }
  return SIMPLIFIED_CHINESE;
}
