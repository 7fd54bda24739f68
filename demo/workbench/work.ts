import { cellAt, readReport } from '../../src/index.js';
import type { Cell, ImportNote, Report } from '../../src/index.js';

/** A cell that was corrected by hand, and what the document says there. */
export interface Correction {
  readonly path: string;
  readonly was: Cell;
  readonly is: Cell;
}

/** What lies on the bench: a report as it was read, and what was done to it since. */
export interface Work {
  /** The name of the file, or what else it was read from. */
  readonly name: string;
  /** Whether it began without a document. */
  readonly isBlank: boolean;
  /** As it was read. It is never changed: corrections stand beside it. */
  readonly report: Report;
  readonly notes: readonly ImportNote[];
  readonly corrections: readonly Correction[];
  /** Last year's report of the same agency. */
  readonly previous: Report | null;
}

export const keysOf = (path: string): string[] => path.split('.');

/** What a cell says now. */
export const cellNow = ({ report, corrections }: Work, path: string): Cell => {
  const correction = corrections.find((other) => other.path === path);
  return correction ? correction.is : (cellAt(report, keysOf(path)) ?? null);
};

/** The work with one cell corrected; the correction goes when the cell says again what the document says. */
export function withCell(work: Work, path: string, is: Cell): Work {
  const was = cellAt(work.report, keysOf(path)) ?? null;
  const others = work.corrections.filter((other) => other.path !== path);
  return { ...work, corrections: is === was ? others : [...others, { path, was, is }] };
}

/** The report with its corrections, as another object. */
export function correctedReport({ report, corrections }: Work): Report {
  const json = JSON.parse(JSON.stringify(report)) as Record<string, unknown>;
  for (const { path, is } of corrections) {
    const keys = keysOf(path);
    const last = keys.pop() ?? '';
    const row = keys.reduce((level, key) => level[key] as Record<string, unknown>, json);
    row[last] = is;
  }
  return readReport(json).report ?? report;
}
