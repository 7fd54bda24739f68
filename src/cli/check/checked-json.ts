import type { CheckedReport } from '../../checking/check-reports.js';
import { chainLinkText } from '../../checking/words/chain-words.js';
import { findingText } from '../../checking/words/finding-text.js';
import { normText } from '../../checking/words/norm-text.js';
import type { NormHint } from '../../checking/norms/report-norms.js';
import type { Finding, FindingCounts } from '../../checking/finding.js';
import type { ChainLink, YearChain } from '../../checking/year-chain.js';
import { jsonText } from '../../exporting/report-json.js';
import type { FormatId } from '../../formats/formats.js';
import type { Language } from '../../i18n/language.js';
import { problemText } from '../../report/problem.js';
import type { Problem } from '../../report/problem.js';
import type { Report } from '../../report/report.js';
import type { CheckWriter, HintsOf } from './check-writer.js';
import type { FileFailure } from '../errors/file-failure.js';
import { importNoteText } from '../../importing/notes/import-note.js';
import type { ImportNote } from '../../importing/notes/import-note.js';

/** A report's file, and the notes that came with the report. */
export interface FileReport {
  readonly file: string;
  readonly notes: readonly ImportNote[];
}

/** A key in a file that the format does not have. */
export interface FileWarning extends Problem {
  readonly file: string;
}

type WithText<T> = T & { readonly text: string };

interface CheckedReportJson {
  /** The file as it was named; `-` for the standard input. */
  readonly file: string;
  readonly agency: string;
  readonly year: number;
  readonly format: FormatId;
  /** The year of the same agency's report that it was checked against; `null` where there is none. */
  readonly previous: number | null;
  readonly findings: readonly WithText<Finding>[];
  readonly notes: readonly WithText<ImportNote>[];
  /** What the report lacks of what is asked of it; only with `--norms`. */
  readonly norms?: readonly WithText<NormHint>[];
}

interface ChainJson {
  readonly agency: string;
  readonly years: readonly {
    readonly year: number;
    readonly format: FormatId;
    /** One for each rule between two years. */
    readonly links: readonly WithText<ChainLink>[];
  }[];
}

/** What `check --json` prints. Keys are only ever added. */
export interface CheckedJson {
  readonly reports: readonly CheckedReportJson[];
  readonly warnings: readonly WithText<FileWarning>[];
  readonly failures: readonly (Omit<FileFailure, 'problems'> & { readonly problems: readonly WithText<Problem>[] })[];
  readonly counts: FindingCounts;
  /** Whether the years of an agency continue each other; left out where there is only one report of each. */
  readonly chains?: readonly ChainJson[];
}

/** What is known before the reports are checked. */
export interface ReadFiles {
  readonly sources: ReadonlyMap<Report, FileReport>;
  readonly warnings: readonly FileWarning[];
  readonly failures: readonly FileFailure[];
}

/** A value as `JSON.stringify` lays it out at a depth of `indent`. A string in JSON never contains a line break. */
const inside = (json: unknown, indent: string): string => JSON.stringify(json, null, 2).replaceAll('\n', `\n${indent}`);

/** A list as `JSON.stringify` lays it out, item by item. */
function* listPieces(items: Iterable<unknown>, indent: string): Generator<string> {
  let opening = '[';
  for (const item of items) {
    yield `${opening}\n${indent}  ${inside(item, `${indent}  `)}`;
    opening = ',';
  }
  yield opening === '[' ? '[]' : `\n${indent}]`;
}

function* withTexts(findings: readonly Finding[], language: Language): Generator<WithText<Finding>> {
  for (const finding of findings) yield { ...finding, text: findingText(finding, language) };
}

const REPORT_INDENT = '    ';
const LIST_INDENT = `${REPORT_INDENT}  `;

/** What `check --json` prints: the text of a `CheckedJson`. Each `text` in it is a sentence in the user's language. */
export class JsonWriter implements CheckWriter {
  readonly #files: ReadFiles;
  readonly #language: Language;
  readonly #hintsOf: HintsOf | undefined;

  /** @param hintsOf what a report lacks of what is asked of it, where that is to be said */
  constructor(files: ReadFiles, language: Language, hintsOf?: HintsOf) {
    this.#files = files;
    this.#language = language;
    this.#hintsOf = hintsOf;
  }

  start(): string {
    return '{\n  "reports": [';
  }

  /** Finding by finding: those of one report are a hundred kilobytes, and engines are slow to collect strings that long. */
  *report(checked: CheckedReport, before: number): Generator<string> {
    const { report, previous, findings } = checked;
    const source = this.#files.sources.get(report);
    const head: Omit<CheckedReportJson, 'findings' | 'notes' | 'norms'> = {
      file: source?.file ?? '',
      agency: report.agency,
      year: report.year,
      format: report.format,
      previous: previous?.year ?? null,
    };
    const notes = (source?.notes ?? []).map((note): WithText<ImportNote> => ({ ...note, text: importNoteText(note, this.#language) }));
    const open = inside(head, REPORT_INDENT).slice(0, -`\n${REPORT_INDENT}}`.length);
    yield `${before > 0 ? ',' : ''}\n${REPORT_INDENT}${open},\n${LIST_INDENT}"findings": `;
    yield* listPieces(withTexts(findings, this.#language), LIST_INDENT);
    yield `,\n${LIST_INDENT}"notes": ${inside(notes, LIST_INDENT)}`;
    const norms = this.#hintsOf?.(checked).map((hint): WithText<NormHint> => ({ ...hint, text: normText(hint, this.#language) }));
    if (norms) yield `,\n${LIST_INDENT}"norms": ${inside(norms, LIST_INDENT)}`;
    yield `\n${REPORT_INDENT}}`;
  }

  #chain({ agency, years }: YearChain): ChainJson {
    return {
      agency,
      years: years.map(({ report: { year, format }, links }) => ({
        year,
        format,
        links: links.map((link): WithText<ChainLink> => ({ ...link, text: chainLinkText(link, format, this.#language) })),
      })),
    };
  }

  end(count: number, counts: FindingCounts, chains: readonly YearChain[] = []): string {
    const { warnings, failures } = this.#files;
    const withText = <T extends Problem>(problem: T): WithText<T> => ({ ...problem, text: problemText(problem, this.#language) });
    const rest: Omit<CheckedJson, 'reports'> = {
      warnings: warnings.map(withText),
      failures: failures.map((failure) => ({ ...failure, problems: failure.problems.map(withText) })),
      counts,
      ...(chains.length > 0 && { chains: chains.map((chain) => this.#chain(chain)) }),
    };
    const list = count > 0 ? '\n  ],' : '],';
    return `${list}${jsonText(rest).slice('{'.length)}`;
  }
}
