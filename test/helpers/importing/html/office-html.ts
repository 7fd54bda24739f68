import type { PrintedBlock, PrintedCell } from '../printed-report.js';

// Pages as Word ("Save as Web Page") and WPS write them, in GB2312, modelled on pages that they saved.

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Word puts Chinese and Latin text in separate spans, and breaks lines anywhere. */
const spans = (text: string): string =>
  (text.match(/[\d,./-]+|[^\d,./-]+/g) ?? [])
    .map((part) =>
      /\d/.test(part)
        ? `<span lang=EN-US style='font-size:10.5pt;font-family:"Times New Roman",serif;\nmso-fareast-font-family:宋体'>${part}</span>`
        : `<span style='font-family:宋体;mso-ascii-font-family:\n"Times New Roman"'>${escaped(part)}</span>`,
    )
    .join('');

const size = ({ colspan, rowspan }: PrintedCell): string =>
  `${colspan > 1 ? ` colspan=${colspan}` : ''}${rowspan > 1 ? ` rowspan=${rowspan}` : ''}`;

export interface OfficePage {
  readonly head: string;
  readonly paragraph: (text: string) => string;
  readonly cell: (cell: PrintedCell) => string;
  readonly row: (cells: string) => string;
  readonly table: (rows: string) => string;
}

const wordParagraph = (text: string): string =>
  `<p class=MsoNormal align=center style='text-align:center;text-indent:21.0pt;\nmso-char-indent-count:2.0'>${spans(text) || '<span\nlang=EN-US>&nbsp;</span>'}<span lang=EN-US><o:p></o:p></span></p>`;

export const WORD_PAGE: OfficePage = {
  head: `<html xmlns:v="urn:schemas-microsoft-com:vml"\nxmlns:o="urn:schemas-microsoft-com:office:office"\nxmlns:w="urn:schemas-microsoft-com:office:word"\nxmlns="http://www.w3.org/TR/REC-html40">\n\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=gb2312">\n<meta name=ProgId content=Word.Document>\n<link rel=File-List href="年报.files/filelist.xml">\n<!--[if gte mso 9]><xml>\n <o:DocumentProperties>\n  <o:Author>9</o:Author>\n  <o:Pages>9</o:Pages>\n </o:DocumentProperties>\n</xml><![endif]-->\n<style>\n<!--\n /* Font Definitions */\n @font-face\n\t{font-family:宋体;\n\tpanose-1:2 1 6 0 3 1 1 1 1 1;}\n-->\n</style>\n<!--[if gte mso 10]>\n<style>\n table.MsoNormalTable\n\t{mso-style-name:普通表格;}\n</style>\n<![endif]-->\n</head>\n\n<body lang=ZH-CN style='tab-interval:21.0pt;word-wrap:break-word'>\n\n<div class=WordSection1 style='layout-grid:15.6pt'>\n`,
  paragraph: wordParagraph,
  cell: (cell) =>
    `  <td width=57${size(cell)} nowrap valign=center style='width:42.55pt;border:solid windowtext 1.0pt;\n  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  ${wordParagraph(cell.text)}\n  </td>`,
  row: (cells) =>
    ` <tr style='mso-yfti-irow:3;height:22.7pt'>\n${cells}\n  <![if !supportMisalignedRows]>\n  <td style='height:22.7pt;border:none' width=0 height=30></td>\n  <![endif]>\n </tr>`,
  table: (rows) =>
    `<div align=center>\n\n<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 width=649\n style='border-collapse:collapse;mso-table-layout-alt:fixed'>\n${rows}\n <![if !supportMisalignedColumns]>\n <tr height=0>\n  <td width=57 style='border:none'></td>\n </tr>\n <![endif]>\n</table>\n\n</div>`,
};

const wpsParagraph = (text: string): string =>
  `<p class=MsoNormal align=center style="text-align:center;" ><span style="mso-spacerun:'yes';font-family:宋体;mso-ascii-font-family:Calibri;font-size:10.5000pt;" ><font face="宋体" >${escaped(text) || '&nbsp;'}</font></span><span style="mso-spacerun:'yes';font-size:10.5000pt;" ><o:p></o:p></span></p>`;

export const WPS_PAGE: OfficePage = {
  head: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ><head><meta http-equiv=Content-Type  content="text/html; charset=gb2312" ><meta name=ProgId  content=Word.Document ><meta name=Generator  content="Microsoft Word 14" ><title></title><!--[if gte mso 9]><xml><w:WordDocument><w:BrowserLevel>MicrosoftInternetExplorer4</w:BrowserLevel></w:WordDocument></xml><![endif]--><!--[if gte mso 9]><xml><w:LatentStyles LatentStyleCount="260" ></w:LatentStyles></xml><![endif]--><style>\n@font-face{\nfont-family:"Times New Roman";\n}\n</style></head><body style="tab-interval:21pt;text-justify-trim:punctuation;" ><!--StartFragment--><div class="Section0"  style="layout-grid:15.6000pt;" >`,
  paragraph: wpsParagraph,
  cell: (cell) =>
    `<td width=70  valign=center${size(cell)}  style="width:52.5000pt;padding:0.0000pt 5.4000pt 0.0000pt 5.4000pt ;border-left:1.0000pt solid windowtext;" >${wpsParagraph(cell.text)}</td>`,
  row: (cells) => `<tr style="height:22.7000pt;" >${cells}</tr>`,
  table: (rows) =>
    `<div align=center><table class=MsoNormalTable  border=1  cellspacing=0  style="border-collapse:collapse;mso-table-layout-alt:fixed;" >${rows}</table></div>`,
};

/** A report as such a page. */
export function officeHtml(blocks: readonly PrintedBlock[], { head, paragraph, cell, row, table }: OfficePage): string {
  const body = blocks.map((block) =>
    block.kind === 'table' ? table(block.rows.map((cells) => row(cells.map(cell).join('\n'))).join('\n')) : paragraph(block.text),
  );
  return `${head}${body.join('\n\n')}\n</div>\n</body>\n</html>`;
}

let codes: Map<string, readonly [number, number]> | undefined;

/** A text in GBK. */
export function inGbk(text: string): Uint8Array {
  if (!codes) {
    const decoder = new TextDecoder('gbk');
    codes = new Map();
    for (let lead = 0x81; lead <= 0xfe; lead += 1)
      for (let trail = 0x40; trail <= 0xfe; trail += 1) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  const bytes = Array.from(text).flatMap((character): readonly number[] => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? [code] : (codes?.get(character) ?? [0x3f]);
  });
  return Uint8Array.from(bytes);
}
