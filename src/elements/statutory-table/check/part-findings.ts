import { formatOf } from '../../../formats/formats.js';
import type { FormatId } from '../../../formats/formats.js';
import { yearChecks } from '../../../checking/year-checks.js';
import type { Finding, FindingStatus } from '../../../checking/finding.js';

/** How a cell is marked: with the worst of its findings. `findings` has their indexes in the list. */
export interface CellMark {
  readonly status: FindingStatus;
  /** Whether a finding is about it, as a total or a likely slip; otherwise it is only one of the cells that were added up. */
  readonly isAimed: boolean;
  readonly findings: readonly number[];
}

/** The worst first. */
const STATUSES: readonly FindingStatus[] = ['broken', 'not-assessable', 'warning'];

const isIn = (part: string, path: string): boolean => path.startsWith(`${part}.`);

/** The paths in the checked report that a finding involves. */
const pathsOf = ({ cells }: Finding): string[] => cells.flatMap(({ of, path }) => (of === 'report' ? path : []));

/**
 * The findings that concern a part: those that involve one of its cells, and those that involve every cell of the report. The worst come
 * first.
 */
export function partFindings(findings: readonly Finding[], part: string): Finding[] {
  const own = findings.filter((finding) => finding.cells.length === 0 || pathsOf(finding).some((path) => isIn(part, path)));
  return STATUSES.flatMap((status) => own.filter((finding) => finding.status === status));
}

/** The paths of the cells that a finding is about. */
export function aimedPaths(finding: Finding): string[] {
  if (finding.kind !== 'sum' && finding.kind !== 'year') return pathsOf(finding);
  const { equals, missing, likelySlip, transposed } = finding;
  const slips = [likelySlip, transposed].flatMap((slip) => slip?.path ?? []);
  return [...slips, ...missing, ...equals.flatMap(({ of, path }) => (of === 'report' ? path : []))];
}

/** The marks of a part's cells, by their paths. */
export function cellMarks(findings: readonly Finding[], part: string): Map<string, CellMark> {
  const marks = new Map<string, CellMark>();
  for (const [index, finding] of findings.entries()) {
    const aimed = aimedPaths(finding);
    for (const path of new Set([...aimed, ...pathsOf(finding)])) {
      if (!isIn(part, path)) continue;
      const before = marks.get(path);
      marks.set(path, {
        // The worst finding comes first.
        status: before?.status ?? finding.status,
        isAimed: before?.isAimed === true || aimed.includes(path),
        findings: [...(before?.findings ?? []), index],
      });
    }
  }
  return marks;
}

/** Whether a format has rules between the cells of a part and those of the year before. */
export const hasYearRules = (format: FormatId, part: string): boolean =>
  yearChecks(formatOf(format)).some(({ equals }) => isIn(part, equals));
