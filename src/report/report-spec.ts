import { shapeOf, TABLE_PARTS } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import { FORMATS } from '../formats/formats.js';
import type { FormatId } from '../formats/formats.js';
import { onceEach } from '../formats/once-each.js';

// What a report's JSON may hold. The reader and the JSON Schema both follow this, so that they cannot disagree.

/** What a value may be. All but `name` and `year` may be left out or null. */
export type Leaf = 'cell' | 'date' | 'format' | 'name' | 'paragraphs' | 'text' | 'year';

/** An object's keys, and what each may be. */
export interface Spec {
  readonly [key: string]: Spec | Leaf;
}

export const REQUIRED: readonly string[] = ['name', 'year'] satisfies Leaf[];

/** No annual report is older than the Regulation, in force since 2008 (国务院令第492号, now 第711号). */
export const YEARS = { minimum: 2008, maximum: 9999 } as const;

/**
 * More reports in one list are not read. All organs of a province publish some 5 000 a year, and 256 MB of JSON, the most that the command reads, hold
 * some 13 000 at their usual 20 kB; a million empty ones would fill the memory.
 */
export const MAX_REPORTS = 20_000;

/** JSON numbers beyond this cannot be read without changing them (IEEE 754 doubles). */
export const LARGEST_NUMBER = Number.MAX_SAFE_INTEGER;

/** An ISO 8601 calendar date. */
export const DATE_PATTERN = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';

const specOnce = /* @__PURE__ */ onceEach((format: Format): Spec => ({
  format: 'format',
  agency: 'name',
  year: 'year',
  title: 'text',
  published: 'date',
  source: 'text',
  preface: 'paragraphs',
  overview: 'paragraphs',
  ...Object.fromEntries(TABLE_PARTS.map((part) => [part, shapeOf(format, part)])),
  problems: 'paragraphs',
  other: 'paragraphs',
  signature: { agency: 'text', date: 'date' },
}));

/** What prose that is left out comes to. */
export const NO_PARAGRAPHS: readonly string[] = /* @__PURE__ */ Object.freeze([]);

const BLANKS = /* @__PURE__ */ new WeakMap<Spec, Readonly<Record<string, unknown>>>();

/** What an object comes to that says nothing: every key that it may have, blank. It is one object for each spec, frozen, since many reports share it. */
export function blankOf(spec: Spec): Readonly<Record<string, unknown>> {
  let blank = BLANKS.get(spec);
  if (!blank) {
    const made: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(spec))
      made[key] = typeof inner === 'object' ? blankOf(inner) : inner === 'paragraphs' ? NO_PARAGRAPHS : null;
    BLANKS.set(spec, (blank = Object.freeze(made)));
  }
  return blank;
}

/** What a report in a format may hold: the cells of the format, and the texts around them. */
export const reportSpec = (id: FormatId): Spec => specOnce(FORMATS[id]);
