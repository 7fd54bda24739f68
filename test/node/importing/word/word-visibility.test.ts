import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docxDocument } from '../../../../src/importing/office/word/docx-document.js';
import { wordFile } from '../../../helpers/importing/made-zip.js';
import { cellIn, p, r, read, shown, shownIn, table } from '../../../helpers/importing/word/word-cells.js';
import type { Case, Parts } from '../../../helpers/importing/word/word-cells.js';

// What of a Word document is plainly seen and level, what is in doubt, and what is not seen: by the clauses of ECMA-376 part 1.

const cases = (list: readonly Case[], parts: Parts = {}): void => {
  for (const [title, content, seen] of list) it(title, async () => assert.equal(await shownIn(p(content), parts), seen));
};

const styles = (...list: string[]): Parts => ({ styles: `<w:styles>${list.join('')}</w:styles>` });

const style = (type: string, id: string, run: string, more = '', attributes = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}" ${attributes}>${more}<w:rPr>${run}</w:rPr></w:style>`;

const based = (id: string): string => `<w:basedOn w:val="${id}"/>`;

const on = (id: string): string => `<w:rStyle w:val="${id}"/>`;

describe('a run of a Word document', () => {
  cases([
    ['struck through is not seen', r('12', '<w:strike/>') + r('34'), '34 [unseen 12]'],
    ['struck through twice is not seen', r('12', '<w:dstrike w:val="true"/>') + r('34'), '34 [unseen 12]'],
    ['not struck through is seen', r('12', '<w:strike w:val="0"/><w:dstrike w:val="off"/>') + r('34', '<w:vanish w:val="false"/>'), '1234'],
    ['hidden is not seen', r('12', '<w:vanish/>') + r('34'), '34 [unseen 12]'],
    ['hidden on the web alone is seen on the page', r('12', '<w:webHidden/>') + r('34'), '1234'],
    ['of two points is not seen', r('12', '<w:sz w:val="4"/>') + r('34'), '34 [unseen 12]'],
    ['deleted or moved away is not seen', `<w:del>${r('1')}</w:del><w:moveFrom>${r('2')}</w:moveFrom>${r('34')}`, '34 [unseen 12]'],
    ['inserted or moved here is seen', `<w:ins>${r('1')}</w:ins><w:moveTo>${r('2')}</w:moveTo>${r('34')}`, '1234'],
    ['raised is in doubt', r('34') + r('1', '<w:vertAlign w:val="superscript"/>'), '34 [raised 1]'],
    ['lowered is in doubt', r('34') + r('1', '<w:position w:val="-4"/>'), '34 [raised 1]'],
    ['lowered by a measure of points is in doubt', r('34') + r('1', '<w:position w:val="-2pt"/>'), '34 [raised 1]'],
    ['on the line is seen', r('34', '<w:vertAlign w:val="baseline"/>') + r('1', '<w:position w:val="0"/>'), '341'],
    [
      'smaller than the digit beside it is in doubt',
      r('34', '<w:sz w:val="21"/>') + r('1', '<w:sz w:val="12"/>'),
      '341 [raised 1]'.replace('341', '34'),
    ],
    ['smaller than the digit behind it is in doubt', r('1', '<w:sz w:val="12"/>') + r('34', '<w:sz w:val="21"/>'), '34 [raised 1]'],
    ['a little smaller is seen', r('34', '<w:sz w:val="21"/>') + r('1', '<w:sz w:val="18"/>'), '341'],
    ['of two small lines in one is in doubt', r('34') + r('12', '<w:eastAsianLayout w:combine="1"/>'), '34 [raised 12]'],
    ['turned within the line is seen', r('34', '<w:eastAsianLayout w:vert="1"/>'), '34'],
    ['whose digits lie on each other is in doubt', r('111', '<w:sz w:val="20"/><w:spacing w:val="-80"/>'), ' [overlaid 111]'],
    ['whose digits are a little closer is seen', r('111', '<w:sz w:val="20"/><w:spacing w:val="-12"/>'), '111'],
    ['squeezed into nothing is in doubt', r('111', '<w:fitText w:val="60"/>') + r('1', '<w:w w:val="1"/>'), ' [overlaid 1111]'],
    ['in a font of pictures is in doubt', r('34') + r('12', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'), '34 [drawn 12]'],
    ['from right to left is in doubt', `<w:bdo w:val="rtl">${r('12')}</w:bdo>`, ' [overlaid 12]'],
    ['that is set from right to left is in doubt', r('12', '<w:rtl/>') + r('34'), '34 [overlaid 12]'],
    [
      'of the reading above a text is not seen',
      `<w:r><w:ruby><w:rt>${r('9')}</w:rt><w:rubyBase>${r('34')}</w:rubyBase></w:ruby></w:r>`,
      '34 [unseen 9]',
    ],
    ['behind a page break stands on a line of its own', `<w:r><w:t>12</w:t><w:br w:type="page"/><w:t>34</w:t></w:r>`, '12\n34'],
  ]);
});

describe('the colour of a text', () => {
  const white = '<w:color w:val="FFFFFF"/>';
  const shade = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  cases([
    ['white on white is in doubt', r('12', white) + r('34'), '34 [faint 12]'],
    ['near white is in doubt', r('12', '<w:color w:val="F2F2F2"/>') + r('34'), '34 [faint 12]'],
    ['grey is seen', r('12', '<w:color w:val="A6A6A6"/>') + r('34'), '1234'],
    [
      'white by the theme is in doubt, whatever it says for old programs',
      r('12', '<w:color w:val="000000" w:themeColor="background1"/>'),
      ' [faint 12]',
    ],
    ['white by the theme and darkened is seen', r('12', '<w:color w:val="FFFFFF" w:themeColor="background1" w:themeShade="80"/>'), '12'],
    [
      'black of the theme and lightened to white is in doubt',
      r('12', '<w:color w:val="000000" w:themeColor="text1" w:themeTint="02"/>'),
      ' [faint 12]',
    ],
    ['white on a dark run is seen', r('12', white + shade('1F3864')), '12'],
    ['white on a dark highlight is seen', r('12', `${white}<w:highlight w:val="darkBlue"/>`), '12'],
    ['black on a black highlight is in doubt', r('12', '<w:color w:val="000000"/><w:highlight w:val="black"/>'), ' [faint 12]'],
    ['of its own choice on black is seen', r('12', `<w:color w:val="auto"/>${shade('000000')}`), '12'],
    [
      'the same as a pattern is in doubt',
      r('12', '<w:color w:val="808080"/><w:shd w:val="pct50" w:color="000000" w:fill="FFFFFF"/>'),
      ' [faint 12]',
    ],
    ['without a fill is in doubt', r('12', '<w14:textFill><w14:noFill/></w14:textFill>'), ' [faint 12]'],
    [
      'transparent is in doubt',
      r(
        '12',
        '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>',
      ),
      ' [faint 12]',
    ],
    [
      'white by its fill is in doubt',
      r('12', '<w:color w:val="000000"/><w14:textFill><w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill></w14:textFill>'),
      ' [faint 12]',
    ],
  ]);

  it('is judged by what is behind it: the cell, the paragraph, the table, the page', async () => {
    const text = r('12', white);
    const seen = async (body: string, parts: Parts = {}): Promise<string> => shown(await cellIn(body, parts));
    assert.equal(await seen(table(`<w:tc><w:tcPr>${shade('002060')}</w:tcPr>${p(text)}</w:tc>`)), '12');
    assert.equal(await seen(table(`<w:tc>${p(text, shade('002060'))}</w:tc>`)), '12');
    assert.equal(await seen(table(`<w:tc>${p(text)}</w:tc>`, shade('002060'))), '12');
    assert.equal(await seen(table(`<w:tc><w:tcPr>${shade('FFFFFF')}</w:tcPr>${p(text)}</w:tc>`, shade('002060'))), ' [faint 12]');
    const dark = styles(style('paragraph', 'dark', white, `<w:pPr>${shade('002060')}</w:pPr>`));
    assert.equal(await shownIn(p(r('12'), '<w:pStyle w:val="dark"/>'), dark), '12');
    assert.equal(await shownIn(p(r('12', shade('FFFFFF')), '<w:pStyle w:val="dark"/>'), dark), ' [faint 12]');
  });

  it('is judged by the rows and columns of a table style', async () => {
    const region = (type: string, run: string, cell: string): string =>
      `<w:tblStylePr w:type="${type}"><w:rPr>${run}</w:rPr><w:tcPr>${cell}</w:tcPr></w:tblStylePr>`;
    const parts = styles(
      style('table', 'base', '', region('firstRow', white, shade('002060'))),
      style('table', 'own', '', based('base') + region('firstCol', '<w:strike/>', '') + region('band1Horz', white, '')),
    );
    const cell = (text: string): string => `<w:tc>${p(r(text))}</w:tc>`;
    const rows = [1, 2, 3].map((row) => `<w:tr>${cell(`${row}1`)}${cell(`${row}2`)}</w:tr>`).join('');
    const { blocks } = await read(`<w:tbl><w:tblPr><w:tblStyle w:val="own"/><w:tblLook w:val="04A0"/></w:tblPr>${rows}</w:tbl>`, parts);
    const [grid] = blocks;
    assert.ok(grid?.kind === 'grid');
    assert.deepEqual(
      grid.rows.map((row) => row.map(shown)),
      [
        [' [unseen 11]', '12'],
        [' [unseen 21]', ' [faint 22]'],
        [' [unseen 31]', '32'],
      ],
    );
  });

  it('is that of the theme, as the settings map it', async () => {
    const parts = {
      theme:
        '<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="FDFDFD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
      settings: '<w:settings><w:clrSchemeMapping w:bg1="dark1" w:t1="light1"/></w:settings>',
    };
    assert.equal(await shownIn(p(r('12', '<w:color w:val="000000" w:themeColor="accent1"/>')), parts), ' [faint 12]');
    assert.equal(await shownIn(p(r('12', '<w:color w:val="000000" w:themeColor="text1"/>')), parts), ' [faint 12]');
    assert.equal(await shownIn(p(r('12', '<w:color w:val="FFFFFF" w:themeColor="background1"/>')), parts), '12');
  });
});

describe('a style of a Word document', () => {
  const parts = styles(
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style('character', 'struck', '<w:strike/>'),
    style('character', 'child', '<w:b/>', based('struck')),
    style('character', 'freed', '<w:strike w:val="0"/>', based('struck')),
    style('character', 'circleA', '<w:vanish/>', based('circleB')),
    style('character', 'circleB', '<w:i/>', based('circleA')),
    style('character', 'raised', '<w:vertAlign w:val="superscript"/>'),
    style('paragraph', 'line', '<w:strike/>'),
    style('paragraph', 'gone', '<w:vanish/>', '', 'w:default="1"'),
  );
  const seen = (run: string, paragraph = 'line'): Promise<string> => shownIn(p(run, `<w:pStyle w:val="${paragraph}"/>`), parts);

  it('strikes through, by itself and by what it is based on', async () => {
    for (const id of ['struck', 'child']) assert.equal(await seen(r('12', on(id) + '<w:vanish w:val="0"/>'), 'gone'), ' [unseen 12]');
    assert.equal(await seen(r('12', `${on('freed')}<w:vanish w:val="0"/>`), 'gone'), '12');
    assert.equal(await seen(r('12')), ' [unseen 12]');
    assert.equal(await seen(r('34', '<w:strike w:val="0"/>') + r('1', `${on('raised')}<w:strike w:val="0"/>`)), '34 [raised 1]');
  });

  it('of a paragraph and one of characters switch each other off; what a run says itself counts (17.7.3)', async () => {
    assert.equal(await seen(r('12', on('struck'))), '12');
    assert.equal(await seen(r('12', `${on('struck')}<w:strike/>`)), ' [unseen 12]');
    assert.equal(await seen(r('12', on('freed'))), ' [unseen 12]');
  });

  it('hides where it is the default, and where it is based on itself', async () => {
    assert.equal(await shownIn(p(r('12') + r('34', '<w:vanish w:val="0"/>')), parts), '34 [unseen 12]');
    assert.equal(await seen(r('12', `${on('circleB')}<w:strike w:val="0"/>`)), ' [unseen 12]');
  });

  it('of the whole document hides all that does not say otherwise', async () => {
    const all = styles('<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>');
    assert.equal(await shownIn(p(r('12') + r('34', '<w:vanish w:val="0"/>')), all), '34 [unseen 12]');
  });

  it('at the end of a chain of thousands is found', async () => {
    const chain = Array.from({ length: 5000 }, (_, index) =>
      style('character', `s${index}`, index ? '' : '<w:strike/>', index ? based(`s${index - 1}`) : ''),
    );
    assert.equal(await shownIn(p(r('12', on('s4999')) + r('34')), styles(...chain)), '34 [unseen 12]');
  });

  it('that the file names and does not hold is a broken file', async () => {
    const bytes = wordFile(p(r('1')), { styles: '<w:styles/>' });
    const renamed = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('word/styles.xml', 'word/stylus.xml'), 'latin1');
    await assert.rejects(docxDocument(renamed), { code: 'broken-file' });
  });
});
