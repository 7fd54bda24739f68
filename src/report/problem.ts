import { knownFormats } from '../formats/formats.js';
import { say } from '../i18n/translate.js';
import type { Language } from '../i18n/language.js';

/** What a value in a report's JSON may be expected to be. */
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

/** What a value in a report's JSON was expected to be. */
export type Expected = (typeof EXPECTED)[number];

/** One place where the JSON is not what was expected. */
export interface Problem {
  /** The keys down to the value, joined by dots, with `[0]` for a place in a list; empty for the whole. */
  readonly path: string;
  readonly expected: Expected;
  /** What was there instead, as JSON, shortened; empty where there was nothing. */
  readonly found: string;
}

const MAX_EXCERPT = 40;

const shorten = (text: string): string => (text.length > MAX_EXCERPT ? `${text.slice(0, MAX_EXCERPT - 1)}…` : text);

/** A value as JSON, in at most 40 characters and without looking into lists and objects. */
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
      return '{…}';
    default:
      return typeof value;
  }
}

/** What was expected, in a reader's language: an id of a format, and from which year on it may be left out. */
export function expectedText(expected: Expected, language: Language): string {
  const formats = knownFormats();
  return say(language, `expected:${expected}`, {
    formats: formats.map(({ id }) => JSON.stringify(id)).join(say(language, 'or')),
    from: formats[0]?.firstYear ?? '',
  });
}

/** One sentence that names the place, what was expected there and what was found. */
export const problemText = ({ path, expected, found }: Problem, language: Language): string =>
  say(language, 'problem', {
    path: path || say(language, 'root'),
    expected: expectedText(expected, language),
    found: found || say(language, 'nothing'),
  });
