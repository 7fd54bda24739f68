import { cellAt, readReport } from 'disclosure-elements';
import type { Cell, ImportNote, Report } from 'disclosure-elements';
import { hasCell } from './cell-names.js';

/** A correction by hand, with the document's value of the cell. */
export interface Correction {
  readonly path: string;
  readonly was: Cell;
  readonly is: Cell;
}

/** A text typed for a cell and not applied: not yet, or because it is not a number. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  /** Whether it was rejected. The reader is told so, but not while typing. */
  readonly isRefused: boolean;
}

/** An import note, with what is displayed of it. */
export type WorkNote = Omit<ImportNote, 'code' | 'values'>;

/** What is known of a report's publication and often not said in its document. */
export interface Details {
  /** The date of publication, as `2025-01-22`; empty for none. */
  readonly published?: string;
  /** The address of the published report; empty for none. */
  readonly source?: string;
}

/** The work on the bench: a report as it was read, and all changes since. */
export interface Work {
  /** The name of the file, or another source. */
  readonly name: string;
  /** Whether it was started without a document. */
  readonly isBlank: boolean;
  /** The report as it was read. It is never changed; corrections are kept beside it. */
  readonly report: Report;
  readonly notes: readonly WorkNote[];
  readonly corrections: readonly Correction[];
  readonly drafts: readonly Draft[];
  /** Last year's report of the same agency. */
  readonly previous: Report | null;
  /** Those that were entered by hand. */
  readonly details?: Details;
}

export const keysOf = (path: string): string[] => path.split('.');

/** The document's value of a cell. */
export const cellSaid = ({ report }: Work, path: string): Cell => cellAt(report, keysOf(path)) ?? null;

/** The current value of a cell. */
export function cellNow(work: Work, path: string): Cell {
  const correction = work.corrections.find((other) => other.path === path);
  return correction ? correction.is : cellSaid(work, path);
}

export const draftAt = ({ drafts }: Work, path: string): Draft | undefined => drafts.find((draft) => draft.path === path);

/** The work with one cell corrected. A correction to the document's value removes the correction; other corrections keep their order. */
export function withCell(work: Work, path: string, is: Cell): Work {
  const was = cellSaid(work, path);
  const correction = { path, was, is };
  const isKnown = work.corrections.some((other) => other.path === path);
  const all = isKnown ? work.corrections.map((other) => (other.path === path ? correction : other)) : [...work.corrections, correction];
  return { ...work, corrections: is === was ? work.corrections.filter((other) => other.path !== path) : all };
}

/** The corrections of other work on the same report that this work does not have, in cells of which both documents say the same. */
export function openCorrections(work: Work, other: Work): readonly Correction[] {
  const { agency, year } = work.report;
  if (other.report.agency !== agency || other.report.year !== year) return [];
  return other.corrections.filter(
    ({ path, was, is }) => hasCell(work.report, path) && cellSaid(work, path) === was && cellNow(work, path) !== is,
  );
}

export const withDetails = (work: Work, details: Details): Work => ({ ...work, details });

/** The work with a draft for a cell. */
export const withDraft = (work: Work, draft: Draft): Work => ({
  ...work,
  drafts: [...work.drafts.filter(({ path }) => path !== draft.path), draft],
});

export const withoutDraft = (work: Work, path: string): Work => ({ ...work, drafts: work.drafts.filter((draft) => draft.path !== path) });

/** Whether the report was edited by hand. */
export const hasEntries = ({ corrections, drafts, isBlank, details }: Work): boolean =>
  corrections.length > 0 || drafts.length > 0 || isBlank || Object.keys(details ?? {}).length > 0;

/** Unedited work. */
export const workOf = (report: Report, name: string, notes: readonly WorkNote[] = []): Work => ({
  name,
  isBlank: false,
  report,
  notes,
  corrections: [],
  drafts: [],
  previous: null,
});

export const isYearBefore = (previous: Report, { agency, year }: Report): boolean =>
  previous.agency === agency && previous.year === year - 1;

type JsonObject = Record<string, unknown>;

/** Sets the value of an existing cell. */
function setCell(json: JsonObject, path: string, value: Cell): void {
  const keys = keysOf(path);
  const last = keys.pop() ?? '';
  const row = keys.reduce((level, key) => level[key] as JsonObject, json);
  row[last] = value;
}

/**
 * The report with its corrections and what was entered about its publication, as a new object. A correction that is impossible, of a cell or value that the format does not have, is
 * skipped.
 */
export function correctedReport({ report, corrections, details = {} }: Pick<Work, 'report' | 'corrections' | 'details'>): Report {
  const ownCells = corrections.filter(({ path }) => hasCell(report, path));
  const corrected = (list: readonly Correction[]): Report | null => {
    const json = JSON.parse(JSON.stringify(report)) as JsonObject;
    for (const { path, is } of list) setCell(json, path, is);
    for (const [key, value] of Object.entries(details)) json[key] = value === '' ? null : value;
    return readReport(json).report;
  };
  return corrected(ownCells) ?? corrected(ownCells.filter((one) => corrected([one]) !== null)) ?? report;
}
