import type { CellSpec } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import { formatInForce, formatNamed } from '../formats/formats.js';
import { ENGLISH_LABELS } from '../formats/labels/english.js';
import { toTraditional } from '../formats/labels/traditional.js';
import { exportEn } from '../i18n/messages/en/export.js';
import { exportZhCN } from '../i18n/messages/zh-cn/export.js';
import { parseYear } from '../report/parse-year.js';
import { formatLabels } from './matching/format-labels.js';
import type { RowLabels } from './matching/format-labels.js';
import type { MatchedTables, PlacedCell } from './matching/matched-tables.js';
import { moneyUnit } from './matching/stated-units.js';
import { placeWithin } from './notes/document-place.js';
import { importNote } from './notes/import-note.js';
import type { ImportNote } from './notes/import-note.js';
import { quoted } from './notes/quoted.js';
import type { Grid, GridCell, PublishedDocument } from './published-document.js';

// Reads a table with a row for each cell of reports, as this library exports them (exporting/reports-csv.ts): agency, year, format, path, value, unit.
// Nothing has to be matched by labels there: the path says which cell it is.

const COLUMNS = ['agency', 'year', 'format', 'path', 'value', 'unit'] as const;

type Column = (typeof COLUMNS)[number];

/** The headings of a column, in the languages that the table may be in. */
const headingsOf = (column: Column): readonly string[] => {
  const chinese = exportZhCN[`export:${column}`];
  return [chinese, toTraditional(chinese), exportEn[`export:${column}`]];
};

/** A report in a tidy table. */
export interface TidyReport {
  readonly agency: string;
  readonly year: number;
  readonly format: Format;
  readonly matched: MatchedTables;
}

type Places = Readonly<Record<Column, number>>;

/** The columns of a tidy table; undefined where a table is none. */
function placesIn({ rows }: Grid): Places | undefined {
  const texts = (rows[0] ?? []).map(({ text }) => text.trim());
  const places = Object.fromEntries(COLUMNS.map((column) => [column, texts.findIndex((text) => headingsOf(column).includes(text))]));
  return Object.values(places).every((place) => place >= 0) ? (places as Places) : undefined;
}

/** The unit of money in a row, in Chinese: that of the format where it is its translation. */
function unitsIn(text: string, { kind, unit = '' }: CellSpec): readonly string[] {
  if (kind !== 'amount') return [];
  const isOwn = [unit, toTraditional(unit), ENGLISH_LABELS[unit]].includes(text);
  const stated = isOwn ? unit : moneyUnit(text);
  return stated === undefined ? [] : [stated];
}

/** A note about a row that names no cell of a report. */
function rowNote(cells: readonly GridCell[], row: number, { place }: Grid): ImportNote {
  const quote = quoted(cells.map(({ text }) => text.trim()).join(' | '));
  return importNote('cells-not-placed', { severity: 'warning', place: placeWithin(place, { row: row + 1 }), quote });
}

/** The rows of a tidy table that are of one report. */
class TidyRows {
  readonly agency: string;
  readonly year: number;
  readonly format: Format;
  readonly #rowsByPath: ReadonlyMap<string, RowLabels>;
  readonly #cells: PlacedCell[] = [];
  readonly #rows = new Set<RowLabels>();
  readonly #notes: ImportNote[] = [];

  constructor(agency: string, year: number, format: Format) {
    this.agency = agency;
    this.year = year;
    this.format = format;
    this.#rowsByPath = new Map(formatLabels(format).rows.flatMap((row) => row.cells.map(({ path }) => [path, row])));
  }

  add(cells: readonly GridCell[], row: number, places: Places, grid: Grid): void {
    const path = cells[places.path]?.text.trim() ?? '';
    const labels = this.#rowsByPath.get(path);
    const spec = labels?.cells.find((cell) => cell.path === path);
    const seen = cells[places.value];
    if (!labels || !spec || !seen) {
      this.#notes.push(rowNote(cells, row, grid));
      return;
    }
    const units = unitsIn(cells[places.unit]?.text.trim() ?? '', spec);
    this.#rows.add(labels);
    this.#cells.push({ spec, seen, grid, row, column: places.value, units });
  }

  /** @param strays notes of rows that are of no report */
  report(grid: Grid, strays: readonly ImportNote[]): TidyReport {
    const matched = { cells: this.#cells, rows: this.#rows, notes: [...this.#notes, ...strays], grids: new Set([grid]) };
    return { agency: this.agency, year: this.year, format: this.format, matched };
  }
}

/** The reports in a document that is a tidy table and nothing else; undefined where it is not. */
export function tidyReports({ blocks }: PublishedDocument): readonly TidyReport[] | undefined {
  const [grid, ...others] = blocks;
  if (grid?.kind !== 'grid' || others.length > 0) return undefined;
  const places = placesIn(grid);
  if (!places) return undefined;
  const reports = new Map<string, TidyRows>();
  const strays: ImportNote[] = [];
  for (const [row, cells] of grid.rows.entries()) {
    const textAt = (column: Column): string => cells[places[column]]?.text.trim() ?? '';
    const agency = textAt('agency');
    const year = parseYear(textAt('year'));
    const format = year === null ? undefined : (formatNamed(textAt('format')) ?? formatInForce(year));
    if (row === 0) continue;
    if (agency === '' || year === null || !format) {
      strays.push(rowNote(cells, row, grid));
      continue;
    }
    const key = JSON.stringify([agency, year, format.id]);
    const own = reports.get(key) ?? new TidyRows(agency, year, format);
    reports.set(key, own);
    own.add(cells, row, places, grid);
  }
  return reports.size === 0 ? undefined : Array.from(reports.values(), (rows) => rows.report(grid, strays));
}
