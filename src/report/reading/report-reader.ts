import { ACCEPTS } from './accepted-values.js';
import { excerpt } from '../problem.js';
import type { Expected, Problem } from '../problem.js';
import { blankOf, NO_PARAGRAPHS, REQUIRED } from './report-spec.js';
import type { Leaf, Spec } from './report-spec.js';
import { memoize } from '../../values/memoize.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Enough to fix any real report, and few enough that a hostile one cannot fill the memory. */
export const MAX_PROBLEMS = 1000;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isLeftOut = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Only own properties count: an old library may have added anything to `Object.prototype`. */
export const own = (object: JsonObject, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;

const below = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** The place of an object: its key and its parent's place. It is only joined to a path when there is a problem. */
export interface JsonPlace {
  readonly parent: JsonPlace | null;
  readonly key: string;
}

const pathTo = ({ parent, key }: JsonPlace): string => (parent ? below(pathTo(parent), key) : key);

/** Taken once: these objects have no prototype, and listing the keys of one takes as long as reading its values. */
const entriesOf = /* @__PURE__ */ memoize((spec: Spec) => Object.entries(spec));

/** Reads values of objects by key, and collects their problems. */
export class ReportReader {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];

  note(list: Problem[], path: string, expected: Expected, value: unknown): void {
    if (list.length < MAX_PROBLEMS) list.push({ path, expected, found: excerpt(value) });
  }

  problem(parent: JsonPlace, key: string, expected: Expected, value: unknown): void {
    this.note(this.problems, pathTo({ parent, key }), expected, value);
  }

  value(value: unknown, spec: Spec | Leaf, parent: JsonPlace, key: string): unknown {
    if (typeof spec === 'object') {
      if (!isObject(value) && !isLeftOut(value)) this.problem(parent, key, 'group', value);
      return this.object(isObject(value) ? value : {}, spec, { parent, key });
    }
    if (isLeftOut(value) && !REQUIRED.includes(spec)) return spec === 'paragraphs' ? NO_PARAGRAPHS : null;
    if (ACCEPTS[spec](value)) return spec === 'paragraphs' ? this.paragraphs(value as unknown[], parent, key) : value;
    this.problem(parent, key, spec, value);
    return null;
  }

  paragraphs(list: readonly unknown[], parent: JsonPlace, key: string): readonly unknown[] {
    list.forEach((paragraph, index) => {
      if (!ACCEPTS.text(paragraph)) this.problem(parent, `${key}[${index}]`, 'text', paragraph);
    });
    return list;
  }

  /**
   * Reads those keys of an object that are in the spec. An empty object becomes the blank one that all reports share: most of a sparse
   * report is blank.
   */
  object(object: JsonObject, spec: Spec, place: JsonPlace): JsonObject {
    const blank = blankOf(spec);
    const read: Record<string, unknown> = {};
    let known = 0;
    let isBlank = true;
    for (const [key, inner] of entriesOf(spec)) {
      const value = own(object, key);
      if (value !== undefined) known += 1;
      // Most values of a report are cells, and most cells are valid.
      const said = inner === 'cell' && ACCEPTS.cell(value) ? value : this.value(value, inner, place, key);
      read[key] = said;
      isBlank &&= said === blank[key];
    }
    const keys = Object.keys(object);
    if (keys.length > known) this.unknownKeys(keys, spec, place);
    return isBlank ? blank : read;
  }

  unknownKeys(keys: readonly string[], spec: Spec, place: JsonPlace): void {
    for (const key of keys)
      if (!own(spec, key) && key !== '$schema') this.note(this.warnings, pathTo({ parent: place, key }), 'known', key);
  }
}
