import type { FormatId } from '../formats/formats.js';
import type { Cell } from '../report/report.js';

/**
 * `broken`: what is stated cannot be right. `not-assessable`: a total was left blank, or does not apply, though it should be there. `warning`: there may be
 * a good reason.
 */
export type FindingStatus = 'broken' | 'not-assessable' | 'warning';

/** The worst first. */
export const FINDING_STATUSES: readonly FindingStatus[] = ['broken', 'not-assessable', 'warning'];

/** How many findings there are of each status. */
export type FindingCounts = Readonly<Record<FindingStatus, number>>;

/** A cell that a finding involves, and its value. */
export interface FindingCell {
  /** Its keys joined by dots: `applications.received.person`. */
  readonly path: string;
  /** Which report it belongs to: the one that is checked (`report`), or that of the year before (`previous`). */
  readonly of: 'report' | 'previous';
  readonly says: Cell;
}

interface AnyFinding {
  /** The rule that does not hold, as a stable identifier. For a sum it is the `id` of the rule in the format. */
  readonly rule: string;
  readonly status: FindingStatus;
  /** The format of the report that is checked. */
  readonly format: FormatId;
  /** Every cell that the finding involves. */
  readonly cells: readonly FindingCell[];
}

/** The value that one cell would need for all its sums to hold. It is a hint: no report is changed. */
export interface Slip {
  readonly path: string;
  readonly says: number | null;
  readonly would: number;
}

/** Cells that do not add up: within a report (a `SumRule` of the format), or across two years (a `YearRule`). */
export interface SumFinding extends AnyFinding {
  readonly kind: 'sum' | 'year';
  readonly added: readonly FindingCell[];
  readonly subtracted: readonly FindingCell[];
  /** The cells that the sum should equal, added together. */
  readonly equals: readonly FindingCell[];
  /** The exact value of `added` less `subtracted`. A cell without a number adds nothing. */
  readonly comesTo: number;
  /** The sum of the cells of `equals`; `null` where it cannot be determined. */
  readonly stated: number | null;
  /** `stated` less `comesTo`, exactly; `null` where it cannot be determined. */
  readonly difference: number | null;
  /** The paths of the totals that are blank or do not apply, because of which the rule cannot be assessed. */
  readonly missing: readonly string[];
  /** How many other cells are blank, and how many do not apply. They were counted as nothing. */
  readonly blanks: number;
  readonly notApplicable: number;
  /** The only cell that several broken sums share which are all out by the same amount. */
  readonly likelySlip?: Slip;
  /** The only cell that fixes all its sums if two neighbouring digits in it are swapped. */
  readonly transposed?: Slip;
}

/** A cell with a number that its kind cannot have: a fraction of a count (`whole`), or less than zero (`negative`). */
export interface ValueFinding extends AnyFinding {
  readonly kind: 'value';
  readonly rule: 'whole' | 'negative';
}

/** All numbers are the same as the year before. It involves every cell, and so lists none. */
export interface IdenticalFinding extends AnyFinding {
  readonly kind: 'identical';
  readonly rule: 'identical';
  /** How many numbers there are. */
  readonly count: number;
}

/** A number in the prose and the cells that it refers to. */
export interface ProseNumber {
  /** What it refers to: the id of a phrase (`received`, `review`). */
  readonly phrase: string;
  /** The key of the part that it is in, or `preface`. */
  readonly part: string;
  /** The index of the paragraph in the part, from 0. */
  readonly paragraph: number;
  /** The clause that it is in, as published, and where that starts in the paragraph. */
  readonly quote: string;
  readonly start: number;
  /** The number, in the unit of the cells. A statement that something did not happen is 0. */
  readonly number: number;
  /** The cells that it refers to: those that are added up, and those that are subtracted. */
  readonly added: readonly FindingCell[];
  readonly subtracted: readonly FindingCell[];
  /** The value that the cells add up to. */
  readonly stated: number;
}

/** A number in the prose that differs from the cells it refers to. */
export interface ProseFinding extends AnyFinding, ProseNumber {
  readonly kind: 'prose';
  readonly rule: 'prose';
  /** `stated` less `number`, exactly. */
  readonly difference: number;
}

/** An amount of the information processing fee (信息处理费) that the prose states to have been collected. It is in no table. */
export interface FeeStatement {
  /** The key of the part that it is in, or `preface`. */
  readonly part: string;
  /** The index of the paragraph in the part, from 0. */
  readonly paragraph: number;
  /** The clause that it is in, as published, and where that starts in the paragraph. */
  readonly quote: string;
  readonly start: number;
  /** In yuan. A statement that nothing was collected is 0. */
  readonly amount: number;
}

/** An amount of the information processing fee that differs from another one in the same report. */
export interface FeeFinding extends AnyFinding, FeeStatement {
  readonly kind: 'fee';
  readonly rule: 'processing-fee';
  /** The one in part six, where the fee is to be stated, or the first. */
  readonly other: FeeStatement;
}

export type Finding = SumFinding | ValueFinding | IdenticalFinding | ProseFinding | FeeFinding;

/** Adds the findings of one more report. Counts are kept where the findings of all reports would take too much memory. */
export function withFindings(counts: FindingCounts, findings: readonly Finding[]): FindingCounts {
  const sums = { ...counts };
  for (const { status } of findings) sums[status] += 1;
  return sums;
}

export const NO_FINDINGS: FindingCounts = /* @__PURE__ */ Object.freeze({ broken: 0, 'not-assessable': 0, warning: 0 });
