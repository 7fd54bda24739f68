import { say } from '../i18n/language.js';
import type { Language, Text } from '../i18n/language.js';
import { problemText } from './problem.js';
import type { Problem } from './problem.js';
import type { UnreadReport } from './read-report.js';

/** What a failure is called; stable, for programs. */
export type ErrorCode = Text extends infer T ? (T extends `error:${infer Code}` ? Code : never) : never;

/** Which report of several is meant: `null` where it was not said. */
export interface Wanted {
  readonly agency: string | null;
  readonly year: number | null;
}

/** What is known of a failure before a reader's language is. */
export interface Failure {
  readonly code: ErrorCode;
  /** The URL at fault; left out where the JSON stands in the page. */
  readonly url?: string;
  /** What the sentence for the code names besides: the HTTP status, the size limit. */
  readonly detail?: string;
  /** Where text stops being JSON: line and column, both from 1. */
  readonly place?: { readonly line: number; readonly column: number };
  readonly problems?: readonly Problem[];
  /** The reports that could not be read, where there are none besides. */
  readonly unread?: readonly UnreadReport[];
  /** The report that was wanted and is not there, and those that are. */
  readonly wanted?: Wanted;
  readonly available?: readonly { readonly agency: string; readonly year: number }[];
}

/** A failure to show a report. `code` is stable; `message` is in the reader's language. */
export class DisclosureError extends Error {
  override readonly name = 'DisclosureError';
  readonly code: ErrorCode;
  /** The URL at fault, if the data came from one. */
  readonly url: string | undefined;
  /** The path of the first value at fault, where the data was read but is no report. */
  readonly path: string | undefined;
  /** Everything that is wrong with the data, where it was read but is no report. */
  readonly problems: readonly Problem[];
  /** What it was made of. */
  readonly failure: Failure;
  readonly language: Language;

  constructor(failure: Failure, language: Language) {
    const { code, url, detail, place, problems = [], wanted, available = [] } = failure;
    const [first] = problems;
    const values = {
      url: url ?? say(language, 'inPage'),
      detail: detail ?? listed(available, language),
      place: place ? say(language, 'place', place) : '',
      count: problems.length,
      first: first ? problemText(first, language) : '',
      wanted: reportName(wanted?.agency ?? null, wanted?.year ?? null, language),
    };
    super(say(language, `error:${code}`, values));
    this.failure = failure;
    this.language = language;
    this.code = code;
    this.url = url;
    this.problems = problems;
    this.path = first?.path;
  }
}

/** Enough to see what there is. */
const MOST_LISTED = 12;

const listed = (reports: NonNullable<Failure['available']>, language: Language): string =>
  reports
    .slice(0, MOST_LISTED)
    .map(({ agency, year }) => reportName(agency, year, language))
    .join(say(language, 'joiner'));

/** An agency and a year as a caption has them, or the one of them that is given. */
export function reportName(agency: string | null, year: number | null, language: Language): string {
  if (year === null) return agency ?? '';
  return agency === null ? say(language, 'yearAlone', { year }) : say(language, 'caption', { agency, year });
}
