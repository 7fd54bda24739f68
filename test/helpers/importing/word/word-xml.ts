import { placedCells } from '../placed-cells.js';
import type { PrintedBlock, PrintedCell, PrintedTable } from '../printed-report.js';

// The body of a document as programs write it, with everything that they put around and into the text. Modelled on documents that they
// saved.

export interface WordStyle {
  /** The properties of every run. */
  readonly run: string;
  /** A cell that continues the one above. */
  readonly merged: string;
  /** Whether changes are tracked: each number replaces another. */
  readonly isTracked?: boolean;
  /** Whether cells and rows are in content controls. */
  readonly isControlled?: boolean;
}

export const WORD: WordStyle = {
  run: '<w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋_GB2312" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:hint="eastAsia"/><w:kern w:val="0"/><w:szCs w:val="21"/></w:rPr>',
  merged: '<w:vMerge/>',
};

export const WORD_TRACKED: WordStyle = { ...WORD, isTracked: true, isControlled: true };

export const WPS: WordStyle = {
  run: '<w:rPr><w:rFonts w:hint="default" w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体" w:cs="宋体"/><w:i w:val="0"/><w:vanish w:val="0"/><w:color w:val="000000"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/></w:rPr>',
  merged: '<w:vMerge w:val="continue"/>',
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A text in several runs, as editing leaves it, with marks of the program between them and a soft hyphen. */
function runs(text: string, { run }: WordStyle): string {
  const made = (part: string): string =>
    part
      .split('\n')
      .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
      .join('<w:br/>');
  const half = Math.ceil(text.length / 2);
  const [first, second] = [text.slice(0, half), text.slice(half)];
  const start = `<w:r>${run}<w:lastRenderedPageBreak/>${made(first)}</w:r>`;
  if (!second) return start;
  return `${start}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:proofErr w:type="gramStart"/><w:r w:rsidRPr="00A77427">${run}<w:softHyphen/>${made(second)}</w:r><w:proofErr w:type="gramEnd"/>`;
}

const PARAGRAPH = '<w:pPr><w:widowControl/><w:spacing w:line="300" w:lineRule="exact"/><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr>';

const paragraph = (content: string): string => `<w:p w14:paraId="1B2C" w:rsidR="00A77427">${PARAGRAPH}${content}</w:p>`;

/** A paragraph with common content: dates in smart tags, a link, a drawing with a picture as its fallback for old programs. */
function prose(text: string, style: WordStyle): string {
  const [, before = text, date, after = ''] = /^(.*?)(\d{4}年\d{1,2}月\d{1,2}日)(.*)$/.exec(text) ?? [];
  if (!date) return paragraph(runs(text, style));
  const tagged = `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate"><w:smartTagPr><w:attr w:name="Year" w:val="1899"/></w:smartTagPr>${runs(date, style)}</w:smartTag>`;
  const line =
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:drawing><wp:anchor><wp:extent cx="12" cy="9"/><wp:docPr id="9" name="直线 9"/><a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></mc:Choice><mc:Fallback><w:r><w:pict><v:line id="_x0000_s9" from="9,9"/></w:pict></w:r></mc:Fallback></mc:AlternateContent>';
  return paragraph(`${before && runs(before, style)}${tagged}${line}${after && runs(after, style)}`);
}

function cellXml(cell: PrintedCell, style: WordStyle, isMerged: boolean): string {
  const isNumber = cell.path !== undefined && /^\d+$/.test(cell.text);
  const isDown = !isMerged && cell.rowspan > 1;
  const properties = `<w:tcPr><w:tcW w:w="815" w:type="dxa"/>${cell.colspan > 1 ? `<w:gridSpan w:val="${cell.colspan}"/>` : ''}${isMerged ? style.merged : ''}${isDown ? '<w:vMerge w:val="restart"/>' : ''}<w:tcBorders><w:top w:val="single" w:sz="4"/></w:tcBorders><w:noWrap/><w:vAlign w:val="center"/></w:tcPr>`;
  const now = runs(cell.text, style);
  const text =
    isNumber && style.isTracked
      ? `<w:del w:id="1" w:author="a"><w:r>${style.run}<w:delText>9${cell.text}</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${now}</w:ins>`
      : now;
  const content = paragraph(isMerged ? '' : text);
  const inside =
    isNumber && style.isControlled
      ? `<w:sdt><w:sdtPr><w:id w:val="-9"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
      : content;
  return `<w:tc>${properties}${inside}</w:tc>`;
}

function tableXml(table: PrintedTable, style: WordStyle): string {
  const { cells, width } = placedCells(table);
  const rows = table.rows.map((own, row) => {
    const all = cells
      .filter((one) => one.row <= row && row < one.row + one.cell.rowspan)
      .sort((a, b) => a.column - b.column)
      .map((one) => cellXml(one.cell, style, one.row < row))
      .join('');
    const isHead = own.every(({ path }) => path === undefined);
    const tr = `<w:tr w:rsidR="00A77427"><w:tblPrEx><w:tblCellMar/></w:tblPrEx><w:trPr><w:cantSplit/><w:trHeight w:val="454"/>${isHead ? '<w:tblHeader/>' : ''}<w:jc w:val="center"/></w:trPr>${all}</w:tr>`;
    return style.isControlled && row % 2 ? `<w:sdt><w:sdtPr/><w:sdtContent>${tr}</w:sdtContent></w:sdt>` : tr;
  });
  const grid = `<w:tblGrid>${'<w:gridCol w:w="815"/>'.repeat(width)}</w:tblGrid>`;
  return `<w:tbl><w:tblPr><w:tblStyle w:val="a8"/><w:tblW w:w="9740" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr>${grid}${rows.join('')}</w:tbl>`;
}

/** The body of a Word document, as a program writes it. */
export const wordXml = (blocks: readonly PrintedBlock[], style: WordStyle): string =>
  `${blocks.map((block) => (block.kind === 'table' ? tableXml(block, style) : prose(block.text, style))).join('')}<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:cols w:space="425"/></w:sectPr>`;
