import { parseMetric } from '../../../src/collection/parse-metric.js';
import type { Metric } from '../../../src/collection/metric.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';

/** Parses a metric; throws if it is invalid. */
export const metric = (text: string): Metric => parseMetric(text)!;

/** A report, whose agency may be left out. */
export const read = (value: object): Report => readReport({ agency: '示例市', ...value }).report!;

/** A row of which only the total matters. */
export const row = (total: number | null | '/') => ({ total });
