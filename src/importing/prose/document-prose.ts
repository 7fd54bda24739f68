import { knownFormats } from '../../formats/formats.js';
import { proseParts } from '../../formats/prose-parts.js';
import type { Signature } from '../../report/report.js';
import { statutoryTables } from '../matching/format-of-document.js';
import type { PublishedDocument } from '../published-document.js';
import { isFrameLine } from './page/frame-line.js';
import { bareDate, frameTables, labelledDate, publishingAgency } from './page/page-frame.js';
import { partSections, repeatedParts } from './parts/part-sections.js';
import type { PartSection } from './parts/part-sections.js';
import { tableText } from './parts/table-notes.js';
import { withoutSignature } from './signature/signature.js';
import type { Signer } from './signature/signature.js';
import { isCertain } from './title/beside-title.js';
import { namedIn } from './title/found-titles.js';
import { periodYear } from './title/period.js';
import { reportTitles } from './title/report-titles.js';
import type { ReportTitle, ReportTitles } from './title/report-titles.js';

/** The text of a report, paragraph by paragraph as published. */
export interface DocumentProse {
  readonly preface: readonly string[];
  /** The paragraphs of each part of text, by its key. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** The paragraphs above and below the tables, by the key of the part. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** Its titles, and what each says, best first. */
  readonly titles: readonly ReportTitle[];
  readonly signature: Signature;
  readonly published: string | null;
  /** The agency that published the page, as the page says. */
  readonly publisher: string | undefined;
  /** The keys of the parts whose headings are there. */
  readonly found: ReadonlySet<string>;
  /** The keys of the parts that are there again after another part, as in two reports one below the other. */
  readonly repeated: ReadonlySet<string>;
  /** Paragraphs that belong to no part. */
  readonly left: readonly string[];
}

/** The keys of all parts that are text in some format: the format of a document is not yet known where its text is read. */
const textKeys = (): readonly string[] => knownFormats().flatMap((format) => proseParts(format).map(({ key }) => key));

/** The texts of the parts, and where the last of them is, which the signature ends. */
interface PartTexts {
  readonly parts: Map<string, string[]>;
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly left: string[];
  /** The paragraphs of the last part that has text: those of a part, or those below the last table. */
  readonly last: string[];
}

function partTexts(sections: readonly PartSection[]): PartTexts {
  const parts = new Map(textKeys().map((key): [string, string[]] => [key, []]));
  const notes = new Map<string, string[]>();
  const below: string[] = [];
  const left: string[] = [];
  let last = below;
  for (const [index, section] of sections.entries()) {
    const { part } = section;
    const isClosed = index < sections.length - 1;
    const own = parts.get(part);
    const table = own ? { notes: [], left: section.paragraphs } : tableText(section, isClosed);
    // The signature is below the last text, though tables may follow on other sheets.
    const target = own ?? (isClosed ? left : below);
    if (table.left.length > 0 && target !== left) last = target;
    for (const text of table.left) target.push(text);
    if (table.notes.length > 0) notes.set(part, [...(notes.get(part) ?? []), ...table.notes]);
  }
  return { parts, notes, left, last };
}

/** The lines between the title and the text: up to the last one that belongs to the page, what is no sentence does so too. */
function prefaceOf(lines: readonly string[]): { readonly preface: string[]; readonly frame: string[] } {
  const isSentence = (text: string): boolean => /[。；：:，,！]/.test(text) && !isFrameLine(text);
  const first = lines.findIndex(isSentence);
  const head = lines.slice(0, first < 0 ? lines.length : first);
  const lastFrame = head.map(isFrameLine).lastIndexOf(true);
  const isFrame = (text: string, index: number): boolean => index <= lastFrame || isFrameLine(text);
  return {
    preface: lines.filter((text, index) => !isFrame(text, index)),
    frame: lines.filter(isFrame),
  };
}

/** Titles with those first whose year the stated period has: a page may list the reports of other years beside its own. */
function ofPeriod(titles: readonly ReportTitle[], preface: readonly string[]): readonly ReportTitle[] {
  const period = preface.map(periodYear).find((year) => year !== undefined);
  const isOfYear = ({ year }: ReportTitle): boolean => year !== undefined && year === period;
  return [...titles.filter(isOfYear), ...titles.filter((title) => !isOfYear(title))];
}

/** Shorter texts are in any name. */
const MIN_NAME = 3;

/** What the titles and the preface say of who signs. */
function signerOf({ titles, names, before }: Pick<ReportTitles, 'titles' | 'names'> & { readonly before: readonly string[] }): Signer {
  const isInText = namedIn(before);
  const isNamed = titles.some(({ agency }) => agency !== '');
  // A title may abbreviate the name: 示例镇 for 示例镇人民政府.
  const isKnown = (name: string): boolean =>
    name.length >= MIN_NAME && (isInText(name) || [...names].some((own) => own.includes(name) || name.includes(own)));
  const year = [...titles.map((title) => title.year), ...before.map(periodYear)].find((own) => own !== undefined);
  return { isKnown, isNamed, year };
}

/** The prose of a report, divided by the headings of its parts. */
export function documentProse(document: PublishedDocument): DocumentProse {
  const { blocks, title } = document;
  const { before, sections } = partSections(blocks);
  const { parts, notes, left, last } = partTexts(sections);
  const tables = statutoryTables(document);
  const pageTables = frameTables(blocks, (block) => tables.has(block));
  const { titles: found, names, own } = reportTitles({ before, last, title, publisher: publishingAgency([...before, ...pageTables]) });
  const titles = ofPeriod(found, before);
  const { texts, signature, behind } = withoutSignature(last, signerOf({ titles, names, before }));
  const isBelowTables = ![...parts.values()].includes(last);
  if (isBelowTables) left.push(...texts);
  else last.splice(0, last.length, ...texts);
  const above = before.slice(0, own?.from ?? 0);
  const { preface, frame } = prefaceOf(before.slice(own?.to ?? 0));
  const beside = own && own.beside !== '' ? [own.beside] : [];
  (own && isCertain(own.beside, own.year) ? frame : above).unshift(...beside);
  const framed = [...above, ...frame];
  // A page that repeats its title says nothing new by it.
  const unplaced = framed.filter((text) => text !== own?.text && text !== titles[0]?.text);
  return {
    parts,
    preface: sections.length > 0 ? preface : [],
    titles,
    notes,
    signature,
    published: labelledDate([...beside, ...framed.filter(isFrameLine), ...pageTables]) ?? bareDate(frame) ?? labelledDate(behind) ?? null,
    publisher: publishingAgency([...framed, ...pageTables, ...behind]),
    found: new Set(sections.map(({ part }) => part)),
    repeated: repeatedParts(sections),
    // Word and WPS separate their tables by blank paragraphs, which need no note.
    left: [...unplaced, ...left, ...behind, ...(sections.length > 0 ? [] : preface)].filter((text) => text.trim() !== ''),
  };
}
