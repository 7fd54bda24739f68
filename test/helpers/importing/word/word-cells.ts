import assert from 'node:assert/strict';
import type { GridCell, PublishedDocument } from '../../../../src/importing/published-document.js';
import { docxDocument } from '../../../../src/importing/office/word/docx-document.js';
import { wordFile } from '../made-zip.js';

// Short ways to write a cell of a Word document, and to say what is seen of it.

/** The other parts of a document, by their kinds: styles, numbering, theme, settings. */
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

/** What is seen of a cell: its text, and what is not plain or not seen in brackets. */
export const shown = ({ text, doubt, unseen }: GridCell): string =>
  text + (doubt ? ` [${doubt.kind} ${doubt.quote}]` : '') + (unseen ? ` [unseen ${unseen}]` : '');

/** A cell beside it that is seen whatever the styles say: a table of which nothing is seen is none. */
const SEEN = `<w:tc>${p(r('甲', '<w:strike w:val="0"/><w:vanish w:val="0"/>'))}</w:tc>`;

export const shownIn = async (content: string, parts: Parts = {}): Promise<string> =>
  shown(await cellIn(table(`<w:tc>${content}</w:tc>${SEEN}`), parts));

/** A line of a table of cases: what stands in the paragraph of a cell, and what is seen. */
export type Case = readonly [title: string, content: string, seen: string];
