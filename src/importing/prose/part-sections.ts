import { PART_NUMBERING } from '../../formats/labels/numbering.js';
import type { Grid, Paragraph } from '../published-document.js';
import { isNumbered } from '../matching/normalized-label.js';
import { isWholeTitle } from './agency-and-year.js';
import { partTitled } from './section-heading.js';

/** The blocks below the heading of a part, up to the next heading. */
export interface PartSection {
  /** The key of the part. */
  readonly part: string;
  readonly paragraphs: string[];
  /** How many of its paragraphs stand above each of its tables. */
  readonly tablesAt: number[];
}

/** A paragraph that starts with a part's heading and continues on the same line. */
function headingIn(text: string): { part: string; rest: string } | undefined {
  const part = partTitled(text);
  if (part) return { part, rest: '' };
  const [, head = '', rest = ''] = /^([^\n:：。]{4,40})[\n:：。]([^]*)$/.exec(text) ?? [];
  const found = rest.trim() ? partTitled(head) : undefined;
  return found === undefined ? undefined : { part: found, rest: rest.trim() };
}

const hasPartNumber = (text: string): boolean => PART_NUMBERING.test(text.normalize('NFKC').trim());

/**
 * Whether a heading is one within another part, though it has the words of a part: （二）收到和处理政府信息公开申请情况 in a report whose part of that name is 三、.
 *
 * @param numbered the parts whose headings have a number of a part somewhere in the document
 */
const isWithinPart = (text: string, part: string, numbered: ReadonlySet<string>): boolean =>
  numbered.has(part) && isNumbered(text) && !hasPartNumber(text);

/** The blocks before the first heading of a part, and the sections below the headings. */
export function partSections(blocks: readonly (Grid | Paragraph)[]): { before: string[]; sections: PartSection[] } {
  const before: string[] = [];
  const sections: PartSection[] = [];
  const numbered = new Set(
    blocks.flatMap((block) => (block.kind === 'paragraph' && hasPartNumber(block.text) ? (headingIn(block.text)?.part ?? []) : [])),
  );
  for (const block of blocks) {
    const last = sections[sections.length - 1];
    if (block.kind === 'grid') {
      last?.tablesAt.push(last.paragraphs.length);
      continue;
    }
    const heading = headingIn(block.text);
    if (heading && !isWithinPart(block.text, heading.part, numbered))
      sections.push({ part: heading.part, paragraphs: heading.rest ? [heading.rest] : [], tablesAt: [] });
    // On each page or sheet of a report, its title may stand once more.
    else if (!last || !isWholeTitle(block.text) || !before.includes(block.text)) (last?.paragraphs ?? before).push(block.text);
  }
  return { before, sections };
}

/** The sections without those of a table of contents: a heading with nothing below it that occurs again later. */
export function withoutContents(sections: readonly PartSection[]): PartSection[] {
  const last = new Map(sections.map(({ part }, index) => [part, index]));
  return sections.filter(
    ({ part, paragraphs, tablesAt }, index) => paragraphs.length > 0 || tablesAt.length > 0 || last.get(part) === index,
  );
}
