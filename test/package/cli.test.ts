import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { commandLanguage, localeTag } from '../../src/cli/command-language.js';
import { OPTIONS } from '../../src/cli/options.js';
import { Session } from '../../src/cli/session.js';
import { printable, Terminal, withoutControls } from '../../src/cli/terminal.js';
import type { Stream } from '../../src/cli/terminal.js';
import { FORMAT_IDS, FORMATS } from '../../src/formats/formats.js';
import { readReport } from '../../src/report/read-report.js';
import { jsonText, reportJson } from '../../src/exporting/report-json.js';
import { reportSpec } from '../../src/report/report-spec.js';
import type { Report } from '../../src/report/report.js';
import { VERSION } from '../../src/version.js';
import { lostCells } from '../helpers/importing/oracle/agreement.js';
import { madeDocx } from '../helpers/importing/word/made-docx.js';
import { madePdf } from '../helpers/importing/pdf/made-pdf.js';
import { madeXlsx } from '../helpers/importing/sheet/made-xlsx.js';
import { cellTexts, consistentReport, printedReport } from '../helpers/importing/printed-report.js';
import type { PrintedBlock } from '../helpers/importing/printed-report.js';
import { setAt } from '../helpers/random-report.js';
import { importNote } from '../../src/importing/notes/import-note.js';

const COMMAND = fileURLToPath(new URL('../../dist/cli/disclosure.js', import.meta.url));

/** Every test has a folder of its own. */
const folders: string[] = [];
let folder = '';

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const CHINESE = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };

function disclosure(
  args: readonly string[],
  { input = '', env = CHINESE }: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, env, input, encoding: 'utf8' });
  assert.ok(!/\n\s+at .*\d/.test(stderr), `a stack trace:\n${stderr}`);
  return { code: status, out: stdout, err: stderr };
}

const at = (name: string): string => join(folder, name);
const write = (name: string, content: string | Uint8Array): void => writeFileSync(at(name), content);
const jsonIn = (text: string): unknown => JSON.parse(text) as unknown;

/** A page as it is published. */
function madeHtml(blocks: readonly PrintedBlock[]): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = blocks.map((block) =>
    block.kind === 'paragraph'
      ? `<p>${escaped(block.text)}</p>`
      : `<table>${block.rows
          .map(
            (row) =>
              `<tr>${row.map((cell) => `<td colspan="${cell.colspan}" rowspan="${cell.rowspan}">${escaped(cell.text)}</td>`).join('')}</tr>`,
          )
          .join('')}</table>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>页面</title>${body.join('\n')}`;
}

/** What would tell a terminal something, or turn letters around. */
const HOSTILE = /[^\n\P{Cc}]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const CHINESE_LANGUAGE = commandLanguage('zh-CN');

const [REPORT] = fc.sample(consistentReport('2021'), { seed: 4, numRuns: 1 }) as [Report];
const HTML = madeHtml(printedReport(REPORT));

type Json = Record<string, unknown>;

/** The report, with some values changed. */
function changed(changes: Readonly<Record<string, unknown>>): Json {
  const json = structuredClone(reportJson(REPORT)) as Json;
  for (const [path, value] of Object.entries(changes)) setAt(json, path.split('.'), value);
  return json;
}

/** Two cells that one row adds up. */
const BROKEN = { 'applications.received.person': 46, 'applications.received.total': 58 };

