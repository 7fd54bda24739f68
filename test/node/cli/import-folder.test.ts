import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { widthOf } from '../../../src/cli/text-columns.js';
import { jsonText, reportJson } from '../../../src/exporting/report-json.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { HTML, REPORT } from '../../helpers/command.js';
import { lostCells } from '../../helpers/importing/oracle/agreement.js';
import { madePdf } from '../../helpers/importing/pdf/made-pdf.js';
import { printedReport } from '../../helpers/importing/printed-report.js';
import { madeXlsx } from '../../helpers/importing/sheet/made-xlsx.js';
import { textOf } from '../../helpers/importing/text/printed-text.js';
import { madeDocx } from '../../helpers/importing/word/made-docx.js';
import { runCommand } from '../../helpers/run-command.js';
import type { Outcome } from '../../helpers/run-command.js';

const folders: string[] = [];
let folder = '';

const at = (name: string): string => join(folder, name);

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
}

const disclosure = (args: readonly string[], options: Parameters<typeof runCommand>[1] = {}): Promise<Outcome> =>
  runCommand(
    args.map((arg) => arg.replace(/^\.\//, `${folder}/`)),
    options,
  );

const BLOCKS = printedReport(REPORT);

/** The same report as a file of every kind, in folders. */
const KINDS: Record<string, string | Uint8Array> = {
  '2024/a.html': HTML,
  'a.txt': textOf(BLOCKS, 'bars behind cells, merged ones at the end'),
};

const INDEX = ['2024', '2023', '2022']
  .map((year) => `<p><a href="${year}.html">示例市示例局${year}年政府信息公开工作年度报告</a></p>`)
  .join('');

/** The lines of the table, without the progress that was shown before it. */
const tableIn = (err: string): string[] => (err.replace(/[^\n]*\r\u001b\[K/g, '').split('\n\n')[1] ?? '').split('\n');

/** Where the columns of a table start: a text ends and another starts there in the heading. */
const startsOf = (heading: string): number[] =>
  [...heading.matchAll(/(?:^|\s{3,})(\S)/g)].map(({ 0: whole, index }) => widthOf(heading.slice(0, index + whole.length - 1)));

/** The text of a line from one column of the terminal to another. */
function columnsOf(line: string, starts: readonly number[]): string[] {
  const cells = starts.map(() => '');
  let column = 0;
  for (const letter of line) {
    const index = starts.filter((start) => start <= column).length - 1;
    cells[index] = (cells[index] ?? '') + letter;
    column += widthOf(letter);
  }
  return cells.map((cell) => cell.replace(`${folder}/`, '').trim());
}

describe('disclosure import with a folder', () => {
  before(async () => {
    KINDS['2024/b.docx'] = await madeDocx(BLOCKS);
    KINDS['2024/deep/c.xlsx'] = await madeXlsx(BLOCKS, 'one sheet');
    KINDS['d.pdf'] = await madePdf(BLOCKS);
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'disclosure-import-'));
    folders.push(folder);
  });

  after(() => {
    for (const path of folders) rmSync(path, { recursive: true, force: true });
  });

  it('reads a file of every kind, and says which of them was refused and why, while the others are read', async () => {
    for (const [name, content] of Object.entries(KINDS)) write(`in/${name}`, content);
    write('in/index.html', INDEX);
    write('in/old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
    write('in/broken.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3));
    write('in/report.json', jsonText(reportJson(REPORT)));
    const { code, out, err } = await disclosure(['import', './in']);
    assert.equal(code, 1, 'as for a single file that was refused');
    const reports = JSON.parse(out.toString()) as unknown[];
    assert.equal(reports.length, Object.keys(KINDS).length);
    for (const json of reports) assert.equal(lostCells({ report: readReport(json).report!, notes: [] }, REPORT), 0);
    assert.equal(out.toString(), jsonText(reports), 'written as one list would be');

    const [heading = '', ...lines] = tableIn(err);
    const starts = startsOf(heading);
    assert.deepEqual(columnsOf(heading, starts), ['文件', '机关', '年份', '有数的格', '说明']);
    const rows = lines.map((line) => columnsOf(line, starts));
    assert.deepEqual(
      rows.map(([file]) => file),
      ['in/2024/a.html', 'in/2024/b.docx', 'in/2024/deep/c.xlsx', 'in/a.txt', 'in/broken.docx', 'in/d.pdf', 'in/index.html', 'in/old.doc'],
    );
    for (const [file = '', agency, year, cells, notes = ''] of rows) {
      const isRead = file.replace(/^in\//, '') in KINDS;
      assert.deepEqual([agency, year, cells], isRead ? [REPORT.agency, String(REPORT.year), '200/200'] : ['', '', ''], file);
      assert.match(notes, isRead ? /^(?:无|\d+ [条处].*)$/ : /^没有读出：.+[。…]$/, file);
    }
    assert.match(rows.find(([file]) => file === 'in/index.html')?.[4] ?? '', /这是报告的目录，不是一份报告。/);
    assert.match(err, /index\.html：这是报告的目录[^\n]*“示例市示例局2024年政府信息公开工作年度报告”[^\n]*2022年/);
    assert.match(err, /in：另有 1 个其他类型的文件没有读取/, 'the JSON is named as not read');
    assert.match(err, /读出 5 份报告，3 个文件没有读出。\n$/);
  });

  it('writes a JSON for each file, in folders and by names like its own, and none over another', async () => {
    for (const name of ['a.html', 'A.txt', 'sub/a.html', 'sub/b.html']) write(`in/${name}`, name.endsWith('txt') ? KINDS['a.txt']! : HTML);
    write('in/none.html', '<p>通知</p>');
    write('out/sub/b.json', 'old');
    const { code, out, err } = await disclosure(['import', './in', '-o', './out']);
    assert.deepEqual([code, out.toString()], [1, '']);
    assert.deepEqual(readdirSync(at('out')).sort(), ['A.txt.json', 'a.html.json', 'sub']);
    assert.deepEqual(readdirSync(at('out/sub')).sort(), ['a.json', 'b.json'], 'nothing is left beside them');
    for (const name of ['A.txt.json', 'a.html.json', 'sub/a.json', 'sub/b.json'])
      assert.equal((JSON.parse(readFileSync(at(`out/${name}`), 'utf8')) as Report).agency, REPORT.agency);
    assert.match(err, new RegExp(`已在 ${at('out')} 中写入 4 个 JSON 文件。`));
    assert.equal(readFileSync(at('out/sub/a.json'), 'utf8'), (await disclosure(['import', './in/sub/a.html'])).out.toString());
  });

  it('takes a new name without an extension for a folder, another for the file of all reports, and makes none where nothing was read', async () => {
    write('in/a.html', HTML);
    write('in/b.html', HTML);
    write('none/a.html', '<p>通知</p>');
    await disclosure(['import', './in', '-o', './new/of/mine']);
    assert.deepEqual(readdirSync(at('new/of/mine')).sort(), ['a.json', 'b.json']);
    await disclosure(['import', './in', '-o', './all.json']);
    assert.equal((JSON.parse(readFileSync(at('all.json'), 'utf8')) as unknown[]).length, 2);
    await disclosure(['import', './in/a.html', '-o', './one/']);
    assert.deepEqual(readdirSync(at('one')), ['a.json']);
    assert.equal((await disclosure(['import', './none', '-o', './made/here'])).code, 1);
    assert.deepEqual(readdirSync(folder).sort(), ['all.json', 'in', 'new', 'none', 'one']);
  });

  it('goes on where one JSON cannot be written, and never writes over a document that it reads', async () => {
    for (const name of ['a', 'b', 'c']) write(`in/${name}.html`, HTML);
    mkdirSync(at('out/a.json'), { recursive: true });
    symlinkSync(at('in/c.html'), at('out/b.json'));
    const { code, err } = await disclosure(['import', './in', '-o', './out']);
    assert.equal(code, 1);
    const rows = tableIn(err).slice(1);
    assert.match(rows[0]!, /没有写成：.*a\.json 是目录/);
    assert.match(rows[1]!, /没有写成：.*b\.json 是要读取的文件/);
    assert.doesNotMatch(rows[2]!, /没有写成/);
    assert.equal(readFileSync(at('in/c.html'), 'utf8'), HTML);
    assert.match(err, /读出 3 份报告，0 个文件没有读出/);
  });

  it('says it in English, and on a terminal in lines that fit', async () => {
    write(`in/${REPORT.agency}${REPORT.year}年政府信息公开工作年度报告（公开版）.html`, HTML);
    write('in/index.html', INDEX);
    const english = tableIn((await disclosure(['import', './in'], { tag: 'en' })).err);
    assert.match(english[0]!, /^file +agency +year +filled cells +notes$/);
    assert.match(english[1]!, /not read: This is a list of reports, not a report\.$/);
    assert.match(english[2]!, /200\/200 {2,}(?:none|\w+: \d+)/);
    for (const columns of [100, 120]) {
      const { err } = await disclosure(['import', './in'], { columns });
      for (const line of tableIn(err)) assert.ok(widthOf(line) < columns, line);
      assert.match(tableIn(err)[2]!, /\/.*….*\.html {3,}/, 'both ends of the name');
    }
  });
});
