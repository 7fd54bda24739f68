import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { xlsxDocument } from '../../../../src/importing/office/sheet/sheet-document.js';
import { madeZip, sheetFile } from '../../../helpers/importing/made-zip.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import { placesInChinese } from '../../../helpers/importing/places-in-chinese.js';
import { cellsOf, inline, number, seen, seenOf, textsOf } from '../../../helpers/importing/sheet/seen-cells.js';

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
