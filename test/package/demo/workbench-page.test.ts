import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openDemoPage } from '../../helpers/demo-page.js';
import { useDemoSite } from '../../helpers/demo-site.js';
import { printedReport } from '../../helpers/importing/printed-report.js';
import { madeDocx } from '../../helpers/importing/word/made-docx.js';
import { REPORT } from '../../helpers/workbench/made-work.js';
import { onPage } from '../../helpers/workbench/on-page.js';

describe('the demo of the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-page-'));

  useDemoSite();

  after(() => rmSync(folder, { recursive: true }));

  it('reads a Word file from the development server too, under its policy', async () => {
    const word = join(folder, '年报.docx');
    writeFileSync(word, await madeDocx(printedReport(REPORT)));
    const { page, messages } = await openDemoPage('workbench.html', { width: 1280, height: 900 });
    const { choose, saying, cellsOf } = onPage(() => page);
    await page.waitForSelector('.start');
    await choose(word);
    await saying(`已读取${REPORT.agency}${REPORT.year}年的报告`);
    assert.equal((await cellsOf('application-matrix')).length, 175);
    assert.deepEqual(messages, []);
    await page.close();
  });
});
