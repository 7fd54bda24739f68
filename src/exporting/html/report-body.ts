import type { TablePartKey } from '../../formats/formats.js';
import { dateText } from '../../i18n/date-text.js';
import { reportOutline } from '../../outline/report-outline.js';
import type { OutlinePart, ReportOutline } from '../../outline/report-outline.js';
import { titlePhrases } from '../../outline/title-phrases.js';
import type { Report, Signature } from '../../report/report.js';
import { element, joined, NOTHING, text } from '../../tables/markup/html.js';
import type { Html } from '../../tables/markup/html.js';
import { factsHtml } from './facts-html.js';
import type { HtmlSettings } from './html-options.js';
import { partTableHtml } from './part-table-html.js';
import { headingHtml, proseHtml } from './prose-html.js';

/** A section below its heading: in a page, a landmark of its own that its heading names. */
export function sectionHtml(key: string, title: string, level: number, content: readonly Html[], { isPage }: HtmlSettings): Html {
  const id = `heading-${key}`;
  const pieces = joined([headingHtml(level, text(title), isPage ? { id } : {}), ...content.filter((piece) => piece !== NOTHING)], '\n');
  return isPage ? element('section', { id: key, 'aria-labelledby': id }, pieces) : pieces;
}

function partHtml({ key, kind, title, blocks }: OutlinePart, report: Report, settings: HtmlSettings): Html {
  const { level } = settings;
  const prose = proseHtml(blocks, level + 2, settings);
  const table = kind === 'table' ? partTableHtml(report, key as TablePartKey, settings) : NOTHING;
  return sectionHtml(key, title, level + 1, [prose, table], settings);
}

function signatureHtml({ agency, date }: Signature, { isPage, language, published: lang }: HtmlSettings): Html {
  const lines = [
    agency === null ? NOTHING : element('p', { lang }, text(agency)),
    date === null ? NOTHING : element('p', {}, text(dateText(date, language))),
  ].filter((line) => line !== NOTHING);
  const signature = joined(lines, '\n');
  return isPage ? element('div', { class: 'signature' }, signature) : signature;
}

/** The title of a page, in pieces that a line does not break within as long as they fit in one. That of a fragment is a text alone. */
function titleHtml(outline: ReportOutline, { isPage }: HtmlSettings): Html {
  const [first = NOTHING, ...subject] = titlePhrases(outline).map(text);
  if (!isPage || subject.length === 0) return joined([first, ...subject]);
  const phrase = (...content: readonly Html[]): Html => element('span', { class: 'phrase' }, ...content);
  return joined([phrase(first), phrase(...subject.map((piece) => phrase(piece)))]);
}

/** A whole report: title, facts, preface, the parts in the official order, signature. */
export function reportBody(report: Report, settings: HtmlSettings): Html {
  const { isPage, level, language, published: lang } = settings;
  const outline = reportOutline(report, language);
  const { preface, parts, signature } = outline;
  const prose = proseHtml(preface, level + 1, settings);
  const pieces = [
    headingHtml(level, titleHtml(outline, settings), { lang }),
    factsHtml(outline, settings),
    isPage && preface.length > 0 ? element('div', { class: 'preface' }, prose) : prose,
    ...parts.map((part) => partHtml(part, report, settings)),
    signature ? signatureHtml(signature, settings) : NOTHING,
  ];
  return joined(
    pieces.filter((piece) => piece !== NOTHING),
    '\n',
  );
}
