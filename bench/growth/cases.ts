import { checkReport } from '../../src/checking/check-report.js';
import { readReport } from '../../src/report/reading/read-report.js';
import { docxOf, repeated, xlsxOf, zipOfParts } from './office-files.js';
import type { FileCase } from './file-case.js';
import { MHT_CASES, OFD_CASES } from './ofd-files.js';
import { packedObjects, pdfOfPage, pdfOfPages, pdfWith } from './pdf-files.js';

// What the growth benchmark reads and checks: for each kind of document, contents of any size on which some step could take
// disproportionate time.

const PERIOD = '2023年1月1日至2023年12月31日';
const TITLE = '示例市示例局2023年政府信息公开工作年度报告';
const SENTENCE = '2023年，我局主动公开政府信息1862条，收到政府信息公开申请15件，办结15件。';

const texts: readonly FileCase[] = [
  ['prose', (size: number) => `${TITLE}\n${repeated(() => `${SENTENCE}\n`, size)}`],
  ['one paragraph', (size: number) => `${TITLE}\n${repeated(() => SENTENCE, size)}`],
  ['日 and spaces', (size: number) => `${TITLE}\n${repeated(() => `1月1日${' '.repeat(500)}`, size)}`],
  ['日 and one run of spaces', (size: number) => `${TITLE}\n2023年1月1日${' '.repeat(size)}`],
  ['headings', (size: number) => `${TITLE}\n${repeated((index) => `（${'一二三四五六七八九'[index % 9] ?? ''}）主动公开情况\n`, size)}`],
  ['headings of parts', (size: number) => `${TITLE}\n${repeated((index) => `${'一二三四五六'[index % 6] ?? ''}、总体情况\n`, size)}`],
  ['rows of numbers', (size: number) => `${TITLE}\n${repeated((index) => `规章 ${index} 2 3 4 5 6 7\n`, size)}`],
  ['a table of bars', (size: number) => `${TITLE}\n${repeated((index) => `| 规章 | ${index} | 2 | 3 |\n`, size)}`],
  ['bars alone', (size: number) => '|'.repeat(size)],
  ['titles', (size: number) => repeated(() => `${TITLE}\n`, size)],
  ['dates', (size: number) => `${TITLE}\n${repeated(() => '二〇二四年一月二十二日\n', size)}`],
  ['periods', (size: number) => `${TITLE}\n${repeated(() => `${PERIOD}，`, size)}`],
].map(([title, make]) => ({ kind: 'text', title, make }) as FileCase);

const page = (body: string): string => `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><body>${body}`;

const pages: readonly FileCase[] = [
  ['paragraphs', (size: number) => page(repeated(() => `<p>${SENTENCE}</p>\n`, size))],
  ['rows', (size: number) => page(`<table>${repeated((index) => `<tr><td>规章<td>${index}<td>2<td>3</tr>\n`, size)}</table>`)],
  ['tables', (size: number) => page(repeated((index) => `<table><tr><td>规章<td>${index}<td>2<td>3</tr></table>\n`, size))],
  ['inline elements in one paragraph', (size: number) => page(`<p>${repeated((index) => `<span>${index}</span>`, size)}</p>`)],
  ['inline elements in one cell', (size: number) => page(`<table><tr><td>${repeated(() => '<i>1</i>', size)}</table>`)],
  ['formatting left open', (size: number) => page(repeated(() => '<p><b>a', size))],
  ['elements in a table that belong before it', (size: number) => page(`<table>${repeated(() => '<b>a', size)}</table>`)],
  ['deep', (size: number) => page(repeated(() => '<div>', size))],
  [
    'style rules',
    (size: number) =>
      page(
        `<style>${repeated((index) => `.c${index}{display:none}`, size / 2)}</style>${repeated((index) => `<p class=c${index}>a</p>`, size / 2)}`,
      ),
  ],
  [
    'selectors of siblings',
    (size: number) => page(`<style>${'p~p~p~p{display:none}'.repeat(20)}</style>${repeated(() => '<p>a</p>', size)}`),
  ],
  ['a style of its own for each', (size: number) => page(repeated((index) => `<p style="width:${index}px;display:none">a</p>`, size))],
  ['attributes', (size: number) => page(`<p ${repeated((index) => `a${index}=b `, size)}>a</p>`)],
  ['entities', (size: number) => page(`<p>${repeated(() => '&nbsp;&#1;&amp', size)}</p>`)],
  ['日 and one run of spaces', (size: number) => page(`<p>2023年1月1日${' '.repeat(size)}</p>`)],
  ['headings', (size: number) => page(repeated((index) => `<h3>（${'一二三四五六七八九'[index % 9] ?? ''}）主动公开情况</h3>`, size))],
  ['cells that span', (size: number) => page(`<table>${repeated(() => '<tr><td rowspan=9 colspan=9>1', size)}</table>`)],
].map(([title, make]) => ({ kind: 'html', title, make }) as FileCase);

