import { gridCell, MAX_COLUMNS, MAX_PLACES, tooManyCells } from '../cell-grid.js';
import type { GridCell, PublishedDocument } from '../published-document.js';
import { isValueText } from '../matching/cell-value.js';
import { seenText } from '../seen-text.js';
import { sheetBlocks } from '../office/sheet/sheet-blocks.js';
import { MAX_TEXT_LENGTH } from '../document-limits.js';
import { importError } from '../notes/import-error.js';

// Reads comma-separated values (RFC 4180), or values separated by semicolons or tabs. Why not Papa Parse: it repairs wrong quotes, and here
// a field that continues after its closing quote ("12"4031) must not become a number.

const DELIMITERS = [',', '\t', ';'] as const;

type Delimiter = (typeof DELIMITERS)[number];

/** The end of a field. */
const ENDS: Readonly<Record<Delimiter, RegExp>> = { ',': /[,\r\n]/g, '\t': /[\t\r\n]/g, ';': /[;\r\n]/g };

/** In how many characters from the start the delimiters are counted: more than the statutory tables have. */
const MAX_COUNTED = 65_536;

/** The most frequent delimiter outside quotes. */
function delimiterOf(text: string): Delimiter {
  const outside = text.slice(0, MAX_COUNTED).replace(/"[^"]*"/g, '');
  let [best, most]: [Delimiter, number] = [',', 0];
  for (const delimiter of DELIMITERS) {
    const count = outside.split(delimiter).length;
    if (count > most) [best, most] = [delimiter, count];
  }
  return best;
}

/** Reads the fields of a file one after the other. */
class FieldReader {
  readonly delimiter: Delimiter;
  readonly #text: string;
  readonly #end: RegExp;
  #at: number;

  constructor(text: string) {
    this.#text = text;
    this.delimiter = delimiterOf(text);
    this.#end = ENDS[this.delimiter];
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  get isDone(): boolean {
    return this.#at > this.#text.length;
  }

  /** The next field, and whether it is the last of its record. A quote that is not closed closes at the end. */
  next(): { readonly field: string; readonly isLast: boolean } {
    const start = this.#at;
    const quoted = this.#text[start] === '"' ? this.#quoted() : '';
    this.#end.lastIndex = this.#at;
    const end = this.#end.exec(this.#text)?.index ?? this.#text.length;
    const rest = this.#text.slice(this.#at, end);
    this.#at = end + (this.#text.startsWith('\r\n', end) ? 2 : 1);
    // Text after a closing quote is an error: kept with its quotes, the field is not taken for a number.
    const field = quoted === '' || rest.trim() === '' ? quoted + rest : this.#text.slice(start, end);
    return { field, isLast: this.#text[end] !== this.delimiter };
  }

  /** The text between quotes, in which two quotes stand for one. */
  #quoted(): string {
    const pieces: string[] = [];
    while (this.#text[this.#at] === '"') {
      const found = this.#text.indexOf('"', this.#at + 1);
      const close = found === -1 ? this.#text.length : found;
      pieces.push(this.#text.slice(this.#at + 1, close));
      this.#at = close + 1;
    }
    return pieces.join('"');
  }
}

/** The records of a file and their fields. Throws an ImportError where there are more than a report can have. */
export function csvRecords(text: string): string[][] {
  const reader = new FieldReader(text);
  const records: string[][] = [];
  let record: string[] = [];
  let count = 0;
  while (!reader.isDone) {
    const { field, isLast } = reader.next();
    count += 1;
    if (count > MAX_PLACES) throw tooManyCells();
    record.push(field);
    if (!isLast) continue;
    records.push(record);
    record = [];
  }
  return records;
}

const hasNumber = (fields: readonly string[]): boolean => fields.some((field) => /\d/.test(field) && isValueText(field));

const hasSeveral = (fields: readonly string[]): boolean => fields.filter((field) => field.trim() !== '').length > 1;

/**
 * The rows of records. A row of numbers that is shorter than the headings above it has lost a field, nobody knows which: its last cells are
 * missing rather than blank.
 *
 * @param rows the rows of the table, filled up with blank cells
 */
function withMissing(rows: readonly (readonly GridCell[])[], records: readonly (readonly string[])[]): (readonly GridCell[])[] {
  let headed = 0;
  return rows.map((places, row) => {
    const fields = records[row] ?? [];
    const isNumbers = hasNumber(fields);
    if (!isNumbers && hasSeveral(fields)) headed = fields.length;
    if (!isNumbers || fields.length >= headed) return places;
    return places.map((cell, column) => (column < fields.length ? cell : { ...cell, isMissing: true }));
  });
}

const cellOf = (field: string, row: number, column: number): GridCell =>
  gridCell(seenText([{ text: field.replace(/\r\n?/g, '\n'), standing: 'plain' }]), row, column);

/** The rows of records, all as wide as the widest. Throws an ImportError where that makes more cells than a report can have. */
function rowsOf(records: readonly (readonly string[])[]): GridCell[][] {
  const width = records.reduce((most, { length }) => Math.max(most, length), 0);
  if (width > MAX_COLUMNS || width * records.length > MAX_PLACES) throw tooManyCells();
  return records.map((fields, row) => Array.from({ length: width }, (_, column) => cellOf(fields[column] ?? '', row, column)));
}

/** A file of comma-separated values as a document. Throws an ImportError where it is too large for a report. */
export function csvDocument(text: string): PublishedDocument {
  if (text.length > MAX_TEXT_LENGTH) throw importError('too-large', { most: MAX_TEXT_LENGTH });
  const records = csvRecords(text);
  const rows = withMissing(rowsOf(records), records);
  return { blocks: sheetBlocks(rows, (row) => ({ kind: 'lines', line: row })) };
}
