import { say } from '../i18n/language.js';
import type { Language, Text } from '../i18n/language.js';

/** What a value in a report's JSON was expected to be. */
export type Expected = Text extends infer T ? (T extends `expected:${infer Name}` ? Name : never) : never;

/** One place where the JSON is not what was expected. */
export interface Problem {
  /** The keys down to the value, joined by dots, with `[0]` for a place in a list; empty for the whole. */
  readonly path: string;
  readonly expected: Expected;
  /** What was there instead, as JSON, shortened; empty where there was nothing. */
  readonly found: string;
}

const LONGEST_EXCERPT = 40;

const shorten = (text: string): string => (text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT - 1)}…` : text);

/** A value as JSON, in at most 40 characters and without looking into lists and objects. */
export function excerpt(value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return 'null';
  if (Array.isArray(value)) return '[…]';
  switch (typeof value) {
    case 'string':
      return shorten(JSON.stringify(value.slice(0, LONGEST_EXCERPT)));
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return '{…}';
    default:
      return typeof value;
  }
}

/** One sentence that names the place, what was expected there and what was found. */
export const problemText = ({ path, expected, found }: Problem, language: Language): string =>
  say(language, 'problem', {
    path: path || say(language, 'root'),
    expected: say(language, `expected:${expected}`),
    found: found || say(language, 'nothing'),
  });
