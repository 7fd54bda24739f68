import { ACCEPTS } from './accepted-values.js';
import type { Format } from '../formats/format.js';
import { formatInForce, formatNamed } from '../formats/formats.js';
import { parseYear } from './parse-year.js';
import { excerpt } from './problem.js';
import type { Problem } from './problem.js';
import { isLeftOut, isObject, MAX_PROBLEMS, own, ReportReader } from './report-reader.js';
import type { JsonPlace } from './report-reader.js';
import { MAX_REPORTS, reportSpec } from './report-spec.js';
import { officialTitle } from './report.js';
import type { Report } from './report.js';

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

/** The format that a report names, or that of its year where it names none. */
const formatOf = (id: unknown, year: unknown): Format | undefined =>
  isLeftOut(id) ? formatInForce(parseYear(year) ?? 0) : formatNamed(id);

/**
 * Reads unknown JSON as one report. Every value is looked at, so that all problems come at once.
 *
 * @param value what JSON.parse gave, or an object built by hand
 * @param path where the value stands, if not at the root: `reports[3]`
 */
export function readReport(value: unknown, path = ''): Reading {
  const reader = new ReportReader();
  const { problems, warnings } = reader;
  const place: JsonPlace = { parent: null, key: path };
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
  return { report: { ...read, format: format.id, title } as unknown as Report, problems: [], warnings };
}

/**
 * Reads unknown JSON as one report, a list of them, or `{ "reports": [ … ] }`. Those that can be read are, whatever the others are like. Of a list of more than
 * `MAX_REPORTS` none is.
 */
export function readReports(value: unknown): Readings {
  const readings = { reports: [] as Report[], problems: [] as Problem[], warnings: [] as Problem[], unread: [] as UnreadReport[] };
  const add = (item: unknown, { report, problems, warnings }: Reading): void => {
    const kept = readings.problems.length < MAX_PROBLEMS ? problems : [];
    if (report) readings.reports.push(report);
    else readings.unread.push({ value: item, problems: kept });
    readings.problems.push(...kept);
    if (readings.warnings.length < MAX_PROBLEMS) readings.warnings.push(...warnings);
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
