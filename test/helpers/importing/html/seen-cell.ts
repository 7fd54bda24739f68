import assert from 'node:assert/strict';
import type { GridCell } from '../../../../src/importing/published-document.js';
import { htmlDocument } from '../../../../src/importing/html/html-document.js';

/** The cell of a page in which it is next to a label. */
export function cellOf(content: string, head = '', cell = '<td>'): GridCell {
  const { blocks } = htmlDocument(`<!doctype html>${head}<table><tr><td>规章${cell}${content}</table>`);
  const grid = blocks.find(({ kind }) => kind === 'grid');
  assert.equal(grid?.kind, 'grid', content);
  const found = grid.rows[0]?.[1];
  assert.ok(found, content);
  return found;
}

/** A piece of text with a style. */
export const span = (style: string, text = '12'): string => `<span style="${style}">${text}</span>`;

/** A style sheet for the head of a page. */
export const styled = (css: string): string => `<style>${css}</style>`;
