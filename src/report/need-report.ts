import { formatNamed } from '../formats/formats.js';
import { hasKeys } from '../values/has-keys.js';
import { RAW_JSON } from '../values/usual-mistakes.js';
import { need } from '../values/wrong-call.js';
import type { Got, Needed } from '../values/wrong-call.js';
import { tableParts } from '../formats/parts.js';
import { isObject, own } from './reading/report-reader.js';

const A_REPORT: Needed = ['一份读出的报告（readReport(json).report）', 'a report as readReport(json).report gives it'];
const REPORTS: Needed = ['报告的列表（readReports(json).reports）', 'a list of reports as readReports(json).reports gives it'];

const ONE_REPORT: Got = ['一份报告：放进列表里，[report]', 'one report: put it in a list, [report]'];

/** What is said of what is not a report that was read. Raw JSON may well have all that tells a report from other things. */
const got = (value: unknown): Got | undefined => (hasKeys(value, 'agency', 'year') ? RAW_JSON : undefined);

/** Whether a value has what every report has that was read: raw JSON may lack any of it, and may have texts for numbers. */
function isRead(value: unknown): boolean {
  if (!isObject(value)) return false;
  const format = formatNamed(own(value, 'format'));
  const hasTexts =
    typeof own(value, 'agency') === 'string' && typeof own(value, 'title') === 'string' && Array.isArray(own(value, 'preface'));
  return format !== undefined && hasTexts && tableParts(format).every(({ key }) => isObject(own(value, key)));
}

/**
 * Checks that an argument names its format as reports do, where those made by hand, with less in them, will do.
 *
 * @throws TypeError that says what to do
 */
export const needReportOfFormat = (call: string, value: unknown): void =>
  need(isObject(value) && formatNamed(own(value, 'format')) !== undefined, call, A_REPORT, value);

/**
 * Checks that an argument is a report that was read, and not raw JSON.
 *
 * @throws TypeError that says what to do
 */
export const needReport = (call: string, value: unknown): void => need(isRead(value), call, A_REPORT, value, got(value));

/**
 * Checks that an argument is a list of reports that were read: its first and its last item, since a list of raw JSON is raw throughout.
 *
 * @throws TypeError that says what to do
 */
export function needReports(call: string, value: unknown): void {
  need(Array.isArray(value), call, REPORTS, value, isRead(value) ? ONE_REPORT : got(value));
  const list = value as readonly unknown[];
  for (const report of [list[0], list[list.length - 1]]) need(list.length === 0 || isRead(report), call, REPORTS, report, got(report));
}
