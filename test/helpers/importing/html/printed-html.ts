import type { PrintedBlock, PrintedCell, PrintedTable } from '../printed-report.js';

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/—/g, '&mdash;')
    .replace(/“/g, '&ldquo;');

const spans = ({ colspan, rowspan }: PrintedCell): string =>
  (colspan > 1 ? ` colspan="${colspan}"` : '') + (rowspan > 1 ? ` rowspan=${rowspan}` : '');

const tag = (name: string) => (content: string) => `<${name}>${content}</${name}>`;

interface Way {
  readonly cell: (cell: PrintedCell) => string;
  readonly row: (cells: string) => string;
  readonly table: (rows: string) => string;
  readonly paragraph: (text: string) => string;
  readonly page: (body: string, title: string) => string;
}

const PLAIN: Way = {
  cell: (cell) => `<td${spans(cell)}>${escaped(cell.text).replace(/\n/g, '<br>')}</td>`,
  row: tag('tr'),
  table: tag('table'),
  paragraph: (text) => `<p>${escaped(text)}</p>`,
  page: (body) => body,
};

const WORD: Way = {
  cell: (cell) => {
    const lines = (cell.text || '\u00a0')
      .split('\n')
      .map(
        (line) =>
          `<p class=MsoNormal align=center style='text-align:center;mso-line-height-rule:exactly'><span lang=EN-US style='font-size:10.5pt;font-family:"仿宋";mso-bidi-font-family:宋体'><![if !supportEmptyParas]>${escaped(line)}<![endif]><o:p></o:p></span></p>`,
      );
    return `<td width=81${spans(cell)} valign=center style='width:60.75pt;border:solid windowtext 1.0pt;\n  padding:0cm 0cm 0cm 0cm'>\n  ${lines.join('\n  ')}\n  </td>`;
  },
  row: (cells) => ` <tr style='mso-yfti-irow:1;height:22.7pt'>\n  ${cells}\n  <![if !supportMisalignedColumns]><![endif]> </tr>`,
  table: (rows) => `<table class=MsoNormalTable border=1 cellspacing=0\n style='border-collapse:collapse'>\n${rows}\n</table>`,
  paragraph: (text) =>
    `<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span\nstyle='font-family:黑体'>${escaped(text)}<o:p></o:p></span></b></p>`,
  page: (body) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><!--[if gte mso 9]><xml><o:p>9</o:p></xml><![endif]--><style><!-- td {mso-style-name:"<table>"} --></style></head><body lang=ZH-CN>${body}</body></html>`,
};

/** The ways in which reports are published on the web. */
export const HTML_WAYS: Readonly<Record<string, Way>> = {
  plain: PLAIN,
  'from Word': WORD,
  'without end tags': {
    ...PLAIN,
    cell: (cell) => `<td${spans(cell)}>${escaped(cell.text).replace(/\n/g, '<br>')}`,
    row: (cells) => `<tr>${cells}`,
    paragraph: (text) => `<p>${escaped(text)}`,
  },
  'with header cells and groups of rows': {
    ...PLAIN,
    cell: (cell) =>
      cell.path === undefined ? `<TH${spans(cell)}><STRONG>${escaped(cell.text).replace(/\n/g, '<BR/>')}</STRONG></TH>` : PLAIN.cell(cell),
    table: (rows) => `<TABLE><CAPTION></CAPTION><TBODY>${rows}</TBODY></TABLE>`,
  },
  'with scripts and styles in every cell': {
    ...PLAIN,
    cell: (cell) =>
      PLAIN.cell(cell).replace('</td>', '<script>document.write("<td>1</td>")</script><style>td{color:1}</style><!-- <td>2</td> --></td>'),
  },
  'a page with a layout table': {
    ...PLAIN,
    page: (body, title) =>
      `<!DOCTYPE html><html><head><title>${escaped(title)}_示例市人民政府门户网站</title><script>var a="<table><tr><td>";</script></head><body>
<table width="1000"><tr><td colspan="2"><table><tr><td><a href="/">首页</a></td><td>政务公开</td></tr></table></td></tr>
<tr><td width=200><ul><li>栏目一</li><li>栏目二</li></ul></td><td><div id="zoom">${body}</div></td></tr></table></body></html>`,
  },
};

/** One table as HTML. */
export const tableHtml = ({ rows }: PrintedTable, way: Way = PLAIN): string =>
  way.table(rows.map((row) => way.row(row.map(way.cell).join('\n'))).join('\n'));

/** A report as a page. */
export function htmlOf(blocks: readonly PrintedBlock[], way: string): string {
  const own = HTML_WAYS[way] ?? PLAIN;
  const title = blocks.find((block) => block.kind === 'paragraph' && block.role === 'title');
  const body = blocks.map((block) => (block.kind === 'table' ? tableHtml(block, own) : own.paragraph(block.text))).join('\n');
  return own.page(body, title?.kind === 'paragraph' ? title.text : '');
}
