/** A cell of a published table. A cell that spans several places stands at each of them, so that every row has a cell a column. */
export interface GridCell {
  /** Its text: lines joined by `\n`, no other white space changed. */
  readonly text: string;
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
  /** Where it stands, for the reader of a note: 第 2 个表格, 工作表“表三”, 第 3 页. */
  readonly place: string;
  /** Whether merged cells are left out of its rows, or stand at their ends: the column of a cell does not tell what stands above it. */
  readonly isRagged?: true;
  /** Whether its rows are told apart by their labels alone: a blank cell at the end of one may be the start of the next. */
  readonly isStream?: true;
}

/** A paragraph as it was published. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A published document: what every reader makes of its kind of file, and all that the matcher sees. */
export interface PublishedDocument {
  /** Tables and paragraphs in the order of the document. */
  readonly blocks: readonly (Grid | Paragraph)[];
  /** The title that stands outside the text: an HTML `<title>`, a document property. */
  readonly title?: string;
}
