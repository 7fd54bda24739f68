import full from '../stories/reports/example-full-2024.json' with { type: 'json' };
import zeros from '../stories/reports/linhe-civil-affairs-2024.json' with { type: 'json' };
import type { Report } from '../src/report/report.js';
import { MODEL } from './prepared-tables.js';

/** The reports of a thousand tables, and the same with one number changed in each. All of them are created before anything is timed. */
export interface Reports {
  readonly before: readonly Report[];
  readonly after: readonly Report[];
}

export const MAX_TABLES = 1000;

/** Which number of a table is changed, in reading order: a different one in each table. */
export const changedIn = (table: number): number => table % MODEL.cells.length;

const oneMore = (value: unknown, [key, ...below]: readonly string[]): unknown =>
  key === undefined ? Number(value) + 1 : { ...(value as object), [key]: oneMore((value as Record<string, unknown>)[key], below) };

/** A thousand reports like one, in which each number is `step` higher than in the previous report. */
function reportsLike(report: object, step: number): Reports {
  const json = JSON.stringify(report);
  const like = (table: number) =>
    JSON.parse(json, (key, value: unknown) => (typeof value === 'number' && key !== 'year' ? value + table * step : value)) as Report;
  const before = Array.from({ length: MAX_TABLES }, (_, table) => like(table));
  const after = before.map((one, table) => oneMore(one, MODEL.cells[changedIn(table)]?.keys ?? []) as Report);
  return { before, after };
}

export const REPORTS = { full: reportsLike(full, 1), zeros: reportsLike(zeros, 0) } as const;
