import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellIn, p, r, shown, shownIn } from '../../../helpers/importing/word/word-cells.js';

// Numbers that Word puts before a number of its own accord, rows that cut it off, letters without a colour of their own.

const level = (format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const numbering = (definitions: string): string =>
  `<w:numbering xmlns:w="w">${definitions}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const definition = (levels: string, id = 0): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;

const IN_LIST = '<w:numPr><w:numId w:val="1"/></w:numPr>';

describe('a number in a cell of a list', () => {
  it('is in doubt where the list is that of a style of lists', async () => {
    const linked = definition('<w:numStyleLink w:val="L"/>') + definition(`<w:styleLink w:val="L"/>${level('decimal', '%1')}`, 1);
    assert.equal(await shownIn(p(r('4031'), IN_LIST), { numbering: numbering(linked) }), '4031 [drawn 1]');
  });

  it('is in doubt where its style is that of a level further down', async () => {
    const second = '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:pStyle w:val="S"/><w:lvlText w:val="%2"/></w:lvl>';
    const styles = `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="S"><w:pPr>${IN_LIST}</w:pPr></w:style></w:styles>`;
    const parts = { styles, numbering: numbering(definition(second)) };
    assert.equal(await shownIn(p(r('4031'), '<w:pStyle w:val="S"/>'), parts), '4031 [drawn 1]');
  });

  it('is in doubt behind a dash, which would be its sign', async () => {
    const parts = { numbering: numbering(definition(level('bullet', '-'))) };
    assert.equal(await shownIn(p(r('4'), IN_LIST), parts), '4 [drawn 自动编号]');
  });

  it('is read behind any other bullet', async () => {
    const parts = { numbering: numbering(definition(level('bullet', '●'))) };
    assert.equal(await shownIn(p(r('4'), IN_LIST), parts), '4');
  });
});

describe('a row of exact height', () => {
  const inRow = async (height: number, cell = ''): Promise<string> =>
    shown(
      await cellIn(
        `<w:tbl><w:tr><w:trPr><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr><w:tc><w:tcPr>${cell}</w:tcPr>${p(r('4031'))}</w:tc></w:tr></w:tbl>`,
      ),
    );

  it('cuts off a number that is twice as high', async () => assert.equal(await inRow(60), ' [overlaid 4031]'));
  it('does no harm to one that fits', async () => assert.equal(await inRow(300), '4031'));
  it('does no harm to a cell that reaches into the next row', async () => {
    assert.equal(await inRow(60, '<w:vMerge w:val="restart"/>'), '4031');
  });
});

describe('letters filled with a gradient', () => {
  it('are in doubt', async () => {
    const fill = '<w14:textFill xmlns:w14="w14"><w14:gradFill/></w14:textFill>';
    assert.equal(await shownIn(p(r('12', fill) + r('4031'))), '4031 [faint 12]');
  });
});
