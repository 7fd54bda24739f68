import { numberText } from '../../report/number-text.js';
import { paragraphsOf } from '../../report/paragraphs-of.js';
import type { Report } from '../../report/report.js';
import { cellNumbers, findingCell } from '../cell-numbers.js';
import type { CellNumbers } from '../cell-numbers.js';
import { plannedReadings } from '../check-plan.js';
import type { PlannedReading } from '../check-plan.js';
import { exactSum } from '../../report/exact-sum.js';
import type { ProseFinding, ProseNumber } from '../finding.js';
import { isOfTheReport, isTopicHeading, plainText, quotedClause, sentenceStart } from './prose-context.js';
import { hasCue, phraseMatches } from './prose-grammar.js';
import type { PhraseMatch } from './prose-grammar.js';
import { needReport } from '../../report/need-report.js';

/** A report states a few dozen numbers. Nobody reads ten thousand findings, and a hostile text has millions. */
const MAX_PHRASES = 10_000;

/** Numbers in the prose and the cells they refer to: those that agree, and those that differ. */
export interface ProseNumbers {
  readonly agreeing: readonly ProseNumber[];
  readonly differing: readonly ProseFinding[];
}

/** The value of a reading; `undefined` where none of its added cells has a number, since there is nothing to compare then. */
function valueOf({ numbers }: CellNumbers, { added, subtracted }: PlannedReading): number | undefined {
  let sum: number | undefined;
  for (const cell of added) {
    const number = numbers[cell] ?? NaN;
    if (!Number.isNaN(number)) sum = sum === undefined ? number : exactSum([sum, number]);
  }
  for (const cell of subtracted) {
    const number = numbers[cell] ?? NaN;
    if (sum !== undefined && !Number.isNaN(number)) sum = exactSum([sum], [number]);
  }
  return sum;
}

/**
 * Whether a number agrees with the cells. Amounts of money may differ by rounding, in the prose or in the table; counts are never rounded.
 */
function agrees({ number, step }: PhraseMatch, stated: number): boolean {
  if (number === stated || step === 1) return number === stated;
  const places = numberText(stated).split('.')[1]?.length ?? 0;
  return Math.abs(number - stated) <= Math.max(step, 10 ** -places) / 2 + 1e-9;
}

/** A number in the prose that refers to cells. */
interface ProseClaim {
  readonly match: PhraseMatch;
  readonly reading: PlannedReading;
  readonly stated: number;
  readonly isRight: boolean;
}

function claimOf(read: CellNumbers, match: PhraseMatch): ProseClaim | null {
  let usual: ProseClaim | null = null;
  for (const reading of plannedReadings(read.plan, match.phrase.subject)) {
    const stated = valueOf(read, reading);
    if (stated === undefined) continue;
    const isRight = agrees(match, stated);
    if (isRight) return { match, reading, stated, isRight };
    usual ??= { match, reading, stated, isRight };
  }
  return usual;
}

/** A paragraph of a part of text, by its index. */
interface ParagraphPlace {
  readonly part: ProseNumber['part'];
  readonly paragraph: number;
}

function paragraphNumbers(read: CellNumbers, { part, paragraph }: ParagraphPlace): ProseClaim[] {
  const paragraphs = paragraphsOf(read.report, part);
  const text = plainText(paragraphs[paragraph] ?? '', read.report.year);
  const all: ProseClaim[] = [];
  const matches = phraseMatches(text, MAX_PHRASES);
  const isUnderHeading = matches.length > 0 && isTopicHeading(paragraphs[paragraph - 1] ?? '');
  let after = 0;
  for (const match of matches) {
    const said = isOfTheReport(text, match, after, isUnderHeading) ? claimOf(read, match) : null;
    if (said) all.push(said);
    after = match.end;
  }
  // Where a paragraph also has the right number, a different one refers to a subset or to something else.
  const right = new Set(all.flatMap(({ isRight, match }) => (isRight ? match.phrase.id : [])));
  return withoutParts(
    text,
    all.filter(({ isRight, match }) => isRight || !right.has(match.phrase.id)),
  );
}

/** Leaves out different numbers for one thing in one sentence, none of them right: 甲区新收5件，乙区新收3件 are parts of the whole. */
function withoutParts(text: string, claims: readonly ProseClaim[]): ProseClaim[] {
  const keyOf = ({ match }: ProseClaim): string => `${match.phrase.id} ${sentenceStart(text, match.start)}`;
  const numbers = new Map<string, Set<number>>();
  for (const claim of claims) numbers.set(keyOf(claim), (numbers.get(keyOf(claim)) ?? new Set()).add(claim.match.number));
  return claims.filter((claim) => claim.isRight || numbers.get(keyOf(claim))?.size === 1);
}

function saidNumber(read: CellNumbers, { part, paragraph }: ParagraphPlace, { match, reading, stated }: ProseClaim): ProseNumber {
  return {
    phrase: match.phrase.id,
    part,
    paragraph,
    ...quotedClause(paragraphsOf(read.report, part)[paragraph] ?? '', match),
    number: match.number,
    added: reading.added.map((cell) => findingCell(read, cell)),
    subtracted: reading.subtracted.map((cell) => findingCell(read, cell)),
    stated,
  };
}

function proseFinding(read: CellNumbers, place: ParagraphPlace, said: ProseClaim): ProseFinding {
  const number = saidNumber(read, place, said);
  return Object.assign(number, {
    kind: 'prose',
    rule: 'prose',
    status: 'warning',
    format: read.report.format,
    cells: [...number.added, ...number.subtracted],
    difference: exactSum([number.stated], [number.number]),
  } as const);
}

/** Calls back for each number in the prose that refers to the tables, for at most `MAX_PHRASES` of them. */
function eachClaim(read: CellNumbers, take: (place: ParagraphPlace, said: ProseClaim) => void): void {
  let left = MAX_PHRASES;
  for (const part of read.plan.proseParts) {
    const paragraphs = paragraphsOf(read.report, part);
    for (let paragraph = 0; paragraph < paragraphs.length; paragraph += 1) {
      if (!hasCue(paragraphs[paragraph] ?? '')) continue;
      const place = { part, paragraph };
      for (const said of paragraphNumbers(read, place).slice(0, left)) {
        take(place, said);
        left -= 1;
      }
      if (left === 0) return;
    }
  }
}

/** The numbers in which the prose contradicts the tables. */
export function proseFindings(read: CellNumbers): ProseFinding[] {
  const findings: ProseFinding[] = [];
  eachClaim(read, (place, said) => {
    if (!said.isRight) findings.push(proseFinding(read, place, said));
  });
  return findings;
}

/**
 * The numbers in a report's prose that refer to its tables (新收, 结转, 办结, 复议, 诉讼, 收费), each with the cells that it refers to. A number is
 * left out where it is not certain what it refers to.
 */
export function proseNumbers(report: Report): ProseNumbers {
  needReport('proseNumbers', report);
  const read = cellNumbers(report);
  const agreeing: ProseNumber[] = [];
  eachClaim(read, (place, said) => {
    if (said.isRight) agreeing.push(saidNumber(read, place, said));
  });
  return { agreeing, differing: proseFindings(read) };
}
