import { numberText } from '../report/number-text.js';
import { paragraphsOf } from '../report/paragraphs-of.js';
import type { Report } from '../report/report.js';
import { cellNumbers, findingCell } from './cell-numbers.js';
import type { CellNumbers } from './cell-numbers.js';
import { plannedReadings } from './check-plan.js';
import type { PlannedReading } from './check-plan.js';
import { exactSum } from '../report/exact-sum.js';
import type { ProseFinding, ProseNumber } from './finding.js';
import { clauseStart, isOfTheReport, isTopicHeading } from './prose-context.js';
import { hasCue, phraseMatches } from './prose-grammar.js';
import type { PhraseMatch } from './prose-grammar.js';

/** A report says some dozens of numbers. Nobody reads ten thousand findings, and a hostile text has millions. */
const MAX_PHRASES = 10_000;

/** Numbers in prose and the cells they speak of: those that agree, and those that differ. */
export interface ProseNumbers {
  readonly agreeing: readonly ProseNumber[];
  readonly differing: readonly ProseFinding[];
}

/** The text with as many characters, in which digits are plain and the years around that of the report are named by their distance. */
function plainText(text: string, year: number): string {
  return text
    .replace(/[０-９．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/20\d\d年/g, (written) => `   ${['上', '本', '下'][Number(written.slice(0, 4)) - year + 1] ?? '他'}年`);
}

/** What a reading comes to; nothing where no cell says a number, since there is nothing to compare then. */
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

/** Whether a number and a sum of money are the same but for rounding, in the prose or in the table. Counts are never rounded. */
function agrees({ number, step }: PhraseMatch, stated: number): boolean {
  if (number === stated || step === 1) return number === stated;
  const places = numberText(stated).split('.')[1]?.length ?? 0;
  return Math.abs(number - stated) <= Math.max(step, 10 ** -places) / 2 + 1e-9;
}

/** A number that the prose says of cells. */
interface Said {
  readonly match: PhraseMatch;
  readonly reading: PlannedReading;
  readonly stated: number;
  readonly isRight: boolean;
}

function saidOf(read: CellNumbers, match: PhraseMatch): Said | null {
  let usual: Said | null = null;
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

function paragraphNumbers(read: CellNumbers, { part, paragraph }: ParagraphPlace): Said[] {
  const paragraphs = paragraphsOf(read.report, part);
  const text = plainText(paragraphs[paragraph] ?? '', read.report.year);
  const all: Said[] = [];
  const matches = phraseMatches(text, MAX_PHRASES);
  const isUnderHeading = matches.length > 0 && isTopicHeading(paragraphs[paragraph - 1] ?? '');
  let after = 0;
  for (const match of matches) {
    const said = isOfTheReport(text, match, after, isUnderHeading) ? saidOf(read, match) : null;
    if (said) all.push(said);
    after = match.end;
  }
  // A paragraph that also has the right number speaks of a part, or of something else, when it says another.
  const right = new Set(all.flatMap(({ isRight, match }) => (isRight ? match.phrase.id : [])));
  return all.filter(({ isRight, match }) => isRight || !right.has(match.phrase.id));
}

function saidNumber(read: CellNumbers, { part, paragraph }: ParagraphPlace, { match, reading, stated }: Said): ProseNumber {
  const text = paragraphsOf(read.report, part)[paragraph] ?? '';
  const clause = clauseStart(text, match.start);
  const start = clause + text.slice(clause).search(/\S/);
  return {
    phrase: match.phrase.id,
    part,
    paragraph,
    quote: text.slice(start, match.end).trimEnd(),
    start,
    number: match.number,
    added: reading.added.map((cell) => findingCell(read, cell)),
    subtracted: reading.subtracted.map((cell) => findingCell(read, cell)),
    stated,
  };
}

function proseFinding(read: CellNumbers, place: ParagraphPlace, said: Said): ProseFinding {
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

/** Calls back for each number that the prose says of the tables, `MAX_PHRASES` of them at most. */
function eachSaid(read: CellNumbers, take: (place: ParagraphPlace, said: Said) => void): void {
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

/** What the prose says otherwise than the tables. */
export function proseFindings(read: CellNumbers): ProseFinding[] {
  const findings: ProseFinding[] = [];
  eachSaid(read, (place, said) => {
    if (!said.isRight) findings.push(proseFinding(read, place, said));
  });
  return findings;
}

/**
 * The numbers in a report's prose that speak of its tables (新收, 结转, 办结, 复议, 诉讼, 收费), each with the cells that it speaks of. A number is left out where it is not
 * certain what it speaks of.
 */
export function proseNumbers(report: Report): ProseNumbers {
  const read = cellNumbers(report);
  const agreeing: ProseNumber[] = [];
  eachSaid(read, (place, said) => {
    if (said.isRight) agreeing.push(saidNumber(read, place, said));
  });
  return { agreeing, differing: proseFindings(read) };
}
