import { dateText, periodText } from '../../i18n/date-text.js';
import type { ReportOutline } from '../../outline/report-outline.js';
import { element, joined, text } from '../../tables/markup/html.js';
import type { Html } from '../../tables/markup/html.js';
import { sayExport } from '../say-export.js';
import { webAddress } from '../web-address.js';
import type { HtmlSettings } from './html-options.js';

/** The host of a URL as a link to it; a text that is no address of the web stays a text. */
function sourceHtml(source: string): Html {
  const href = webAddress(source);
  return href === undefined ? text(source) : element('a', { href }, text(new URL(href).host));
}

/**
 * What is known of a report besides its text, in one line, as portals print it above an article: whose it is, when it was published, the period that it
 * covers, where it comes from.
 */
export function factsHtml({ agency, published, period, source }: ReportOutline, { isPage, language }: HtmlSettings): Html {
  const facts = [text(sayExport(language, 'export:fact:agency', { agency }))];
  if (published !== null) facts.push(text(sayExport(language, 'export:fact:published', { date: dateText(published, language) })));
  facts.push(text(sayExport(language, 'export:fact:period', { period: periodText(period.from, period.to, language) })));
  if (source !== null) facts.push(joined([text(sayExport(language, 'export:fact:source')), sourceHtml(source)]));
  return element('p', isPage ? { class: 'facts' } : {}, joined(isPage ? facts.map((fact) => element('span', {}, fact)) : facts, ' | '));
}
