import { knownFormats } from '../formats/formats.js';
import { formatLabels } from './matching/format-labels.js';
import { importError } from './notes/import-error.js';
import type { ImportError } from './notes/import-error.js';
import { quoted } from './notes/quoted.js';
import type { PublishedDocument } from './published-document.js';
import { foundTitles } from './prose/title/found-titles.js';
import type { FoundTitle } from './prose/title/found-titles.js';

// Names what a document is that is no report: what people have at hand when they look for one.

/** The report of a government website, which has a form of its own. */
const WEBSITE = /政府网站(?:监管)?(?:工作)?年度(?:工作)?(?:监管)?(?:报表|报告)/;

/** Numbers of a month, a quarter or half a year. */
const PART_OF_YEAR =
  /(?:(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?|[一二三四1-4]季度|[上下]半年)[^。；]{0,30}(?:信息|政务|申请|主动)公开|(?:信息|政务|申请|主动)公开[^。；]{0,20}(?:月报|季报|月度|季度|半年)/;

const MAX_LINES = 40;
const MAX_TITLE = 60;

/** With so many titles and no table, a page is a list of reports. */
const MIN_LISTED = 3;
const MAX_LISTED = 20;
const MAX_ADDRESS = 200;

const linesOf = ({ blocks, title = '' }: PublishedDocument): string[] => [
  title,
  ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flatMap((row) => row.map(({ text }) => text)))),
];

/** The first of the short lines at the start that matches. */
const titleLike = (lines: readonly string[], pattern: RegExp): string | undefined =>
  lines
    .slice(0, MAX_LINES)
    .map((line) => line.replace(/\s+/g, ''))
    .find((line) => line.length <= MAX_TITLE && pattern.test(line));

const shortened = (address: string): string => (address.length > MAX_ADDRESS ? `${address.slice(0, MAX_ADDRESS)}…` : address);

/** Each title once. */
const distinct = (titles: readonly FoundTitle[]): FoundTitle[] => [...new Map(titles.map((title) => [title.text, title])).values()];

/** A title of a list, with the address that it leads to where the document has one. A date may stand behind it in the link. */
function listed(title: string, { links = [] }: PublishedDocument): string {
  const plain = title.replace(/\s+/g, '');
  const link = links.find(({ text }) => text.includes(plain));
  return link ? `“${title}”（${shortened(link.address)}）` : `“${title}”`;
}

/** Refuses numbers of a part of a year; `undefined` where the document calls itself nothing of the kind. */
export function partOfYear(document: PublishedDocument): ImportError | undefined {
  const title = titleLike(linesOf(document), PART_OF_YEAR);
  return title === undefined ? undefined : importError('part-of-year', { quote: quoted(title) });
}

function withoutTables(): ImportError {
  const parts = knownFormats()
    .slice(-1)
    .flatMap((latest) => formatLabels(latest).parts);
  const labels = parts.flatMap(({ rows }) => rows.slice(0, 2).flatMap(({ text }) => text || [])).slice(0, 4);
  return importError('not-a-report', {
    tables: parts.map(({ title }) => `“${title}”`),
    quote: labels.map((label) => `“${label}”`),
  });
}

/** Why a document without the tables of a report is none, as far as it says what it is. */
export function notAReport(document: PublishedDocument): ImportError {
  const lines = linesOf(document);
  const website = titleLike(lines, WEBSITE);
  if (website !== undefined) return importError('website-report', { quote: quoted(website) });
  const titles = distinct(foundTitles(lines, () => false).filter(({ year }) => year !== undefined));
  if (titles.length >= MIN_LISTED)
    return importError('index-page', { quote: titles.slice(0, MAX_LISTED).map(({ text }) => listed(text, document)) });
  const [{ text, year } = { text: '', year: undefined }] = titles;
  const first = Math.min(...knownFormats().map(({ firstYear }) => firstYear));
  if (year !== undefined && year < first) return importError('report-before-formats', { quote: quoted(text), year, first });
  return partOfYear(document) ?? withoutTables();
}