const sheetsOfText: readonly FileCase[] = [
  ['rows', (size: number) => repeated((index) => `规章,${index},2,3\n`, size)],
  ['one row', (size: number) => `a,b,c\n${repeated((index) => `${index},`, size)}`],
  ['a quote that is not closed', (size: number) => `a,b,c\nd,"${repeated(() => 'e,f\n', size)}`],
  ['quotes', (size: number) => `a,b,c\n${repeated(() => '"a""b",', size)}`],
  ['blank rows', (size: number) => `a,b,c\n${repeated(() => ',,\n', size)}`],
].map(([title, make]) => ({ kind: 'csv', title, make }) as FileCase);

const text = (inner: string): string => `<w:t>${inner}</w:t>`;
const run = (inner: string): string => `<w:r>${text(inner)}</w:r>`;

const wordFiles: readonly FileCase[] = [
  ['paragraphs', (size: number) => docxOf(repeated(() => `<w:p>${run(SENTENCE)}</w:p>`, size))],
  ['runs of one paragraph', (size: number) => docxOf(`<w:p>${repeated((index) => run(String(index)), size)}</w:p>`)],
  [
    'rows',
    (size: number) =>
      docxOf(
        `<w:tbl>${repeated((index) => `<w:tr><w:tc><w:p>${run('规章')}</w:p></w:tc><w:tc><w:p>${run(String(index))}</w:p></w:tc></w:tr>`, size)}</w:tbl>`,
      ),
  ],
  [
    'cells of one row',
    (size: number) => docxOf(`<w:tbl><w:tr>${repeated(() => `<w:tc><w:p>${run('1')}</w:p></w:tc>`, size)}</w:tr></w:tbl>`),
  ],
  [
    'paragraphs of one cell',
    (size: number) => docxOf(`<w:tbl><w:tr><w:tc>${repeated(() => `<w:p>${run('1')}</w:p>`, size)}</w:tc></w:tr></w:tbl>`),
  ],
  [
    'paragraphs of one text box',
    (size: number) =>
      docxOf(`<w:p><w:r><w:pict><w:txbxContent>${repeated(() => `<w:p>${run('1')}</w:p>`, size)}</w:txbxContent></w:pict></w:r></w:p>`),
  ],
  [
    'numbered paragraphs',
    (size: number) =>
      docxOf(
        repeated(() => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('a')}</w:p>`, size),
        {
          numbering:
            '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
        },
      ),
  ],
  [
    'styles based on each other',
    (size: number) =>
      docxOf(`<w:p><w:pPr><w:pStyle w:val="s9"/></w:pPr>${run('a')}</w:p>`, {
        styles: `<w:styles xmlns:w="w">${repeated((index) => `<w:style w:type="paragraph" w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/></w:style>`, size)}</w:styles>`,
      }),
  ],
  ['attributes', (size: number) => docxOf(`<w:p ${repeated((index) => `a${index}="b" `, size)}>${run('a')}</w:p>`)],
  ['parts', (size: number) => zipOfParts((index) => `word/${index}`, size)],
].map(([title, make]) => ({ kind: 'docx', title, make }) as FileCase);

const row = (index: number, cells: string): string => `<row r="${index + 1}">${cells}</row>`;

const workbooks: readonly FileCase[] = [
  [
    'rows',
    (size: number) => xlsxOf(`<sheetData>${repeated((index) => row(index, `<c r="A${index + 1}"><v>1</v></c>`), size)}</sheetData>`),
  ],
  [
    'rows of one cell in ten',
    (size: number) =>
      xlsxOf(`<sheetData>${repeated((index) => row(10 * index, `<c r="A${10 * index + 1}"><v>1</v></c>`), size)}</sheetData>`),
  ],
  ['cells of one row', (size: number) => xlsxOf(`<sheetData><row r="1">${repeated(() => '<c><v>1</v></c>', size)}</row></sheetData>`)],
  [
    'merges',
    (size: number) =>
      xlsxOf(
        `<sheetData>${row(0, '<c r="A1"><v>1</v></c>')}</sheetData><mergeCells>${repeated((index) => `<mergeCell ref="A${2 * index + 1}:B${2 * index + 2}"/>`, size)}</mergeCells>`,
      ),
  ],
  [
    'merges that overlap',
    (size: number) =>
      xlsxOf(
        `<sheetData>${repeated((index) => row(index, `<c r="A${index + 1}"><v>1</v></c>`), size / 2)}</sheetData><mergeCells>${repeated(() => '<mergeCell ref="A1:Z9999"/>', size / 2)}</mergeCells>`,
      ),
  ],
  [
    'strings of many runs',
    (size: number) =>
      xlsxOf('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>', {
        sharedStrings: `<sst><si>${repeated(() => '<r><t>1</t></r>', size)}</si></sst>`,
      }),
  ],
  [
    'a long string in many cells',
    (size: number) =>
      xlsxOf(`<sheetData>${repeated((index) => row(index, `<c r="A${index + 1}" t="s"><v>0</v></c>`), size / 2)}</sheetData>`, {
        sharedStrings: `<sst><si><t>${'1'.repeat(size / 2)}</t></si></sst>`,
      }),
  ],
  [
    'styles',
    (size: number) =>
      xlsxOf('<sheetData><row r="1"><c r="A1" s="9"><v>1</v></c></row></sheetData>', {
        styles: `<styleSheet><cellXfs>${repeated((index) => `<xf numFmtId="${index}"/>`, size)}</cellXfs></styleSheet>`,
      }),
  ],
  ['parts', (size: number) => zipOfParts((index) => `xl/${index}`, size)],
].map(([title, make]) => ({ kind: 'xlsx', title, make }) as FileCase);

const shown = (x: number, y: number, inner: string): string => `BT /F 5 Tf ${x} ${y} Td (${inner}) Tj ET\n`;

/** A page full of small text. */
const linesOfPage = (): string =>
  Array.from({ length: 100 }, (_, line) => shown(20, 8 * line + 9, 'abcdefghij klmnop 12'.repeat(8))).join('');
const PAGE_SIZE = linesOfPage().length;

const pdfs: readonly FileCase[] = [
  ['pages', (size: number) => pdfOfPages(Array.from({ length: Math.ceil(size / PAGE_SIZE) }, () => linesOfPage()))],
  [
    'lines of text over each other',
    (size: number) => pdfOfPage(repeated((index) => shown(50, (index * 7) % 800, 'abcdefghij klmnop 12'), size)),
  ],
  [
    'wide rows without rules',
    (size: number) => pdfOfPage(repeated((index) => shown((index * 11) % 590, 7 * Math.floor(index / 53), '12'), size)),
  ],
  ['one line of text', (size: number) => pdfOfPage(`BT /F 5 Tf 50 50 Td (${repeated(() => '1234567890 ', size)}) Tj ET`)],
  ['text in one place', (size: number) => pdfOfPage(repeated(() => shown(50, 50, '1'), size))],
  [
    'rules',
    (size: number) =>
      pdfOfPage(`${shown(9, 9, 'a'.repeat(60))}${repeated((index) => `${index % 590} 0 m ${index % 590} 800 l S\n`, size)}`),
  ],
  [
    'a grid of boxes',
    (size: number) =>
      pdfOfPage(
        `${shown(9, 9, 'a'.repeat(60))}${repeated((index) => `${(index * 5) % 590} ${5 * Math.floor(index / 118)} 5 5 re S\n`, size)}`,
      ),
  ],
  [
    'filled boxes over text',
    (size: number) => pdfOfPage(repeated((index) => `${shown(50, (index * 7) % 800, '1')}0 0 500 800 re f\n`, size)),
  ],
  ['clips', (size: number) => pdfOfPage(`${shown(9, 9, 'a'.repeat(60))}${repeated(() => 'q 0 0 500 500 re W n\n', size)}`)],
  ['the word stream', (size: number) => pdfWith(repeated(() => 'stream\n', size))],
  ['the start of packed streams', (size: number) => pdfWith(repeated(() => 'stream\nx\x01', size))],
  ['packed streams', (size: number) => pdfWith(packedObjects(Math.ceil(size / 90), 'abc'))],
  ['objects', (size: number) => pdfWith(repeated((index) => `${index + 10} 0 obj\n<</A ${index}>>\nendobj\n`, size))],
  ['brackets', (size: number) => pdfWith(`9 0 obj\n${'['.repeat(size)}`)],
  ['trailers', (size: number) => pdfWith(repeated(() => 'trailer\n<</Root 1 0 R>>\nstartxref\n9\n', size))],
].map(([title, make]) => ({ kind: 'pdf', title, make }) as FileCase);

export const FILE_CASES: readonly FileCase[] = [
  ...texts,
  ...pages,
  ...sheetsOfText,
  ...wordFiles,
  ...workbooks,
  ...pdfs,
  ...OFD_CASES,
  ...MHT_CASES,
];

/** Prose with which a report is checked. */
export interface CheckCase {
  readonly title: string;
  /** @param size bytes, about */
  readonly make: (size: number) => readonly string[];
}

export const CHECK_CASES: readonly CheckCase[] = [
  { title: 'paragraphs', make: (size) => repeated(() => `${SENTENCE}\n`, size).split('\n') },
  { title: 'one paragraph', make: (size) => [repeated(() => SENTENCE, size)] },
  { title: 'counts', make: (size) => [repeated((index) => `收到申请${index}件，`, size)] },
  { title: 'one run of digits', make: (size) => [`收到申请${'1'.repeat(size)}件`] },
  { title: 'one run of spaces', make: (size) => [`收到申请${' '.repeat(size)}件`] },
  { title: 'no end of a sentence', make: (size) => [repeated(() => '政府信息公开申请', size)] },
  {
    title: 'words of phrases',
    make: (size) => [repeated((index) => ['主动公开', '申请', '办结', '其中', '同比', '的'][index % 6] ?? '', size)],
  },
  { title: 'brackets', make: (size) => [repeated(() => '（其中', size)] },
];

/** A check of a report with this prose. The report is created beforehand, so that only the check is timed. */
export function checkOf(overview: readonly string[]): () => unknown {
  const { report } = readReport({ agency: '示例市示例局', year: 2023, overview: [...overview] });
  if (!report) throw new Error('The prose makes no report.');
  return () => checkReport(report);
}
