import { latestCell } from './latest-cells.js';
import type { Metric } from './metric.js';

/** The unit of a metric in the words of the format: 件, 万元; `%` of a share. Empty where no format has the metric. */
export function unitOf(metric: Metric): string {
  if (metric.kind === 'share') return '%';
  const found = latestCell(metric.path);
  return found ? (found.cell.unit ?? found.format.countUnit) : '';
}

/** Whether a metric can only be a whole number. */
export const isCount = (metric: Metric): boolean => metric.kind !== 'share' && latestCell(metric.path)?.cell.kind !== 'amount';
