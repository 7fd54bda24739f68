import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csvDocument, csvRecords } from '../../../../src/importing/text/csv-document.js';
import type { PublishedDocument } from '../../../../src/importing/published-document.js';
import { docxDocument } from '../../../../src/importing/office/word/docx-document.js';
import { xlsxDocument } from '../../../../src/importing/office/sheet/sheet-document.js';
import { sheetFile, wordFile } from '../../../helpers/importing/made-zip.js';

const paragraphs = ({ blocks }: PublishedDocument): string[] => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

const tables = ({ blocks }: PublishedDocument): string[][][] =>
  blocks.flatMap((block) => (block.kind === 'grid' ? [block.rows.map((row) => row.map(({ text }) => text))] : []));

const p = (...runs: string[]): string => `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const MERGED = '<w:vMerge/>';
const FIRST = '<w:vMerge w:val="restart"/>';

describe('Word documents', () => {
  it('resolve merged cells: down, to the right, both, and where the next one starts right below', async () => {
    const document = await docxDocument(
      wordFile(
        `<w:tbl>${tr(tc('a', `<w:gridSpan w:val="2"/>${FIRST}`), tc('b'), tc('c', FIRST))}
        ${tr(tc('behind', `<w:gridSpan w:val="2"/>${MERGED}`), tc('d'), tc('', MERGED))}
        ${tr(tc('e'), tc('f'), tc('g', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge w:val="continue"/>'))}
        ${tr(tc('h'), tc('i'), tc('j'), tc('k', FIRST))}</w:tbl>`,
      ),
    );
    assert.deepEqual(tables(document), [
      [
        ['a', 'a', 'b', 'c'],
        ['a', 'a', 'd', 'c'],
        ['e', 'f', 'g', 'g'],
        ['h', 'i', 'j', 'k'],
      ],
    ]);
  });

  it('leave out what does not show: hidden and deleted text, field codes, the old copy of a text box', async () => {
    const run = (inner: string): string => `<w:r>${inner}</w:r>`;
    const body = `<w:p>${run('<w:t>1</w:t>')}<w:ins>${run('<w:t>2</w:t>')}</w:ins><w:del>${run('<w:delText>9</w:delText>')}</w:del>
      <w:moveFrom>${run('<w:t>9</w:t>')}</w:moveFrom>${run('<w:rPr><w:vanish/></w:rPr><w:t>9</w:t>')}${run('<w:instrText>9</w:instrText>')}
      <mc:AlternateContent><mc:Choice>${run(`<w:drawing><w:txbxContent>${p('框')}</w:txbxContent></w:drawing>`)}</mc:Choice>
      <mc:Fallback>${run(`<w:pict><w:txbxContent>${p('框')}</w:txbxContent></w:pict>`)}</mc:Fallback></mc:AlternateContent></w:p>
      <w:tbl>${tr(tc('甲'), tc('乙'))}<w:tr><w:trPr><w:del/></w:trPr>${tc('9')}${tc('9')}</w:tr></w:tbl>`;
    const document = await docxDocument(wordFile(body));
    assert.deepEqual(paragraphs(document), ['12', '框']);
    assert.deepEqual(tables(document), [[['甲', '乙']]]);
  });

  it('say the numbers that Word puts before paragraphs', async () => {
    const level = (format: string, text: string): string =>
      `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const list = (id: number, format: string, text: string): string =>
      `<w:abstractNum w:abstractNumId="${id}">${level(format, text)}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
    const numbering = `<w:numbering>${list(1, 'chineseCounting', '%1、')}${list(2, 'decimal', '%1.')}${list(3, 'bullet', '●')}</w:numbering>`;
    const item = (id: number, text: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = item(1, '总体情况') + item(2, '甲') + item(3, '丙') + item(2, '乙') + item(1, '主动公开');
    assert.deepEqual(paragraphs(await docxDocument(wordFile(body, { numbering }))), [
      '一、总体情况',
      '1. 甲',
      '丙',
      '2. 乙',
      '二、主动公开',
    ]);
  });

  it('read what stands in a layout table as text around it', async () => {
    const inner = `<w:tbl>${tr(tc('甲'), tc('1'))}</w:tbl>`;
    const document = await docxDocument(wordFile(`<w:tbl>${tr(`<w:tc>${p('前')}${inner}${p('后')}</w:tc>`)}</w:tbl>`));
    assert.deepEqual(
      document.blocks.map(({ kind }) => kind),
      ['paragraph', 'grid', 'paragraph'],
    );
  });
});

describe('workbooks', () => {
  const styles = (...codes: string[]): string =>
    `<styleSheet><numFmts>${codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('')}</numFmts>
    <cellXfs>${codes.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`;
  const read = async (cells: string, codes: string[] = ['General'], properties = ''): Promise<string[] | undefined> =>
    tables(
      await xlsxDocument(sheetFile(`<sheetData><row r="1">${cells}</row></sheetData>`, { styles: styles(...codes) }, properties)),
    )[0]?.[0];
  const cell = (value: string, style: number): string => `<c s="${style}"><v>${value}</v></c>`;

  it('show numbers as Excel does: no binary fractions, the decimals of the format, percents and days as such', async () => {
    const codes = ['General', '0.00', '#,##0', '0%', '0&quot;件&quot;', 'yyyy/m/d'];
    const cells =
      cell('0.30000000000000004', 0) +
      cell('25.1', 1) +
      cell('1234', 2) +
      cell('0.12', 3) +
      cell('3', 4) +
      cell('45679', 5) +
      cell('45679', 6);
    assert.deepEqual(await read(cells, codes), ['0.3', '25.10', '1,234', '12%', '3件', '2025年1月22日', '2025年1月22日']);
  });

  it('count days from 1904 where the workbook says so', async () => {
    assert.deepEqual(await read(cell('44217', 1) + cell('1', 0), ['General'], '<workbookPr date1904="1"/>'), ['2025年1月22日', '1']);
  });

  it('show a number as its format does: as a dash, or not at all', async () => {
    const cells = cell('0', 0) + cell('0', 1) + cell('7', 2) + cell('5', 0);
    assert.deepEqual(await read(cells, ['#,##0;-#,##0;&quot;-&quot;', '0;-0;;@', ';;;']), ['-', '', '', '5']);
  });

  it('read formulas by their results, and one without a result as no number', async () => {
    const cells =
      '<c><f>A1+1</f><v>8</v></c><c><f>SUM(A1:A9)</f></c><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c><c t="str"><f>a</f><v>无</v></c>';
    assert.deepEqual(await read(cells), ['8', '', '#REF!', 'TRUE', '无']);
  });

  it('take a merged cell by its first place, and cells by their references', async () => {
    const rows =
      '<row r="3"><c r="B3" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c><c r="C3"><v>9</v></c><c r="D3"><v>1</v></c></row>';
    const document = await xlsxDocument(
      sheetFile(`<sheetData>${rows}<row><c r="D4"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="B3:C4"/></mergeCells>`),
    );
    const [rest] = tables(document);
    assert.deepEqual(
      rest?.map((row) => row.slice(-2)),
      [
        ['甲乙', '1'],
        ['甲乙', '2'],
      ],
    );
  });
});

describe('comma-separated values', () => {
  it('keep every field: quotes, commas, line breaks, semicolons', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[a1",;\n一 ]{0,6}$/), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('\n', '\r\n'),
        (records, end) => {
          // A comma for sure, and more of them than of anything else.
          const all = [
            ...records,
            ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
          ];
          const text = all.map((fields) => fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')).join(end);
          assert.deepEqual(csvRecords(text), all);
        },
      ),
    ));

  it('are told apart by tabs and semicolons too', () => {
    assert.deepEqual(csvRecords('a;b;c\n1;2;3'), [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
    assert.deepEqual(tables(csvDocument('\ufeffa\tb\n1\t"2\n3"')), [
      [
        ['a', 'b'],
        ['1', '2\n3'],
      ],
    ]);
  });
});
