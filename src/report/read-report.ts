import { FORMAT_IDS, formatOfYear } from '../formats/formats.js';
import type { FormatId } from '../formats/formats.js';
import { excerpt } from './problem.js';
import type { Expected, Problem } from './problem.js';
import { blankOf, DATE_PATTERN, LARGEST_NUMBER, MAX_REPORTS, NO_PARAGRAPHS, reportSpec, REQUIRED, YEARS } from './report-spec.js';
import type { Leaf, Spec } from './report-spec.js';
import { officialTitle } from './report.js';
import type { Report } from './report.js';
import { yearIn } from './year-in.js';

/** What came of reading a report: the report, or the problems that keep it from being one. Warnings name unknown keys. */
export type Reading =
  | { readonly report: Report; readonly problems: readonly []; readonly warnings: readonly Problem[] }
  | { readonly report: null; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/** A report of several that could not be read, as it was given, and why. */
export interface UnreadReport {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where it came from, where there are several sources. */
  readonly url?: string;
}

/** What came of reading several: every report that could be read, and what is wrong with the others. */
export interface Readings {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** The others themselves, with what is wrong with the first of them, as far as anybody would mend it at once. */
  readonly unread: readonly UnreadReport[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Enough to mend any real report by, few enough to keep a hostile one from filling the memory. */
const MOST_PROBLEMS = 1000;

const DATE = new RegExp(DATE_PATTERN);

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isLeftOut = (value: unknown): value is null | undefined => value === undefined || value === null;

/** An own property: an old library may have put anything on `Object.prototype`. */
const own = (object: JsonObject, key: string): unknown => (Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined);

const formatOf = (format: unknown, year: unknown): FormatId | undefined =>
  isLeftOut(format) ? formatOfYear(yearIn(year) ?? 0) : FORMAT_IDS.find((id) => id === format);

const ACCEPTS: Readonly<Record<Leaf, (value: unknown) => boolean>> = {
  cell: (value) => value === '/' || (typeof value === 'number' && Math.abs(value) <= LARGEST_NUMBER),
  date: (value) => isText(value) && DATE.test(value),
  format: (value) => FORMAT_IDS.some((id) => id === value),
  name: (value) => isText(value) && value !== '',
  paragraphs: Array.isArray,
  text: isText,
  year: (value) => Number.isInteger(value) && Number(value) >= YEARS.minimum && Number(value) <= YEARS.maximum,
};

const below = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** Where an object stands: its key below its parent's place. Joined to a path only when there is something to say. */
interface Place {
  readonly parent: Place | null;
  readonly key: string;
}

const pathTo = ({ parent, key }: Place): string => (parent ? below(pathTo(parent), key) : key);

/** Reads one value after another, and keeps what is wrong with them. A value stands at a key of the object at a place. */
class Reader {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];

  note(list: Problem[], path: string, expected: Expected, value: unknown): void {
    if (list.length < MOST_PROBLEMS) list.push({ path, expected, found: excerpt(value) });
  }

  problem(parent: Place, key: string, expected: Expected, value: unknown): void {
    this.note(this.problems, pathTo({ parent, key }), expected, value);
  }

  value(value: unknown, spec: Spec | Leaf, parent: Place, key: string): unknown {
    if (typeof spec === 'object') {
      if (!isObject(value) && !isLeftOut(value)) this.problem(parent, key, 'group', value);
      return this.object(isObject(value) ? value : {}, spec, { parent, key });
    }
    if (isLeftOut(value) && !REQUIRED.includes(spec)) return spec === 'paragraphs' ? NO_PARAGRAPHS : null;
    if (ACCEPTS[spec](value)) return spec === 'paragraphs' ? this.paragraphs(value as unknown[], parent, key) : value;
    this.problem(parent, key, spec, value);
    return null;
  }

  paragraphs(list: readonly unknown[], parent: Place, key: string): readonly unknown[] {
    list.forEach((paragraph, index) => {
      if (!isText(paragraph)) this.problem(parent, `${key}[${index}]`, 'text', paragraph);
    });
    return list;
  }

  /** What an object holds of the spec. One that says nothing is the blank one that all reports share: most of a sparse report is blank. */
  object(object: JsonObject, spec: Spec, place: Place): JsonObject {
    const blank = blankOf(spec);
    const read: Record<string, unknown> = {};
    let known = 0;
    let isBlank = true;
    for (const key of Object.keys(spec)) {
      const value = own(object, key);
      const inner = spec[key] ?? 'text';
      if (value !== undefined) known += 1;
      // Most of a report is cells, and most cells are right.
      const said = inner === 'cell' && ACCEPTS.cell(value) ? value : this.value(value, inner, place, key);
      read[key] = said;
      isBlank &&= said === blank[key];
    }
    const keys = Object.keys(object);
    if (keys.length > known) this.unknownKeys(keys, spec, place);
    return isBlank ? blank : read;
  }

  unknownKeys(keys: readonly string[], spec: Spec, place: Place): void {
    for (const key of keys)
      if (!own(spec, key) && key !== '$schema') this.note(this.warnings, pathTo({ parent: place, key }), 'known', key);
  }
}

/**
 * Reads unknown JSON as one report. Every value is looked at, so that all problems come at once.
 *
 * @param value what JSON.parse gave, or an object built by hand
 * @param path where the value stands, if not at the root: `reports[3]`
 */
export function readReport(value: unknown, path = ''): Reading {
  const reader = new Reader();
  const { problems, warnings } = reader;
  const place: Place = { parent: null, key: path };
  if (!isObject(value)) {
    reader.note(problems, path, 'report', value);
    return { report: null, problems, warnings };
  }
  const format = formatOf(own(value, 'format'), own(value, 'year'));
  // Without a format, the cells cannot be told from unknown keys: only what every report has is looked at.
  if (!format) {
    reader.value(own(value, 'agency'), 'name', place, 'agency');
    reader.value(own(value, 'year'), 'year', place, 'year');
    if (!isLeftOut(own(value, 'format')) || problems.every((problem) => problem.expected !== 'year'))
      reader.problem(place, 'format', 'format', own(value, 'format'));
    return { report: null, problems, warnings };
  }
  const read = reader.object(value, reportSpec(format), place);
  if (problems.length > 0) return { report: null, problems, warnings };
  const title = ACCEPTS.name(read.title) ? read.title : officialTitle(String(read.agency), Number(read.year));
  // The object was built along the format, and the type of a report is derived from the format as well.
  return { report: { ...read, format, title } as unknown as Report, problems: [], warnings };
}

/**
 * Reads unknown JSON as one report, a list of them, or `{ "reports": [ … ] }`. Those that can be read are, whatever the others are like. Of a list of more than
 * `MAX_REPORTS` none is.
 */
export function readReports(value: unknown): Readings {
  const readings = { reports: [] as Report[], problems: [] as Problem[], warnings: [] as Problem[], unread: [] as UnreadReport[] };
  const add = (item: unknown, { report, problems, warnings }: Reading): void => {
    const kept = readings.problems.length < MOST_PROBLEMS ? problems : [];
    if (report) readings.reports.push(report);
    else readings.unread.push({ value: item, problems: kept });
    readings.problems.push(...kept);
    if (readings.warnings.length < MOST_PROBLEMS) readings.warnings.push(...warnings);
  };
  const isWrapped = isObject(value) && own(value, 'reports') !== undefined;
  const name = isWrapped ? 'reports' : '';
  const list = isWrapped ? own(value, name) : value;
  if (Array.isArray(list) && list.length > MAX_REPORTS)
    readings.problems.push({ path: name, expected: 'fewer-reports', found: String(list.length) });
  else if (Array.isArray(list)) list.forEach((item: unknown, index) => add(item, readReport(item, `${name}[${index}]`)));
  else if (isWrapped) readings.problems.push({ path: name, expected: 'reports', found: excerpt(list) });
  else add(list, readReport(list));
  return readings;
}
