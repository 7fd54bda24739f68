import { knownFormats } from '../formats/formats.js';
import { say } from '../i18n/translate.js';
import type { Language } from '../i18n/language.js';
import { adviceOn, mistakenFor } from './reading/mistaken-json.js';

/** The kinds of values that may be expected in a report's JSON. */
export const EXPECTED = [
  'report',
  'reports',
  'fewer-reports',
  'cell',
  'group',
  'name',
  'text',
  'paragraphs',
  'date',
  'year',
  'format',
  'known',
] as const;

/** The kind of value that was expected in a report's JSON. */
export type Expected = (typeof EXPECTED)[number];

/** One place where the JSON of a report is not what was expected; `problemText` puts it into words. */
export interface Problem {
  /** The keys down to the value, joined by dots, with `[0]` for a place in a list; empty for the whole. */
  readonly path: string;
  readonly expected: Expected;
  /** The value that was found, as shortened JSON; empty where there was none. */
  readonly found: string;
}

const MAX_EXCERPT = 40;

const shorten = (text: string): string => (text.length > MAX_EXCERPT ? `${text.slice(0, MAX_EXCERPT - 1)}…` : text);

/** Whether something was not awaited. */
export const isPromise = (value: unknown): boolean => typeof value === 'object' && value !== null && 'then' in value;

/** A value as JSON, in at most 40 characters and without the content of lists and objects. */
export function excerpt(value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return 'null';
  if (Array.isArray(value)) return '[…]';
  switch (typeof value) {
    case 'string':
      return shorten(JSON.stringify(value.slice(0, MAX_EXCERPT)));
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return isPromise(value) ? 'Promise' : mistakenFor(value) || '{…}';
    default:
      return typeof value;
  }
}

/** What was expected, in a reader's language. */
export function expectedText(expected: Expected, language: Language): string {
  const formats = knownFormats();
  return say(language, `expected:${expected}`, {
    formats: formats.map(({ id }) => JSON.stringify(id)).join(say(language, 'or')),
    from: formats[0]?.firstYear ?? '',
  });
}

/** A problem as one sentence, with its path, what was expected and what was found. */
export function problemText(problem: Problem, language: Language): string {
  if (!(problem as Problem | undefined)?.expected)
    throw new TypeError('problemText：需要 problems 的一项。 / problemText needs one of the problems of a reading.');
  const { path, expected, found } = problem;
  return say(language, 'problem', {
    path: path || say(language, 'root'),
    expected: expectedText(expected, language),
    found: (found || say(language, 'nothing')) + adviceOn(problem, language),
  });
}
