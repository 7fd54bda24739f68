import type { PublishedDocument } from '../document.js';
import { shownLines } from './shown-lines.js';
import { blocksOfLines } from './text-tables.js';
import { MAX_TEXT_LENGTH } from '../document-limits.js';
import { importError } from '../notes/import-error.js';

/**
 * A report as text: as it was extracted from a page, copied from a sheet, or written in Markdown. Bars stand between the cells, or each cell
 * on a line of its own with the bar before it, behind it, or on the next line; or tabs part them.
 *
 * @throws ImportError `too-large`
 */
export function textDocument(text: string): PublishedDocument {
  if (text.length > MAX_TEXT_LENGTH) throw importError('too-large', { most: MAX_TEXT_LENGTH });
  const { lines, unseen } = shownLines(text.replace(/^\ufeff/, ''));
  return { blocks: blocksOfLines(lines), ...(unseen.length > 0 && { unseen }) };
}
