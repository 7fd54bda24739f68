import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import slips from '../../../stories/reports/example-slips-2024.json' with { type: 'json' };
import { KEY, RECEIVED, REPEALED, PLACES, useSlips } from '../../helpers/workbench/slips.js';

describe('the workbench loses nothing', () => {
  const visit = useSlips();
  const { status, saying, button, press, choose, type, value, violations, file, folder, open, now, kept, downloaded, received } = visit;

  describe('of what was typed and is no number', () => {
    it('it stays with its cell, is listed, and is said to be left out of what is downloaded', async () => {
      await type('九百');
      await visit.page.select('#editor select', REPEALED);
      assert.equal(await value(), PLACES[REPEALED].said);
      await saying('没有采用的输入（1 格）');
      await press('下载数据');
      await saying('输入的“九百”没有采用');
      assert.equal(received(await downloaded('report-2024.json')), 941);
      await visit.page.reload();
      await saying('“九百”不是数字');
      await visit.page.select('#editor select', RECEIVED);
      assert.equal(await value(), '九百');
      assert.equal(await now(RECEIVED), '941');
      await press('放弃');
      await saying('已放弃');
      assert.equal(await value(), '941');
      assert.deepEqual((await kept()).work.drafts, []);
    });

    it('and is told so in a way that everybody can have', async () => {
      await type('九百');
      await visit.page.select('#editor select', REPEALED);
      await saying('没有采用的输入（1 格）');
      assert.deepEqual(await violations(), []);
      await visit.page.setViewport({ width: 375, height: 800 });
      assert.ok((await visit.page.evaluate(() => document.documentElement.scrollWidth)) <= 375);
    });
  });

  describe('of work that was kept', () => {
    /** Puts something else in the place of what was kept, as another version or somebody else does. */
    async function keptAs(text: string): Promise<void> {
      await visit.page.evaluate(
        (key, other) => {
          localStorage.clear();
          localStorage.setItem(key, other);
          Storage.prototype.setItem = () => undefined;
        },
        KEY,
        text,
      );
      await visit.page.reload();
      await visit.page.waitForSelector('.start');
    }

    it('by another version: the page works, and what was kept can be had', async () => {
      for (const text of ['{"version":99,"everything":["else"]}', '[', '{"version":1,"work":{"report":7}}', '"\\u202e"']) {
        await keptAs(text);
        assert.match(await status(), /不能采用.*原样另存/);
        await press('下载没有采用的内容');
        assert.equal(await downloaded('workbench-aside.json'), text);
        await choose(file);
        await saying('已读取');
        assert.equal(await now(RECEIVED), '941');
      }
    });

    it('and was tampered with: what is sound is there, the rest is said, and no prototype is reached', async () => {
      const { work } = await kept();
      const bad = ['__proto__.polluted', 'constructor.prototype.polluted', 'agency'].map((path) => ({ path, is: 1 }));
      const corrections = [...bad, { path: RECEIVED, is: 951 }, { path: REPEALED, is: { toString: 1 } }, null, 7];
      const text = JSON.stringify({ version: 1, draft: 5, work: { ...work, corrections, notes: { length: 1e9 }, name: {}, previous: [] } });
      await keptAs(text.replace('"draft"', '"__proto__":{"polluted":1},"draft"'));
      assert.match(await status(), /^已恢复上次的内容。上次保存的内容有 \d+ 处不能采用/);
      assert.equal(await now(RECEIVED), '951');
      assert.equal(await now(REPEALED), '0');
      assert.equal(await visit.page.evaluate(() => 'polluted' in {}), false);
    });

    it('is not written over by a second window without a word', async () => {
      const first = visit.page;
      await open();
      await saying('已恢复上次的内容');
      await visit.page.select('#editor select', RECEIVED);
      await type('5');
      visit.page = first;
      // A page in the background draws no frames, in which messages are looked for.
      await first.bringToFront();
      await saying('在另一个窗口中打开着');
    });

    it('is gone when it is cleared, what was put aside too', async () => {
      await keptAs('{"version":99}');
      await choose(file);
      await saying('已读取');
      await (await button('清除本机保存的内容')).click();
      await saying('已清除');
      assert.equal(await visit.page.evaluate(() => localStorage.length), 0);
    });
  });

  it('says so where the file can no longer be read', async () => {
    const gone = join(folder, 'gone.json');
    writeFileSync(gone, JSON.stringify(slips));
    await visit.page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    });
    await choose(gone);
    await saying('浏览器不能读取这个文件');
    assert.equal(await now(RECEIVED), '941');
  });
});
