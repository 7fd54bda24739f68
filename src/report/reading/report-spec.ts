import { formatCells } from '../../formats/cells.js';
import type { Format, Part } from '../../formats/format.js';
import { tableParts } from '../../formats/parts.js';
import { memoize } from '../../values/memoize.js';

// The structure of a report's JSON. The reader and the JSON Schema both follow it, so that they cannot disagree.

/** The type of a value. All but `name` and `year` may be left out or null. */
export type Leaf = 'cell' | 'date' | 'format' | 'name' | 'paragraphs' | 'text' | 'year';

/** The keys of an object, and the type of each. */
export interface Spec {
  readonly [key: string]: Spec | Leaf;
}

export const REQUIRED: readonly string[] = ['name', 'year'] satisfies Leaf[];

/** No annual report is older than the Regulation, which has been in force since 2008 (国务院令第492号, now 第711号). */
export const YEARS = { minimum: 2008, maximum: 9999 } as const;

/** Longer lists are refused. All agencies of a province publish about 5 000 reports a year; a million empty ones would fill the memory. */
export const MAX_REPORTS = 20_000;

/** The largest absolute value of a cell: larger JSON numbers cannot be read exactly (IEEE 754 doubles). */
export const MAX_NUMBER = Number.MAX_SAFE_INTEGER;

/** An ISO 8601 calendar date. */
export const DATE_PATTERN = '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$';

interface OpenSpec {
  [key: string]: OpenSpec | Leaf;
}

/** An object without a prototype: an old library may have added a `total` to all others. */
const emptySpec = (): OpenSpec => Object.create(null) as OpenSpec;

/** The nesting of the cells of a part: one object for each level, `cell` at the end of each path. */
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

/** The paragraphs that stand inside the parts that are tables. */
const notesSpec = (format: Format): Spec => Object.fromEntries(tableParts(format).map(({ key }) => [key, 'paragraphs'] as const));

/** The structure of a report in a format, in the order in which it is written. */
export const reportSpec: (format: Format) => Spec = /* @__PURE__ */ memoize((format: Format): Spec => ({
  format: 'format',
  agency: 'name',
  year: 'year',
  title: 'text',
  published: 'date',
  source: 'text',
  preface: 'paragraphs',
  ...Object.fromEntries(format.parts.map((part) => [part.key, partSpec(format, part)])),
  notes: notesSpec(format),
  signature: { agency: 'text', date: 'date' },
}));

/** The value of prose that is left out. */
export const NO_PARAGRAPHS: readonly string[] = /* @__PURE__ */ Object.freeze([]);

function madeBlank(spec: Spec): Readonly<Record<string, unknown>> {
  const blank: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(spec)) {
    if (typeof inner === 'object') blank[key] = blankOf(inner);
    else blank[key] = inner === 'paragraphs' ? NO_PARAGRAPHS : null;
  }
  return Object.freeze(blank);
}

/** The value of an object that is left out: every key, blank. There is one frozen object for each spec, which many reports share. */
export const blankOf: (spec: Spec) => Readonly<Record<string, unknown>> = /* @__PURE__ */ memoize(madeBlank);
