import type { DocumentBlock, PublishedDocument } from './published-document.js';
import { statutoryTables } from './matching/format-of-document.js';
import { foundTitles, namedIn } from './prose/title/found-titles.js';
import type { FoundTitle } from './prose/title/found-titles.js';
import { partTitled } from './prose/section-heading.js';
import { importError } from './notes/import-error.js';

// One document may hold the reports of two agencies, or of two years. Their numbers are never mixed: each report is read by itself, or none
// is.

/** The blocks from one title up to the title of another report. */
interface Section {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

const isSameAgency = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Whether two titles are of the same report: one may leave the agency out or abbreviate it. */
const areSame = (one: FoundTitle, other: FoundTitle): boolean => one.year === other.year && isSameAgency(one.agency, other.agency);

/** What a table is among the lines of a document: no part of a title. */
const NO_LINE = '\u0000';

/** The titles of reports of some year, each of which may be on several lines. */
function titlesIn(blocks: readonly DocumentBlock[]): FoundTitle[] {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? block.text : NO_LINE));
  return foundTitles(lines, namedIn(lines)).filter(({ year }) => year !== undefined);
}

/** A document split before each title that belongs to another report than the title before it. */
function sectionsOf(blocks: readonly DocumentBlock[]): Section[] {
  const sections: Section[] = [];
  let last: FoundTitle | undefined;
  let start = 0;
  for (const title of titlesIn(blocks)) {
    if (last && !areSame(last, title)) {
      sections.push({ title: last.text, blocks: blocks.slice(start, title.from) });
      start = title.from;
    }
    last = title;
  }
  return [...sections, { title: last?.text ?? '', blocks: blocks.slice(start) }];
}

/**
 * Merges sections without tables into their neighbours: titles that are only listed, such as those of earlier years on a page, are not
 * reports.
 */
function withTables(sections: readonly Section[], tables: ReadonlySet<DocumentBlock>): Section[] {
  const joined: { readonly title: string; readonly blocks: DocumentBlock[] }[] = [];
  let before: DocumentBlock[] = [];
  for (const { title, blocks } of sections) {
    const last = joined[joined.length - 1];
    const hasTables = blocks.some((block) => tables.has(block));
    const target = last && !hasTables ? last.blocks : before;
    for (const block of blocks) target.push(block);
    if (!hasTables) continue;
    joined.push({ title, blocks: before });
    before = [];
  }
  return joined;
}

const partsIn = ({ blocks }: Section): Set<string> =>
  new Set(blocks.flatMap((block) => (block.kind === 'paragraph' ? (partTitled(block.text) ?? []) : [])));

/**
 * Whether each section is a whole report: it repeats a part that an earlier section has. Where a title in the middle of a report splits it,
 * the second half repeats none.
 */
function areWhole(sections: readonly Section[]): boolean {
  const before = new Set<string>();
  return sections.every((section, index) => {
    const parts = partsIn(section);
    const isAnew = index === 0 || [...parts].some((part) => before.has(part));
    for (const part of parts) before.add(part);
    return isAnew;
  });
}

/**
 * The reports in a document, each as a document of its own; the document itself where it holds one or none.
 *
 * @throws ImportError `mixed-reports` where it is not certain where one ends and the next begins
 */
export function reportsIn(document: PublishedDocument): readonly PublishedDocument[] {
  const titled = sectionsOf(document.blocks);
  if (titled.length < 2) return [document];
  const sections = withTables(titled, statutoryTables(document));
  if (sections.length < 2) return [document];
  if (areWhole(sections)) return sections.map(({ blocks }) => ({ ...document, blocks }));
  throw importError('mixed-reports', { quote: { excerpt: sections.map(({ title }) => `“${title}”`) } });
}
