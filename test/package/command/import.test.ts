import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FORMAT_IDS, FORMATS } from '../../../src/formats/formats.js';
import { readReport } from '../../../src/report/reading/read-report.js';
import { reportJson } from '../../../src/exporting/report-json.js';
import { reportSpec } from '../../../src/report/reading/report-spec.js';
import type { Report } from '../../../src/report/report.js';
import { lostCells } from '../../helpers/importing/oracle/agreement.js';
import { madeDocx } from '../../helpers/importing/word/made-docx.js';
import { madePdf } from '../../helpers/importing/pdf/made-pdf.js';
import { madeXlsx } from '../../helpers/importing/sheet/made-xlsx.js';
import { consistentReport, printedReport } from '../../helpers/importing/printed-report.js';
import { CHINESE, COMMAND, HTML, REPORT, at, disclosure, folder, jsonIn, useFolder, write } from '../../helpers/command.js';

describe('the disclosure command', () => {
  useFolder();

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
            const spec = reportSpec(FORMATS[id]);
            assert.deepEqual(keys(json), keys(Object.fromEntries(Object.entries(spec).filter(([key]) => key !== 'notes'))));
            // The notes are written only where there are any.
            const noted = { ...report, notes: { ...report.notes, reviews: ['说明。'] } } as Report;
            assert.deepEqual(keys(reportJson(noted)), keys(spec));
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
});
