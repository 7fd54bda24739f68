import { zipSync } from 'fflate';
import { inCell, inLabel, WORD_STYLES } from './docx-decorations.js';
import type { Draw } from '../oracle/oracle.js';
import { placedCells } from '../placed-cells.js';
import type { PrintedBlock, PrintedTable } from '../printed-report.js';

// Reports as Word documents with all kinds of content in their cells in addition to the number: struck through, hidden, deleted, raised,
// white, in fields, in pictures.

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run with plain text, as the decorations write it. */
const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')}</w:r>`;

const HIDDEN_ROWS = ['<w:hidden/>', '<w:del w:id="1"/>', '<w:trHeight w:val="1" w:hRule="exact"/>'];

/** Every how many cells, rows and tables something is added. */
const SHARES = { cell: 4, label: 12, row: 12, table: 6 };

/** A table; with `isHidden`, an invisible copy of it with other numbers. */
function tableXml(table: PrintedTable, draw: Draw, isHidden: boolean): string {
  const { cells, width } = placedCells(table);
  const rows: string[] = [];
  table.rows.forEach((_, row) => {
    const all = cells.filter((one) => one.row <= row && row < one.row + one.cell.rowspan).sort((a, b) => a.column - b.column);
    const contentOf = ({ cell, row: first }: (typeof cells)[0], isOther: boolean): string => {
      const isNumber = cell.path !== undefined;
      const span = cell.colspan > 1 ? `<w:gridSpan w:val="${cell.colspan}"/>` : '';
      const merge = first < row ? '<w:vMerge/>' : cell.rowspan > 1 ? '<w:vMerge w:val="restart"/>' : '';
      const plain = (text: string): string => `<w:tcPr>${span}${merge}</w:tcPr><w:p>${run(text, isHidden ? '<w:vanish/>' : '')}</w:p>`;
      if (first < row) return plain('');
      if (isOther || isHidden) return plain(isNumber ? `${9 + draw(90)}` : cell.text);
      if (draw(isNumber ? SHARES.cell : SHARES.label) > 0) return plain(cell.text);
      return isNumber ? inCell(cell.text, draw, span + merge) : inLabel(cell.text, draw, span + merge);
    };
    const trs = (isOther: boolean): string => all.map((one) => `<w:tc>${contentOf(one, isOther)}</w:tc>`).join('');
    const hasNumbers = all.some(({ cell }) => cell.path !== undefined) && all.every(({ cell }) => cell.rowspan === 1);
    if (hasNumbers && draw(SHARES.row) === 0)
      rows.push(`<w:tr><w:trPr>${HIDDEN_ROWS[draw(HIDDEN_ROWS.length)] ?? ''}</w:trPr>${trs(true)}</w:tr>`);
    rows.push(`<w:tr>${trs(false)}</w:tr>`);
  });
  const head = `<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="800"/>'.repeat(width)}</w:tblGrid>`;
  return `<w:tbl>${head}${rows.join('')}</w:tbl><w:p/>`;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationships = (kind: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;

const ROOT =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="m" xmlns:wps="wps" xmlns:w14="w14" xmlns:own="own" mc:Ignorable="w14 own">';

const parts = (document: string): Record<string, string> => ({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': relationships('officeDocument', 'word/document.xml'),
  'word/document.xml': document,
  'word/_rels/document.xml.rels': relationships('styles', 'styles.xml'),
  'word/styles.xml': WORD_STYLES,
});

/**
 * A report as a Word document. Some random cells are decorated in all the ways in which text in Word can be there without being read, or be
 * next to a number. The number that is plainly visible is always the published one.
 */
export function decoratedDocx(blocks: readonly PrintedBlock[], draw: Draw): Uint8Array {
  const body = blocks.map((block) => {
    if (block.kind === 'paragraph') return `<w:p>${run(block.text)}</w:p>`;
    const copy = draw(SHARES.table) === 0 ? tableXml(block, draw, true) : '';
    return draw(2) ? copy + tableXml(block, draw, false) : tableXml(block, draw, false) + copy;
  });
  const texts = parts(`<?xml version="1.0"?>${ROOT}<w:body>${body.join('')}</w:body></w:document>`);
  const encoder = new TextEncoder();
  const bytes = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]));
  return zipSync(bytes, { level: draw(8) === 0 ? 1 : 0 });
}
