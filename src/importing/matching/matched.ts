import type { CellSpec } from '../../formats/cells.js';
import type { Grid, SeenText } from '../document.js';
import type { RowLabels } from './format-labels.js';
import type { ImportNote } from '../notes/import-note.js';
import type { DocumentPlace } from '../notes/document-place.js';

/** A published cell, and the place in the format that it was found to have. */
export interface PlacedCell {
  readonly spec: CellSpec;
  readonly seen: SeenText;
  /** Its table, and its row and column there, from 0. */
  readonly place: DocumentPlace;
  readonly row: number;
  readonly column: number;
  /** The units of money that are stated for it outside of the cell, each once: more than one where they contradict each other. */
  readonly units: readonly string[];
}

/** What was found of a format's tables in a document. */
export interface Matched {
  readonly cells: readonly PlacedCell[];
  /** The rows of which nothing more need be said: they were read, or a note says why they were not. */
  readonly rows: ReadonlySet<RowLabels>;
  readonly notes: readonly ImportNote[];
  /** The tables that belong to the report. */
  readonly grids: ReadonlySet<Grid>;
}
