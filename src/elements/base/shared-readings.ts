import { readOrFail } from '../../loading/json-reports.js';
import type { Readings } from '../../report/reading/read-report.js';
import type { Report } from '../../report/report.js';

/** What was read, by the list of its reports. */
const READ = new WeakMap<object, Readings>();

/**
 * The reports of what one element read, to be set as the property `report` of another one: that does not read and check them again.
 *
 * @returns the same list each time
 */
export function sharedReports(readings: Readings): readonly Report[] {
  READ.set(readings.reports, readings);
  return readings.reports;
}

/**
 * Reads parsed JSON as reports, unless another element did.
 *
 * @throws DisclosureError where there is no report in it
 */
export const readOnce = (json: unknown): Readings =>
  (typeof json === 'object' && json !== null ? READ.get(json) : undefined) ?? readOrFail(json);
