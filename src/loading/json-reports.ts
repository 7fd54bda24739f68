import { DisclosureError } from '../report/error.js';
import { readReports } from '../report/reading/read-report.js';
import type { Readings } from '../report/reading/read-report.js';
import { MAX_REPORTS } from '../report/reading/report-spec.js';
import { hasTooManyValues } from './json-bounds.js';

// Reads JSON text as reports. Nothing here needs a page or a network, so that the command can use it for its files too.

/** A line and a column, both from 1, of the place that JSON.parse names in its message, if it names one. */
function placeOf(message: string, text: string): { line: number; column: number } | undefined {
  const lineAndColumn = /line (\d+) column (\d+)/.exec(message);
  if (lineAndColumn) return { line: Number(lineAndColumn[1]), column: Number(lineAndColumn[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return undefined;
  const before = text.slice(0, Number(position));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** The URL of a failure; left out where the text has none. */
const at = (url: string | undefined): { readonly url?: string } => (url === undefined ? {} : { url });

/**
 * Parses JSON text.
 *
 * @param url its source, for errors
 * @throws DisclosureError `html` where the text is a web page, `too-many-values` where it has more than any file of reports, `not-json`
 *   with the place where it stops being JSON
 */
export function parseJson(text: string, url?: string): unknown {
  if (hasTooManyValues(text)) throw new DisclosureError({ code: 'too-many-values', ...at(url), detail: String(MAX_REPORTS) });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (url !== undefined && /^\s*</.test(text)) throw new DisclosureError({ code: 'html', url });
    const place = placeOf(String(error), text);
    throw new DisclosureError({ code: 'not-json', ...at(url), ...(place && { place }) });
  }
}

/**
 * Reads parsed JSON as reports.
 *
 * @param url its source, for errors
 * @throws DisclosureError `not-a-report` where not one report in it can be read, `no-reports` where there is none
 */
export function readOrFail(json: unknown, url?: string): Readings {
  const readings = readReports(json);
  const { reports, problems, unread } = readings;
  if (reports.length > 0) return readings;
  throw new DisclosureError({ code: problems.length > 0 ? 'not-a-report' : 'no-reports', problems, unread, ...at(url) });
}
