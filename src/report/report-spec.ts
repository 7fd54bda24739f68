import { formatCells } from '../formats/cells.js';
import type { Format, Part } from '../formats/format.js';
import { memoize } from '../values/memoize.js';

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
export const MAX_NUMBER = Number.MAX_SAFE_INTEGER;

/** An ISO 8601 calendar date. */
export const DATE_PATTERN = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';

interface OpenSpec {
  [key: string]: OpenSpec | Leaf;
}

/** An object without a prototype: an old library may have given every other one a `total`. */
const emptySpec = (): OpenSpec => Object.create(null) as OpenSpec;

/** The nesting of the cells of a part: an object a level, `cell` at the end of each path. */
function tableSpec(format: Format, partKey: string): Spec {
  const spec = emptySpec();
  for (const { keys } of formatCells(format)) {
    if (keys[0] !== partKey) continue;
    let level = spec;
    for (const key of keys.slice(1, -1)) {
      const known = level[key];
      const inner = typeof known === 'object' ? known : emptySpec();
      level[key] = inner;
      level = inner;
    }
    level[keys[keys.length - 1] ?? ''] = 'cell';
  }
  return spec;
}

const partSpec = (format: Format, { kind, key }: Part): Spec | Leaf => (kind === 'prose' ? 'paragraphs' : tableSpec(format, key));

/** What a report in a format may hold, in the order in which it is written: the texts around its parts, and the parts in theirs. */
export const reportSpec: (format: Format) => Spec = /* @__PURE__ */ memoize((format: Format): Spec => ({
  format: 'format',
  agency: 'name',
  year: 'year',
  title: 'text',
  published: 'date',
  source: 'text',
  preface: 'paragraphs',
  ...Object.fromEntries(format.parts.map((part) => [part.key, partSpec(format, part)])),
  signature: { agency: 'text', date: 'date' },
}));

/** What prose that is left out comes to. */
export const NO_PARAGRAPHS: readonly string[] = /* @__PURE__ */ Object.freeze([]);

function madeBlank(spec: Spec): Readonly<Record<string, unknown>> {
  const blank: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(spec)) {
    if (typeof inner === 'object') blank[key] = blankOf(inner);
    else blank[key] = inner === 'paragraphs' ? NO_PARAGRAPHS : null;
  }
  return Object.freeze(blank);
}

/** What an object comes to that says nothing: every key that it may have, blank. It is one object for each spec, frozen, since many reports share it. */
export const blankOf: (spec: Spec) => Readonly<Record<string, unknown>> = /* @__PURE__ */ memoize(madeBlank);
