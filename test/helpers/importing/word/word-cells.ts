import assert from 'node:assert/strict';
import type { GridCell, PublishedDocument } from '../../../../src/importing/published-document.js';
import { docxDocument } from '../../../../src/importing/office/word/docx-document.js';
import { wordFile } from '../made-zip.js';

// Compact notations for a cell of a Word document, and for what is visible of it.

/** The other parts of a document, by kind: styles, numbering, theme, settings. */
export type Parts = Readonly<Record<string, string>>;

export const r = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

export const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

export const table = (cells: string, properties = ''): string => `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tr>${cells}</w:tr></w:tbl>`;

export const read = (body: string, parts: Parts = {}): Promise<PublishedDocument> => docxDocument(wordFile(body, parts));

/** The first cell of the first table. */
export async function cellIn(body: string, parts: Parts = {}): Promise<GridCell> {
  const { blocks } = await read(body, parts);
  const cell = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat() : []))[0];
  assert.ok(cell);
  return cell;
}

/** What is visible of a cell: its text, and anything doubtful or invisible in brackets. */
export const shown = ({ text, doubt, unseen }: GridCell): string =>
  text + (doubt ? ` [${doubt.kind} ${doubt.quote}]` : '') + (unseen ? ` [unseen ${unseen}]` : '');

/** A second cell that is visible in any style, because a table without visible content is left out. */
const SEEN = `<w:tc>${p(r('甲', '<w:strike w:val="0"/><w:vanish w:val="0"/>'))}</w:tc>`;

export const shownIn = async (content: string, parts: Parts = {}): Promise<string> =>
  shown(await cellIn(table(`<w:tc>${content}</w:tc>${SEEN}`), parts));

/** A row in a table of test cases: the content of a cell's paragraph, and what is visible. */
export type Case = readonly [title: string, content: string, seen: string];
