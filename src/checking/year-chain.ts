import { formatOf } from '../formats/formats.js';
import { withoutDuplicates } from '../report/report-key.js';
import type { Report } from '../report/report.js';
import { cellNumbers } from './cell-numbers.js';
import type { CellNumbers } from './cell-numbers.js';
import { checkPlan } from './check-plan.js';
import type { PlannedYear } from './check-plan.js';
import type { FindingStatus, SumFinding } from './finding.js';
import { yearFindings } from './year-findings.js';
import { needReports } from '../report/need-report.js';

/**
 * Why a year cannot be compared with the one before: it is the first, the year before is missing, one of the two formats has no such cell,
 * or one of the two cells has no number.
 */
export type ChainGap = 'first-year' | 'missing-year' | 'other-format' | 'blank';

/** How a year's report continues that of the year before, by one rule between years. */
export interface ChainLink {
  /** The `id` of the rule. */
  readonly rule: string;
  readonly status: 'holds' | FindingStatus;
  /** Why it cannot be compared; `null` where it can. */
  readonly gap: ChainGap | null;
  /** The cell of this year that is compared: the total, or the first that does not agree. `null` where the format has none. */
  readonly path: string | null;
  /** Whether that cell is the total of its row, or the only one of its rule. */
  readonly isTotal: boolean;
  /** The number that follows from the year before, and the number that this year states; `null` where they cannot be compared. */
  readonly expected: number | null;
  readonly stated: number | null;
  /** How many more cells of the rule do not agree. */
  readonly others: number;
}

/** A year of a chain. */
export interface ChainYear {
  readonly report: Report;
  /** One link for each of the chain's rules. */
  readonly links: readonly ChainLink[];
}

/** The years of one agency, in order, and whether each continues the one before. */
export interface YearChain {
  readonly agency: string;
  /** The rules between two years, by their `id`, in the order of the formats. */
  readonly rules: readonly string[];
  readonly years: readonly ChainYear[];
}

/** One cell of a rule between two years. */
interface ChainPlace {
  readonly path: string;
  readonly isTotal: boolean;
  readonly finding: SumFinding | undefined;
  /** The number of the year before, and this year's; `NaN` where there is none. */
  readonly before: number;
  readonly stated: number;
}

const broken = ({ finding }: ChainPlace): boolean => finding !== undefined && finding.status !== 'not-assessable';

/** A blank cell counts as nothing in sums, which a 0 of the next year would equal; here it does not. */
const isCompared = (place: ChainPlace): boolean =>
  broken(place) || (!place.finding && !Number.isNaN(place.before) && !Number.isNaN(place.stated));

/** The total first, since it is the one that is shown where several are alike. */
const totalFirst = (places: readonly ChainPlace[]): ChainPlace[] => [...places].sort((a, b) => Number(b.isTotal) - Number(a.isTotal));

const noLink = (rule: string, gap: ChainGap, place?: Pick<ChainPlace, 'path' | 'isTotal'>): ChainLink => ({
  rule,
  status: 'not-assessable',
  gap,
  path: place?.path ?? null,
  isTotal: place?.isTotal ?? true,
  expected: null,
  stated: null,
  others: 0,
});

function linkOf(rule: string, places: readonly ChainPlace[]): ChainLink {
  const ordered = totalFirst(places);
  const wrong = ordered.filter(broken);
  const shown = wrong[0] ?? ordered.find(isCompared);
  if (!shown) return noLink(rule, 'blank', ordered[0]);
  const { path, isTotal, finding, stated } = shown;
  return {
    rule,
    status: finding?.status ?? 'holds',
    gap: null,
    path,
    isTotal,
    expected: finding?.comesTo ?? stated,
    stated,
    others: Math.max(wrong.length - 1, 0),
  };
}

/** The year before, and what differs from it. */
interface Before {
  readonly numbers: CellNumbers;
  readonly findings: readonly SumFinding[];
}

function linksOf(read: CellNumbers, before: Before | undefined, rules: readonly string[], gap: ChainGap): ChainLink[] {
  const placeOf = ({ rule, equals, previous }: PlannedYear): ChainPlace => {
    const { path = '', columns = [] } = read.plan.cells[equals] ?? {};
    const finding = before?.findings.find((one) => one.rule === rule.id && one.equals[0]?.path === path);
    const said = before?.numbers.plan.indexOf.get(previous);
    const isTotal = !rule.each || columns.some((column) => column.isTotal);
    return { path, isTotal, finding, before: before?.numbers.numbers[said ?? -1] ?? NaN, stated: read.numbers[equals] ?? NaN };
  };
  return rules.map((rule) => {
    const checks = read.plan.years.filter((check) => check.rule.id === rule);
    const places = checks.map(placeOf);
    if (!before) return noLink(rule, gap, totalFirst(places)[0]);
    if (checks.length === 0) return noLink(rule, 'other-format');
    const known = places.filter((_, index) => before.numbers.plan.indexOf.has(checks[index]?.previous ?? ''));
    return known.length === 0 ? noLink(rule, 'other-format', totalFirst(places)[0]) : linkOf(rule, known);
  });
}

function chainOf(agency: string, reports: readonly Report[]): YearChain {
  const inOrder = [...reports].sort((a, b) => a.year - b.year);
  const plans = inOrder.map(({ format }) => checkPlan(formatOf(format)));
  const rules = [...new Set(plans.flatMap(({ years }) => years.map(({ rule }) => rule.id)))];
  let previous: CellNumbers | undefined;
  const years = inOrder.map((report): ChainYear => {
    const read = cellNumbers(report);
    const numbers = previous?.report.year === report.year - 1 ? { ...previous, of: 'previous' as const } : undefined;
    const before = numbers && { numbers, findings: yearFindings(read, numbers) };
    const links = linksOf(read, before, rules, previous ? 'missing-year' : 'first-year');
    previous = read;
    return { report, links };
  });
  return { agency, rules, years };
}

/**
 * Whether the numbers of an agency's reports continue those of the year before: what one year carries forward is what the next carries over, and
 * documents in force are those of last year, plus those issued, minus those repealed. The rules are those of the formats; of several reports of one
 * year, the first counts.
 *
 * @returns one chain for each agency with reports of several years, in the order of the reports
 */
export function yearChains(reports: readonly Report[]): YearChain[] {
  needReports('yearChains', reports);
  const agencies = new Map<string, Report[]>();
  for (const report of withoutDuplicates(reports).kept.values()) {
    const known = agencies.get(report.agency);
    if (known) known.push(report);
    else agencies.set(report.agency, [report]);
  }
  return [...agencies].flatMap(([agency, ofAgency]) => (ofAgency.length > 1 ? chainOf(agency, ofAgency) : []));
}
