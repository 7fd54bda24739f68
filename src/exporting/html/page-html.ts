import type { Language } from '../../i18n/language.js';
import { element, emptyElement, joined, text } from '../../tables/markup/html.js';
import type { Html } from '../../tables/markup/html.js';
import { PAGE_STYLES, PAGE_STYLES_HASH } from './page-styles.js';

/** Nothing is loaded and no script is run; of styles, the page's own alone apply. */
const POLICY = `default-src 'none'; style-src '${PAGE_STYLES_HASH}'; base-uri 'none'; form-action 'none'`;

/** A whole page around some content, complete in one file. */
export function pageHtml(title: string, body: Html, { tag }: Language): string {
  const head = [
    emptyElement('meta', { charset: 'utf-8' }),
    emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, text(title)),
    // Not escaped: the styles are our own, and the hash is of their very text.
    element('style', {}, PAGE_STYLES as Html),
  ];
  const page = element('html', { lang: tag }, element('head', {}, joined(head, '\n')), element('body', {}, element('main', {}, body)));
  return `<!doctype html>\n${page}\n`;
}
