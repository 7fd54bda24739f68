import { OVERVIEW_HEADS } from '../../formats/common/overview-heads.js';
import { FEE_FIRST_YEAR, FEE_NAMED, FEE_PART } from '../../formats/common/processing-fee.js';
import { PROBLEMS } from '../../formats/common/prose-parts.js';
import { formatOf } from '../../formats/formats.js';
import { formatCells } from '../../formats/cells.js';
import { proseParts } from '../../formats/prose-parts.js';
import { cellAt } from '../../report/cell-at.js';
import { paragraphsOf } from '../../report/paragraphs-of.js';
import type { Report } from '../../report/report.js';
import { applicationsNamed } from '../prose/applications-named.js';
import { charactersOf, sumOf } from '../../values/lists.js';
import { needReport } from '../../report/need-report.js';

// What those who assess reports ask of them beyond their numbers. No law says so, and not every place asks for it; it is off by default.

/** What a report lacks of what is asked of it. */
export type NormHint =
  /** Part one is longer than is asked for. */
  | { readonly norm: 'overview-long'; readonly characters: number; readonly most: number }
  /** Part one lacks heads. */
  | { readonly norm: 'overview-heads'; readonly heads: readonly string[] }
  /** The prose names applications for disclosure, and all rows of part three are zero or blank. */
  | { readonly norm: 'applications-zero'; readonly quote: string }
  /** Part six does not state the information processing fee. */
  | { readonly norm: 'processing-fee' }
  /** The prose is that of the year before, but for the years in it. */
  | { readonly norm: 'same-prose'; readonly year: number };

/** As a city asked for in its instructions for 2025. */
const MAX_OVERVIEW = 1000;

/** A head stands at the start of a paragraph, behind its number. */
const HEAD_LENGTH = 16;

const charactersIn = (paragraphs: readonly string[]): number =>
  sumOf(paragraphs.map((paragraph) => charactersOf(paragraph.replace(/\s/g, '')).length));

const withoutYears = (text: string): string => text.replace(/20\d\d/g, '').replace(/\s/g, '');

/** All prose of a report, without years and white space. */
const bareProse = (report: Report): string =>
  proseParts(formatOf(report.format))
    .map(({ key }) => withoutYears(paragraphsOf(report, key).join('\n')))
    .join('\n')
    .trim();

const isApplicationsZero = (report: Report): boolean =>
  formatCells(formatOf(report.format))
    .filter(({ keys }) => keys[0] === 'applications')
    .every(({ keys }) => !Number(cellAt(report, keys)));

/** Whether the part that is to state the information processing fee says nothing of it. A report of which only the start is there lacks more than that. */
function lacksFee(report: Report): boolean {
  const texts = paragraphsOf(report, FEE_PART);
  const isWhole = texts.length > 0 || paragraphsOf(report, PROBLEMS.key).length > 0;
  return report.year >= FEE_FIRST_YEAR && isWhole && !texts.some((text) => FEE_NAMED.test(text));
}

/**
 * What a report lacks of what those who assess reports ask for beyond its numbers. These are hints, no findings.
 *
 * @param previous the report of the year before, if it is known
 */
export function reportNorms(report: Report, previous: Report | null = null): NormHint[] {
  needReport('reportNorms', report);
  const hints: NormHint[] = [];
  const overview = paragraphsOf(report, 'overview');
  const characters = charactersIn(overview);
  if (characters > MAX_OVERVIEW) hints.push({ norm: 'overview-long', characters, most: MAX_OVERVIEW });
  const starts = overview.map((paragraph) => paragraph.trim().slice(0, HEAD_LENGTH));
  const missing = OVERVIEW_HEADS.filter(([, words]) => !starts.some((start) => words.test(start))).map(([head]) => head);
  if (characters > 0 && missing.length > 0) hints.push({ norm: 'overview-heads', heads: missing });
  const quote = isApplicationsZero(report) ? applicationsNamed(report) : undefined;
  if (quote !== undefined) hints.push({ norm: 'applications-zero', quote });
  if (lacksFee(report)) hints.push({ norm: 'processing-fee' });
  if (previous && bareProse(report) !== '' && bareProse(report) === bareProse(previous))
    hints.push({ norm: 'same-prose', year: previous.year });
  return hints;
}
