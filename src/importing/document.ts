import type { DocumentPlace } from './notes/document-place.js';

/**
 * Why a text is not plainly seen, or not level with the text around it: `raised` or lowered, or smaller than it; `faint`, in the colour of what is behind it; `overlaid`, drawn over
 * or under another text, or covered; a `copy` of the text beside it that is for other readers; `drawn`: a picture, a fraction, a field, a formula without a result.
 */
export const DOUBTS = ['raised', 'faint', 'overlaid', 'copy', 'drawn'] as const;

/** Why a text is not plainly seen, or not level with the text around it. */
export type Doubt = (typeof DOUBTS)[number];

/** Text as somebody sees it who has the document open. `seenText` makes it. */
export interface SeenText {
  /** What is plainly seen and level, and nothing else: lines joined by `\n`, no other white space changed. */
  readonly text: string;
  /** What stands with it and is seen, but not plainly. With it, no number is certain. */
  readonly doubt?: { readonly kind: Doubt; readonly quote: string };
  /** What stands with it and is struck through or hidden: it is not read. */
  readonly unseen?: string;
}

/** A cell of a published table. A cell that spans several places stands at each of them, so that every row has a cell a column. */
export interface GridCell extends SeenText {
  /** Where it starts: the row and the column, from 0, of its first place. Places of one cell have the same start. */
  readonly row: number;
  readonly column: number;
  /** Whether nothing stands there: the row ends before, and is only made as long as the longest. A cell that is there and blank is not missing. */
  readonly isMissing?: true;
}

/** A table as it was published, its spans resolved: every row is as long as the longest. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: readonly (readonly GridCell[])[];
  /** Where it stands, for the reader of a note: the second table, a sheet, a page. */
  readonly place: DocumentPlace;
  /** What its caption says, or what stands beside it that belongs to it alone. */
  readonly caption?: string;
  /** Whether merged cells are left out of its rows, or stand at their ends: the column of a cell does not tell what stands above it. */
  readonly isRagged?: true;
  /**
   * Whether its rows of several cells are not equally wide, by what their cells claim to span, so that a column may have been lost in one of them. Nothing tells then which
   * heading is missing.
   */
  readonly isUneven?: true;
  /** Whether its rows are told apart by their labels alone: a blank cell at the end of one may be the start of the next. */
  readonly isStream?: true;
}

/** Whether the rows of a grid that have several cells reach equally far. Rows are given with their spans, as far as each claims to reach. */
export function areEven(rows: readonly (readonly (GridCell | undefined)[])[]): boolean {
  const several = rows.filter((cells) => new Set(cells).size > 1);
  return several.every(({ length }) => length === several[0]?.length);
}

/** A paragraph as it was published. */
export interface Paragraph extends SeenText {
  readonly kind: 'paragraph';
}

export type Block = Grid | Paragraph;

/** A published document: what every reader makes of its kind of file, and all that the matcher sees. */
export interface PublishedDocument {
  /** Tables and paragraphs in the order of the document. */
  readonly blocks: readonly Block[];
  /** The title that stands outside the text: an HTML `<title>`, a document property. */
  readonly title?: string;
  /** Hidden rows, columns, sheets, layers, tables: 工作表“旧表”, 第 1 个表格第 3 行. They are not read. */
  readonly unseen?: readonly DocumentPlace[];
}
