import { knownFormats } from '../../../formats/formats.js';
import type { DocumentBlock, Grid } from '../../published-document.js';
import { isWholeTitle } from '../title/title-parts.js';
import { partHeadings } from './part-headings.js';
import type { FoundHeading } from './part-headings.js';
import { sentencesIn } from './sentences-in-table.js';

/** The blocks below the heading of a part, up to the next heading. */
export interface PartSection {
  /** The key of the part. */
  readonly part: string;
  readonly paragraphs: string[];
  /** How many of its paragraphs stand above each of its tables. */
  readonly tablesAt: number[];
}

/** A document divided by the headings of its parts. */
export interface Sections {
  /** The paragraphs before the first heading. */
  readonly before: readonly string[];
  readonly sections: readonly PartSection[];
}

/** A shorter list of headings is none of contents: a report may lack the text of a part or two. */
const MIN_CONTENTS = 3;

/**
 * The end of the table of contents that starts at a heading: headings without anything below them that all come again later.
 *
 * @param lastOf the last heading of each part
 */
function endOfContents(headings: readonly FoundHeading[], from: number, lastOf: ReadonlyMap<string, number>): number {
  const parts = new Set<string>();
  let end = from;
  for (let next = headings[end]; next; next = headings[end]) {
    const isAgain = (lastOf.get(next.part) ?? end) > end;
    if (!isAgain || parts.has(next.part) || next.rest !== '') break;
    parts.add(next.part);
    end += 1;
    // The text below the last line of it is the preface.
    if (headings[end]?.from !== next.to) break;
  }
  return end - from >= MIN_CONTENTS ? end : from;
}

/** The headings without those of a table of contents. */
function withoutContents(headings: readonly FoundHeading[]): readonly FoundHeading[] {
  const lastOf = new Map(headings.map(({ part }, index) => [part, index]));
  for (const from of headings.keys()) {
    const end = endOfContents(headings, from, lastOf);
    if (end > from) return [...headings.slice(0, from), ...headings.slice(end)];
  }
  return headings;
}

/** The sections without headings that have nothing below them and come again later. */
function withoutEmpty(sections: readonly PartSection[]): PartSection[] {
  const last = new Map(sections.map(({ part }, index) => [part, index]));
  return sections.filter(
    ({ part, paragraphs, tablesAt }, index) => paragraphs.length > 0 || tablesAt.length > 0 || last.get(part) === index,
  );
}

/** Adds a table to a section, and the sentences in its rows to the text. */
function addTable(section: PartSection | undefined, grid: Grid): void {
  if (!section) return;
  section.tablesAt.push(section.paragraphs.length);
  for (const text of sentencesIn(grid)) section.paragraphs.push(text);
}

/** The blocks before the first heading of a part, and the sections below the headings. */
export function partSections(blocks: readonly DocumentBlock[]): Sections {
  const before: string[] = [];
  const linesBefore = new Set<string>();
  const sections: PartSection[] = [];
  const all = partHeadings(blocks, knownFormats());
  const headings = withoutContents(all);
  const starts = new Map(headings.map((heading) => [heading.from, heading]));
  const isHeading = new Set(all.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  for (const [index, block] of blocks.entries()) {
    const last = sections[sections.length - 1];
    const start = starts.get(index);
    // 一、存在的问题 and 二、改进措施 within the part on problems are its own headings.
    const isWithin = start !== undefined && !start.isOfficial && start.part === last?.part;
    if (start && !isWithin) sections.push({ part: start.part, paragraphs: start.rest ? [start.rest] : [], tablesAt: [] });
    else if (isHeading.has(index) && !isWithin) continue;
    else if (block.kind === 'grid') addTable(last, block);
    // On each page or sheet of a report, its title may stand once more.
    else if (!last) {
      before.push(block.text);
      linesBefore.add(block.text);
    } else if (!linesBefore.has(block.text) || !isWholeTitle(block.text)) last.paragraphs.push(block.text);
  }
  return { before, sections: withoutEmpty(sections) };
}

/** The parts that have text twice, or tables twice, with another part between. In a workbook, the text may be on one sheet and the tables on others. */
export function repeatedParts(sections: readonly PartSection[]): ReadonlySet<string> {
  const repeated = new Set<string>();
  const withText = new Set<string>();
  const withTables = new Set<string>();
  let last = '';
  for (const { part, paragraphs, tablesAt } of sections) {
    const kinds = [...(paragraphs.length > 0 ? [withText] : []), ...(tablesAt.length > 0 ? [withTables] : [])];
    if (kinds.length === 0) continue;
    if (last !== part && kinds.some((known) => known.has(part))) repeated.add(part);
    for (const known of kinds) known.add(part);
    last = part;
  }
  return repeated;
}
