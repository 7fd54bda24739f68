import type { Part } from '../formats/format.js';
import { formatOf } from '../formats/formats.js';
import { partCells } from '../formats/named-cells.js';
import type { Language } from '../i18n/language.js';
import { needLanguage } from '../i18n/translate.js';
import { cellAt } from '../report/cell-at.js';
import { paragraphsOf } from '../report/paragraphs-of.js';
import type { Report, Signature } from '../report/report.js';
import { proseBlocks } from './prose-blocks.js';
import type { ProseBlock } from './prose-blocks.js';
import { needReport } from '../report/need-report.js';

/** One of the parts of a report, as it is read. */
export interface OutlinePart {
  /** Its key in the JSON and in the format: `overview`, `applications`. */
  readonly key: string;
  readonly kind: 'prose' | 'table';
  /** Its number without punctuation: 一. Empty where the format numbers it otherwise. */
  readonly number: string;
  /** Its official heading with the number, in the language: 一、总体情况. */
  readonly title: string;
  /** Its prose: the part itself, or what stands above and below a table. */
  readonly blocks: readonly ProseBlock[];
}

/** A report in the order in which it is read: title, facts, the text before the parts, the parts, the signature. */
export interface ReportOutline {
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  /** When it was published: an ISO 8601 date. */
  readonly published: string | null;
  /** The first and the last day that it reports on: ISO 8601 dates. */
  readonly period: { readonly from: string; readonly to: string };
  /** Where it was published: a URL. */
  readonly source: string | null;
  /** The text before the first part. It has no headings. */
  readonly preface: readonly ProseBlock[];
  /** The parts that have a text or a filled cell, in the order of the format. */
  readonly parts: readonly OutlinePart[];
  /** The keys of the parts that are left out because they have none. */
  readonly missing: readonly string[];
  /** Who signed it, and when; `undefined` where neither is known. */
  readonly signature: Signature | undefined;
}

const numberIn = (title: string): string => /^([一二三四五六七八九十]{1,3})、/.exec(title)?.[1] ?? '';

const outlinePart = (report: Report, { key, kind, title }: Part, language: Language): OutlinePart => ({
  key,
  kind,
  number: numberIn(title),
  title: language.label(title),
  blocks: proseBlocks(paragraphsOf(report, key)),
});

/** Whether any cell of a part was filled in. */
const hasCells = (report: Report, part: string): boolean =>
  partCells(formatOf(report.format), part).some(({ keys }) => cellAt(report, keys) !== null);

const asParagraph = (block: ProseBlock): ProseBlock =>
  block.kind === 'paragraph' ? block : { kind: 'paragraph', text: block.text, index: block.index, offset: block.offset, lead: 0 };

/**
 * A report as it is read: what stands in it, in its order, with the headings in its prose recognised.
 *
 * @param language the language of the headings of the parts; all else is as published
 */
export function reportOutline(report: Report, language: Language): ReportOutline {
  needReport('reportOutline', report);
  needLanguage(language);
  const { title, agency, year, published, source, signature } = report;
  const all = formatOf(report.format).parts.map((part) => outlinePart(report, part, language));
  const isThere = ({ key, kind, blocks }: OutlinePart): boolean => blocks.length > 0 || (kind === 'table' && hasCells(report, key));
  return {
    title,
    agency,
    year,
    published,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    source,
    preface: proseBlocks(report.preface).map(asParagraph),
    parts: all.filter(isThere),
    missing: all.filter((part) => !isThere(part)).map(({ key }) => key),
    signature: signature.agency === null && signature.date === null ? undefined : signature,
  };
}
