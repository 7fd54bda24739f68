import { decoratedNumber, DECORATION_STYLES } from './html-decorations.js';
import type { Draw } from '../oracle/oracle.js';
import { tableHtml } from './printed-html.js';
import type { PrintedBlock, PrintedCell, PrintedTable } from '../printed-report.js';

// Reports as pages with all kinds of content in their cells in addition to the number: struck through, hidden, raised, white, in fields, in
// pictures.

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Every how many cells, rows and tables something is added. */
const SHARES = { cell: 4, row: 12, table: 6 };

const HIDDEN_ROWS = [' hidden', ' style="display:none"', ' class=none', ' style="visibility:collapse"'];

/** An element that hides its content. */
const HIDDEN_BLOCKS: readonly ((content: string) => string)[] = [
  (content) => `<div hidden>${content}</div>`,
  (content) => `<div style="display:none">${content}</div>`,
  (content) => `<div class=none>${content}</div>`,
  (content) => `<template>${content}</template>`,
  (content) => `<s>${content}</s>`,
  (content) => `<div style="visibility:hidden">${content}</div>`,
  (content) => `<div style="opacity:0">${content}</div>`,
  (content) => `<dialog>${content}</dialog>`,
  (content) => `<noscript>${content}</noscript>`,
  (content) => `<!-- ${content} -->`,
];

const spans = ({ colspan, rowspan }: PrintedCell): string =>
  (colspan > 1 ? ` colspan="${colspan}"` : '') + (rowspan > 1 ? ` rowspan="${rowspan}"` : '');

const lines = (text: string): string => escaped(text).replace(/\n/g, '<br>');

function rowHtml(row: readonly PrintedCell[], draw: Draw): string {
  const cells = row.map((cell) => {
    const isDecorated = cell.path !== undefined && draw(SHARES.cell) === 0;
    return `<td${spans(cell)}>${isDecorated ? decoratedNumber(lines(cell.text), draw) : lines(cell.text)}`;
  });
  return `<tr>${cells.join('')}`;
}

const otherNumbers = (row: readonly PrintedCell[], draw: Draw): PrintedCell[] =>
  row.map((cell) => (cell.path === undefined ? cell : { ...cell, text: `${9 + draw(90)}` }));

function decoratedTable(table: PrintedTable, draw: Draw): string {
  const rows = table.rows.map((row) => {
    const html = rowHtml(row, draw);
    // A row that a span extends into would use one of its places.
    const isWhole = row.some(({ path }) => path !== undefined) && row.every(({ rowspan }) => rowspan === 1) && row.length > 3;
    if (!isWhole || draw(SHARES.row) > 0) return html;
    const hidden = rowHtml(otherNumbers(row, draw), () => 1).replace('<tr', `<tr${HIDDEN_ROWS[draw(3)] ?? ''}`);
    return table.part === 'reviews' && draw(2) === 0 ? html + hidden : hidden + html;
  });
  const shown = `<table border=1>${rows.join('\n')}</table>`;
  if (draw(SHARES.table) > 0) return shown;
  const copy = tableHtml({ ...table, rows: table.rows.map((row) => otherNumbers(row, draw)) });
  const hidden = HIDDEN_BLOCKS[draw(HIDDEN_BLOCKS.length)]?.(copy) ?? '';
  return draw(2) === 0 ? hidden + shown : shown + hidden;
}

/** A report as a page in which some of the cells, rows and tables are decorated. What is plainly visible is the published content. */
export function decoratedHtml(blocks: readonly PrintedBlock[], draw: Draw): string {
  const body = blocks.map((block) => (block.kind === 'table' ? decoratedTable(block, draw) : `<p>${escaped(block.text)}</p>`));
  const doctype = draw(2) === 0 ? '<!doctype html>' : '';
  return `${doctype}<html><head><meta charset="utf-8">${DECORATION_STYLES}</head><body>${body.join('\n')}</body></html>`;
}
