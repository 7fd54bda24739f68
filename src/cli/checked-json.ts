import type { CheckedReport } from '../checking/check-reports.js';
import type { FormatId } from '../formats/formats.js';
import type { Language } from '../i18n/language.js';
import type { ImportNote } from '../importing/imported.js';
import { findingText } from '../checking/finding-text.js';
import type { Finding, FindingStatus } from '../checking/finding.js';
import { problemText } from '../report/problem.js';
import type { Problem } from '../report/problem.js';
import type { Report } from '../report/report.js';
import type { Failure } from './failure.js';

/** Where a report comes from, and what it came with. */
export interface FileReport {
  readonly file: string;
  readonly notes: readonly ImportNote[];
}

/** A key in a file that the format does not have. */
export interface FileWarning extends Problem {
  readonly file: string;
}

/** Everything that a check has come to. */
export interface Checked {
  readonly checked: readonly CheckedReport[];
  readonly sources: ReadonlyMap<Report, FileReport>;
  readonly warnings: readonly FileWarning[];
  readonly failures: readonly Failure[];
}

type WithText<T> = T & { readonly text: string };

/** What `check --json` prints. Keys are only ever added. */
export interface CheckedJson {
  readonly reports: readonly {
    /** As it was named; `-` for the standard input. */
    readonly file: string;
    readonly agency: string;
    readonly year: number;
    readonly format: FormatId;
    /** The year of the same agency's report that it was checked against. */
    readonly previous: number | null;
    readonly findings: readonly WithText<Finding>[];
    readonly notes: readonly ImportNote[];
  }[];
  readonly warnings: readonly WithText<FileWarning>[];
  readonly failures: readonly (Omit<Failure, 'problems'> & { readonly problems: readonly WithText<Problem>[] })[];
  readonly counts: Readonly<Record<FindingStatus, number>>;
}

/** What a check has come to, for programs. Each `text` is a sentence in the user's language. */
export function checkedJson({ checked, sources, warnings, failures }: Checked, language: Language): CheckedJson {
  const withText = <T extends Problem>(problem: T): WithText<T> => ({ ...problem, text: problemText(problem, language) });
  const counts: Record<FindingStatus, number> = { broken: 0, 'not-assessable': 0, warning: 0 };
  for (const { findings } of checked) for (const { status } of findings) counts[status] += 1;
  return {
    reports: checked.map(({ report, previous, findings }) => ({
      file: sources.get(report)?.file ?? '',
      agency: report.agency,
      year: report.year,
      format: report.format,
      previous: previous?.year ?? null,
      findings: findings.map((finding) => ({ ...finding, text: findingText(finding, language) })),
      notes: sources.get(report)?.notes ?? [],
    })),
    warnings: warnings.map(withText),
    failures: failures.map((failure) => ({ ...failure, problems: failure.problems.map(withText) })),
    counts,
  };
}
