import { SIMPLIFIED_CHINESE } from '../i18n/language.js';
import type { Language } from '../i18n/language.js';
import { say } from '../i18n/translate.js';
import type { ErrorCode } from './error-codes.js';
import { problemText } from './problem.js';
import type { Problem } from './problem.js';
import type { UnreadReport } from './reading/read-report.js';
import { reportName } from './report-name.js';

/** The place of the cause of an error. */
export interface ErrorPlace {
  /** The URL or the file at fault. */
  readonly url?: string | undefined;
  /** The path of the value at fault in a report's JSON. */
  readonly path?: string | undefined;
}

/**
 * The base of every error that this library throws on purpose. An error is data: a stable `code`, and the values for its sentence.
 * `message` is that sentence in the language in which it was thrown, Chinese where none was known; `textIn` gives it in another language.
 */
export abstract class CodedError<Code extends string = string> extends Error {
  readonly code: Code;
  /** The URL or the file at fault, if there is one. */
  readonly url: string | undefined;
  /** The path of the first value at fault, where the data was read but is not a report. */
  readonly path: string | undefined;

  protected constructor(code: Code, message: string, { url, path }: ErrorPlace = {}) {
    super(message);
    this.code = code;
    this.url = url;
    this.path = path;
  }

  /** The error as a sentence in a language. */
  abstract textIn(language: Language): string;
}

/** Which of several reports is meant; `null` where it is not specified. */
export interface ReportSelection {
  readonly agency: string | null;
  readonly year: number | null;
}

/** Why reports could not be loaded or shown, as data. */
export interface Failure {
  readonly code: ErrorCode;
  /** The URL at fault; left out where the JSON stands in the page. */
  readonly url?: string;
  /** A further value for the sentence: the HTTP status, the size limit. */
  readonly detail?: string;
  /** Where the text stops being valid JSON: line and column, both from 1. */
  readonly place?: { readonly line: number; readonly column: number };
  readonly problems?: readonly Problem[];
  /** The reports that could not be read, where there are no others. */
  readonly unread?: readonly UnreadReport[];
  /** The report that was wanted and is not there, and the reports that are. */
  readonly wanted?: ReportSelection;
  readonly available?: readonly { readonly agency: string; readonly year: number }[];
}

/** A failure to load or to show a report. */
export class DisclosureError extends CodedError<ErrorCode> {
  override readonly name = 'DisclosureError';
  /** Everything that is wrong with the data, where it was read but is not a report. */
  readonly problems: readonly Problem[];
  /** The data of the error. */
  readonly failure: Failure;
  /** The language of `message`. */
  readonly language: Language;

  /**
   * @param language the language of `message`; to show the error to a reader, use `textIn`
   */
  constructor(failure: Failure, language: Language = SIMPLIFIED_CHINESE) {
    const { code, url, problems = [] } = failure;
    super(code, failureText(failure, language), { url, path: problems[0]?.path });
    this.failure = failure;
    this.language = language;
    this.problems = problems;
  }

  override textIn(language: Language): string {
    return failureText(this.failure, language);
  }
}

/** Converts any thrown value to a failure. */
export const failureOf = (error: unknown): Failure =>
  error instanceof DisclosureError ? error.failure : { code: 'unexpected', detail: String(error) };

/** Enough to see which reports there are. */
const MAX_LISTED = 12;

const listed = (reports: NonNullable<Failure['available']>, language: Language): string =>
  reports
    .slice(0, MAX_LISTED)
    .map(({ agency, year }) => reportName(agency, year, language))
    .join(say(language, 'joiner'));

/** A failure in one sentence. */
export function failureText(failure: Failure, language: Language): string {
  const { code, url, detail, place, problems = [], wanted, available = [] } = failure;
  const [first] = problems;
  return say(language, `error:${code}`, {
    url: url ?? say(language, 'inPage'),
    detail: detail ?? listed(available, language),
    place: place ? say(language, 'place', place) : '',
    count: problems.length,
    first: first ? problemText(first, language) : '',
    wanted: reportName(wanted?.agency ?? null, wanted?.year ?? null, language),
  });
}
