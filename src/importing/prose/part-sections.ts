import type { Grid, Paragraph } from '../published-document.js';
import { partTitled } from './section-heading.js';

/** The blocks below the heading of a part, up to the next heading. */
export interface PartSection {
  /** The key of the part. */
  readonly part: string;
  readonly paragraphs: string[];
  hasTable: boolean;
}

/** A paragraph that starts with a part's heading and continues on the same line. */
function headingIn(text: string): { part: string; rest: string } | undefined {
  const part = partTitled(text);
  if (part) return { part, rest: '' };
  const [, head = '', rest = ''] = /^([^\n:：。]{4,40})[\n:：。]([^]*)$/.exec(text) ?? [];
  const found = rest.trim() ? partTitled(head) : undefined;
  return found === undefined ? undefined : { part: found, rest: rest.trim() };
}

/** The blocks before the first heading of a part, and the sections below the headings. */
export function partSections(blocks: readonly (Grid | Paragraph)[]): { before: string[]; sections: PartSection[] } {
  const before: string[] = [];
  const sections: PartSection[] = [];
  for (const block of blocks) {
    const last = sections[sections.length - 1];
    if (block.kind === 'grid') {
      if (last) last.hasTable = true;
      continue;
    }
    const heading = headingIn(block.text);
    if (heading) sections.push({ part: heading.part, paragraphs: heading.rest ? [heading.rest] : [], hasTable: false });
    else (last?.paragraphs ?? before).push(block.text);
  }
  return { before, sections };
}

/** The sections without those of a table of contents: a heading with nothing below it that occurs again later. */
export function withoutContents(sections: readonly PartSection[]): PartSection[] {
  const last = new Map(sections.map(({ part }, index) => [part, index]));
  return sections.filter(({ part, paragraphs, hasTable }, index) => paragraphs.length > 0 || hasTable || last.get(part) === index);
}
