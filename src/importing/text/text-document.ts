import type { PublishedDocument } from '../published-document.js';
import { shownLines } from './shown-lines.js';
import { blocksOfLines } from './text-tables.js';
import { MAX_TEXT_LENGTH } from '../document-limits.js';
import { importError } from '../notes/import-error.js';
import { needText } from '../../values/wrong-call.js';

/**
 * Reads a text as a document: extracted from a page, copied from a sheet, or written in Markdown. Cells are separated by bars, or each is
 * on a line of its own with a bar before it, after it or on the next line, or they are separated by tabs.
 *
 * @throws ImportError `too-large`
 */
export function textDocument(text: string): PublishedDocument {
  needText('importText', text);
  if (text.length > MAX_TEXT_LENGTH) throw importError('too-large', { most: MAX_TEXT_LENGTH });
  const { lines, unseen } = shownLines(text.replace(/^\ufeff/, ''));
  return { blocks: blocksOfLines(lines), ...(unseen.length > 0 && { unseen }) };
}
