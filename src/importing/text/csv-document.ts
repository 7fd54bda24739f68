import { CellGrid } from '../office/cell-grid.js';
import type { PublishedDocument } from '../document.js';
import { fileWords } from '../file-words.js';
import { sheetBlocks } from '../office/sheet-blocks.js';

// Comma-separated values, RFC 4180; with semicolons or tabs where the file has those.

const DELIMITERS = [',', '\t', ';'];

/** The delimiter that most records agree on: counted outside quotes. */
function delimiterOf(text: string): string {
  const outside = text.slice(0, 65_536).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => outside.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The records of a file and their fields. A quote that is not closed closes at the end. */
export function csvRecords(text: string): string[][] {
  const delimiter = delimiterOf(text);
  const records: string[][] = [];
  let record: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const stop = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  while (at <= text.length) {
    let field = '';
    while (text[at] === '"') {
      const end = text.indexOf('"', at + 1);
      const close = end === -1 ? text.length : end;
      field += text.slice(at + 1, close);
      at = close + 1;
      if (text[at] === '"') field += '"';
    }
    stop.lastIndex = at;
    const end = stop.exec(text)?.index ?? text.length;
    record.push(field + text.slice(at, end));
    if (text[end] !== delimiter) {
      records.push(record);
      record = [];
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return records;
}

/** What stands in comma-separated values. */
export function csvDocument(text: string): PublishedDocument {
  const grid = new CellGrid();
  csvRecords(text).forEach((fields, row) =>
    fields.forEach((field, column) => grid.put({ text: field.replace(/\r\n?/g, '\n'), row, column })),
  );
  return { blocks: sheetBlocks(grid.grid('')?.rows ?? [], (row) => fileWords('csv', { row })) };
}
