import { exactSum } from '../report/exact-sum.js';
import type { Cell, Report } from '../report/report.js';
import { cellNumbers, numbersOf } from './cell-numbers.js';
import type { CellNumbers } from './cell-numbers.js';
import type { CheckOptions } from './check-report.js';
import { FINDING_STATUSES } from './finding.js';
import type { Finding, FindingCell, FindingStatus } from './finding.js';
import { sumFindings } from './sum-findings.js';
import { valueFindings } from './value-findings.js';
import { yearFindings } from './year-findings.js';

/** The cell that findings come from. It is a hint: no report is changed. */
export interface Cause {
  readonly path: string;
  readonly says: Cell;
  /** The number that would mend them; `null` where the cell has no number, for want of which nothing could be assessed. */
  readonly would: number | null;
}

/** Findings that come from one cell, or one finding. */
export interface FindingGroup {
  /** The cell that they come from; `undefined` where that cannot be told. */
  readonly cause: Cause | undefined;
  /** The worst of them. */
  readonly status: FindingStatus;
  /** At least one, in the order in which they were found. */
  readonly findings: readonly Finding[];
}

/** Another number for a cell, and the findings that it would mend. */
interface Correction {
  readonly cause: Cause;
  readonly mends: Finding[];
}

/** One finding does not tell which of its cells is wrong; two that the same number would mend do. */
const MIN_MENDED = 2;

const inReport = (cells: readonly FindingCell[]): FindingCell[] => cells.filter(({ of }) => of === 'report');

/** The numbers that a finding would need in its cells, in any one of them, not to be there. */
function causesOf(finding: Finding): Cause[] {
  if (finding.kind !== 'sum' && finding.kind !== 'year' && finding.kind !== 'prose') return [];
  const { difference, added, subtracted } = finding;
  // In the prose the number is given, and the cells are what should come to it.
  const [raised, lowered] = finding.kind === 'prose' ? [subtracted, added] : [added, [...subtracted, ...finding.equals]];
  if (difference === null) {
    const missing = inReport(finding.cells).filter(
      ({ path, says }) => typeof says !== 'number' && 'missing' in finding && finding.missing.includes(path),
    );
    return missing.length === 1 ? missing.map(({ path, says }) => ({ path, says, would: null })) : [];
  }
  const changed = (cells: readonly FindingCell[], by: number): Cause[] =>
    inReport(cells).flatMap(({ path, of, says }) =>
      says === '/' ? [] : { path, says, would: exactSum([...numbersOf([{ path, of, says }]), by]) },
    );
  return [...changed(raised, difference), ...changed(lowered, -difference)];
}

/** Every number for a cell that would mend several findings. */
function corrections(findings: readonly Finding[]): Correction[] {
  const all = new Map<string, Correction>();
  for (const finding of findings)
    for (const cause of causesOf(finding)) {
      const key = `${cause.path} ${cause.would}`;
      const correction: Correction = all.get(key) ?? { cause, mends: [] };
      if (correction.mends[correction.mends.length - 1] !== finding) correction.mends.push(finding);
      all.set(key, correction);
    }
  return [...all.values()].filter(({ mends }) => mends.length >= MIN_MENDED);
}

const nameOf = ({ kind, rule, cells }: Finding): string => [kind, rule, ...cells.map(({ path }) => path)].join(' ');

/** The names of the rules that do not hold between numbers. What the prose says is left out: it is often copied from the table with its slips. */
function brokenRules(read: CellNumbers, before: CellNumbers | undefined): Set<string> {
  const found = [...valueFindings(read), ...sumFindings(read).values(), ...(before ? yearFindings(read, before) : [])];
  return new Set(found.filter(({ status }) => status === 'broken').map(nameOf));
}

/** Those that break no rule that holds, since a rule that holds confirms its numbers; with the numbers of a wrong kind that they mend, too. */
function harmless(
  all: readonly Correction[],
  findings: readonly Finding[],
  read: CellNumbers,
  before: CellNumbers | undefined,
): Correction[] {
  const now = brokenRules(read, before);
  return all.flatMap(({ cause, mends }) => {
    const index = read.plan.indexOf.get(cause.path);
    if (cause.would === null || index === undefined) return { cause, mends };
    const numbers = read.numbers.slice();
    numbers[index] = cause.would;
    const then = brokenRules({ ...read, numbers }, before);
    if ([...then].some((rule) => !now.has(rule))) return [];
    const isMended = (finding: Finding): boolean =>
      finding.kind === 'value' && finding.cells.some(({ path }) => path === cause.path) && !then.has(nameOf(finding));
    return { cause, mends: [...mends, ...findings.filter(isMended)] };
  });
}

/** By finding: the correction that mends it and the most others. Where two mend equally many, it cannot be told. */
function likeliest(all: readonly Correction[]): Map<Finding, Correction> {
  const best = new Map<Finding, Correction | undefined>();
  for (const correction of [...all].sort((one, other) => other.mends.length - one.mends.length))
    for (const finding of correction.mends) {
      const before = best.get(finding);
      if (!best.has(finding)) best.set(finding, correction);
      else if (before?.mends.length === correction.mends.length) best.set(finding, undefined);
    }
  const chosen = all.filter((correction) => correction.mends.every((finding) => best.get(finding) === correction));
  return new Map(chosen.flatMap((correction) => correction.mends.map((finding): [Finding, Correction] => [finding, correction])));
}

const worst = (findings: readonly Finding[]): FindingStatus =>
  FINDING_STATUSES.find((status) => findings.some((finding) => finding.status === status)) ?? 'warning';

const rank = ({ status, cause }: FindingGroup): number => FINDING_STATUSES.indexOf(status) * 2 + (cause ? 0 : 1);

/**
 * Groups findings by what they come from: one wrong cell breaks the sum of its row, that of its column, and further ones. The cell is the one whose correction
 * mends the most of them and breaks no rule that holds; where that is not one cell alone, none is named. The worst come first, and of these the ones whose cell is known.
 *
 * @param findings what `checkReport` found in the report
 * @param options those with which it was checked
 */
export function findingGroups(report: Report, findings: readonly Finding[], { previous }: CheckOptions = {}): FindingGroup[] {
  const all = corrections(findings);
  const read = cellNumbers(report);
  const chosen = likeliest(all.length > 0 ? harmless(all, findings, read, previous ? cellNumbers(previous, 'previous') : undefined) : []);
  const groups: FindingGroup[] = [];
  for (const finding of findings) {
    // Alone, a finding may still be mended by two swapped digits.
    const swapped = finding.kind === 'sum' ? finding.transposed : undefined;
    const { cause, mends } = chosen.get(finding) ?? { cause: swapped, mends: [finding] };
    // The first to be found stands for its group.
    if (findings.find((other) => mends.includes(other)) === finding) groups.push({ cause, status: worst(mends), findings: mends });
  }
  return groups.sort((one, other) => rank(one) - rank(other));
}
