import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { commandLanguage } from '../../../src/cli/command-language.js';
import { Session } from '../../../src/cli/session.js';
import { Terminal } from '../../../src/cli/terminal.js';
import { reportJson } from '../../../src/exporting/report-json.js';
import type { Report } from '../../../src/report/report.js';
import { printedReport } from '../../helpers/importing/printed-report.js';
import { importNote } from '../../../src/importing/notes/import-note.js';
import { BROKEN, HTML, REPORT, changed, disclosure, jsonIn, madeHtml, useFolder, write } from '../../helpers/command.js';
import type { Json } from '../../helpers/command.js';

const CHINESE_LANGUAGE = commandLanguage('zh-CN');

describe('the disclosure command', () => {
  useFolder();

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
