import { hasAgencyEnding, namesItself, withoutStamp } from './agency-name.js';
import { withoutBeside } from './beside-title.js';
import { MAX_TITLE, titleParts } from './title-parts.js';
import type { TitleParts } from './title-parts.js';

// Titles among the lines of a document. One may be broken into several lines, even inside a word.

/** A title, and the lines that it is written on, the last one excluded. */
export interface FoundTitle extends TitleParts {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The most lines that a title is broken into. */
const MAX_LINES = 3;

/** A shorter line within a name continues on the next one: 示例市住房和城乡, 建设局2023年…. */
const MIN_PIECE = 2;

/** Whether a name is that of an agency elsewhere in the document: in the signature, in a line of its own, in the preface. */
export type IsConfirmed = (name: string) => boolean;

/** The preface is short: in a longer text, a name may be anybody's. */
const MAX_SENTENCE = 600;
const MAX_SENTENCES = 30;

/** Tells of a name whether a sentence among the lines has it. Links above a title are no sentences. */
export function namedIn(lines: readonly string[]): IsConfirmed {
  const text = lines
    .filter((line) => line.length <= MAX_SENTENCE && line.includes('。'))
    .slice(0, MAX_SENTENCES)
    .join('\n');
  return (name) => text.includes(name);
}

const isTelling = ({ agency, year }: TitleParts): boolean => agency !== '' && year !== undefined;

/** Whether lines may hold a title at all: most hold none. */
const SUBJECT = /公\s*开/;

const join = (lines: readonly string[], from: number, to: number): string =>
  lines
    .slice(from, to)
    .map((line) => line.slice(0, 2 * MAX_TITLE).trim())
    .join('');

/** Whether the lines above a title add to it what it lacks, and are no links or headings that happen to stand there. */
function belongs(upper: string, joined: TitleParts, lower: TitleParts | undefined, isConfirmed: IsConfirmed): boolean {
  if (!isTelling(joined)) return false;
  const isName = withoutStamp(upper) === joined.agency;
  // A line that ends inside the title is part of it: …2023年度政府 above 信息公开工作年度报告.
  if (!lower || (!isName && lower.year === undefined)) return true;
  if (lower.agency === '') return isConfirmed(joined.agency) || namesItself(joined.agency);
  // 建设局2023年… may be the end of a name that starts above.
  if (hasAgencyEnding(withoutStamp(upper))) return false;
  return isConfirmed(joined.agency) && upper.trim().length >= MIN_PIECE;
}

/** The title that ends on a line, with as many lines above it as it takes. */
function titleEndingAt(lines: readonly string[], last: number, isConfirmed: IsConfirmed): FoundTitle | undefined {
  let found: FoundTitle | undefined;
  if (!SUBJECT.test(join(lines, Math.max(0, last - MAX_LINES + 1), last + 1))) return undefined;
  for (let from = last; from >= 0 && last - from < MAX_LINES; from -= 1) {
    const text = join(lines, from, last + 1);
    if (text.length > MAX_TITLE) break;
    const parts = titleParts(text);
    // What stands beside a title ends its last line: lines below that are something else.
    if (!parts || parts.beside.length > (lines[last] ?? '').trim().length) {
      if (found && isTelling(found)) break;
      continue;
    }
    if (from < last && !belongs(join(lines, from, found?.from ?? last), parts, found, isConfirmed)) continue;
    found = { ...parts, text: withoutBeside(text, parts.beside), from, to: last + 1 };
  }
  return found;
}

/** The agency's name on a line of its own right below a title that names none. */
function withLineBelow(title: FoundTitle, lines: readonly string[], isConfirmed: IsConfirmed): FoundTitle {
  const below = withoutStamp(lines[title.to] ?? '');
  const isAgency = title.agency === '' && (namesItself(below) || (hasAgencyEnding(below) && isConfirmed(below)));
  return isAgency ? { ...title, agency: below, to: title.to + 1 } : title;
}

/** The titles among lines, in their order. */
export function foundTitles(lines: readonly string[], isConfirmed: IsConfirmed): FoundTitle[] {
  const found: FoundTitle[] = [];
  for (const last of lines.keys()) {
    const title = titleEndingAt(lines, last, isConfirmed);
    if (title && title.from >= (found[found.length - 1]?.to ?? 0)) found.push(title);
  }
  // A line below may be the first of the next title.
  return found.map((title, index) => (found[index + 1]?.from === title.to ? title : withLineBelow(title, lines, isConfirmed)));
}
