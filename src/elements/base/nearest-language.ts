import type { ReactiveController, ReactiveElement } from 'lit';
import { languageFor, SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';

const HOSTS = new Set<ReactiveElement>();

// One observer for all elements, of the page and of documents in its frames: language switches usually set `lang` on <html>.
let observer: MutationObserver | undefined;

/** The documents that are observed. */
let pages = new WeakSet<Document>();

function watch(page: Document): void {
  if (pages.has(page)) return;
  pages.add(page);
  observer ??= new MutationObserver(() => {
    for (const host of HOSTS) host.requestUpdate();
  });
  observer.observe(page, { attributes: true, attributeFilter: ['lang'], subtree: true });
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
    watch(this.#host.ownerDocument);
    HOSTS.add(this.#host);
    // It may have been moved to a place with another language.
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    HOSTS.delete(this.#host);
    if (HOSTS.size > 0) return;
    observer?.disconnect();
    pages = new WeakSet();
  }

  /** Determines the language again; to be called before the host derives anything from it. */
  find(): void {
    this.language = nearestLanguage(this.#host);
  }
}

/** The element in whose shadow root a node stands; null for one in the document. In a frame, a shadow root is one of that window. */
function hostOf(node: Element): Element | null {
  const root = node.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as Partial<ShadowRoot>).host ?? null) : null;
}

function nearestLanguage(element: Element): Language {
  for (let node: Element | null = element; node; node = node.parentElement ?? hostOf(node)) {
    const tag = node.getAttribute('lang');
    if (tag) return languageFor(tag);
  }
  return SIMPLIFIED_CHINESE;
}
