import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GridCell, PublishedDocument } from '../../../../src/importing/document.js';
import { xlsxDocument } from '../../../../src/importing/office/sheet/sheet-document.js';
import { csvRecords } from '../../../../src/importing/text/csv-document.js';
import { madeZip, sheetFile } from '../../../helpers/importing/made-zip.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import { placesInChinese } from '../../../helpers/importing/places-in-chinese.js';

const cellsOf = ({ blocks }: PublishedDocument): GridCell[] => blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat() : []));

const textsOf = ({ blocks }: PublishedDocument): string[][][] =>
  blocks.flatMap((block) => (block.kind === 'grid' ? [block.rows.map((row) => row.map(({ text }) => text))] : []));

/** What is seen of a cell in few words: its text, (its doubt), [what is struck or hidden]. */
const seen = ({ text, doubt, unseen }: GridCell): string =>
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

/** Styles of a font, a fill, and a format code, or `fill` for an alignment. */
const styleSheet = (styles: readonly (readonly [font: number, fill: number, code?: string])[]): string =>
  `<styleSheet><numFmts>${styles.map(([, , code], index) => `<numFmt numFmtId="${200 + index}" formatCode="${(code ?? 'General').replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>
  <fonts>${FONTS.map((font) => `<font>${font}</font>`).join('')}</fonts><fills>${FILLS.map((fill) => `<fill>${fill}</fill>`).join('')}</fills>
  <cellXfs>${styles.map(([font, fill], index) => `<xf numFmtId="${200 + index}" fontId="${font}" fillId="${fill}"/>`).join('')}</cellXfs>
  <dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf><dxf><font><b/><color rgb="FFFF0000"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill></dxf>
  <dxf><font><strike/></font></dxf><dxf><numFmt numFmtId="9" formatCode=";;;"/></dxf></dxfs></styleSheet>`;

/** What is seen of the cells of a row, of which the first is a label. */
async function seenOf(cells: string, styles = styleSheet([]), around = '', before = ''): Promise<string[]> {
  const sheet = `${before}<sheetData><row r="1"><c t="inlineStr"><is><t>甲</t></is></c>${cells}</row></sheetData>${around}`;
  return cellsOf(await xlsxDocument(sheetFile(sheet, { styles })))
    .slice(1)
    .map(seen);
}

const inline = (xml: string): string => `<c t="inlineStr"><is>${xml}</is></c>`;
const run = (text: string, font?: string): string => `<r>${font === undefined ? '' : `<rPr>${font}</rPr>`}<t>${text}</t></r>`;
const number = (value: number | string, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;

describe('text of a sheet that is not plainly seen', () => {
  it('is not read in a piece of a string: struck, white, raised, lowered, tiny, small beside digits', async () => {
    const fonts = [
      '<strike/>',
      '<color rgb="00FFFFFF"/>',
      '<vertAlign val="superscript"/>',
      '<vertAlign val="subscript"/>',
      '<sz val="1"/>',
    ];
    assert.deepEqual(await seenOf(fonts.map((font) => inline(run('12', font) + run('4031', '<sz val="11"/>'))).join('')), [
      '4031[12]',
      '4031(faint 12)',
      '4031(raised 12)',
      '4031(raised 12)',
      '4031[12]',
    ]);
    assert.deepEqual(
      await seenOf(
        inline(run('4031', '<sz val="11"/>') + run('1', '<sz val="6"/>')) +
          inline(run('12', '<sz val="11"/>') + run('件', '<sz val="6"/>')),
      ),
      ['4031(raised 1)', '12件'],
    );
  });

  it('is not read in the shared strings, and switches that are off are off', async () => {
    const strings = `<sst><si>${run('12', '<strike/>')}${run('4031')}</si><si>${run('4', '<strike val="0"/>')}${run('031', '<strike val="false"/><vertAlign val="baseline"/>')}</si></sst>`;
    const row = '<row><c t="inlineStr"><is><t>甲</t></is></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>';
    const document = await xlsxDocument(sheetFile(`<sheetData>${row}</sheetData>`, { sharedStrings: strings }));
    assert.deepEqual(cellsOf(document).slice(1).map(seen), ['4031[12]', '4031']);
  });

  it('is not read by the style of the cell, in numbers and in texts, unless it is white on dark', async () => {
    const styles: [number, number][] = [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
      [6, 0],
      [7, 0],
      [8, 0],
      [9, 0],
      [3, 1],
      [4, 2],
      [0, 2],
      [10, 3],
      [0, 4],
      [3, 5],
    ];
    const expected = [
      '[7]',
      '(raised 7)',
      '(faint 7)',
      '(faint 7)',
      '(faint 7)',
      '(faint 7)',
      '[7]',
      '7',
      '7',
      '7',
      '7',
      '(faint 7)',
      '(faint 7)',
      '7',
      '(faint 7)',
    ];
    assert.deepEqual(await seenOf(styles.map((_, index) => number(7, index)).join(''), styleSheet(styles)), expected);
    const texts = styles.map((_, index) => `<c s="${index}" t="inlineStr"><is><t>7</t></is></c>`).join('');
    assert.deepEqual(await seenOf(texts, styleSheet(styles)), expected);
  });

  it('knows the colours of the theme and of a palette of its own', async () => {
    const theme =
      '<theme><themeElements><clrScheme><dk1><sysClr lastClr="FFFFFF"/></dk1><lt1><srgbClr val="000000"/></lt1></clrScheme></themeElements></theme>';
    const styles = `<styleSheet><fonts><font><color theme="0"/></font><font><color theme="1"/></font><font><color indexed="10"/></font></fonts>
      <cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs><colors><indexedColors>${'<rgbColor rgb="FFFFFFFF"/>'.repeat(11)}</indexedColors></colors></styleSheet>`;
    const row = `<row><c t="b"><v>1</v></c>${number(7, 0)}${number(7, 1)}${number(7, 2)}</row>`;
    const document = await xlsxDocument(sheetFile(`<sheetData>${row}</sheetData>`, { styles, theme }));
    assert.deepEqual(cellsOf(document).slice(1).map(seen), ['7', '(faint 7)', '(faint 7)']);
  });

  it('may be hidden or whitened by a rule of conditional formatting', async () => {
    const rule = (cell: string, attributes: string, formula = ''): string =>
      `<conditionalFormatting sqref="${cell}1"><cfRule ${attributes}>${formula}</cfRule></conditionalFormatting>`;
    const equal = (value: number): string => `<formula>${value}</formula>`;
    const rules =
      rule('B', 'type="cellIs" operator="equal" dxfId="0"', equal(7)) +
      rule('C', 'type="cellIs" operator="equal" dxfId="0"', equal(0)) +
      rule('D', 'type="expression" dxfId="1"', '<formula>TRUE</formula>') +
      rule('E', 'type="expression" dxfId="2"') +
      rule('F', 'type="expression" dxfId="3"') +
      rule('G', 'type="cellIs" operator="between" dxfId="4"', equal(1) + equal(9)) +
      rule('H', 'type="dataBar"', '<dataBar showValue="0"/>') +
      rule('I', 'type="iconSet"', '<iconSet/>');
    const later = `<extLst><ext><conditionalFormattings><conditionalFormatting><cfRule type="expression" id="{1}"><dxf><font><strike/></font></dxf></cfRule><sqref>J1:K1</sqref></conditionalFormatting></conditionalFormattings></ext></extLst>`;
    const doubt = '7(drawn 条件格式)';
    assert.deepEqual(await seenOf(number(7).repeat(9), styleSheet([[0, 0]]), rules + later), [
      doubt,
      '7',
      '7',
      doubt,
      doubt,
      doubt,
      doubt,
      '7',
      doubt,
    ]);
  });
});

describe('what a sheet shows for a number', () => {
  it('is eleven characters at most under General, and what its format makes of it', async () => {
    const codes = ['General', '0', '#,##0.00', '0;-0;"/"', '0;-0;;@', '#', '[White]0', '0;[Red]0', '0*1', '0\\.0,"万元"', 'G/通用格式'];
    const styles = styleSheet(codes.map((code) => [0, 0, code] as const));
    const shown = (value: string): Promise<string[]> => seenOf(codes.map((_, index) => number(value, index)).join(''), styles);
    assert.deepEqual(await shown('4031.00000000001'), [
      '4031',
      '4031',
      '4,031.00',
      '4031',
      '4031',
      '4031',
      '(faint 4031)',
      '4031',
      '40311(drawn 4031.00000000001)',
      '0.4万元',
      '4031',
    ]);
    assert.deepEqual(await shown('0'), ['0', '0', '0.00', '/', '[0]', '[0]', '(faint 0)', '0', '01(drawn 0)', '0.0万元', '0']);
    assert.deepEqual((await shown('-3')).slice(6, 8), ['(faint -3)', '3(drawn -3)']);
    assert.deepEqual((await shown('123456789012')).slice(0, 1), ['1.23457E+11']);
  });

  it('is nothing for a zero where the window shows none', async () => {
    const cells = number(0) + number(10) + number(0, 1);
    const view = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>';
    assert.deepEqual(
      await seenOf(
        cells,
        styleSheet([
          [0, 0],
          [0, 0, '0;-0;"/"'],
        ]),
        '',
        view,
      ),
      ['[0]', '10', '[0]'],
    );
  });

  it('is its formula where it has no result, or where the window shows formulas', async () => {
    const cells =
      '<c><f>SUM(A1:A9)</f></c><c><f>B1+1</f><v></v></c><c><f t="shared" si="0"/><v/></c><c t="str"><f>a</f><v></v></c><c><f>2+3</f><v>5</v></c>';
    assert.deepEqual(await seenOf(cells), ['(drawn =SUM(A1:A9))', '(drawn =B1+1)', '(drawn =)', '', '5'].slice(0, 5));
    const view = '<sheetViews><sheetView showFormulas="1"/></sheetViews>';
    assert.deepEqual((await seenOf(cells, '<a/>', '', view)).slice(-1), ['(drawn =2+3)']);
  });

  it('is no number where the file stores none: hexadecimal, infinite, empty', async () => {
    assert.deepEqual(await seenOf('<c><v>0x10</v></c><c><v>Infinity</v></c><c t="s"><v></v></c><c><v>1e2</v></c>'), [
      '0x10',
      'Infinity',
      '',
      '100',
    ]);
  });

  it('is repeated in a cell that is filled with it', async () => {
    const styles = '<styleSheet><cellXfs><xf/><xf><alignment horizontal="fill"/></xf></cellXfs></styleSheet>';
    assert.deepEqual(await seenOf(number(7, 1) + number(7, 0), styles), ['7(drawn 7…)', '7']);
  });
});

describe('a cell that a diagonal line crosses', () => {
  it('gives no number, and is not blank', async () => {
    const styles = `<styleSheet><borders><border><diagonal style="thin"/></border><border diagonalDown="1"><diagonal style="thin"/></border><border diagonalUp="1"><diagonal/></border></borders>
      <cellXfs><xf borderId="0"/><xf borderId="1"/><xf borderId="2"/></cellXfs></styleSheet>`;
    const cells = number(7, 0) + number(7, 1) + '<c s="1"/>' + number(7, 2);
    assert.deepEqual(await seenOf(cells, styles), ['7', '7(overlaid 斜线)', '(drawn 斜线)', '7']);
  });
});

describe('hidden places of a sheet', () => {
  const label = (text: string, at = ''): string => `<c${at && ` r="${at}"`} t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (name: string, value: number, attributes = ''): string => `<row${attributes}>${label(name)}<c><v>${value}</v></c></row>`;

  it('are left out and named: rows by any way, filtered or without height', async () => {
    const rows =
      row('甲', 1) +
      row('乙', 2, ' hidden="1"') +
      row('丙', 3, ' ht="0" customHeight="1"') +
      row('丁', 4) +
      row('戊', 5, ' hidden="true"') +
      row('己', 6);
    const document = await xlsxDocument(sheetFile(`<sheetData>${rows}</sheetData>`));
    assert.deepEqual(textsOf(document), [
      [
        ['甲', '1'],
        ['丁', '4'],
        ['己', '6'],
      ],
    ]);
    assert.deepEqual(placesInChinese(document.unseen), ['工作表“一”第 2—3、5 行']);
  });

  it('are left out and named: columns, and those that are so by default', async () => {
    const cells = `<row>${label('甲')}${number(1)}${number(2)}${number(3)}</row>`;
    const columns = '<cols><col min="2" max="2" width="9" hidden="1"/><col min="4" max="4" width="0"/></cols>';
    const document = await xlsxDocument(sheetFile(`${columns}<sheetData>${cells}</sheetData>`));
    assert.deepEqual(textsOf(document), [[['甲', '2']]]);
    assert.deepEqual(placesInChinese(document.unseen), ['工作表“一”第 B、D 列']);
    const narrow = await xlsxDocument(
      sheetFile(
        `<sheetFormatPr defaultColWidth="0" zeroHeight="1"/><cols><col min="1" max="2" width="9"/></cols><sheetData>${cells}</sheetData>`,
      ),
    );
    assert.deepEqual(textsOf(narrow), [[['甲', '1']]]);
  });

  it('do not take a merged cell with them that reaches out of them', async () => {
    const rows = `<row hidden="1">${label('甲')}${number(1)}</row><row>${label('', 'A2')}<c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row>`;
    const merged = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:C2"/></mergeCells>';
    const document = await xlsxDocument(sheetFile(`<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${rows}</sheetData>${merged}`));
    assert.deepEqual(cellsOf(document).map(seen), ['甲', '2[3]']);
    assert.deepEqual(placesInChinese(document.unseen), ['工作表“一”第 1 行', '工作表“一”第 B 列']);
  });

  it('are whole sheets, named without being read', async () => {
    const OFFICE = 'x/';
    const relationship = (id: string, kind: string, target: string): string =>
      `<Relationship Id="${id}" Type="${OFFICE}${kind}" Target="${target}"/>`;
    const sheet = (value: number): string => `<worksheet><sheetData>${row('甲', value)}</sheetData></worksheet>`;
    const document = await xlsxDocument(
      madeZip({
        '_rels/.rels': `<R>${relationship('a', 'officeDocument', 'xl/workbook.xml')}</R>`,
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="新" id="a"/><sheet name="旧" id="b" state="hidden"/><sheet name="更旧" id="b" state="veryHidden"/><sheet name="图" id="c"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': `<R>${relationship('a', 'worksheet', 's1.xml')}${relationship('b', 'worksheet', 's2.xml')}${relationship('c', 'chartsheet', 's3.xml')}</R>`,
        'xl/s1.xml': sheet(1),
        'xl/s2.xml': sheet(2),
        'xl/s3.xml': '<chartsheet/>',
      }),
    );
    assert.deepEqual(textsOf(document), [[['甲', '1']]]);
    assert.deepEqual(placesInChinese(document.unseen), ['工作表“旧”', '工作表“更旧”']);
  });
});

