import type { FormatId } from '../formats/formats.js';
import type { Cell } from '../report/report.js';

/**
 * `broken`: what is stated cannot be right. `not-assessable`: a total was left blank, or does not apply, though it should be there. `warning`: there may be
 * a good reason.
 */
export type FindingStatus = 'broken' | 'not-assessable' | 'warning';

/** How many findings there are of each status. */
export type FindingCounts = Readonly<Record<FindingStatus, number>>;

/** A cell that a finding joins, and what it says. */
export interface FindingCell {
  /** Its keys joined by dots: `applications.received.person`. */
  readonly path: string;
  /** Whose it is: the report's that is checked, or that of the year before. */
  readonly of: 'report' | 'previous';
  readonly says: Cell;
}

interface AnyFinding {
  /** Which rule does not hold; stable. That of a sum is its `id` in the format. */
  readonly rule: string;
  readonly status: FindingStatus;
  /** The format of the report that is checked. */
  readonly format: FormatId;
  /** Every cell that the finding joins. */
  readonly cells: readonly FindingCell[];
}

/** What one cell would have to say for all its sums to hold. Nothing is changed by it. */
export interface Slip {
  readonly path: string;
  readonly says: number | null;
  readonly would: number;
}

/** Cells that do not add up: within a report (a `SumRule` of the format), or over two years (a `YearRule`). */
export interface SumFinding extends AnyFinding {
  readonly kind: 'sum' | 'year';
  readonly added: readonly FindingCell[];
  readonly subtracted: readonly FindingCell[];
  /** The cells that the sum should equal together. */
  readonly equals: readonly FindingCell[];
  /** What `added` less `subtracted` come to, exactly. A cell without a number adds nothing. */
  readonly comesTo: number;
  /** What the cells of `equals` come to; `null` where that cannot be said. */
  readonly stated: number | null;
  /** `stated` less `comesTo`, exactly; `null` where that cannot be said. */
  readonly difference: number | null;
  /** The paths of the totals that were left blank, or do not apply, and keep the rule from being assessed. */
  readonly missing: readonly string[];
  /** How many other cells were left blank, and how many do not apply. They were counted as nothing. */
  readonly blanks: number;
  readonly notApplicable: number;
  /** The one cell where broken sums meet that are out by the same amount. */
  readonly likelySlip?: Slip;
  /** The one cell that mends all its sums when two neighbouring digits are swapped. */
  readonly transposed?: Slip;
}

/** A cell that says what its kind cannot: a part of a piece (`whole`), less than nothing (`negative`). */
export interface ValueFinding extends AnyFinding {
  readonly kind: 'value';
  readonly rule: 'whole' | 'negative';
}

/** All numbers are those of the year before. It joins every cell, and so names none. */
export interface IdenticalFinding extends AnyFinding {
  readonly kind: 'identical';
  readonly rule: 'identical';
  /** How many numbers there are. */
  readonly count: number;
}

/** A number in the prose and the cells that it speaks of. */
export interface ProseNumber {
  /** What it speaks of: the id of a phrase (`received`, `review`). */
  readonly phrase: string;
  /** The key of the part that says it, or `preface`. */
  readonly part: string;
  /** Which paragraph of the part, from 0. */
  readonly paragraph: number;
  /** The clause that says it, as published, and where it starts in the paragraph. */
  readonly quote: string;
  readonly start: number;
  /** The number, in the unit of the cells. That something did not happen is zero. */
  readonly number: number;
  /** The cells that it speaks of, added up, and those to be taken off them. */
  readonly added: readonly FindingCell[];
  readonly subtracted: readonly FindingCell[];
  /** What the cells come to. */
  readonly stated: number;
}

/** A number in the prose that is not that of the cells it speaks of. */
export interface ProseFinding extends AnyFinding, ProseNumber {
  readonly kind: 'prose';
  readonly rule: 'prose';
  /** `stated` less `number`, exactly. */
  readonly difference: number;
}

export type Finding = SumFinding | ValueFinding | IdenticalFinding | ProseFinding;

/** The findings of one report more: counts are kept where the findings of all reports would take too much room. */
export function withFindings(counts: FindingCounts, findings: readonly Finding[]): FindingCounts {
  const sums = { ...counts };
  for (const { status } of findings) sums[status] += 1;
  return sums;
}

export const NO_FINDINGS: FindingCounts = /* @__PURE__ */ Object.freeze({ broken: 0, 'not-assessable': 0, warning: 0 });
