import type { DocumentBlock, PublishedDocument } from './published-document.js';
import { statutoryTables } from './matching/format-of-document.js';
import { isWholeTitle, titleParts } from './prose/agency-and-year.js';
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
function areSame(one: string, other: string): boolean {
  const [a, b] = [titleParts(one), titleParts(other)];
  return a?.year === b?.year && isSameAgency(a?.agency ?? '', b?.agency ?? '');
}

/** A document split before each title that belongs to another report than the title before it. */
function sectionsOf(blocks: readonly DocumentBlock[]): Section[] {
  const sections: Section[] = [];
  let title = '';
  let own: DocumentBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph' && isWholeTitle(block.text)) {
      if (title && !areSame(title, block.text)) {
        sections.push({ title, blocks: own });
        own = [];
      }
      title = block.text.trim();
    }
    own.push(block);
  }
  return [...sections, { title, blocks: own }];
}

/**
 * Merges sections without tables into their neighbours: titles that are only listed, such as those of earlier years on a page, are not
 * reports.
 */
function withTables(sections: readonly Section[], tables: ReadonlySet<DocumentBlock>): Section[] {
  const joined: Section[] = [];
  let before: readonly DocumentBlock[] = [];
  for (const { title, blocks } of sections) {
    const last = joined[joined.length - 1];
    if (blocks.some((block) => tables.has(block))) {
      joined.push({ title, blocks: [...before, ...blocks] });
      before = [];
    } else if (last) joined[joined.length - 1] = { title: last.title, blocks: [...last.blocks, ...blocks] };
    else before = [...before, ...blocks];
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
