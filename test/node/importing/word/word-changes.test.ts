import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENGLISH } from '../../../../src/i18n/english.js';
import type { ImportedReport } from '../../../../src/importing/imported-report.js';
import { importDocument } from '../../../../src/importing/import-document.js';
import { importNoteText } from '../../../../src/importing/notes/import-note.js';
import type { ImportNote } from '../../../../src/importing/notes/import-note.js';
import { wordFile } from '../../../helpers/importing/made-zip.js';
import { lostCells } from '../../../helpers/importing/oracle/agreement.js';
import { printedReport } from '../../../helpers/importing/printed-report.js';
import { p, r, read } from '../../../helpers/importing/word/word-cells.js';
import { WORD_TRACKED, wordXml } from '../../../helpers/importing/word/word-xml.js';
import { REPORT } from '../../../helpers/command.js';

// Tracked changes that nobody has accepted yet: they are counted, it is read as if all were accepted, and the cells are named whose numbers
// they change.

const by = (date = '2024-01-15T09:00:00Z', author = '甲'): string => `w:id="1" w:author="${author}" w:date="${date}"`;

const ins = (content: string, attributes = by()): string => `<w:ins ${attributes}>${content}</w:ins>`;

const del = (text: string, attributes = by()): string => `<w:del ${attributes}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(content)}</w:tc>`;

const row = (cells: readonly string[], properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;

const HEAD = row(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map((text) => cell(r(text))));

const plain = (texts: readonly string[]): string[] => texts.map((text) => cell(r(text)));

/** A report of part two alone, with this row of 规章. */
const importedRow = (rules: string): Promise<ImportedReport> =>
  importDocument(
    wordFile(
      `${p(r('示例市示例局2023年政府信息公开工作年度报告'))}<w:tbl>${HEAD}${rules}${row(plain(['行政规范性文件', '4', '5', '6']))}</w:tbl>`,
    ),
  );

const changesOf = ({ notes }: ImportedReport): ImportNote[] => notes.filter(({ code }) => code === 'unaccepted-changes');

const countOf = async (body: string): Promise<number> => (await read(body)).changes ?? 0;

describe('tracked changes in a Word document', () => {
  it('are none where all were accepted, whatever formats were changed', async () => {
    const format = `<w:rPrChange ${by()}><w:rPr><w:b/></w:rPr></w:rPrChange>`;
    assert.equal(await countOf(p(r('12', format), `<w:pPrChange ${by()}><w:pPr/></w:pPrChange>`)), 0);
    assert.deepEqual(changesOf(await importedRow(row(plain(['规章', '1', '2', '3'])))), []);
  });

  const COUNTS: readonly (readonly [what: string, body: string, count: number])[] = [
    ['inserted and deleted text', p(del('9') + ins(r('8'))), 2],
    ['one insertion in several pieces', p(ins(r('1')) + '<w:bookmarkStart/>' + ins(r('2'))), 1],
    ['two insertions with text between them', p(ins(r('1')) + r('2') + ins(r('3'))), 2],
    ['insertions of two people', p(ins(r('1')) + ins(r('2'), by(undefined, '乙'))), 2],
    ['a move, at both of its places', p(`<w:moveFrom>${r('1')}</w:moveFrom>`) + p(`<w:moveTo>${r('1')}</w:moveTo>`), 1],
    ['a paragraph with its end', p(ins(r('1')), `<w:rPr><w:ins ${by()}/></w:rPr>`), 1],
    ['the end of a paragraph alone', p(r('1'), `<w:rPr><w:del ${by()}/></w:rPr>`), 1],
    ['a row with what is in it', `<w:tbl>${HEAD}${row([cell(ins(r('规章'))), cell(ins(r('1')))], `<w:ins ${by()}/>`)}</w:tbl>`, 1],
    ['a row that was deleted', `<w:tbl>${HEAD}${row([cell(del('规章'))], `<w:del ${by()}/>`)}</w:tbl>`, 1],
    ['cells', `<w:tbl>${row([cell(r('1'), '<w:cellIns w:id="1"/>'), cell(r('2'), '<w:cellDel w:id="2"/>'), cell(r('3'))])}</w:tbl>`, 2],
    [
      'text within a text box',
      p(`<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(ins(r('1')))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`),
      1,
    ],
  ];
  for (const [what, body, count] of COUNTS) it(`are counted: ${what}`, async () => assert.equal(await countOf(body), count));

  it('are said with their number where they change no number of the report', async () => {
    const imported = await importedRow(row([cell(r('规') + ins(r('章'))), ...plain(['1', '2', '3'])]));
    const [note, ...others] = changesOf(imported);
    assert.deepEqual(others, []);
    assert.equal(note?.severity, 'info');
    assert.equal(note.message, '文档中有 1 处修订尚未接受，按全部接受后的样子读取。');
    assert.match(importNoteText(note, ENGLISH), /that are not accepted yet: 1\. It was read as if all were accepted\./);
  });

  it('are a doubt about each cell whose digits they change, named with both texts', async () => {
    const changed = cell(`${r('1')}${del('2')}${ins(r('3'))}`);
    const imported = await importedRow(row([...plain(['规章']), changed, cell(r('2')), cell(ins(r('7')))]));
    const [note] = changesOf(imported);
    const { disclosure } = imported.report as unknown as { disclosure: { rules: unknown } };
    assert.deepEqual(disclosure.rules, { issued: 13, repealed: 2, inForce: 7 }, 'as if they were accepted');
    assert.equal(note?.severity, 'warning');
    assert.deepEqual(note.paths, ['disclosure.rules.issued', 'disclosure.rules.inForce']);
    assert.equal(
      note.message,
      '文档中有 3 处修订尚未接受，按全部接受后的样子读取，其中 2 格的数有改动，请核对：“规章 · 本年制发件数”（“12 → 13”、第 1 个表格第 2 行第 2 列）、“规章 · 现行有效件数”（“□ → 7”、第 1 个表格第 2 行第 4 列）。',
    );
  });

  it('name every cell of a row, or of a column, that was not there before', async () => {
    const added = await importedRow(row(plain(['规章', '1', '2', '3']), `<w:ins ${by()}/>`));
    assert.deepEqual(
      changesOf(added)[0]?.paths,
      ['issued', 'repealed', 'inForce'].map((key) => `disclosure.rules.${key}`),
    );
    const one = await importedRow(row([...plain(['规章', '1', '2']), cell(r('3'), '<w:cellIns w:id="1"/>')]));
    assert.equal(changesOf(one)[0]?.path, 'disclosure.rules.inForce');
  });

  it('leave a deleted number blank, with a note on the cell itself', async () => {
    const { report, notes } = await importedRow(row([...plain(['规章']), cell(del('12')), ...plain(['2', '3'])]));
    assert.equal((report as unknown as { disclosure: { rules: { issued: unknown } } }).disclosure.rules.issued, null);
    assert.deepEqual(
      notes.filter(({ path }) => path === 'disclosure.rules.issued').map(({ code }) => code),
      ['only-unseen'],
    );
  });

  it('are said once for a whole report in which every number was changed', async () => {
    const imported = await importDocument(wordFile(wordXml(printedReport(REPORT), WORD_TRACKED)));
    assert.equal(lostCells(imported, REPORT), 0);
    const [note, ...others] = changesOf(imported);
    assert.deepEqual([note?.paths?.length, note?.values.changed, note?.values.count, others.length], [200, 200, 400, 0]);
  });
});
