import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvDocument } from '../../../../src/importing/text/csv-document.js';
import { reportFrom } from '../../../../src/importing/report-from.js';

const importCsv = (rows: readonly string[]) =>
  reportFrom(csvDocument(['示例市民政局2023年政府信息公开工作年度报告', ...rows].join('\r\n')));

const HEADINGS = '信息内容,本年制发件数,本年废止件数,现行有效件数';

test('A record that lacks a field does not move its numbers to the left.', () => {
  const { report, notes } = importCsv([HEADINGS, '规章,2,30', '行政规范性文件,1,2,30']);
  assert.ok(report.format === '2021');
  assert.deepEqual(report.disclosure.rules, { issued: null, repealed: null, inForce: null });
  assert.deepEqual(report.disclosure.normativeDocuments, { issued: 1, repealed: 2, inForce: 30 });
  assert.ok(notes.some(({ path }) => path === 'disclosure.rules'));
});

test('Records are as long as their own headings, and may be shorter than those of others.', () => {
  const { report } = importCsv([HEADINGS, '规章,0,0,0', '行政规范性文件,1,2,30', '信息内容,本年处理决定数量', '行政许可,12', '行政处罚,3']);
  assert.ok(report.format === '2021');
  assert.deepEqual(report.disclosure.normativeDocuments, { issued: 1, repealed: 2, inForce: 30 });
  assert.equal(report.disclosure.licensing.decisions, 12);
  assert.equal(report.disclosure.penalties.decisions, 3);
});
