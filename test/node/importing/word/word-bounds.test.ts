import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docxDocument } from '../../../../src/importing/office/word/docx-document.js';
import { wordFile } from '../../../helpers/importing/made-zip.js';
import { p, r } from '../../../helpers/importing/word/word-cells.js';
import type { Parts } from '../../../helpers/importing/word/word-cells.js';
import { ofSize } from '../../../helpers/importing/documents.js';
import { boundedWork } from '../../../helpers/work.js';

// A Word document takes time and memory by its size, whatever stands in it.

/** Megabytes over those of the file. */
const MAX_MEMORY_MB = 300;

/** Reads a file with bounded work and little memory; the code of its error, or how many blocks it has. */
async function outcomeOf(bytes: Uint8Array): Promise<unknown> {
  const before = process.memoryUsage().rss;
  const outcome = await boundedWork(() =>
    docxDocument(bytes).then(
      ({ blocks }) => blocks.length,
      (error: unknown) => (error as { readonly code?: string }).code ?? error,
    ),
  );
  assert.ok((process.memoryUsage().rss - before) / 2 ** 20 < MAX_MEMORY_MB, 'in little memory');
  return outcome;
}

const list = (start: number, format: string, text: string): Parts => ({
  numbering: `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
});

const LISTED = p(r('x'), '<w:numPr><w:numId w:val="1"/></w:numPr>');

describe('a Word document of small size and large content', () => {
  it('with a list of endless text, or of numbers without end', async () => {
    const count = ofSize(20_000);
    assert.equal(await outcomeOf(wordFile(LISTED.repeat(count), list(1, 'decimal', 'y'.repeat(40_000)))), count);
    assert.equal(await outcomeOf(wordFile(LISTED.repeat(count), list(999_999, 'lowerLetter', '%1%1%1%1'))), count);
  });

  it('with very many paragraphs in a text box, in the text and in a cell', async () => {
    const count = ofSize(200_000);
    const box = `<w:p><w:r><w:drawing><wps:wsp><w:txbxContent>${'<w:p/>'.repeat(count)}</w:txbxContent></wps:wsp></w:drawing></w:r></w:p>`;
    assert.equal(await outcomeOf(wordFile(box)), count + 1);
    assert.equal(await outcomeOf(wordFile(`<w:tbl><w:tr><w:tc>${box}</w:tc></w:tr></w:tbl>`)), 1);
  });

  it('with styles of which each is based on the one before, all of them used', async () => {
    const styles = Array.from(
      { length: 9000 },
      (_, index) =>
        `<w:style w:type="character" w:styleId="s${index}"><w:basedOn w:val="s${index - 1}"/><w:rPr><w:sz w:val="${index}"/></w:rPr></w:style>`,
    );
    const runs = Array.from(
      { length: ofSize(60_000) },
      (_, index) => `<w:r><w:rPr><w:rStyle w:val="s${index % 9000}"/></w:rPr><w:t>1</w:t></w:r>`,
    );
    assert.equal(await outcomeOf(wordFile(`<w:p>${runs.join('')}</w:p>`, { styles: `<w:styles>${styles.join('')}</w:styles>` })), 1);
  });

  it('with table styles of which each has the regions of all before, and more', async () => {
    const region = (_: unknown, index: number): string => `<w:tblStylePr w:type="r${index}"/>`;
    const first = `<w:style w:type="table" w:styleId="s0">${Array.from({ length: 50_000 }, region).join('')}</w:style>`;
    const others = Array.from(
      { length: 9000 },
      (_, index) => `<w:style w:type="table" w:styleId="s${index + 1}"><w:basedOn w:val="s${index}"/></w:style>`,
    );
    const styles = `<w:styles>${first}${others.join('')}</w:styles>`;
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="s9000"/></w:tblPr><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`;
    assert.equal(await outcomeOf(wordFile(table, { styles })), 1);
  });

  it('with more styles, lists, elements, attributes or levels than any has', async () => {
    const style = (_: unknown, index: number): string => `<w:style w:styleId="s${index}"/>`;
    const styles = `<w:styles>${Array.from({ length: 20_000 }, style).join('')}</w:styles>`;
    assert.equal(await outcomeOf(wordFile(LISTED, { styles })), 'too-large');
    const num = (_: unknown, index: number): string => `<w:num w:numId="${index}"/>`;
    assert.equal(
      await outcomeOf(wordFile(LISTED, { numbering: `<w:numbering>${Array.from({ length: 60_000 }, num).join('')}</w:numbering>` })),
      'too-large',
    );
    assert.equal(await outcomeOf(wordFile('<w:p/>'.repeat(600_000))), 'too-large');
    assert.equal(
      await outcomeOf(wordFile(`<w:p ${Array.from({ length: 400_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`)),
      'too-large',
    );
    assert.equal(await outcomeOf(wordFile('<w:p a="1" b="2" c="3" d="4"/>'.repeat(250_000))), 'too-large');
    assert.equal(await outcomeOf(wordFile('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300))), 'too-deep');
  });

  it('with fields that start and never end, and paragraphs that all go on in one line', async () => {
    assert.equal(await outcomeOf(wordFile(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(ofSize(150_000))}</w:p>`)), 1);
    assert.equal(await outcomeOf(wordFile(p(r('1'), '<w:rPr><w:vanish/></w:rPr>').repeat(ofSize(50_000)))), 1);
  });
});

describe('a Word document far larger than any report', () => {
  const kinds: readonly (readonly [string, number, (size: number) => string])[] = [
    ['paragraphs', 40_000, (size) => p(r('文字，1件。')).repeat(size)],
    ['runs of one paragraph', 60_000, (size) => `<w:p>${r('1').repeat(size)}</w:p>`],
    ['cells', 30_000, (size) => `<w:tbl>${`<w:tr>${`<w:tc>${p(r('1'))}</w:tc>`.repeat(20)}</w:tr>`.repeat(size / 20)}</w:tbl>`],
    ['paragraphs of one cell', 40_000, (size) => `<w:tbl><w:tr><w:tc>${p(r('1')).repeat(size)}</w:tc></w:tr></w:tbl>`],
    [
      'tables in tables',
      70_000,
      (size) => `${'<w:tbl><w:tr><w:tc>'.repeat(70)}${p(r('1')).repeat(size)}${'</w:tc></w:tr></w:tbl>'.repeat(70)}`,
    ],
    ['text of one run', 4_000_000, (size) => p(r('1 '.repeat(size)))],
    ['white space of one run', 8_000_000, (size) => p(r(`1${' '.repeat(size)}2`))],
    ['formulas', 30_000, (size) => `<w:p>${'<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num></m:f></m:oMath>'.repeat(size)}</w:p>`],
  ];
  for (const [kind, size, make] of kinds)
    it(`is read soon, and with little memory: ${kind}`, async () =>
      assert.equal(typeof (await outcomeOf(wordFile(make(ofSize(size))))), 'number'));
});