describe('the disclosure command', () => {
  before(() => {
    assert.ok(existsSync(COMMAND), 'npm run build comes first');
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'disclosure-'));
    folders.push(folder);
  });

  after(() => {
    for (const path of folders) rmSync(path, { recursive: true, force: true });
  });

  describe('says how it is used', () => {
    it('in the language of the environment', () => {
      const help = (env: NodeJS.ProcessEnv): string => disclosure(['--help'], { env: { PATH: process.env.PATH, ...env } }).out;
      assert.match(help({ LANG: 'zh_CN.UTF-8' }), /用法：[^]*核对报告/);
      assert.match(help({ LANG: 'zh_TW.UTF-8' }), /核對報告/);
      assert.match(help({ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }), /Usage:[^]*standard error/);
      assert.match(help({ LC_ALL: '', LANG: 'C' }), /Usage:/);
      const tags = [{ LC_ALL: '', LC_MESSAGES: 'zh_HK.Big5@x', LANG: 'en' }, { LANG: 'POSIX' }, {}].map((env) =>
        localeTag(env, 'zh-Hans-CN'),
      );
      assert.deepEqual(tags, ['zh-HK', 'en', 'zh-Hans-CN']);
      assert.deepEqual(
        ['zh-HK', 'en-GB', 'zh', 'mn-Mong-CN', 'no tag'].map((tag) => commandLanguage(tag).tag),
        ['zh-Hant', 'en', 'zh-CN', 'zh-CN', 'zh-CN'],
      );
    });

    it('in English throughout in an English locale, but for names and what it quotes of a document', () => {
      const odd = printedReport(REPORT, (cell, path) => (path === 'applications.received.person' ? '约12' : (cellTexts(cell)[0] ?? '')));
      write('odd.html', madeHtml(odd));
      write('old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
      write('broken.json', '{ "agency": 3 }');
      const env = { ...process.env, LC_ALL: 'en_US.UTF-8' };
      const files = ['odd.html', 'old.doc', 'broken.json'];
      const { out, err } = disclosure(['check', ...files], { env });
      const json = disclosure(['check', '--json', ...files], { env }).out;
      const checked = jsonIn(json) as {
        reports: { notes: { text: string }[]; findings: { text: string }[] }[];
        failures: { message: string }[];
      };
      const texts = [
        ...[out, err].map((text) => text.replaceAll(REPORT.agency, 'N')),
        ...checked.reports.flatMap(({ notes, findings }) => [...notes, ...findings].map(({ text }) => text)),
        ...checked.failures.map(({ message }) => message),
        ...[[], ['frobnicate'], ['check', '--help'], ['import', '--help'], ['import', 'none.html']].map((args) => {
          const told = disclosure(args, { env });
          return told.out + told.err;
        }),
      ];
      assert.match(err, /odd\.html: warning: “约12” in row \d+, column \d+ of table 2 is not a number/);
      assert.match(err, /old\.doc: The file is in an Office format from before 2007/);
      const withoutQuotes = (text: string): string => {
        const left = text.replace(/“[^“”]*”/g, '');
        return left === text ? left : withoutQuotes(left);
      };
      for (const text of texts) assert.doesNotMatch(withoutQuotes(text), /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/, text);
    });

    it('with every option, and what each exit code means', () => {
      const [importing, checking] = ['import', 'check'].map((name) => disclosure([name, '--help']));
      for (const { name } of OPTIONS) assert.ok(`${importing!.out}${checking!.out}`.includes(`--${name}`), name);
      assert.ok(!checking!.out.includes('--output') && !importing!.out.includes('--json'));
      for (const { code, out, err } of [importing!, checking!]) {
        assert.equal(code, 0);
        assert.equal(err, '');
        for (const exit of [0, 1, 2]) assert.match(out, new RegExp(`^ {2}${exit} {2}\\S`, 'm'));
      }
      assert.deepEqual(disclosure(['--version']), { code: 0, out: `${VERSION}\n`, err: '' });
    });

    it('and what is wrong with what was typed', () => {
      write('a.html', HTML);
      mkdirSync(at('folder'));
      const wrong: [string[], RegExp][] = [
        [[], /用法：/],
        [['frobnicate', 'a.html'], /没有“frobnicate”这个命令/],
        [['import'], /没有写明文件/],
        [['check', '--json'], /没有写明文件/],
        [['import', 'a.html', '--colour'], /没有 --colour 这个选项/],
        [['import', 'a.html', '-x'], /没有 -x 这个选项/],
        [['import', 'a.html', '--json'], /没有 --json 这个选项/],
        [['check', 'a.html', '-o', 'b.json'], /没有 -o 这个选项/],
        [['import', 'a.html', '-o'], /选项 -o 后面应当写明 OUT/],
        [['import', 'a.html', '-o', '--agency', 'X'], /选项 -o 后面应当写明 OUT/],
        [['import', 'a.html', '--agency='], /选项 --agency 后面应当写明 NAME/],
        [['check', 'a.html', '--json=yes'], /选项 --json 后面不应当写“yes”/],
        [['import', 'a.html', '--year', '24'], /“24”不是报告年份/],
        [['import', 'a.html', '--year', '1999'], /“1999”不是报告年份/],
        [['import', 'a.html', 'none.html'], /没有这个文件：none\.html/],
        [['check', 'a.html/b'], /没有这个文件：a\.html\/b/],
        [['import', 'a.html', '-o', 'folder'], /folder 是目录/],
        [['import', 'a.html', '-o', 'none/b.json'], /没有 none\/b\.json 所在的目录/],
        [['import', 'a.html', '-', '--agency', 'X', '--year', '2024'], /只能导入一个文件/],
      ];
      for (const [args, sentence] of wrong) {
        const { code, out, err } = disclosure(args);
        assert.equal(code, 2, args.join(' '));
        assert.equal(out, '', args.join(' '));
        assert.match(err, sentence);
        assert.match(err, /--help/);
      }
      assert.deepEqual(readdirSync(folder).sort(), ['a.html', 'folder']);
    });
  });

  describe('import', () => {
    it('reads every kind of document', async () => {
      const blocks = printedReport(REPORT);
      const files: Record<string, string | Uint8Array> = {
        'report.html': HTML,
        'report.docx': await madeDocx(blocks),
        'report.xlsx': await madeXlsx(blocks, 'one sheet'),
        'report.pdf': await madePdf(blocks),
        'report.txt': blocks
          .map((block) =>
            block.kind === 'paragraph' ? block.text : block.rows.map((row) => `${row.map(({ text }) => text).join(' | ')} |`).join('\n'),
          )
          .join('\n'),
        // What it is, it is by its bytes.
        'page without a kind': HTML,
      };
      for (const [name, content] of Object.entries(files)) {
        write(name, content);
        const { code, out, err } = disclosure(['import', name]);
        assert.equal(code, 0, `${name}: ${err}`);
        const { report, problems, warnings } = readReport(jsonIn(out));
        assert.deepEqual([...problems, ...warnings], [], name);
        assert.equal(lostCells({ report: report!, notes: [] }, REPORT), 0, name);
        assert.equal(report!.agency, REPORT.agency);
        assert.ok(out.endsWith('}\n') && out.startsWith('{\n  "format": "2021",\n  "agency": "'), 'two spaces, in order');
        for (const line of err.trim().split('\n').filter(Boolean)) assert.ok(line.startsWith(`${name}：`), line);
      }
    });

    it('prints nothing but the keys of the format, in its order', () => {
      for (const id of FORMAT_IDS)
        fc.assert(
          fc.property(consistentReport(id), (report) => {
            const stray = { ...report, stray: 1, applications: { stray: 2, ...report.applications } };
            const json = reportJson(Object.fromEntries(Object.entries(stray).reverse()) as unknown as Report);
            assert.deepEqual(readReport(json).report, report);
            const keys = (value: object): unknown[] =>
              Object.entries(value).map(([key, inner]) =>
                typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? [key, keys(inner as object)] : key,
              );
            assert.deepEqual(keys(json), keys(reportSpec(FORMATS[id])));
          }),
          { numRuns: 5 },
        );
    });

    it('takes the agency and the year that it is told, and the standard input', () => {
      const { code, out } = disclosure(['import', '-', '--agency', '示例市某局', '--year=2022'], { input: HTML });
      assert.equal(code, 0);
      const { agency, year } = jsonIn(out) as { agency: string; year: number };
      assert.deepEqual([agency, year], ['示例市某局', 2022]);
      assert.match(disclosure(['import', '-']).err, /^标准输入：/);
    });

    it('keeps notes apart from the report', () => {
      write('a.html', HTML.replace(/<td[^>]*>\d+<\/td>/, '<td>约3件左右</td>'));
      const { code, out, err } = disclosure(['import', 'a.html']);
      assert.equal(code, 0);
      assert.equal(readReport(jsonIn(out)).problems.length, 0);
      assert.match(err, /^a\.html：注意：.*约3件左右/m);
    });

    it('gives a list of several, without those that failed, and says which', () => {
      write('a.html', HTML);
      write('b.html', '<p>通知</p>');
      write('c.html', HTML);
      const several = disclosure(['import', 'a.html', 'b.html', 'c.html']);
      assert.equal(several.code, 1);
      assert.equal((jsonIn(several.out) as unknown[]).length, 2);
      assert.match(several.err, /^b\.html：没有找到/m);
      assert.match(several.err, /读出 2 份报告，1 个文件没有读出/);
      const one = disclosure(['import', 'b.html']);
      assert.equal(one.code, 1);
      assert.equal(one.out, '');
      assert.ok(!Array.isArray(jsonIn(disclosure(['import', 'a.html', 'a.html']).out)), 'one file, named twice');
    });

    it('reads a folder and those in it: documents in the order of their names, and nothing else', () => {
      mkdirSync(at('年报/2023'), { recursive: true });
      write('年报/2023/10.html', HTML);
      write('年报/2023/9.html', HTML.replaceAll(`${REPORT.year}年`, '2023年'));
      write('年报/2023/~$9.docx', 'open in Word');
      write('年报/.hidden.html', 'x');
      write('年报/logo.png', 'x');
      symlinkSync(at('年报'), at('年报/circle'));
      const { code, out, err } = disclosure(['import', '年报']);
      assert.equal(code, 0, err);
      assert.deepEqual(
        (jsonIn(out) as { year: number }[]).map(({ year }) => year),
        [2023, REPORT.year],
      );
      assert.match(err, /年报：另有 1 个其他类型的文件没有读取/);
      // An old Word document is a report that would be missing: it is told of.
      write('年报/old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
      const old = disclosure(['import', '年报']);
      assert.equal(old.code, 1);
      assert.match(old.err, /old\.doc：文件是 2007 年以前/);
      mkdirSync(at('empty'));
      const empty = disclosure(['import', 'empty']);
      assert.equal(empty.code, 1);
      assert.match(empty.err, /empty：目录中没有可以读取的文件/);
    });

    it('refuses in a sentence what cannot be read', () => {
      write('broken.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
      write('broken.pdf', '%PDF-1.7\nnothing');
      write('empty.txt', '');
      write('report.json', '{}');
      write('deep.html', '<table><tr><td>'.repeat(100_000));
      for (const name of ['broken.docx', 'broken.pdf', 'empty.txt', 'report.json', 'deep.html']) {
        const { code, out, err } = disclosure(['import', name]);
        assert.equal(code, 1, name);
        assert.equal(out, '', name);
        assert.match(err, new RegExp(`^${name}：[^\\n]*[\\u4e00-\\u9fff]{4}[^\\n]*。\\n$`), name);
      }
    });

    it('reads no more of a device than it may', { skip: !existsSync('/dev/zero') }, () => {
      const { code, err } = disclosure(['import', '/dev/zero']);
      assert.equal(code, 1);
      assert.match(err, /超过 50 MB/);
    });
  });

  describe('-o', () => {
    it('writes what would be printed, whole, and leaves nothing beside it', () => {
      write('a.html', HTML);
      const { out } = disclosure(['import', 'a.html']);
      for (const args of [['-o', 'a.json'], ['--output=a.json']]) {
        assert.deepEqual(disclosure(['import', 'a.html', ...args]), { code: 0, out: '', err: '' });
        assert.equal(readFileSync(at('a.json'), 'utf8'), out);
      }
      assert.equal(disclosure(['import', 'a.html', '-o', '-']).out, out);
      assert.deepEqual(readdirSync(folder).sort(), ['a.html', 'a.json']);
    });

    it('leaves what was there when no report was read', () => {
      write('bad.html', '<p>通知</p>');
      write('a.json', 'old');
      assert.equal(disclosure(['import', 'bad.html', '-o', 'a.json']).code, 1);
      assert.equal(readFileSync(at('a.json'), 'utf8'), 'old');
      assert.deepEqual(readdirSync(folder).sort(), ['a.json', 'bad.html']);
    });

    it('keeps a link, and the rights of the file it replaces', () => {
      write('a.html', HTML);
      write('real.json', 'old');
      chmodSync(at('real.json'), 0o640);
      symlinkSync(at('real.json'), at('link.json'));
      assert.equal(disclosure(['import', 'a.html', '-o', 'link.json']).code, 0);
      assert.equal((jsonIn(readFileSync(at('real.json'), 'utf8')) as Report).agency, REPORT.agency);
      assert.equal(statSync(at('real.json')).mode & 0o777, 0o640);
    });

    it('never writes over a file that it reads, whatever it is called', () => {
      write('a.html', HTML);
      symlinkSync(at('a.html'), at('b.html'));
      for (const name of ['a.html', './a.html', 'b.html'])
        for (const input of ['a.html', '.']) {
          const { code, err } = disclosure(['import', input, '-o', name]);
          assert.equal(code, 2);
          assert.match(err, /是要读取的文件/);
        }
      assert.equal(readFileSync(at('a.html'), 'utf8'), HTML);
    });

    it('says so when the disk is full', { skip: !existsSync('/dev/full') }, () => {
      write('a.html', HTML);
      const { code, err } = disclosure(['import', 'a.html', '-o', '/dev/full']);
      assert.equal(code, 1);
      assert.equal(err, '不能写入：/dev/full（磁盘已满）。\n');
      const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${COMMAND}" check a.html > /dev/full`], {
        cwd: folder,
        env: CHINESE,
        encoding: 'utf8',
      });
      assert.equal(shell.status, 2, 'not what a check finds');
      assert.match(shell.stderr, /不能写入：标准输出（磁盘已满）/);
    });

    it('leaves nothing behind when it is interrupted', { skip: process.platform === 'win32' }, async () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        const child = spawn(process.execPath, [COMMAND, 'import', '-', '-o', 'a.json'], { cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] });
        const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, by) => resolve(by)));
        child.stdin.on('error', () => undefined);
        child.stdin.write(HTML.slice(0, 100));
        while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        child.kill(signal);
        assert.equal(await ended, signal);
        assert.deepEqual(readdirSync(folder), []);
      }
    });
  });

  describe('check', () => {
    it('finds nothing broken in a report that adds up, as a document and as JSON', () => {
      write('a.html', HTML);
      write('a.json', JSON.stringify(reportJson(REPORT)));
      for (const name of ['a.html', 'a.json']) {
        const { code, out } = disclosure(['check', name]);
        assert.equal(code, 0, out);
        assert.ok(out.startsWith(`${REPORT.agency}${REPORT.year}年（${name}）：`));
        assert.ok(!out.includes('[不平衡]'));
      }
      assert.equal(disclosure(['check', '-'], { input: `\ufeff${JSON.stringify(reportJson(REPORT))}` }).code, 0);
    });

    it('says what is broken, and that it is by its exit code', () => {
      write('a.json', JSON.stringify(changed(BROKEN)));
      const { code, out, err } = disclosure(['check', 'a.json']);
      assert.equal(code, 1);
      assert.equal(err, '');
      assert.match(out, /^ {2}\[不平衡\] .*自然人 46 \+ .*表内总计为 58/m);
      const english = disclosure(['check', 'a.json'], { env: { ...process.env, LC_ALL: 'en_US.UTF-8' } });
      assert.match(english.out, /\[does not balance\] .* 58/);
    });

    it('takes warnings for no failure', () => {
      write('a.json', JSON.stringify(changed({ other: ['本年度收取政府信息公开信息处理费。', '新收政府信息公开申请987654件。'] })));
      const { code, out } = disclosure(['check', 'a.json']);
      assert.match(out, /\[提示\]/);
      assert.equal(code, 0);
    });

    it('holds the years of one agency against each other, from any files', () => {
      write('a.html', HTML);
      write('before.json', JSON.stringify({ reports: [changed({ year: REPORT.year - 1, 'applications.carriedForward.person': 987 })] }));
      const { code, out } = disclosure(['check', 'a.html', 'before.json']);
      assert.equal(code, 1);
      assert.ok(out.includes(`与${REPORT.year - 1}年的报告核对`));
      assert.match(out, /上年报告的.*987/);
      assert.match(out, /共 2 份报告：/);
    });

    it('names path, expected and found of what is wrong with JSON, and checks the rest', () => {
      write('a.json', JSON.stringify([changed(BROKEN), { ...changed({ 'reviews.review.total': '三' }), misspelt: 1 }]));
      const { code, out, err } = disclosure(['check', 'a.json']);
      assert.equal(code, 2, 'not read wholly comes before broken');
      assert.match(out, /\[不平衡\]/);
      assert.match(err, /^a\.json：.*\[1\]\.reviews\.review\.total：应为数字.*实为 "三"$/m);
      assert.match(err, /^a\.json：注意：.*\[1\]\.misspelt$/m);
      write(
        'many.json',
        JSON.stringify({ agency: 1, year: '2024', format: '2021', preface: Array.from({ length: 60 }, (_, index) => index) }),
      );
      const many = disclosure(['check', 'many.json']);
      assert.equal(many.code, 2);
      assert.match(many.err, /agency：应为机关名称（文字），实为 1/);
      assert.match(many.err, /另有 \d+ 处/);
      assert.ok(many.err.split('\n').length < 30);
    });

    it('says where text stops being JSON', () => {
      write('a.json', '{\n  "agency": "示例",\n  "year" 2024\n}');
      const { code, out, err } = disclosure(['check', 'a.json']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /不是正确的 JSON（第 3 行第 10 个字符处）/);
      write('utf16.json', Buffer.from('\ufeff{}', 'utf16le'));
      assert.match(disclosure(['check', 'utf16.json']).err, /不是 UTF-8/);
    });

    it('prints for programs what it prints for people', () => {
      write('a.json', JSON.stringify([changed(BROKEN), { year: 2024 }]));
      write('b.html', '<p>通知</p>');
      const { code, out, err } = disclosure(['check', 'a.json', 'b.html', '-', '--json'], { input: HTML });
      assert.equal(code, 2);
      assert.ok(err.includes('b.html'));
      const result = jsonIn(out) as { reports: Json[]; failures: Json[]; counts: Json; warnings: Json[] };
      assert.deepEqual(Object.keys(result), ['reports', 'warnings', 'failures', 'counts']);
      assert.deepEqual(
        result.reports.map(({ file }) => file),
        ['a.json', '-'],
      );
      const [first] = result.reports as [{ findings: { status: string; text: string; rule: string; cells: unknown[] }[] }];
      assert.ok(first.findings.some(({ status, rule, text }) => status === 'broken' && rule === 'applicants' && text.includes('58')));
      assert.deepEqual(
        result.failures.map(({ file, code: why }) => [file, why]),
        [
          ['b.html', 'not-a-report'],
          ['a.json', 'not-a-report'],
        ].sort(),
      );
      assert.equal(result.counts.broken, first.findings.filter(({ status }) => status === 'broken').length);
    });
  });

  describe('on a terminal', () => {
    it('keeps quiet when nobody reads on', () => {
      write('many.json', JSON.stringify(Array.from({ length: 400 }, () => changed(BROKEN))));
      const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${COMMAND}" check many.json --json | head -n 1`], {
        cwd: folder,
        env: CHINESE,
        encoding: 'utf8',
      });
      assert.equal(shell.stdout, '{\n');
      assert.equal(shell.stderr, '');
    });

    it('shows progress, and takes it away before anything else is shown', () => {
      const shown = (isTTY: boolean): string => {
        const stream = Object.assign(new PassThrough(), { isTTY, columns: 12 }) as unknown as Stream & PassThrough;
        const terminal = new Terminal(new PassThrough(), stream);
        terminal.progress('正在读取 1/2：a.html');
        terminal.tell('a.html：说明');
        terminal.tell('b');
        return String(stream.read());
      };
      assert.equal(shown(true), '\r\u001b[K正在读取 1/\r\u001b[Ka.html：说明\nb\n');
      assert.equal(shown(false), 'a.html：说明\nb\n');
    });

    it('does nothing that a document, a file name or an argument tells it to, and lets it be seen', () => {
      assert.equal(printable('a\u001b[31m\n\t b\u202e\u009bc\u2028\u061c\u007f'), 'a\\u001b[31m b\\u202e\\u009bc\\u2028\\u061c\\u007f');
      // A command of its own, an order of its own: gpj.exe would be seen as exe.jpg.
      const name = '\u001b]0;x\u0007\u202egpj.exe\u0085.html';
      write(name, HTML.replace(/<td[^>]*>\d+<\/td>/, '<td>约3\u202e\u2066\u200f件</td>'));
      const agency = `局\u202e\u2029\u009b2J\u001b[2J`;
      for (const args of [
        ['import', name, '--agency', agency],
        ['check', name, '--agency', agency],
        ['check', name, '--agency', agency, '--json'],
        ['import', name, `--\u001b[2J`],
        ['import', `none\u202e${name}`],
        ['\u202e\u009b'],
      ]) {
        const { out, err } = disclosure(args);
        for (const text of [out, err]) assert.ok(!HOSTILE.test(text), JSON.stringify(text.slice(0, 400)));
        assert.ok(`${out}${err}`.includes('\\u202e') || args.length === 3, args.join());
      }
    });

    it('prints JSON that says what it said before its controls were escaped', () => {
      const agency = '局\u202e\u2029\u009b\u007f\u061c\u0000\\u202e"';
      write('a.html', HTML);
      const { out } = disclosure(['import', 'a.html', `--agency=${agency.replace('\u0000', '')}`]);
      assert.ok(!HOSTILE.test(out));
      assert.equal((jsonIn(out) as Json).agency, agency.replace('\u0000', ''));
      disclosure(['import', 'a.html', `--agency=${agency.replace('\u0000', '')}`, '-o', 'a.json']);
      assert.equal(readFileSync(at('a.json'), 'utf8'), out);
      fc.assert(
        fc.property(
          fc.jsonValue({ stringUnit: fc.oneof(fc.constantFrom(...Array.from(agency)), fc.constantFrom('\u2066', '\u0085', '\n', '市')) }),
          (value) => {
            const text = withoutControls(jsonText(value));
            assert.ok(!HOSTILE.test(text));
            assert.deepEqual(jsonIn(text), jsonIn(JSON.stringify(value)));
          },
        ),
      );
    });

    it('escapes whatever goes through it, also what a command forgot', async () => {
      const [results, messages] = [new PassThrough(), Object.assign(new PassThrough(), { isTTY: true, columns: 80 })];
      const terminal = new Terminal(results, messages);
      await terminal.print('a\u001b[2J\n');
      terminal.tell('b\u202e');
      terminal.progress('c\u001b[2J\nd');
      assert.equal(String(results.read()), 'a\\u001b[2J\n');
      assert.equal(String(messages.read()), 'b\\u202e\n\r\u001b[Kc\\u001b[2J d');
    });
  });

  describe('a document of several reports', () => {
    const OTHER: Report = {
      ...REPORT,
      agency: '示例市乙局',
      title: `示例市乙局${REPORT.year}年政府信息公开工作年度报告`,
      signature: { agency: '示例市乙局', date: null },
    };
    const TWO = madeHtml([...printedReport(REPORT), ...printedReport(OTHER)]);
    const agencies = (out: string): unknown[] => [jsonIn(out)].flat().map((report) => (report as Report).agency);

    it('gives a list, and one by its name; never one under the name of another', () => {
      write('two.html', TWO);
      const both = disclosure(['import', 'two.html']);
      assert.equal(both.code, 0, both.err);
      assert.deepEqual(agencies(both.out), [REPORT.agency, OTHER.agency]);
      assert.match(both.err, /读出 2 份报告，0 个文件没有读出/);
      const one = disclosure(['import', 'two.html', '--agency', OTHER.agency]);
      assert.deepEqual([one.code, agencies(one.out)], [0, [OTHER.agency]]);
      assert.ok(one.out.startsWith('{'), 'one report is no list');
      const none = disclosure(['import', 'two.html', '--agency', '丙局']);
      assert.deepEqual([none.code, none.out], [1, '']);
      assert.match(none.err, /几份报告.*乙局/);
    });

    it('is checked report by report', () => {
      write('two.html', TWO);
      const { code, out } = disclosure(['check', 'two.html']);
      assert.equal(code, 0, out);
      for (const agency of [REPORT.agency, OTHER.agency]) assert.ok(out.includes(`${agency}${REPORT.year}年（two.html）：`), out);
    });

    it('has its notes told by report', () => {
      const stream = new PassThrough();
      const session = new Session(new Terminal(new PassThrough(), stream), CHINESE_LANGUAGE);
      const note = importNote('not-a-number', { severity: 'warning', quote: '三' }, { label: '总计' });
      session.tellNotes(
        'a.html',
        ['甲局', '乙局'].map((agency) => ({ report: { ...REPORT, agency, year: 2023 }, notes: [note] })),
      );
      assert.equal(String(stream.read()), `a.html（甲局2023年）：注意：${note.message}\na.html（乙局2023年）：注意：${note.message}\n`);
    });
  });
});
