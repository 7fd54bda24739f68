import { say } from '../i18n/language.js';
import type { Language, Text } from '../i18n/language.js';
import { problemText } from './problem.js';
import type { Problem } from './problem.js';

/** What a failure is called; stable, for programs. */
export type ErrorCode = Text extends infer T ? (T extends `error:${infer Code}` ? Code : never) : never;

/** What is known of a failure before a reader's language is. */
export interface Failure {
  readonly code: ErrorCode;
  /** The URL at fault; left out where the JSON stands in the page. */
  readonly url?: string;
  /** What the sentence for the code names besides: the HTTP status, the size limit, the reports that there are. */
  readonly detail?: string;
  /** Where text stops being JSON: line and column, both from 1. */
  readonly place?: { readonly line: number; readonly column: number };
  readonly problems?: readonly Problem[];
  readonly wanted?: { readonly agency: string | null; readonly year: number | null };
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

  constructor({ code, url, detail = '', place, problems = [], wanted }: Failure, language: Language) {
    const [first] = problems;
    const values = {
      url: url ?? say(language, 'inPage'),
      detail,
      place: place ? say(language, 'place', place) : '',
      count: problems.length,
      first: first ? problemText(first, language) : '',
      wanted: reportName(wanted?.agency ?? null, wanted?.year ?? null, language),
    };
    super(say(language, `error:${code}`, values));
    this.code = code;
    this.url = url;
    this.problems = problems;
    this.path = first?.path;
  }
}

/** An agency and a year as a caption has them, or the one of them that is given. */
export function reportName(agency: string | null, year: number | null, language: Language): string {
  if (year === null) return agency ?? '';
  return agency === null ? say(language, 'yearAlone', { year }) : say(language, 'caption', { agency, year });
}
