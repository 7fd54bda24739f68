import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { PrintedBlock, PrintedCell } from '../printed-report.js';

const paragraphs = (text: string): Paragraph[] => text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] }));

const cellOf = ({ text, colspan, rowspan }: PrintedCell): TableCell =>
  new TableCell({ columnSpan: colspan, rowSpan: rowspan, children: paragraphs(text), width: { size: 600, type: WidthType.DXA } });

const blockOf = (block: PrintedBlock): (Paragraph | Table)[] =>
  block.kind === 'table'
    ? [new Table({ rows: block.rows.map((row) => new TableRow({ children: row.map(cellOf) })) }), new Paragraph('')]
    : paragraphs(block.text);

/** A report as a Word document. */
export async function madeDocx(blocks: readonly PrintedBlock[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: blocks.flatMap(blockOf) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}
