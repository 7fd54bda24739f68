import { cellsNamed } from '../formats/cells.js';
import { knownFormats } from '../formats/formats.js';
import type { Metric } from './metric.js';
import { unitOf } from './metric-unit.js';

const isNamed = (path: string): boolean => knownFormats().some((format) => cellsNamed(format, path).length > 0);

/** Reads a metric as it stands in an attribute: `a.b.c`, `a.b.c - d.e.f` or `a.b.c / d.e.f`, the two of one unit; `null` where it is none. */
export function parseMetric(text: string): Metric | null {
  const [, path = '', operator, other = ''] = /^\s*([\w.]+)(?:\s*([-/])\s*([\w.]+))?\s*$/.exec(text) ?? [];
  if (!isNamed(path)) return null;
  if (!operator) return { kind: 'path', path };
  // Pieces less money, or money in pieces, are nothing.
  if (!isNamed(other) || unitOf({ kind: 'path', path }) !== unitOf({ kind: 'path', path: other })) return null;
  return { kind: operator === '-' ? 'difference' : 'share', path, other };
}
