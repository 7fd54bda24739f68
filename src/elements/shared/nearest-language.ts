import { languageFor, SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import type { Language } from '../../i18n/language.js';

/** The language of an element as HTML finds it: the nearest `lang`, out through shadow roots. */
export function nearestLanguage(element: Element): Language {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
    const tag = node instanceof Element ? node.getAttribute('lang') : null;
    if (tag) return languageFor(tag);
  }
  return SIMPLIFIED_CHINESE;
}
