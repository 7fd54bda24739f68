import { cellAt, readReport } from 'disclosure-elements';
import type { Cell, ImportNote, Report } from 'disclosure-elements';
import { hasCell } from './cell-names.js';

/** A cell that was corrected by hand, and what the document says there. */
export interface Correction {
  readonly path: string;
  readonly was: Cell;
  readonly is: Cell;
}

/** What was typed for a cell and is not taken: not yet, or because it is no number. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  /** Whether it was looked at and not taken: the reader is told so, but not while typing. */
  readonly isRefused: boolean;
}

/** What is to be known of a report, as far as it is shown. */
export type WorkNote = Omit<ImportNote, 'code' | 'values'>;

/** What lies on the bench: a report as it was read, and what was done to it since. */
export interface Work {
  /** The name of the file, or what else it was read from. */
  readonly name: string;
  /** Whether it began without a document. */
  readonly isBlank: boolean;
  /** As it was read. It is never changed: corrections stand beside it. */
  readonly report: Report;
  readonly notes: readonly WorkNote[];
  readonly corrections: readonly Correction[];
  readonly drafts: readonly Draft[];
  /** Last year's report of the same agency. */
  readonly previous: Report | null;
}

export const keysOf = (path: string): string[] => path.split('.');

/** What the document says in a cell. */
export const cellSaid = ({ report }: Work, path: string): Cell => cellAt(report, keysOf(path)) ?? null;

/** What a cell says now. */
export function cellNow(work: Work, path: string): Cell {
  const correction = work.corrections.find((other) => other.path === path);
  return correction ? correction.is : cellSaid(work, path);
}

export const draftAt = ({ drafts }: Work, path: string): Draft | undefined => drafts.find((draft) => draft.path === path);

/** The work with one cell corrected; the correction goes when the cell says again what the document says. The others keep their places. */
export function withCell(work: Work, path: string, is: Cell): Work {
  const was = cellSaid(work, path);
  const correction = { path, was, is };
  const isKnown = work.corrections.some((other) => other.path === path);
  const all = isKnown ? work.corrections.map((other) => (other.path === path ? correction : other)) : [...work.corrections, correction];
  return { ...work, corrections: is === was ? work.corrections.filter((other) => other.path !== path) : all };
}

/** The work with something typed for a cell that is not taken. */
export const withDraft = (work: Work, draft: Draft): Work => ({
  ...work,
  drafts: [...work.drafts.filter(({ path }) => path !== draft.path), draft],
});

export const withoutDraft = (work: Work, path: string): Work => ({ ...work, drafts: work.drafts.filter((draft) => draft.path !== path) });

/** Whether anything was done to the report by hand. */
export const hasEntries = ({ corrections, drafts, isBlank }: Work): boolean => corrections.length > 0 || drafts.length > 0 || isBlank;

type JsonObject = Record<string, unknown>;

/** Puts a value into a cell that is there. */
function setCell(json: JsonObject, path: string, value: Cell): void {
  const keys = keysOf(path);
  const last = keys.pop() ?? '';
  const row = keys.reduce((level, key) => level[key] as JsonObject, json);
  row[last] = value;
}

/** The report with its corrections, as another object. A correction that cannot be made, of a cell or a value that its format does not have, spoils no other. */
export function correctedReport({ report, corrections }: Pick<Work, 'report' | 'corrections'>): Report {
  const ownCells = corrections.filter(({ path }) => hasCell(report, path));
  const corrected = (list: readonly Correction[]): Report | null => {
    const json = JSON.parse(JSON.stringify(report)) as JsonObject;
    for (const { path, is } of list) setCell(json, path, is);
    return readReport(json).report;
  };
  return corrected(ownCells) ?? corrected(ownCells.filter((one) => corrected([one]) !== null)) ?? report;
}
