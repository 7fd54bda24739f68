import { cellsNamed } from '../formats/named-cells.js';
import { formatOf } from '../formats/formats.js';
import { cellAt } from '../report/cell-at.js';
import { changeBetween } from '../report/change-between.js';
import { exactSum } from '../report/exact-sum.js';
import type { Cell, Report } from '../report/report.js';
import type { Metric } from './metric.js';
import { needData } from '../values/wrong-call.js';

/** The value of a metric in one report. */
export interface Measurement {
  /** `null` where there is no number; `reason` says why. */
  readonly value: number | null;
  /**
   * Why there is no number: the cell is blank or does not apply, the format has no such cell, or a share would be of zero or of a total
   * without a number.
   */
  readonly reason?: NoNumber | 'share-of-zero' | `total-${NoNumber}`;
  /** Whether the number was published as it is, or added up, subtracted or divided here. */
  readonly isDerived: boolean;
  /** How many of the cells that were added up are blank or do not apply, and so add nothing. */
  readonly left: number;
  /**
   * For a share: the part, whether the part was added up here, and the total that it is a share of; `null` where the total has no number.
   */
  readonly counts?: { readonly value: number; readonly total: number | null; readonly isDerived: boolean };
}

/** Why a path has no number in a report. */
export const NO_NUMBER_REASONS = ['blank', 'not-applicable', 'not-in-format'] as const;

export type NoNumber = (typeof NO_NUMBER_REASONS)[number];

/** A group does not apply where none of its cells does. */
const reasonOf = (cells: readonly (Cell | undefined)[]): NoNumber => (cells.every((cell) => cell === '/') ? 'not-applicable' : 'blank');

/** The value of a path, which is never a share, so that only the reasons of a path apply. */
export interface PathMeasurement extends Measurement {
  readonly reason?: NoNumber;
}

function measurePath(report: Report, path: string): PathMeasurement {
  const specs = cellsNamed(formatOf(report.format), path);
  const cells = specs.map(({ keys }) => cellAt(report, keys));
  const isDerived = specs.length !== 1 || specs[0]?.path !== path;
  if (specs.length === 0) return { value: null, reason: 'not-in-format', isDerived: false, left: 0 };
  const numbers = cells.filter((cell) => typeof cell === 'number');
  // A group in which nothing was filled in has no sum, rather than a sum of zero.
  if (numbers.length === 0) return { value: null, reason: reasonOf(cells), isDerived, left: cells.length };
  return { value: exactSum(numbers), isDerived, left: cells.length - numbers.length };
}

/** One number as a share of another. Where the other is missing or zero there is no share; the number is kept by itself then. */
export function shareOf(part: PathMeasurement, total: PathMeasurement): Measurement {
  if (part.value === null) return part;
  const share = {
    isDerived: true,
    left: part.left + (total.value === null ? 0 : total.left),
    counts: { value: part.value, total: total.value, isDerived: part.isDerived },
  };
  if (total.value === null) return { value: null, reason: `total-${total.reason ?? 'blank'}`, ...share };
  return total.value === 0 ? { value: null, reason: 'share-of-zero', ...share } : { value: part.value / total.value, ...share };
}

/** The value of a metric in a report. No number is invented in place of one that was not published. */
export function measure(report: Report, metric: Metric): Measurement {
  needData('measure', ['parseMetric 得到的指标', 'a metric as parseMetric gives it'], metric, 'kind', 'path');
  const first = measurePath(report, metric.path);
  if (metric.kind === 'path' || first.value === null) return first;
  const second = measurePath(report, metric.other);
  if (metric.kind === 'share') return shareOf(first, second);
  if (second.value === null) return second;
  return { value: changeBetween(second.value, first.value) ?? null, isDerived: true, left: first.left + second.left };
}
