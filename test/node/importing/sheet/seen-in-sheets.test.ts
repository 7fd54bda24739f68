import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { xlsxDocument } from '../../../../src/importing/office/sheet/sheet-document.js';
import { sheetFile } from '../../../helpers/importing/made-zip.js';
import { cellsOf, inline, number, run, seen, seenOf, styleSheet } from '../../../helpers/importing/sheet/seen-cells.js';

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
