import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { commandLanguage, localeTag } from '../../../src/cli/command-language.js';
import { OPTIONS } from '../../../src/cli/options.js';
import { printable, Terminal, withoutControls } from '../../../src/cli/terminal.js';
import type { Stream } from '../../../src/cli/terminal.js';
import { jsonText } from '../../../src/exporting/report-json.js';
import { VERSION } from '../../../src/version.js';
import { cellTexts, printedReport } from '../../helpers/importing/printed-report.js';
import {
  BROKEN,
  CHINESE,
  COMMAND,
  HTML,
  REPORT,
  at,
  changed,
  disclosure,
  folder,
  jsonIn,
  madeHtml,
  useFolder,
  write,
} from '../../helpers/command.js';
import type { Json } from '../../helpers/command.js';

/** What would tell a terminal something, or turn letters around. */
const HOSTILE = /[^\n\P{Cc}]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

describe('the disclosure command', () => {
  useFolder();

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
        ...[[], ['frobnicate'], ['check', '--help'], ['import', '--help'], ['export', '--help'], ['import', 'none.html']].map((args) => {
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
      const helps = ['import', 'check', 'export', 'render'].map((name) => disclosure([name, '--help']));
      const [importing, checking] = helps;
      for (const { name } of OPTIONS)
        assert.ok(
          helps.some(({ out }) => out.includes(`--${name}`)),
          name,
        );
      assert.ok(!checking!.out.includes('--output') && !importing!.out.includes('--json'));
      for (const { code, out, err } of helps) {
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
});
