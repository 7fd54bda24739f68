import { parseMetric } from '../../../src/collection/parse-metric.js';
import type { Metric } from '../../../src/collection/metric.js';
import { readReport } from '../../../src/report/read-report.js';
import type { Report } from '../../../src/report/report.js';

/** A metric from its text, which must be one. */
export const metric = (text: string): Metric => parseMetric(text)!;

/** A report, which may leave out its agency. */
export const read = (value: object): Report => readReport({ agency: '示例市', ...value }).report!;

/** A row of which only the total matters. */
export const row = (total: number | null | '/') => ({ total });
