import type { Format } from '../../formats/format.js';
import { formatOf, knownFormats } from '../../formats/formats.js';
import { tablePart } from '../../formats/parts.js';
import type { Report } from '../../report/report.js';
import { formatLabels } from '../matching/format-labels.js';
import { madeReport } from '../made-report.js';
import { matchTables } from '../matching/match-tables.js';
import type { MatchedTables } from '../matching/matched-tables.js';
import { tableCells } from '../matching/table-cells.js';
import type { ImportNote } from '../notes/import-note.js';
import type { Grid, GridCell, PublishedDocument } from '../published-document.js';
import { hasOtherText } from './other-text.js';

// Whether a published table can be shown as the statutory table that it is: only where every cell of that is certain, and nothing else is in it.

/**
 * Why a table is not certainly a statutory table. `in-doubt`: something in it is hidden, struck through, raised, faint or drawn. `not-certain`:
 * not all cells of a part were found, or one of them is not certain; the notes say which. `other-text`: it has text that the statutory table
 * has no place for. `blank`: nothing is filled in.
 */
export type TableDoubt = 'in-doubt' | 'not-certain' | 'other-text' | 'blank';

/** A statutory table as it was published, every cell of which is certain. */
export interface CertainTable {
  /** The key of its part. */
  readonly part: string;
  /** A report that has nothing but this part: neither an agency nor a year are known. */
  readonly report: Report;
}

/** Why a table is left as it is. */
export interface UncertainTable {
  readonly doubt: TableDoubt;
  readonly notes: readonly ImportNote[];
}

/** Notes on labels that were cut off or have a slip of the pen: the number is certain all the same. */
const HARMLESS: ReadonlySet<string> = new Set(['label-cut', 'row-label-differs']);

const isOf = (part: string, path: string): boolean => path === part || path.startsWith(`${part}.`);

/** Whether a note says something of the table of a part; a note that another part was not found does not. */
const concerns = (part: string, { code, path }: ImportNote): boolean => !HARMLESS.has(code) && (path === undefined || isOf(part, path));

/** The one part whose cells were found; undefined where none or several were. */
function onlyPart({ cells }: MatchedTables): string | undefined {
  const parts = new Set(cells.map(({ spec }) => spec.keys[0]));
  return parts.size === 1 ? [...parts][0] : undefined;
}

/** What a document's table is in a format. */
function readIn(format: Format, document: PublishedDocument, grid: Grid): CertainTable | UncertainTable {
  const labels = formatLabels(format);
  const matched = matchTables(document, labels);
  const part = onlyPart(matched);
  const { cells, notes: all } = tableCells(matched, labels);
  const notes = part === undefined ? all : all.filter((note) => concerns(part, note));
  const own = labels.parts.find((one) => one.part === part);
  const isWhole = own?.rows.every((row) => row.cells.every(({ path }) => cells.has(path))) === true;
  if (part === undefined || !isWhole || notes.length > 0) return { doubt: 'not-certain', notes };
  if (hasOtherText(grid, matched, labels)) return { doubt: 'other-text', notes };
  if ([...cells.values()].every((cell) => cell === null)) return { doubt: 'blank', notes };
  return { part, report: madeReport(format, cells, { format: format.id, agency: '', year: 0, title: '' }) };
}

const isCertain = (one: CertainTable | UncertainTable): one is CertainTable => 'report' in one;

/** Whether a part is printed alike in the formats of several readings, so that it does not matter which of them the table is in. */
const areAlike = (readings: readonly CertainTable[]): boolean =>
  new Set(readings.map(({ part, report }) => JSON.stringify(tablePart(formatOf(report.format), part)))).size === 1;

const isClear = ({ doubt, unseen }: GridCell): boolean => doubt === undefined && unseen === undefined;

/**
 * What the one table of a document certainly is.
 *
 * @param document a table, and the lines above it, which may state its unit
 */
export function certainTable(document: PublishedDocument): CertainTable | UncertainTable {
  const grids = document.blocks.filter((block) => block.kind === 'grid');
  const [grid] = grids;
  if (!grid || grids.length > 1) return { doubt: 'not-certain', notes: [] };
  if (document.unseen || !grid.rows.every((row) => row.every(isClear))) return { doubt: 'in-doubt', notes: [] };
  const readings = knownFormats().map((format) => readIn(format, document, grid));
  const certain = readings.filter(isCertain);
  const last = certain[certain.length - 1];
  if (last && areAlike(certain)) return last;
  const doubts = readings.flatMap((one) => (isCertain(one) ? [] : [one]));
  const [best] = [...doubts].sort((one, other) => one.notes.length - other.notes.length);
  return (last ? undefined : best) ?? { doubt: 'not-certain', notes: [] };
}
