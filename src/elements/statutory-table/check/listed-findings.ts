import { findingArithmetic, findingNotes } from '../../../checking/words/finding-arithmetic.js';
import { findingLine, groupLine, headFinding } from '../../../checking/words/finding-line.js';
import type { FindingLine } from '../../../checking/words/finding-line.js';
import { partName } from '../../../checking/words/part-name.js';
import type { FindingGroup } from '../../../checking/finding-groups.js';
import type { FeeFinding, Finding, FindingStatus, ProseFinding } from '../../../checking/finding.js';
import { yearChecks } from '../../../checking/year-checks.js';
import { formatOf } from '../../../formats/formats.js';
import type { FormatId } from '../../../formats/formats.js';
import type { Language } from '../../../i18n/language.js';

/** A finding in a sentence of the report. */
type SentenceFinding = ProseFinding | FeeFinding;

const isInSentence = (finding: Finding): finding is SentenceFinding => finding.kind === 'prose' || finding.kind === 'fee';

/** One line of the list of findings. */
export interface ListedLine {
  /** The id of its text, which its cells are described by. */
  readonly id: string;
  readonly status: FindingStatus;
  readonly words: FindingLine;
  /** What is shown on demand: the arithmetic, and notes on it. */
  readonly details: readonly string[];
  /** The paths of the cells to look at: the first that the table has is where the line leads to. */
  readonly aims: readonly string[];
  /** The paths of the cells that it comes from, marked while the line is in focus. */
  readonly sources: readonly string[];
  /** What it is about, where that stands in a sentence. */
  readonly prose: SentenceFinding | undefined;
}

/** A line, and the lines of what follows from it. */
export interface ListedGroup {
  readonly group: FindingGroup;
  readonly head: ListedLine;
  readonly consequences: readonly ListedLine[];
}

/** The groups of one part of the report. */
export interface ListedPart {
  /** The key of the part; empty for what concerns the whole report. */
  readonly key: string;
  readonly title: string;
  readonly groups: readonly ListedGroup[];
}

/** The paths in the checked report that a finding involves. */
const pathsOf = ({ cells }: Finding): string[] => cells.flatMap(({ of, path }) => (of === 'report' ? path : []));

const isIn = (part: string, path: string): boolean => path.startsWith(`${part}.`);

/** Whether a finding involves a cell of a part, or every cell of the report; it always concerns the whole report. What two sentences say concerns no table. */
export const concerns = (finding: Finding, part: string | undefined): boolean =>
  part === undefined || finding.kind === 'identical' || pathsOf(finding).some((path) => isIn(part, path));

/** The paths of the cells that a finding without a likely slip is about. */
function aimsOf(finding: Finding): string[] {
  if (finding.kind !== 'sum' && finding.kind !== 'year') return pathsOf(finding);
  const { equals, missing } = finding;
  return [...missing, ...equals.flatMap(({ of, path }) => (of === 'report' ? path : []))];
}

/** The part that a finding is shown under. */
function partOf({ findings: [finding], cause }: FindingGroup): string {
  if (!cause && finding && isInSentence(finding)) return finding.part;
  const [part = ''] = (cause?.path ?? finding?.cells.find(({ of }) => of === 'report')?.path ?? '').split('.');
  return part;
}

function listedGroup(group: FindingGroup, idOf: () => string, language: Language): ListedGroup {
  const { cause, findings, status } = group;
  const lineOf = (finding: Finding, words: FindingLine): ListedLine => ({
    id: idOf(),
    status: finding.status,
    words,
    details: [findingArithmetic(finding, language), ...findingNotes(finding, language)].filter((text) => text !== ''),
    aims: aimsOf(finding),
    sources: pathsOf(finding),
    prose: isInSentence(finding) ? finding : undefined,
  });
  const first = headFinding(group);
  const words = groupLine(group, language);
  const aims = cause ? { aims: [cause.path] } : {};
  const head: ListedLine = first
    ? { ...lineOf(first, words), status, ...aims }
    : { id: idOf(), status, words, details: [], aims: [], ...aims, sources: findings.flatMap(pathsOf), prose: undefined };
  const consequences = findings.filter((finding) => finding !== first).map((finding) => lineOf(finding, findingLine(finding, language)));
  return { group, head, consequences };
}

/** What the ids of the findings of a whole report start with. */
export const WHOLE_REPORT = 'report';

/**
 * The findings that concern a part as the lines of a list, by the part of the report that each is in.
 *
 * @param part the part whose table is below the list, `undefined` for the whole report; ids start with it
 */
export function listedFindings(groups: readonly FindingGroup[], part: string | undefined, language: Language): ListedPart[] {
  const parts = new Map<string, ListedGroup[]>();
  const titles = new Map<string, string>();
  let count = 0;
  const idOf = (): string => `${part ?? WHOLE_REPORT}-finding-${count++}`;
  for (const group of groups) {
    const [finding] = group.findings;
    if (!finding || !group.findings.some((one) => concerns(one, part))) continue;
    const key = partOf(group);
    parts.set(key, [...(parts.get(key) ?? []), listedGroup(group, idOf, language)]);
    titles.set(key, key === '' ? '' : partName(finding, key, language));
  }
  return [...parts].map(([key, listed]) => ({ key, title: titles.get(key) ?? '', groups: listed }));
}

/** How a cell is marked: with the worst of its findings. */
export interface CellMark {
  readonly status: FindingStatus;
  /** Whether it is the cell to look at; otherwise it only takes part in what does not add up. */
  readonly isAimed: boolean;
  /** The lines that it is described by: that of what a finding comes from before the finding's own. */
  readonly lines: readonly ListedLine[];
}

/** The marks of the cells of a part, by their paths. */
export function cellMarks(listed: readonly ListedPart[], part: string): Map<string, CellMark> {
  const marks = new Map<string, CellMark>();
  const add = (path: string, isAimed: boolean, lines: readonly ListedLine[]): void => {
    const [{ status } = { status: 'warning' as const }] = lines;
    const before = marks.get(path) ?? { status, isAimed: false, lines: [] };
    if (!isIn(part, path)) return;
    // The worst finding comes first.
    marks.set(path, { status: before.status, isAimed: before.isAimed || isAimed, lines: [...new Set([...before.lines, ...lines])] });
  };
  for (const { head, consequences } of listed.flatMap(({ groups }) => groups)) {
    for (const path of head.aims) add(path, true, [head]);
    for (const path of head.sources) add(path, false, [head]);
    for (const line of consequences) for (const path of line.sources) add(path, false, [head, line]);
  }
  return marks;
}

/** Whether a format has rules between the cells of a part, or of the whole report, and those of the year before. */
export const hasYearRules = (format: FormatId, part: string | undefined): boolean =>
  yearChecks(formatOf(format)).some(({ equals }) => part === undefined || isIn(part, equals));
