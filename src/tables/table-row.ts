/** A header cell. Its `id` is unique among the tables of a report: the part, `b` for a block, `c` for a column or `r` for a row, and a number (`applications-r12`). */
export interface HeaderCell {
  readonly kind: 'header';
  readonly id: string;
  /** The official label. */
  readonly text: string;
  /**
   * The unit of an amount whose official label does not name it, in brackets: it is shown after the label and distinguished from it. Empty
   * for all others.
   */
  readonly unit: string;
  /** Whether it stands over other headings. */
  readonly isGroup: boolean;
  readonly scope: 'col' | 'row' | 'rowgroup';
  readonly colSpan: number;
  readonly rowSpan: number;
  /** The table column that it starts in. */
  readonly column: number;
  /** Whether its numbers are the sums of others. */
  readonly isTotal: boolean;
}

/** The empty corner above the row headings. It heads no number. */
export interface CornerCell {
  readonly kind: 'corner';
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A cell with a number of the report, and the ids of the header cells that name it: block, rows, columns, outermost first. */
export interface DataCell {
  readonly kind: 'data';
  readonly keys: readonly string[];
  /** The keys joined by dots. */
  readonly path: string;
  readonly headers: readonly string[];
  /** The column of numbers that it starts in. */
  readonly column: number;
  readonly colSpan: number;
  /** Whether its column holds the sums of others. */
  readonly isTotal: boolean;
}

/** A cell of a table. */
export type TableCell = HeaderCell | CornerCell | DataCell;

/** A row of a table: the title of a block, column headings, the title of a group of rows in a compact table, or numbers. */
export interface TableRow {
  readonly role: 'block' | 'head' | 'group' | 'data';
  /** The depth, in the tree of rows, of the outermost heading that starts here: 0 starts a section, 1 a group, 2 neither. */
  readonly level: number;
  /** Whether it starts a section: it is on the first level of rows of which some are groups. */
  readonly isSection: boolean;
  /** Whether its numbers are the sums of other rows. */
  readonly isTotal: boolean;
  readonly cells: readonly TableCell[];
}
