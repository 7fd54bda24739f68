import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { jsonText, reportJson } from '../../../src/exporting/report-json.js';
import { importHtml } from '../../../src/importing/import-text.js';
import { lostCells } from '../../helpers/importing/oracle/agreement.js';
import { HTML, REPORT, at, changed, disclosure, useFolder, write } from '../../helpers/command.js';

describe('disclosure render, as it is installed', () => {
  useFolder();

  it('writes a page of its own for each report, with the years of its agency', () => {
    write('a.json', jsonText(reportJson(REPORT)));
    write('b.json', JSON.stringify(changed({ year: REPORT.year + 1, title: '' })));
    const { code, out, err } = disclosure(['render', 'a.json', 'b.json', '-o', 'pages/of-years']);
    assert.deepEqual([code, out], [0, ''], err);
    const pages = readdirSync(at('pages/of-years'));
    assert.equal(pages.length, 2);
    for (const name of pages) {
      assert.match(name, /年政府信息公开工作年度报告\.html$/);
      const page = readFileSync(at(`pages/of-years/${name}`), 'utf8');
      assert.match(page, /^<!doctype html>/);
      assert.match(page, /<svg/);
      assert.equal(lostCells(importHtml(page), REPORT), 0);
    }
    disclosure(['render', 'a.json', '--fragment', '-o', 'pages/of-years']);
    const names = readdirSync(at('pages/of-years'));
    assert.equal(names.length, 3, 'a fragment does not replace the page of its report');
    assert.equal(names.filter((name) => name.endsWith('年政府信息公开工作年度报告.fragment.html')).length, 1);
  });

  it('gives a pipe a fragment of a published page, and nothing else', () => {
    write('published.html', HTML);
    const { code, out } = disclosure(['render', 'published.html', '--fragment']);
    assert.equal(code, 0);
    assert.match(out, /^<h2>/);
    assert.doesNotMatch(out, /<!doctype|<style|class=|id=/);
    assert.equal(lostCells(importHtml(out), REPORT), 0);
  });

  it('says what is wrong, and writes nothing', () => {
    write('a.json', jsonText(reportJson(REPORT)));
    write('b.json', jsonText(reportJson(REPORT)));
    write('bad.json', '{}');
    for (const [args, code, message] of [
      [['a.json', '--page', '--fragment'], 2, '--page 和 --fragment 只能写一个。'],
      [['a.json', 'b.json'], 2, '2 份报告是 2 个 html 文件'],
      [['a.json', '-o', 'report.html'], 2, '像是文件名'],
      [['a.json', '--to', 'csv'], 2, '没有 --to 这个选项'],
      [['bad.json', '-o', 'pages'], 1, 'bad.json'],
    ] as const) {
      const result = disclosure(['render', ...args]);
      assert.deepEqual([result.code, result.out], [code, ''], result.err);
      assert.ok(result.err.includes(message), result.err);
    }
    assert.deepEqual(readdirSync(at('.')).sort(), ['a.json', 'b.json', 'bad.json']);
  });
});
