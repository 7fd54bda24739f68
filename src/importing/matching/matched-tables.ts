import type { CellSpec } from '../../formats/cells.js';
import type { Grid, SeenText } from '../published-document.js';
import type { RowLabels } from './format-labels.js';
import type { ImportNote } from '../notes/import-note.js';

/** A published cell, and the cell of the format that it was matched with. */
export interface PlacedCell {
  readonly spec: CellSpec;
  readonly seen: SeenText;
  /** Its table, and its row and column there, from 0. */
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  /** The distinct units of money stated for it outside the cell: more than one where they contradict each other. */
  readonly units: readonly string[];
}

/** The cells of a format's tables that were found in a document. */
export interface MatchedTables {
  readonly cells: readonly PlacedCell[];
  /** The rows that need no further note: they were read, or a note says why they were not. */
  readonly rows: ReadonlySet<RowLabels>;
  readonly notes: readonly ImportNote[];
  /** The tables that belong to the report. */
  readonly grids: ReadonlySet<Grid>;
}
