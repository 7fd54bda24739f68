import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { describe, it } from 'node:test';
import { eachChecked } from '../../../src/checking/check-reports.js';
import { NO_FINDINGS, withFindings } from '../../../src/checking/finding.js';
import { JsonWriter } from '../../../src/cli/check/checked-json.js';
import type { FileReport } from '../../../src/cli/check/checked-json.js';
import { commandLanguage } from '../../../src/cli/command-language.js';
import { Terminal } from '../../../src/cli/terminal.js';
import { readReports } from '../../../src/report/reading/read-report.js';

const LANGUAGE = commandLanguage('zh-CN');
const row = (person: number, total: number): unknown => ({ received: { person, total } });
const REPORT = { agency: '局\n"findings": []', year: 2023, applications: row(4, 9) };

describe('what a check prints piece by piece', () => {
  for (const list of [[], [REPORT], [{ agency: '甲', year: 2024 }, { ...REPORT, year: 2022 }, REPORT]])
    it(`is laid out as JSON that is written at once, for ${list.length} reports`, () => {
      const { reports } = readReports(list);
      const sources = new Map(reports.map((report): [typeof report, FileReport] => [report, { file: 'a\u2028.json', notes: [] }]));
      const writer = new JsonWriter({ sources, warnings: [], failures: [] }, LANGUAGE);
      let text = writer.start();
      let counts = NO_FINDINGS;
      let count = 0;
      for (const checked of eachChecked(reports)) {
        for (const piece of writer.report(checked, count)) text += piece;
        counts = withFindings(counts, checked.findings);
        count += 1;
      }
      text += writer.end(count, counts);
      const json = JSON.parse(text) as { reports: unknown[] };
      assert.equal(text, `${JSON.stringify(json, null, 2)}\n`);
      assert.equal(json.reports.length, list.length);
    });

  it('waits for a reader that is slow, and stops for one that is gone', async () => {
    const taken: string[] = [];
    let isGone = false;
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _, done) {
        setTimeout(() => {
          if (!isGone) taken.push(String(chunk));
          done(isGone ? Object.assign(new Error(), { code: 'EPIPE' }) : null);
        }, 5);
      },
    });
    const terminal = new Terminal(slow, new Writable());
    await terminal.print('a');
    assert.deepEqual(taken, ['a'], 'taken before the next piece is made');
    assert.ok(terminal.hasReader);
    isGone = true;
    await terminal.print('b');
    assert.ok(!terminal.hasReader);
    await terminal.print('c');
    assert.deepEqual(taken, ['a']);
  });
});
