import type { Draw } from '../oracle/oracle.js';
import { placedCells } from '../placed-cells.js';
import type { PrintedBlock, PrintedTable } from '../printed-report.js';

// Comma-separated values in which some fields are written in all the ways that programs use, or incorrectly. What a spreadsheet shows of a
// field remains what was published, or is not a number.

const DELIMITERS = [',', ';', '\t'] as const;

/** Control characters that change the order in which digits are displayed. */
const CONTROLS = ['\u202e', '\u2067', '\u200f', '\u061c'];

interface Way {
  readonly draw: Draw;
  readonly delimiter: string;
  /** Whether a merged cell is repeated at each of its places, as in some exports. */
  readonly isRepeated: boolean;
}

const quotedField = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A field as it may be written. Only a field that contains a delimiter, a quote or a line break has to be quoted. */
function fieldOf(text: string, { draw, delimiter }: Way): string {
  const mustQuote = [delimiter, '"', '\n', '\r'].some((character) => text.includes(character));
  return mustQuote || draw(3) === 0 ? quotedField(text) : text;
}

/** A field with a number and something odd: more digits after its closing quote, a stroke through a digit, a change of direction. */
function decoratedField(text: string, way: Way): string {
  const { draw } = way;
  const digits = String(1 + draw(99));
  const at = draw(text.length + 1);
  switch (draw(3)) {
    case 0:
      return `${quotedField(digits)}${text.replace(/[,;\t]/g, '')}`;
    case 1:
      return fieldOf(`${digits.replace(/\d/g, '$&\u0336')}${text}`, way);
    default:
      return fieldOf(`${text.slice(0, at)}${CONTROLS[draw(CONTROLS.length)] ?? ''}${text.slice(at)}`, way);
  }
}

function tableLines(table: PrintedTable, way: Way): string[] {
  const { cells, width } = placedCells(table);
  const rows = table.rows.map(() => Array.from({ length: width }, () => ''));
  for (const { cell, row, column } of cells) {
    const isDecorated = cell.path !== undefined && cell.text.trim() !== '' && way.draw(12) === 0;
    const field = isDecorated ? decoratedField(cell.text, way) : fieldOf(cell.text, way);
    for (let down = 0; down < (way.isRepeated ? cell.rowspan : 1); down += 1) {
      for (let right = 0; right < (way.isRepeated ? cell.colspan : 1); right += 1) {
        const line = rows[row + down];
        if (line) line[column + right] = field;
      }
    }
  }
  return rows.map((fields) => fields.join(way.delimiter));
}

/** Pads some lines with blank fields, as spreadsheets do when saving. */
const padded = (line: string, { draw, delimiter }: Way): string => (draw(4) === 0 ? line + delimiter.repeat(9) : line);

/** A report as comma-separated values, or with semicolons or tabs. */
export function decoratedCsv(blocks: readonly PrintedBlock[], draw: Draw): string {
  const way: Way = { draw, delimiter: DELIMITERS[draw(DELIMITERS.length)] ?? ',', isRepeated: draw(2) === 0 };
  const lines = blocks.flatMap((block) => (block.kind === 'table' ? tableLines(block, way) : [padded(fieldOf(block.text, way), way)]));
  const [start, end] = [draw(2) === 0 ? '\ufeff' : '', draw(2) === 0 ? '\r\n' : '\n'];
  return start + lines.join(end) + (draw(2) === 0 ? end : '');
}
