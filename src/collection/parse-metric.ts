import { cellsNamed } from '../formats/named-cells.js';
import { knownFormats } from '../formats/formats.js';
import type { Metric } from './metric.js';
import { unitOf } from './metric-unit.js';

const isNamed = (path: string): boolean => knownFormats().some((format) => cellsNamed(format, path).length > 0);

/**
 * Parses a metric as written in an attribute: `a.b.c`, `a.b.c - d.e.f` or `a.b.c / d.e.f`, both paths in the same unit; `null` where the
 * text is not a metric.
 */
export function parseMetric(text: string): Metric | null {
  const [, path = '', operator, other = ''] = /^\s*([\w.]+)(?:\s*([-/])\s*([\w.]+))?\s*$/.exec(text) ?? [];
  if (!isNamed(path)) return null;
  if (!operator) return { kind: 'path', path };
  // A count less an amount of money, or the share of one in the other, means nothing.
  if (!isNamed(other) || unitOf({ kind: 'path', path }) !== unitOf({ kind: 'path', path: other })) return null;
  return { kind: operator === '-' ? 'difference' : 'share', path, other };
}
