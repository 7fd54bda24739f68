import { REPORTS } from '../../stories/reports.js';
import type { ReportInput } from '../../src/report/report.js';

const YEARS = 10;

const { reports: six } = REPORTS.sixYears;

/**
 * Ten years of one agency as parsed JSON: two in the older format, then those in the newer one repeatedly. Both sides of the comparison get
 * the same.
 */
export const TEN_YEARS: readonly ReportInput[] = Array.from({ length: YEARS }, (_, index) => {
  const report = six[index < 2 ? index : 2 + ((index - 2) % (six.length - 2))];
  if (!report) throw new Error('There are too few reports.');
  return { ...report, year: 2019 + index };
});
