import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { xlsxDocument } from '../../../../src/importing/office/sheet/sheet-document.js';
import { madeZip, sheetFile } from '../../../helpers/importing/made-zip.js';

// What a sheet shows of a number for reasons other than its format: too little room, a font of pictures, colours of a scale, a formula that is worked out anew.

const LABEL = '<c r="A1" t="inlineStr"><is><t>规章</t></is></c>';

interface Around {
  readonly before?: string;
  readonly after?: string;
  readonly row?: string;
  readonly styles?: string;
  readonly workbook?: string;
}

/** What is seen of B1, and the kind of its doubt. C1 is taken. */
async function seenOf(cell: string, { before = '', after = '', row = '', styles = '', workbook = '' }: Around): Promise<string> {
  const sheet = `${before}<sheetData><row r="1" ${row}>${LABEL}${cell}<c r="C1"><v>5</v></c></row></sheetData>${after}`;
  const { blocks } = await xlsxDocument(sheetFile(sheet, { styles: `<styleSheet>${styles}</styleSheet>` }, workbook));
  const [seen] = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat() : [])).filter(({ column }) => column === 1);
  assert.ok(seen);
  return seen.doubt ? `${seen.text} (${seen.doubt.kind})` : seen.text;
}

const number = (value: string, style = 0): string => `<c r="B1" s="${style}"><v>${value}</v></c>`;
const text = (value: string, style = 0): string => `<c r="B1" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

const width = (digits: number): string => `<cols><col min="2" max="2" width="${digits}" customWidth="1"/></cols>`;

const aligned = (alignment: string, font = '<sz val="11"/>'): string =>
  `<fonts><font><sz val="11"/></font><font>${font}</font></fonts><cellXfs><xf/><xf fontId="1"><alignment ${alignment}/></xf></cellXfs>`;

const merged = '<mergeCells><mergeCell ref="B1:B2"/></mergeCells>';

const CASES: readonly (readonly [title: string, cell: string, around: Around, seen: string])[] = [
  ['a number wider than its column, shown as ####', number('4031'), { before: width(2.7) }, '4031 (overlaid)'],
  ['a number that fits', number('4031'), { before: width(5.2) }, '4031'],
  ['a number without a format, which a column rounds', number('25.126'), { before: width(4.7) }, '25.126 (overlaid)'],
  ['more digits than the usual column has', number('25.123456789'), {}, '25.12345679 (overlaid)'],
  ['digits stored as a text, cut off by the cell beside it', text('124031'), { before: width(3.7) }, '124031 (overlaid)'],
  ['a text of two lines', text('124031', 1), { before: width(3.7), styles: aligned('wrapText="1"') }, '124031'],
  ['a number made to fit', number('4031', 1), { before: width(2.7), styles: aligned('shrinkToFit="1"') }, '4031'],
  ['a number in small digits', number('4031', 1), { before: width(3.2), styles: aligned('', '<sz val="8"/>') }, '4031'],
  ['a number moved out of its cell', number('4031', 1), { styles: aligned('indent="250"') }, '4031 (overlaid)'],
  ['a number in a row that cuts off half of it', number('4031'), { row: 'ht="4" customHeight="1"' }, '4031 (overlaid)'],
  ['a merged cell of that row', number('4031'), { row: 'ht="4" customHeight="1"', after: merged }, '4031'],
  ['digits in a font of pictures', number('4', 1), { styles: aligned('', '<name val="Wingdings"/>') }, ' (drawn)'],
  [
    'pictures before a number',
    '<c r="B1" t="inlineStr"><is><r><rPr><rFont val="Wingdings"/></rPr><t>12</t></r><r><t>4031</t></r></is></c>',
    {},
    '4031 (drawn)',
  ],
  [
    'a number in the colour of a scale',
    number('4031'),
    {
      after:
        '<conditionalFormatting sqref="B1"><cfRule type="colorScale"><colorScale><color rgb="FFFFFFFF"/><color rgb="FF000000"/></colorScale></cfRule></conditionalFormatting>',
    },
    '4031 (drawn)',
  ],
  [
    'a number in white by the Chinese name of the colour',
    number('4031', 1),
    { styles: '<numFmts><numFmt numFmtId="200" formatCode="[白色]0"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>' },
    ' (faint)',
  ],
  ['a formula with its result', '<c r="B1"><f>1+1</f><v>2</v></c>', {}, '2'],
  // Libraries that work out no formula write 0 as the result of each, and have the program work them out.
  [
    'a formula that is worked out when the file is opened',
    '<c r="B1"><f>1+1</f><v>0</v></c>',
    { workbook: '<calcPr calcId="124519" fullCalcOnLoad="1"/>' },
    ' (drawn)',
  ],
];

describe('a number of a sheet that is shown otherwise than it is stored', () => {
  for (const [title, cell, around, seen] of CASES) it(title, async () => assert.equal(await seenOf(cell, around), seen));
});

/** What is seen of B1 in a table whose style strikes through one of its parts. */
async function seenInTable(part: string): Promise<string> {
  const styles = `<styleSheet><dxfs><dxf><font><strike/></font></dxf></dxfs><tableStyles><tableStyle name="T"><tableStyleElement type="${part}" dxfId="0"/></tableStyle></tableStyles></styleSheet>`;
  const sheet = `<sheetData><row r="1">${LABEL}${number('4031')}</row></sheetData><tableParts><tablePart r:id="rId1"/></tableParts>`;
  const target =
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../table.xml"/>';
  const { blocks } = await xlsxDocument(
    madeZip({
      ...unzipSync(sheetFile(sheet, { styles })),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${target}</Relationships>`,
      'xl/table.xml': '<table ref="A1:B1"><tableStyleInfo name="T"/></table>',
    }),
  );
  const [, seen] = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat() : []));
  return seen?.doubt ? `${seen.text} (${seen.doubt.kind})` : (seen?.text ?? '');
}

describe('a number in a table with a style of its own', () => {
  it('is in doubt where the style strikes through all cells', async () => assert.equal(await seenInTable('wholeTable'), '4031 (drawn)'));
  it('is read where it strikes through headings', async () => assert.equal(await seenInTable('headerRow'), '4031'));
});
