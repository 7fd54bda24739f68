import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PublishedDocument } from '../../../../src/importing/published-document.js';
import { p, r, read, shown, shownIn, table } from '../../../helpers/importing/word/word-cells.js';
import type { Case, Parts } from '../../../helpers/importing/word/word-cells.js';
import { placesInChinese } from '../../../helpers/importing/places-in-chinese.js';

// Fields, formulas, drawings, lists, rows and text boxes of a Word document: what is seen of each.

const cases = (list: readonly Case[], parts: Parts = {}): void => {
  for (const [title, content, seen] of list) it(title, async () => assert.equal(await shownIn(p(content), parts), seen));
};

const mark = (kind: string, more = ''): string => `<w:r><w:fldChar w:fldCharType="${kind}" ${more}/></w:r>`;

const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

const field = (instruction: string, result: string): string => `${mark('begin')}${instruction}${mark('separate')}${result}${mark('end')}`;

const dropDown = (result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${result}<w:listEntry w:val="12"/><w:listEntry w:val="34"/></w:ddList></w:ffData></w:fldChar></w:r>${code('FORMDROPDOWN')}${mark('end')}`;

describe('a field of a Word document', () => {
  cases([
    ['is seen by its result', field(code('=1+2'), r('3')), '3'],
    [
      'that stands in an instruction is not seen, though it has a result',
      field(code('IF ') + field(code('=1'), r('12')) + code('>0'), r('34')),
      '34 [unseen 12]',
    ],
    ['that stands in a result is seen by its own', field(code('QUOTE'), field(code('=1'), r('34'))), '34'],
    [
      'that is a formula without a result is in doubt',
      r('3') + mark('begin') + code('=SUM(ABOVE)') + mark('end'),
      '3 [drawn 公式 =SUM(ABOVE)]',
    ],
    ['whose result is empty is in doubt', field(code('=SUM(ABOVE)'), ''), ' [drawn 公式 =SUM(ABOVE)]'],
    ['that draws a fraction is in doubt', mark('begin') + code('EQ \\f(1,2)') + mark('end'), ' [drawn 公式 EQ \\f(1,2)]'],
    [
      'that is worked out anew when the document is opened is in doubt',
      mark('begin', 'w:dirty="true"') + code('=1') + mark('separate') + r('3') + mark('end'),
      ' [drawn 3]',
    ],
    ['that is an entry of an index shows nothing', r('34') + mark('begin') + code('XE "12"') + mark('end'), '34'],
    ['to be filled in shows what is filled in', field(code('FORMTEXT'), r('34')), '34'],
    ['to be filled in that is not shows nothing', field(code('FORMTEXT'), ''), ''],
    ['to be ticked is in doubt', r('34') + mark('begin') + code('FORMCHECKBOX') + mark('end'), '34 [drawn 控件]'],
    ['to be chosen shows what is chosen', dropDown('<w:result w:val="1"/>'), '34'],
    ['to be chosen shows its default', dropDown('<w:default w:val="1"/>'), '34'],
    ['to be chosen shows its first entry', dropDown(''), '12'],
    ['without end shows nothing of its instruction', mark('begin') + r('12'), ' [unseen 12]'],
    ['without start ends nothing', r('12') + mark('separate') + mark('end') + r('34'), '1234'],
    ['in short form is seen by its result', `<w:fldSimple w:instr="=1">${r('34')}</w:fldSimple>`, '34'],
    ['in short form without a result is in doubt', '<w:fldSimple w:instr="=1"/>', ' [drawn 公式 =1]'],
    ['of the number of the page is in doubt', '<w:r><w:pgNum/></w:r>', ' [drawn 域 pgNum]'],
  ]);

  it('may span paragraphs, and ends with its cell', async () => {
    const content = p(mark('begin') + code('=1')) + p(r('12') + mark('separate')) + p(r('34') + mark('end'));
    assert.equal(await shownIn(content), '34 [unseen 12]');
    const open = table(`<w:tc>${p(mark('begin') + r('12'))}</w:tc><w:tc>${p(r('34'))}</w:tc>`);
    const [grid] = (await read(open)).blocks;
    assert.deepEqual(grid?.kind === 'grid' && grid.rows[0]?.map(shown), [' [unseen 12]', '34']);
  });

  it('that holds a table in its instruction hides it', async () => {
    const document = await read(p(mark('begin')) + table(`<w:tc>${p(r('12'))}</w:tc>`) + p(mark('separate') + r('34') + mark('end')));
    assert.deepEqual(placesInChinese(document.unseen), ['第 1 个表格']);
  });
});

describe('what is drawn in a cell', () => {
  const math = (inner: string): string => `<m:oMathPara><m:oMath>${inner}</m:oMath></m:oMathPara>`;
  const m = (text: string): string => `<m:r><m:rPr/><w:rPr><w:b/></w:rPr><m:t>${text}</m:t></m:r>`;
  const drawing = (inner: string, more = ''): string =>
    `<w:r><w:drawing><wp:anchor><wp:docPr ${more}/><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
  const box = (text: string): string => `<wps:wsp><wps:txbx><w:txbxContent>${p(r(text))}</w:txbxContent></wps:txbx></wps:wsp>`;
  cases([
    ['a formula of digits alone is text', math(m('34')), '34'],
    [
      'a formula of digits that are struck through is not',
      math(`<m:r><m:rPr/><w:rPr><w:strike/></w:rPr><m:t>12</m:t></m:r>${m('34')}`),
      '34 [unseen 12]',
    ],
    ['a fraction is in doubt', r('3') + math(`<m:f><m:num>${m('1')}</m:num><m:den>${m('2')}</m:den></m:f>`), '3 [drawn 公式 12]'],
    ['a power is in doubt', math(`<m:sSup><m:e>${m('1')}</m:e><m:sup>${m('2')}</m:sup></m:sSup>`), ' [drawn 公式 12]'],
    ['a picture is in doubt', r('34') + drawing('<pic:pic/>'), '34 [drawn 图片]'],
    ['a picture of old programs is in doubt', r('34') + '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>', '34 [drawn 图片]'],
    ['a chart is in doubt', drawing('<c:chart/>'), ' [drawn 图表]'],
    ['an object is in doubt', '<w:r><w:object><v:shape/><o:OLEObject/></w:object></w:r>', ' [drawn 嵌入的对象]'],
    ['a line across is in doubt', r('34') + drawing('<wps:wsp/>'), '34 [drawn 图形]'],
    ['a text box is in doubt: it may lie over the number', r('34') + drawing(box('12')), '34 [overlaid 12]'],
    ['a hidden text box is not seen', r('34') + drawing(box('12'), 'hidden="1"'), '34 [unseen 12]'],
    [
      'a hidden text box of old programs is not seen',
      r('34') +
        `<w:r><w:pict><v:shape style="visibility:hidden"><v:textbox><w:txbxContent>${p(r('12'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      '34 [unseen 12]',
    ],
    [
      'a picture in a hidden run is not seen',
      `${r('34')}<w:r><w:rPr><w:vanish/></w:rPr><w:drawing><pic:pic/></w:drawing></w:r>`,
      '34 [unseen 图片]',
    ],
    ['a footnote is in doubt', `${r('34')}<w:r><w:footnoteReference w:id="2"/></w:r>`, '34 [raised ※]'],
    [
      'a form for programs that are not Word is not read',
      `<mc:AlternateContent><mc:Choice Requires="other">${r('12')}</mc:Choice><mc:Fallback>${r('34')}</mc:Fallback></mc:AlternateContent>`,
      '34',
    ],
    [
      'a control is seen by what it shows',
      `<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent>${r('34')}</w:sdtContent></w:sdt>`,
      '34',
    ],
    [
      'a control whose text is kept elsewhere is in doubt',
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="a"/></w:sdtPr><w:sdtContent>${r('34')}</w:sdtContent></w:sdt>`,
      ' [drawn 34]',
    ],
    [
      'a control that asks to be filled in is in doubt',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('34')}</w:sdtContent></w:sdt>`,
      ' [drawn 34]',
    ],
    ['a symbol is one that no number has', r('34') + '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '34\ufffd'],
  ]);

  it('is in doubt where its line is too low, or its frame stands anywhere', async () => {
    assert.equal(await shownIn(p(r('12'), '<w:spacing w:line="20" w:lineRule="exact"/>')), ' [overlaid 12]');
    assert.equal(await shownIn(p(r('12'), '<w:spacing w:line="300" w:lineRule="exact"/>')), '12');
    assert.equal(await shownIn(p(r('12'), '<w:spacing w:line="20" w:lineRule="auto"/>')), '12');
    assert.equal(await shownIn(p(r('12'), '<w:ind w:left="-9000"/>')), ' [overlaid 12]');
    assert.equal(await shownIn(p(r('12'), '<w:ind w:left="-105" w:firstLine="420"/>')), '12');
    assert.equal(await shownIn(p(r('12'), '<w:framePr w:w="9"/>') + p(r('34'))), '\n34 [overlaid 12]'.trimStart());
  });

  it('outside of tables, in a text box, is read behind its paragraph', async () => {
    const dark = `<wps:wsp><wps:spPr><a:solidFill><a:srgbClr val="002060"/></a:solidFill></wps:spPr><wps:txbx><w:txbxContent>${p(r('乙', '<w:color w:val="FFFFFF"/>'))}</w:txbxContent></wps:txbx></wps:wsp>`;
    const { blocks } = await read(p(r('甲') + drawing(dark) + drawing(box('丙'), 'hidden="1"')));
    assert.deepEqual(
      blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.doubt?.kind, block.unseen] : [])),
      [
        ['甲', undefined, undefined],
        ['乙', undefined, undefined],
        ['', undefined, '丙'],
      ],
    );
  });
});

describe('paragraphs of a Word document', () => {
  it('go on in one line where the mark between them is deleted or hidden', async () => {
    for (const property of ['<w:del w:id="1"/>', '<w:vanish/>', '<w:specVanish/>'])
      assert.equal(await shownIn(p(r('12'), `<w:rPr>${property}</w:rPr>`) + p(r('34'))), '1234');
    assert.equal(await shownIn(p(r('12')) + p(r('34'))), '12\n34');
    const { blocks } = await read(
      p(r('甲'), '<w:rPr><w:del/></w:rPr>') + `<w:sdt><w:sdtContent>${p(r('乙'))}</w:sdtContent></w:sdt>` + p(r('丙')),
    );
    assert.deepEqual(
      blocks.map((block) => block.kind === 'paragraph' && block.text),
      ['甲乙', '丙'],
    );
  });

  const list = (level: string): Parts => ({
    numbering: `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    styles:
      '<w:styles><w:style w:type="paragraph" w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="base"/></w:style></w:styles>',
  });
  const numbered = (text: string): string => p(r(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

  it('of a list have their numbers before them, but no number has one', async () => {
    const decimal = list('<w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/><w:suff w:val="nothing"/>');
    assert.equal(await shownIn(numbered('规章'), decimal), '1规章');
    assert.equal(await shownIn(p(r('规章'), '<w:pStyle w:val="own"/>'), decimal), '1规章');
    assert.equal(await shownIn(numbered('12'), decimal), '12 [drawn 1]');
    assert.equal(await shownIn(numbered(''), decimal), ' [drawn 1]');
    assert.equal(await shownIn(numbered('12'), list('<w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/>')), '12 [drawn 自动编号]');
    assert.equal(await shownIn(numbered('12'), list('<w:numFmt w:val="bullet"/><w:lvlText w:val="●"/>')), '12');
    assert.equal(
      await shownIn(numbered('规章'), list('<w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/><w:rPr><w:vanish/></w:rPr>')),
      '规章 [unseen 1、]',
    );
  });

  it('of a list of endless text have no number', async () => {
    assert.equal(await shownIn(numbered('规章'), list(`<w:numFmt w:val="decimal"/><w:lvlText w:val="%1${'y'.repeat(99)}"/>`)), '规章');
  });
});

describe('the rows and cells of a Word table', () => {
  const row = (text: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(r(text))}</w:tc></w:tr>`;
  const textOf = ({ blocks }: PublishedDocument): unknown =>
    blocks.map((block) => (block.kind === 'grid' ? block.rows.map((cells) => cells.map(shown)) : []));

  it('that are hidden, deleted or too low are not read, and named', async () => {
    const hidden = ['<w:hidden/>', '<w:del w:id="1"/>', '<w:trHeight w:val="2" w:hRule="exact"/>'];
    const document = await read(
      `<w:tbl>${row('1')}${hidden.map((property) => row('2', property)).join('')}${row('3', '<w:hidden w:val="0"/><w:trHeight w:val="2"/>')}</w:tbl>`,
    );
    assert.deepEqual(textOf(document), [[['1'], ['3']]]);
    assert.deepEqual(placesInChinese(document.unseen), ['第 1 个表格第 2 行', '第 1 个表格第 3 行', '第 1 个表格第 4 行']);
  });

  it('that a line crosses are in doubt', async () => {
    const crossed = (value: string): string => `<w:tcPr><w:tcBorders><w:tl2br w:val="${value}"/></w:tcBorders></w:tcPr>${p(r('12'))}`;
    assert.equal(await shownIn(crossed('single')), '12 [drawn 斜线]');
    assert.equal(await shownIn(crossed('nil')), '12');
  });

  it('in controls that are not filled in, or whose text is kept elsewhere, are in doubt', async () => {
    const control = (properties: string, content: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    assert.equal(await shownIn(control('<w:showingPlcHdr/>', p(r('12'))) + p(r('34'))), '34 [drawn 12]');
    const [grid] = (await read(table(control('<w:dataBinding/>', `<w:tc>${p(r('12'))}</w:tc>`) + `<w:tc>${p(r('34'))}</w:tc>`))).blocks;
    assert.deepEqual(grid?.kind === 'grid' && grid.rows[0]?.map(shown), [' [drawn 12]', '34']);
  });

  it('that hold a part of another kind are in doubt', async () => {
    assert.equal(await shownIn(`<w:altChunk r:id="rId1"/>${p('')}`), ' [drawn 嵌入的对象]');
  });

  it('that are deleted cells are blank', async () => {
    assert.equal(await shownIn(`<w:tcPr><w:cellDel w:id="1"/></w:tcPr>${p(r('12'))}`), ' [unseen 12]');
  });

  it('of which nothing is seen are named as a table', async () => {
    const document = await read(`<w:tbl><w:tr><w:tc>${p(r('12', '<w:vanish/>'))}</w:tc></w:tr></w:tbl><w:tbl>${row('3')}</w:tbl>`);
    assert.deepEqual(textOf(document), [[['3']]]);
    assert.deepEqual(placesInChinese(document.unseen), ['第 1 个表格']);
  });
});
