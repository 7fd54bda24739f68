import type { Format } from '../../../formats/format.js';
import type { DocumentBlock } from '../../published-document.js';
import { partHeading } from '../section-heading.js';
import type { PartHeading } from '../section-heading.js';
import { headingNumber } from './heading-number.js';
import type { NumberStyle } from './heading-number.js';

// Which lines of a document are the headings of its parts. A line may have the words of one and be a heading within another part: the way in
// which the document numbers its parts tells.

/** The heading of a part. */
export interface FoundHeading {
  /** The key of the part. */
  readonly part: string;
  /** Its block, and the block behind it. */
  readonly from: number;
  readonly to: number;
  /** Text of the part that continues on the same line. */
  readonly rest: string;
  readonly isOfficial: boolean;
}

interface Candidate extends FoundHeading {
  readonly style: NumberStyle;
  readonly number: number;
}

/** A longer line is no part of a heading that is broken in two. */
const MAX_PIECE = 30;

const textOf = (block: DocumentBlock | undefined): string | undefined => (block?.kind === 'paragraph' ? block.text : undefined);

/** A heading that text of its part follows on the same line: 六、其他需要报告的事项：无。 */
const WITH_TEXT = /^([^\n:：。]{4,40})[\n:：。]([^]*)$/;

/** The official title of a part, broken in two lines. */
function joinedHeading(text: string, style: NumberStyle, next: string | undefined): PartHeading | undefined {
  if (style !== 'part' || next === undefined || text.length > MAX_PIECE || next.length > MAX_PIECE) return undefined;
  const joined = partHeading(text.trim() + next.trim());
  return joined?.isOfficial ? joined : undefined;
}

/** The heading that a block may be, alone, with text behind it or with the line below. */
function candidateAt(blocks: readonly DocumentBlock[], from: number): Candidate | undefined {
  const text = textOf(blocks[from]);
  if (text === undefined) return undefined;
  const { style, number } = headingNumber(text.slice(0, MAX_PIECE));
  const whole = partHeading(text);
  const joined = whole?.isOfficial ? undefined : joinedHeading(text, style, textOf(blocks[from + 1]));
  if (joined) return { ...joined, style, number, from, to: from + 2, rest: '' };
  if (whole) return { ...whole, style, number, from, to: from + 1, rest: '' };
  const [, head = '', rest = ''] = WITH_TEXT.exec(text) ?? [];
  const found = rest.trim() ? partHeading(head) : undefined;
  // 其他情况：… without a number is a sentence.
  if (found && (found.isOfficial || style === 'part')) return { ...found, style, number, from, to: from + 1, rest: rest.trim() };
  return undefined;
}

function candidatesIn(blocks: readonly DocumentBlock[]): Candidate[] {
  const found: Candidate[] = [];
  for (const from of blocks.keys()) {
    if (from < (found[found.length - 1]?.to ?? 0)) continue;
    const candidate = candidateAt(blocks, from);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** With so many parts under numbers of parts, a line without one needs the official title, or the place of a part that is missing. */
const MIN_NUMBERED = 3;

/** The places of the parts in a report, by their keys. */
const orderOf = (formats: readonly Format[]): ReadonlyMap<string, number> =>
  new Map(formats.flatMap(({ parts }) => parts.map(({ key }, index) => [key, index] as const)));

/** The first and the last heading of each part. */
function spansOf(headings: readonly Candidate[]): readonly (readonly [part: string, span: { first: number; last: number }])[] {
  const spans = new Map<string, { first: number; last: number }>();
  for (const { part, from } of headings) spans.set(part, { first: spans.get(part)?.first ?? from, last: from });
  return [...spans];
}

/** The candidates that are headings of parts, by the way in which the document numbers its parts. */
function certain(candidates: readonly Candidate[], order: ReadonlyMap<string, number>): Candidate[] {
  const numbered = candidates.filter(({ style }) => style === 'part');
  const plain = candidates.filter(({ style }) => style === 'plain');
  const withNumber = new Set(numbered.map(({ part }) => part));
  const spans = spansOf(numbered);
  const isInPlace = ({ part, from }: Candidate): boolean => {
    const at = order.get(part) ?? 0;
    return spans.every(([other, { first, last }]) => ((order.get(other) ?? 0) < at ? last < from : first > from));
  };
  const isPlainHeading = (candidate: Candidate): boolean =>
    !withNumber.has(candidate.part) && (candidate.isOfficial || withNumber.size < MIN_NUMBERED || isInPlace(candidate));
  const own = [...numbered, ...plain.filter(isPlainHeading)];
  // （一） and 1. number headings within parts, unless nothing else is numbered or titled as parts are.
  const others =
    own.length > 1 ? [] : candidates.filter(({ style, isOfficial }) => (style === 'bracket' || style === 'arabic') && isOfficial);
  return [...own, ...others].sort((a, b) => a.from - b.from);
}

/** Lines with the number of a part and no known subject, where the numbers around them leave no other reading: 一、…, then 二、主动公开…. */
function byNumber(blocks: readonly DocumentBlock[], found: readonly Candidate[], [format]: readonly Format[]): Candidate[] {
  const keys = format?.parts.map(({ key }) => key) ?? [];
  const isFound = new Set(found.map(({ part }) => part));
  const partAt = (heading: Candidate | undefined): number =>
    heading?.style === 'part' && keys[heading.number - 1] === heading.part ? heading.number : 0;
  return found.flatMap((next, index): Candidate[] => {
    const before = found[index - 1];
    const number = partAt(next) - 1;
    const part = keys[number - 1];
    if (number < 1 || part === undefined || isFound.has(part) || (before ? partAt(before) : 0) !== number - 1) return [];
    for (let from = before?.to ?? 0; from < next.from; from += 1) {
      const text = textOf(blocks[from]) ?? '';
      const own = text.length <= MAX_PIECE && !/[。；：:]/.test(text) ? headingNumber(text) : undefined;
      if (own?.style === 'part' && own.number === number)
        return [{ part, from, to: from + 1, rest: '', isOfficial: false, style: 'part', number }];
    }
    return [];
  });
}

/** The headings of the parts of a report, in the order of the document. */
export function partHeadings(blocks: readonly DocumentBlock[], formats: readonly Format[]): FoundHeading[] {
  const found = certain(candidatesIn(blocks), orderOf(formats));
  return [...found, ...byNumber(blocks, found, formats.slice(-1))].sort((a, b) => a.from - b.from);
}
