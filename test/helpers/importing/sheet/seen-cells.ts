import type { GridCell, PublishedDocument } from '../../../../src/importing/published-document.js';
import { xlsxDocument } from '../../../../src/importing/office/sheet/sheet-document.js';
import { sheetFile } from '../made-zip.js';

/** The cells of a document’s tables, row by row. */
export const cellsOf = ({ blocks }: PublishedDocument): GridCell[] =>
  blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat() : []));

/** The texts of a document’s tables, by table and row. */
export const textsOf = ({ blocks }: PublishedDocument): string[][][] =>
  blocks.flatMap((block) => (block.kind === 'grid' ? [block.rows.map((row) => row.map(({ text }) => text))] : []));

/** A compact notation of what is visible of a cell: its text, (its doubt), [its struck or hidden text]. */
export const seen = ({ text, doubt, unseen }: GridCell): string =>
  `${text}${doubt ? `(${doubt.kind} ${doubt.quote})` : ''}${unseen === undefined ? '' : `[${unseen}]`}`;

const FONTS = [
  '<sz val="11"/>',
  '<strike/>',
  '<vertAlign val="superscript"/>',
  '<color rgb="FFFFFFFF"/>',
  '<color theme="0"/>',
  '<color indexed="9"/>',
  '<color theme="0" tint="-0.02"/>',
  '<sz val="1"/>',
  '<color rgb="FFFF0000"/>',
  '<strike val="0"/><vertAlign val="baseline"/>',
  '<color theme="4"/>',
];
const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="solid"><fgColor rgb="FF1F4E78"/></patternFill>',
  '<patternFill patternType="solid"><fgColor theme="1"/></patternFill>',
  '<patternFill patternType="solid"><fgColor theme="4"/></patternFill>',
  '<patternFill patternType="gray125"/>',
  '<gradientFill><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF000080"/></stop></gradientFill>',
];

/** Styles of a font, a fill, and a format code or, for the alignment, `fill`. */
export const styleSheet = (styles: readonly (readonly [font: number, fill: number, code?: string])[]): string =>
  `<styleSheet><numFmts>${styles.map(([, , code], index) => `<numFmt numFmtId="${200 + index}" formatCode="${(code ?? 'General').replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>
  <fonts>${FONTS.map((font) => `<font>${font}</font>`).join('')}</fonts><fills>${FILLS.map((fill) => `<fill>${fill}</fill>`).join('')}</fills>
  <cellXfs>${styles.map(([font, fill], index) => `<xf numFmtId="${200 + index}" fontId="${font}" fillId="${fill}"/>`).join('')}</cellXfs>
  <dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf><dxf><font><b/><color rgb="FFFF0000"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill></dxf>
  <dxf><font><strike/></font></dxf><dxf><numFmt numFmtId="9" formatCode=";;;"/></dxf></dxfs></styleSheet>`;

/** What is visible of the cells of a row, of which the first is a label. */
export async function seenOf(cells: string, styles = styleSheet([]), around = '', before = ''): Promise<string[]> {
  const sheet = `${before}<sheetData><row r="1"><c t="inlineStr"><is><t>甲</t></is></c>${cells}</row></sheetData>${around}`;
  return cellsOf(await xlsxDocument(sheetFile(sheet, { styles })))
    .slice(1)
    .map(seen);
}

/** A cell with an inline string. */
export const inline = (xml: string): string => `<c t="inlineStr"><is>${xml}</is></c>`;
/** A piece of a string, optionally with a font. */
export const run = (text: string, font?: string): string => `<r>${font === undefined ? '' : `<rPr>${font}</rPr>`}<t>${text}</t></r>`;
/** A cell with a number in a style. */
export const number = (value: number | string, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;
