import type { PublishedDocument } from '../document.js';
import { importError, LONGEST_TEXT } from '../import-words.js';
import { shownLines } from './shown-lines.js';
import { blocksOfLines } from './text-tables.js';

/**
 * A report as text: as it was extracted from a page, copied from a sheet, or written in Markdown. Bars stand between the cells, or each cell
 * on a line of its own with the bar before it, behind it, or on the next line; or tabs part them.
 *
 * @throws ImportError `too-large`
 */
export function textDocument(text: string): PublishedDocument {
  if (text.length > LONGEST_TEXT) throw importError('too-large', { most: LONGEST_TEXT });
  const { lines, unseen } = shownLines(text.replace(/^\ufeff/, ''));
  return { blocks: blocksOfLines(lines), ...(unseen.length > 0 && { unseen }) };
}
