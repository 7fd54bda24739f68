import { ACCEPTS } from './accepted-values.js';
import type { Format } from '../../formats/format.js';
import { formatInForce, formatNamed } from '../../formats/formats.js';
import { mistakenFor } from './mistaken-json.js';
import { parseYear } from '../parse-year.js';
import { excerpt, isPromise } from '../problem.js';
import type { Problem } from '../problem.js';
import { isLeftOut, isObject, MAX_PROBLEMS, own, ReportReader } from './report-reader.js';
import type { JsonPlace } from './report-reader.js';
import { MAX_REPORTS, reportSpec } from './report-spec.js';
import { officialTitle } from '../report.js';
import type { Report } from '../report.js';

/** The result of reading a report: the report, or the problems because of which it is not one. Warnings are about unknown keys. */
export type Reading =
  | { readonly report: Report; readonly problems: readonly []; readonly warnings: readonly Problem[] }
  | { readonly report: null; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/** One of several reports that could not be read: its JSON as given, and why. */
export interface UnreadReport {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The URL that it came from, where there are several sources. */
  readonly url?: string;
}

/** The result of reading several reports: every report that could be read, and what is wrong with the others. */
export interface Readings {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** The reports that could not be read. Problems are only listed for the first of them, as many as anybody would fix at once. */
  readonly unread: readonly UnreadReport[];
}

/** The format that a report names, else that of its year. */
const formatOf = (id: unknown, year: unknown): Format | undefined =>
  isLeftOut(id) ? formatInForce(parseYear(year) ?? 0) : formatNamed(id);

/**
 * Reads unknown JSON as one report. Every value is checked, so that all problems are reported at once.
 *
 * @param value parsed JSON, or an object built by hand
 * @param path the path of the value, if it is not the root: `reports[3]`
 */
export function readReport(value: unknown, path = ''): Reading {
  const reader = new ReportReader();
  const { problems, warnings } = reader;
  const place: JsonPlace = { parent: null, key: path };
  if (!isObject(value) || isPromise(value) || mistakenFor(value) !== '') {
    reader.note(problems, path, 'report', value);
    return { report: null, problems, warnings };
  }
  const format = formatOf(own(value, 'format'), own(value, 'year'));
  // Without a format, cells cannot be distinguished from unknown keys: only what every report has is checked.
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
 * Reads unknown JSON as one report, a list of them, or `{ "reports": [ … ] }`. Each valid report is read, whatever is wrong with the
 * others. A list of more than `MAX_REPORTS` is refused as a whole.
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
