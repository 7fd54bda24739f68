import type { DocumentPlace } from './notes/document-place.js';

/**
 * Why a text is not plainly visible or not level with the text around it. `raised`: raised, lowered or smaller. `faint`: in the colour of
 * its background. `overlaid`: drawn over or under other text, or covered. `copy`: a copy of the text beside it, for other readers. `drawn`:
 * a picture, a fraction, a field, or a formula without a result.
 */
export const DOUBTS = ['raised', 'faint', 'overlaid', 'copy', 'drawn'] as const;

/** Why a text is not plainly visible or not level with the text around it: one of `DOUBTS`. */
export type Doubt = (typeof DOUBTS)[number];

/** Text as a person sees it who has the document open. `seenText` makes it. */
export interface SeenText {
  /** The text that is plainly visible and level, and nothing else. Lines are joined by `\n`; no other white space is changed. */
  readonly text: string;
  /** Text beside it that is visible, but not plainly. Where there is any, no number in the text is certain. */
  readonly doubt?: { readonly kind: Doubt; readonly quote: string };
  /** Text beside it that is struck through or hidden. It is not read. */
  readonly unseen?: string;
  /** What a cell said before tracked changes that nobody has accepted yet, where they change a digit; empty where it was not there. */
  readonly before?: string;
}

/**
 * A cell of a published table. A cell that spans several places is listed at each of them, so that every row has one cell for each column.
 */
export interface GridCell extends SeenText {
  /** The row and the column of its first place, both from 0. They are the same at every place of one cell. */
  readonly row: number;
  readonly column: number;
  /** Set where there is no cell: the row has ended, and is only filled up to the longest one. A blank cell is not missing. */
  readonly isMissing?: true;
}

/** A table as it was published, with its spans resolved. All rows have the same length. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: readonly (readonly GridCell[])[];
  /** Where it is in the document, for the reader of a note: the second table, a sheet, a page. */
  readonly place: DocumentPlace;
  /** Its caption, or text beside it that belongs to it alone. */
  readonly caption?: string;
  /**
   * Set where merged cells are left out of its rows or moved to their ends, so that the column of a cell does not tell which headings are
   * above it.
   */
  readonly isRagged?: true;
  /**
   * Set where rows of several cells differ in width, judged by the spans of their cells, so that one of them may have lost a column.
   * Nothing tells then which heading is missing.
   */
  readonly isUneven?: true;
  /** Set where its rows and columns were exchanged, from this row on: what is a row here, its reader sees as a column. */
  readonly turnedFrom?: number;
  /** Set where only labels separate its rows: a blank cell at the end of one may be the start of the next. */
  readonly isStream?: true;
}

/** Whether the rows of a grid that have several cells are equally wide. Rows are given with their spans, as wide as each claims to be. */
export function areEven(rows: readonly (readonly (GridCell | undefined)[])[]): boolean {
  const several = rows.filter((cells) => new Set(cells).size > 1);
  return several.every(({ length }) => length === several[0]?.length);
}

/** A paragraph as it was published. */
export interface Paragraph extends SeenText {
  readonly kind: 'paragraph';
}

export type DocumentBlock = Grid | Paragraph;

/** A link of a web page to another document. */
export interface DocumentLink {
  /** What it says, without white space. */
  readonly text: string;
  /** Where it leads, as the page has it: often relative to the page's own address. */
  readonly address: string;
}

/** A published document: what the reader of each kind of file produces, and all that the matching of labels works on. */
export interface PublishedDocument {
  /** Tables and paragraphs in the order of the document. */
  readonly blocks: readonly DocumentBlock[];
  /** The title outside the text: an HTML `<title>`, a document property. */
  readonly title?: string;
  /** Set where what is seen and which characters it is are two statements of the file, which may differ: in a PDF or an OFD file. */
  readonly hasTextLayer?: true;
  /** Hidden rows, columns, sheets, layers, tables: 工作表“旧表”, 第 1 个表格第 3 行. They are not read. */
  readonly unseen?: readonly DocumentPlace[];
  /** Where a web page leads to: a list of reports is told with the addresses of them. */
  readonly links?: readonly DocumentLink[];
  /** How many tracked changes nobody has accepted yet. It is read as if all were. */
  readonly changes?: number;
}
