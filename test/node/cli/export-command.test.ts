import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { jsonText, reportJson } from '../../../src/exporting/report-json.js';
import { reportsCsv } from '../../../src/exporting/reports-csv.js';
import { importDocument } from '../../../src/importing/import-document.js';
import { readReport, readReports } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { lostCells } from '../../helpers/importing/oracle/agreement.js';
import { HTML, REPORT } from '../../helpers/command.js';
import { runCommand } from '../../helpers/run-command.js';
import type { Outcome } from '../../helpers/run-command.js';

const folders: string[] = [];
let folder = '';

const at = (name: string): string => join(folder, name);
const write = (name: string, content: string): void => writeFileSync(at(name), content);

const json = (changes: Readonly<Record<string, unknown>> = {}): string => jsonText({ ...reportJson(REPORT), ...changes });

/** Runs the command. Names of files in `args` are those in the test's folder where they begin with `./`. */
const disclosure = (args: readonly string[], options: Parameters<typeof runCommand>[1] = {}): Promise<Outcome> =>
  runCommand(
    args.map((arg) => arg.replace(/^\.\//, `${folder}/`)),
    options,
  );

const NAME = `${REPORT.agency}${REPORT.year}年政府信息公开工作年度报告`;

describe('disclosure export', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'disclosure-export-'));
    folders.push(folder);
    write('a.json', json());
  });

  after(() => {
    for (const path of folders) rmSync(path, { recursive: true, force: true });
  });

  it('writes a file of each kind, named after the report, to a folder that it makes', async () => {
    for (const kind of ['csv', 'xlsx', 'docx', 'json']) {
      const { code, out, err } = await disclosure(['export', './a.json', '--to', kind, '-o', './out/of/mine']);
      assert.equal(code, 0, err);
      assert.equal(out.length, 0);
      assert.equal(err, `已写入：${at(`out/of/mine/${NAME}.${kind}`)}\n`);
    }
    const bytes = (kind: string): Buffer => readFileSync(at(`out/of/mine/${NAME}.${kind}`));
    assert.equal(bytes('csv').toString(), reportsCsv([REPORT]));
    assert.deepEqual(readReport(JSON.parse(bytes('json').toString())).report, REPORT);
    for (const kind of ['xlsx', 'docx']) assert.equal(lostCells(await importDocument(bytes(kind)), REPORT), 0, kind);
    assert.equal(readdirSync(at('out/of/mine')).length, 4, 'nothing is left beside them');
  });

  it('writes one file of several reports, but a document of each, from files, folders and documents', async () => {
    mkdirSync(at('in/more'), { recursive: true });
    write('in/list.json', `[${json({ year: 2022, title: null })}, ${json({ year: 2023, title: null })}]`);
    write('in/more/page.html', HTML);
    for (const [kind, count] of [
      ['csv', 1],
      ['xlsx', 1],
      ['json', 1],
      ['docx', 3],
    ] as const) {
      const { code, err } = await disclosure(['export', './in', '--to', kind, '-o', `./${kind}`]);
      assert.equal(code, 0, err);
      assert.equal(readdirSync(at(kind)).length, count, kind);
    }
    assert.deepEqual(readdirSync(at('docx')).sort()[0], `${REPORT.agency}2022年政府信息公开工作年度报告.docx`);
    const [list = ''] = readdirSync(at('json'));
    const { reports } = readReports(JSON.parse(readFileSync(at(`json/${list}`), 'utf8')));
    assert.deepEqual(
      reports.map(({ year }: Report) => year),
      [2022, 2023, REPORT.year],
    );
  });

  it('writes to the standard output what goes there whole: text for reading, bytes for a file', async () => {
    assert.equal((await disclosure(['export', './a.json', '--to', 'csv'])).out.toString(), reportsCsv([REPORT]));
    assert.equal((await disclosure(['export', './a.json', '--to', 'json', '-o', '-'])).out.toString(), jsonText(reportJson(REPORT)));
    const { out } = await disclosure(['export', './a.json', '--to', 'xlsx']);
    assert.equal(lostCells(await importDocument(out), REPORT), 0);
    const shown = (await disclosure(['export', './a.json', '--to', 'csv'], { isTTY: true })).out.toString();
    assert.ok(shown.startsWith('"机关","年度"'), 'no mark that a terminal does not show');
    assert.doesNotMatch(shown, /\r|\\u000d/);
  });

  it('does not show bytes on a terminal, nor several documents in one stream, and says what to do', async () => {
    for (const kind of ['xlsx', 'docx']) {
      const { code, out, err } = await disclosure(['export', './a.json', '--to', kind], { isTTY: true });
      assert.deepEqual([code, out.length], [2, 0]);
      assert.match(err, new RegExp(`${kind} 文件不能显示在终端上：请用 -o 写明目录`));
    }
    write('b.json', json({ year: 2022 }));
    const { code, out, err } = await disclosure(['export', './a.json', './b.json', '--to', 'docx']);
    assert.deepEqual([code, out.length], [2, 0]);
    assert.match(err, /2 份报告是 2 个 docx 文件.*请用 -o 写明目录/);
  });

  it('says so where there are more reports than a workbook is good for', async () => {
    write('many.json', JSON.stringify(Array.from({ length: 501 }, (_, index) => ({ agency: `第${index}局`, year: 2024 }))));
    const { code, err } = await disclosure(['export', './many.json', '--to', 'xlsx', '-o', './out']);
    assert.equal(code, 2);
    assert.match(err, /至多放 500 份报告，这里有 501 份：请导出成 csv/);
    assert.ok(!existsSync(at('out')));
    assert.equal((await disclosure(['export', './many.json', '--to', 'csv', '-o', './out'])).code, 0);
  });

  it('says what is wrong with the command, in both languages, and writes nothing', async () => {
    const wrong: [string[], RegExp, RegExp][] = [
      [['./a.json'], /没有写明导出成哪一种文件：请加 --to 和 csv, xlsx, docx, json 之一/, /was not given: add --to/],
      [['./a.json', '--to', 'pdf'], /不能导出成“pdf”/, /cannot be exported to “pdf”/],
      [['./a.json', '--to'], /选项 --to 后面应当写明 csv\|xlsx\|docx\|json/, /--to needs a csv\|xlsx/],
      [['--to', 'csv'], /没有写明文件/, /No file was given/],
      [['./none.json', '--to', 'csv'], /没有这个文件/, /There is no such file/],
      [['./a.json', '--to', 'csv', '--json'], /没有 --json 这个选项/, /There is no option --json/],
      [['./a.json', '--to', 'csv', '-o', './a.json'], /a\.json 是文件，-o 后面应当写明目录/, /is a file, and -o needs a folder/],
      [['./a.json', '--to', 'xlsx', '-o', './new.xlsx'], /new\.xlsx”像是文件名/, /looks like the name of a file/],
      [['./a.json', '-', '--to', 'csv', '--agency', 'X', '--year', '2024'], /只能导入一个文件/, /only one file can be imported/],
    ];
    for (const [args, chinese, english] of wrong)
      for (const [tag, sentence] of [
        ['zh-CN', chinese],
        ['en', english],
      ] as const) {
        const { code, out, err } = await disclosure(['export', ...args], { tag });
        assert.deepEqual([code, out.length], [2, 0], args.join(' '));
        assert.match(err, sentence);
        assert.match(err, /disclosure export --help/);
      }
    assert.deepEqual(readdirSync(folder), ['a.json']);
  });

  it('exports what could be read, and says of the rest why not; where nothing could, no folder is made', async () => {
    write('broken.json', '{ "agency": ');
    write('odd.json', '{ "agency": 3 }');
    const some = await disclosure(['export', './broken.json', './a.json', './odd.json', '--to', 'csv', '-o', './out']);
    assert.equal(some.code, 1);
    assert.match(some.err, /broken\.json：[^\n]*不是正确的 JSON[^]*odd\.json：[^\n]*不符合格式/);
    assert.deepEqual(readdirSync(at('out')), [`${NAME}.csv`]);
    const none = await disclosure(['export', './broken.json', '--to', 'csv', '-o', './made/of/none']);
    assert.equal(none.code, 1);
    assert.ok(!existsSync(at('made')));
  });

  it('says so where the folder cannot be made or written to', async () => {
    const { code, err } = await disclosure(['export', './a.json', '--to', 'csv', '-o', './a.json/folder']);
    assert.equal(code, 1);
    assert.match(err, /不能写入：.*a\.json\/folder（路径中有一段是文件，不是目录）/);
    mkdirSync(at(`taken/${NAME}.csv`), { recursive: true });
    const taken = await disclosure(['export', './a.json', '--to', 'csv', '-o', './taken']);
    assert.equal(taken.code, 2);
    assert.match(taken.err, /\.csv 是目录/);
  });

  it('replaces what it wrote before, but never a file that it reads, under whatever name', async () => {
    write(`${NAME}.json`, json());
    symlinkSync(at(`${NAME}.json`), at('link.json'));
    for (const input of ['./link.json', `./${NAME}.json`]) {
      const { code, err } = await disclosure(['export', input, '--to', 'json', '-o', './.']);
      assert.equal(code, 2);
      assert.match(err, /是要读取的文件/);
    }
    assert.equal(readFileSync(at(`${NAME}.json`), 'utf8'), json());
    for (let time = 0; time < 2; time += 1) assert.equal((await disclosure(['export', './a.json', '--to', 'csv', '-o', './.'])).code, 0);
  });

  it('names the agency and the year of a document where it is told them', async () => {
    write('page.html', HTML);
    const { code, out } = await disclosure(['export', './page.html', '--to', 'json', '--agency', '示例市某局', '--year', '2022']);
    assert.equal(code, 0);
    const { report } = readReport(JSON.parse(out.toString()));
    assert.deepEqual([report?.agency, report?.year], ['示例市某局', 2022]);
  });

  it('explains itself: kinds, folder, and each exit code', async () => {
    const { code, out } = await disclosure(['export', '--help']);
    assert.equal(code, 0);
    assert.match(out.toString(), /disclosure export FILE… --to csv\|xlsx\|docx\|json \[-o DIR\] \[--agency NAME\] \[--year YYYY\]/);
    for (const exit of [0, 1, 2]) assert.match(out.toString(), new RegExp(`^ {2}${exit} {2}\\S`, 'm'));
    assert.doesNotMatch(out.toString(), /--output OUT|--json/);
  });
});
