import type { GridCell, PublishedDocument } from '../../../../src/importing/published-document.js';
import { zipFile } from '../../../../src/importing/bytes/zip.js';
import { ofdDocument } from '../../../../src/importing/ofd/ofd-document.js';
import { layer, ofdFile } from './ofd-file.js';
import type { OfdExtras } from './ofd-file.js';
import { frame, textAt } from './ofd-objects.js';

// A page with prose and a table of two cells: 行 and a number at 42, 105, in a cell of 35 by 7 from 40, 100.

export const X = 42;
export const Y = 105;

const FRAME = frame(20, 100, 20, 7) + frame(40, 100, 35, 7) + textAt('行', 22, Y);

/** Enough text for a document. */
const PROSE = [0, 1, 2].map((at) => textAt('本报告由示例市民政局编制。如有疑问，请与本机关联系。', 20, 30 + 7 * at)).join('');

export const readOfd = (bytes: Uint8Array): PublishedDocument => ofdDocument(zipFile(bytes));

/** A file whose page holds the table, and this content above it. */
export const fileWith = (content: string, extras: OfdExtras = {}, below = ''): Uint8Array =>
  ofdFile([layer(below + PROSE + FRAME + content)], extras);

/** The cell with the number. */
export function cellWith(content: string, extras: OfdExtras = {}, below = ''): GridCell | undefined {
  const table = readOfd(fileWith(content, extras, below)).blocks.find(({ kind }) => kind === 'grid');
  return table?.kind === 'grid' ? table.rows[0]?.[1] : undefined;
}