describe('what is drawn over a sheet', () => {
  const place = (name: string, column: number, row: number, offset = 0): string =>
    `<${name}><col>${column}</col><colOff>${offset}</colOff><row>${row}</row><rowOff>${offset}</rowOff></${name}>`;
  const shape = (inner: string, hidden = ''): string => `<sp><nvSpPr><cNvPr id="1"${hidden}/></nvSpPr>${inner}</sp>`;
  const over = (from: number, held: string, to = from + 1): string =>
    `<twoCellAnchor>${place('from', from, 0)}${place('to', to, 1)}${held}</twoCellAnchor>`;

  const workbook = (drawing: string, old: string): Uint8Array =>
    madeZip({
      '_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></R>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="一" id="a"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<R><Relationship Id="a" Type="x/worksheet" Target="s1.xml"/></R>',
      'xl/s1.xml': `<worksheet><sheetData><row>${inline('<t>甲</t>')}${number(7).repeat(5)}<c/>${number(7).repeat(4)}</row></sheetData><drawing id="d"/><legacyDrawing id="v"/></worksheet>`,
      'xl/_rels/s1.xml.rels':
        '<R><Relationship Id="d" Type="x/drawing" Target="d.xml"/><Relationship Id="v" Type="x/vmlDrawing" Target="v.vml"/></R>',
      'xl/d.xml': `<wsDr>${drawing}</wsDr>`,
      'xl/v.vml': old,
    });

  it('leaves it open what is seen of the cells below, not of those beside', async () => {
    const drawing =
      over(1, '<pic/>') +
      over(2, shape('<txBody><p><r><t>12</t></r></p></txBody>')) +
      over(3, shape('<spPr><prstGeom prst="ellipse"/><noFill/></spPr>')) +
      over(4, shape('', ' hidden="1"')) +
      over(6, '<pic/>') +
      '<oneCellAnchor>' +
      place('from', 8, 0) +
      '<ext cx="1000000" cy="150000"/><cxnSp/></oneCellAnchor>';
    const anchor = (column: number): string => `<Anchor>${column}, 3, 0, 3, ${column + 1}, 0, 1, 0</Anchor>`;
    const old = `<xml><shape><ClientData ObjectType="Note">${anchor(7)}</ClientData></shape><shape><ClientData ObjectType="Edit">${anchor(10)}</ClientData></shape></xml>`;
    assert.deepEqual(
      cellsOf(await xlsxDocument(workbook(drawing, old)))
        .slice(1)
        .map(seen),
      [
        '7(overlaid 图片)',
        '7(overlaid 12)',
        '7',
        '7',
        '7',
        '(overlaid 图片)',
        '7',
        '7(overlaid 线条)',
        '7(overlaid 线条)',
        '7(overlaid 控件)',
      ],
    );
  });

  it('is no reason to refuse a sheet whose old drawing is not well-formed', async () => {
    assert.equal(cellsOf(await xlsxDocument(workbook('', '<xml><br></xml>'))).length, 11);
  });
});

describe('a sheet that contradicts itself', () => {
  const refused = (sheet: string): Promise<void> =>
    assert.rejects(xlsxDocument(sheetFile(sheet)), (error) => error instanceof ImportError && error.code === 'broken-file');

  it('gives no number for a place that is stored twice', async () => {
    const cells = '<c r="B1"><v>12</v></c><c r="B1"><v>4031</v></c><c r="C1"><v>1</v></c>';
    assert.deepEqual(await seenOf(cells), ['12(overlaid 4031)', '1']);
  });

  it('is refused where a reference leads nowhere', async () => {
    await refused('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>');
    await refused('<sheetData><row r="0"><c><v>1</v></c></row></sheetData>');
    await refused('<sheetData><row r="5"><c r="B6"><v>1</v></c></row></sheetData>');
    await refused('<sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>');
  });
});

describe('comma-separated values', () => {
  it('do not join what stands behind a closing quote to what stands in it', () => {
    assert.deepEqual(csvRecords('a,"12"4031,"1""2" ,b"c\n'), [['a', '"12"4031', '1"2 ', 'b"c'], ['']]);
  });

  it('end an open quote with the file', () => {
    assert.deepEqual(csvRecords('a,"1\n2,3'), [['a', '1\n2,3']]);
  });
});
