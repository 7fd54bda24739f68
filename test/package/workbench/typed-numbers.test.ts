import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { KEY, PLACES, RECEIVED, REPEALED, useSlips } from '../../helpers/workbench/slips.js';

describe('the workbench loses nothing', () => {
  const visit = useSlips();
  const { saying, cell, press, choose, type, value, folder, now, showing, kept, downloaded, received } = visit;

  describe('of a number that was typed and not confirmed', () => {
    it('when a cell is clicked in a table', async () => {
      await type('951');
      await (await cell(PLACES[REPEALED].table, PLACES[REPEALED].index)).click();
      await saying('总计”已改为 951');
      assert.equal(await now(RECEIVED), '951');
      assert.equal(await value(), PLACES[REPEALED].said, 'the field is that of the cell that was clicked');
      assert.equal(await now(REPEALED), PLACES[REPEALED].said);
    });

    it('when it is downloaded: by the first click, though the list of corrections grows', async () => {
      await visit.page.select('#editor select', REPEALED);
      await type('5');
      await visit.page.select('#editor select', RECEIVED);
      await type('951');
      await press('下载数据');
      await saying('已下载 report-2024.json');
      assert.equal(received(await downloaded('report-2024.json')), 951);
    });

    it('when it is downloaded from the keyboard, or by a script', async () => {
      await type('951');
      await visit.page.$eval('.result button', (download) => download.click());
      assert.equal(received(await downloaded('report-2024.json')), 951);
    });

    it('when the tag is copied, or last year’s report is asked for', async () => {
      await type('951');
      await press('复制整份报告的代码');
      await saying('代码');
      await showing(RECEIVED, '951');
    });

    it('when another correction is undone, and undoes no third one', async () => {
      for (const [path, text] of [
        [REPEALED, '5'],
        ['disclosure.rules.issued', '6'],
        ['disclosure.rules.inForce', '7'],
      ] as const) {
        await visit.page.select('#editor select', path);
        await type(text);
      }
      // The first is typed back to what the document says: its entry goes from the list while the pointer is on the second.
      await visit.page.select('#editor select', REPEALED);
      await type(PLACES[REPEALED].said);
      const undo = await visit.page.waitForSelector('button[aria-label="撤销规章·本年制发件数"]');
      // Not where the message lies over it.
      await undo?.evaluate((button) => button.scrollIntoView({ block: 'center' }));
      await undo?.click();
      await saying('已撤销对“规章·本年制发件数”的更正');
      const { corrections } = (await kept()).work;
      assert.deepEqual(
        corrections.map(({ path, is }) => [path, is]),
        [['disclosure.rules.inForce', 7]],
      );
    });

    it('when the page is loaded again, or hidden', async () => {
      await type('951');
      await visit.page.reload();
      await saying('已恢复上次的内容');
      assert.equal(await now(RECEIVED), '951');
      await visit.page.select('#editor select', RECEIVED);
      await type('952');
      const other = await visit.newPage();
      await other.bringToFront();
      await visit.page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      });
      assert.deepEqual(
        (await kept()).work.corrections.map(({ is }) => is),
        [952],
      );
      await other.close();
    });

    it('when the browser ends in the middle of it: it is asked whether it was all', async () => {
      await type('95');
      const text = await visit.page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
      await visit.page.reload();
      // What was kept before the page could hear that it ends.
      await visit.page.evaluate(
        (key, was) => {
          localStorage.setItem(key, was);
          Storage.prototype.setItem = () => undefined;
        },
        KEY,
        text,
      );
      await visit.page.reload();
      await saying('没有采用的输入（1 格）');
      await saying('“95”输入后没有确定');
      assert.equal(await now(RECEIVED), PLACES[RECEIVED].said);
      await press('改正');
      assert.equal(await value(), '95');
      await visit.page.keyboard.press('End');
      await visit.page.keyboard.type('1');
      await visit.page.keyboard.press('Enter');
      await saying('已改为 951');
      assert.equal(await now(RECEIVED), '951');
    });

    it('when another report is read: it is in the one that can be taken back, after a reload too', async () => {
      await type('951');
      const other = join(folder, '另一份.json');
      writeFileSync(other, JSON.stringify({ agency: '示例市他局', year: 2024 }));
      await choose(other, '选择文件');
      await saying('已读取示例市他局2024年的报告');
      await visit.page.reload();
      await saying('恢复原来的内容（');
      await press('恢复原来的内容（');
      await saying('已恢复原来的内容');
      assert.equal(await now(RECEIVED), '951');
    });
  });
});
