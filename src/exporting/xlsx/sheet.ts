/** How a cell looks. */
export type Look =
  | 'title'
  | 'subtitle'
  | 'prose'
  | 'heading'
  | 'signature'
  | 'columnHeading'
  | 'rowHeading'
  | 'value'
  | 'tidyHeading'
  | 'tidyText'
  | 'tidyValue';

/** A cell of a sheet, or several merged into one. */
export interface SheetCell {
  /** A text is never taken for a formula; `null` leaves the cell empty. */
  readonly value: string | number | null;
  readonly look: Look;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** A cell and the place of its first row and column, from 0. */
export interface PlacedCell extends SheetCell {
  readonly row: number;
  readonly column: number;
}

/** A sheet of a workbook. */
export interface Sheet {
  /** The name on its tab, which may need to be changed before Excel accepts it. */
  readonly name: string;
  /** In the order of their rows, and in each row of their columns. */
  readonly cells: readonly PlacedCell[];
  /** The width of each column, in digits. */
  readonly widths: readonly number[];
  /** The height of each row, in points; rows without one are as high as their text. */
  readonly heights: readonly number[];
  /** How many rows stay at the top of the window, and are printed on each page. */
  readonly frozenRows: number;
  /** How many columns stay at its left. */
  readonly frozenColumns: number;
  readonly isLandscape: boolean;
  /** Whether it is one of a report's tables, the first of which is shown when the workbook is opened. */
  readonly isTable: boolean;
  /** Whether its last frozen row has buttons to filter the rows below it. */
  readonly hasFilter: boolean;
}
