import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { onPage, TABLES } from '../helpers/workbench.js';
import slips from '../../stories/reports/example-slips-2024.json' with { type: 'json' };

const KEY = 'disclosure-workbench';
const RECEIVED = 'applications.received.total';
const REPEALED = 'disclosure.rules.repealed';

/** The cells of `slips`: what stands in them, and where they stand in their tables. */
const PLACES = { [RECEIVED]: { said: '941', table: TABLES[1], index: 6 }, [REPEALED]: { said: '0', table: TABLES[0], index: 1 } } as const;

interface Kept {
  work: { corrections: { path: string; is: unknown }[]; drafts: { path: string; text: string }[] } & Record<string, unknown>;
}

describe('the workbench loses nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const file = join(folder, '年报.json');
  let server: ViteDevServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const said: string[] = [];
  const { status, saying, cellsOf, cell, button, press, choose, type, value } = onPage(() => page);

  before(async () => {
    writeFileSync(file, JSON.stringify(slips));
    // A file that is saved meanwhile must not load the page again.
    server = await createServer({ server: { port: 0, host: '127.0.0.1', hmr: false, watch: null }, logLevel: 'error' });
    await server.listen();
    browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  });

  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
    assert.deepEqual(said, [], 'nothing in the console in all this');
  });

  async function open(): Promise<void> {
    page = await context.newPage();
    page.on('console', (message) => {
      if (!message.text().startsWith('[vite]')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    const client = await page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, browserContextId: context.id ?? '' });
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}demo/workbench.html`);
    await page.waitForSelector('.start');
  }

  beforeEach(async () => {
    context = await browser.createBrowserContext();
    await open();
    await choose(file);
    await saying('已读取');
    await page.select('#editor select', RECEIVED);
    assert.equal(await value(), PLACES[RECEIVED].said);
  });

  const now = async (path: keyof typeof PLACES): Promise<string | undefined> => (await cellsOf(PLACES[path].table))[PLACES[path].index];

  /** Waits until a cell of the tables says something: they are drawn after the status is. */
  async function showing(path: keyof typeof PLACES, text: string): Promise<void> {
    for (let turn = 0; turn < 100 && (await now(path)) !== text; turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(await now(path), text);
  }

  const kept = (): Promise<Kept> => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept, KEY);

  async function downloaded(name: string): Promise<string> {
    for (let turn = 0; turn < 100; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      try {
        const text = readFileSync(join(folder, name), 'utf8');
        rmSync(join(folder, name));
        if (text) return text;
      } catch {
        // It is on its way.
      }
    }
    throw new Error(`${name} did not come.`);
  }

  const received = (json: string): unknown => (JSON.parse(json) as typeof slips).applications.received.total;

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
      await page.select('#editor select', REPEALED);
      await type('5');
      await page.select('#editor select', RECEIVED);
      await type('951');
      await press('下载数据');
      await saying('已下载 report-2024.json');
      assert.equal(received(await downloaded('report-2024.json')), 951);
    });

    it('when it is downloaded from the keyboard, or by a script', async () => {
      await type('951');
      await page.$eval('.result button', (download) => download.click());
      assert.equal(received(await downloaded('report-2024.json')), 951);
    });

    it('when the tag is copied, or last year’s report is asked for', async () => {
      await type('951');
      await press('复制代码');
      await saying('代码');
      await showing(RECEIVED, '951');
    });

    it('when another correction is undone, and undoes no third one', async () => {
      for (const [path, text] of [
        [REPEALED, '5'],
        ['disclosure.rules.issued', '6'],
        ['disclosure.rules.inForce', '7'],
      ] as const) {
        await page.select('#editor select', path);
        await type(text);
      }
      // The first is typed back to what the document says: its entry goes from the list while the pointer is on the second.
      await page.select('#editor select', REPEALED);
      await type(PLACES[REPEALED].said);
      await (await page.waitForSelector('button[aria-label="撤销规章·本年制发件数"]'))?.click();
      await saying('已撤销对“规章·本年制发件数”的更正');
      const { corrections } = (await kept()).work;
      assert.deepEqual(
        corrections.map(({ path, is }) => [path, is]),
        [['disclosure.rules.inForce', 7]],
      );
    });

    it('when the page is loaded again, or hidden', async () => {
      await type('951');
      await page.reload();
      await saying('已恢复上次的内容');
      assert.equal(await now(RECEIVED), '951');
      await page.select('#editor select', RECEIVED);
      await type('952');
      const other = await context.newPage();
      await other.bringToFront();
      await page.evaluate(() => {
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
      const text = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
      await page.reload();
      // What was kept before the page could hear that it ends.
      await page.evaluate(
        (key, was) => {
          localStorage.setItem(key, was);
          Storage.prototype.setItem = () => undefined;
        },
        KEY,
        text,
      );
      await page.reload();
      await saying('没有采用的输入（1 格）');
      await saying('“95”输入后没有确定');
      assert.equal(await now(RECEIVED), PLACES[RECEIVED].said);
      await press('改正');
      assert.equal(await value(), '95');
      await page.keyboard.press('End');
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
      await saying('已改为 951');
      assert.equal(await now(RECEIVED), '951');
    });

    it('when another report is read: it is in the one that can be taken back, after a reload too', async () => {
      await type('951');
      const other = join(folder, '另一份.json');
      writeFileSync(other, JSON.stringify({ agency: '示例市他局', year: 2024 }));
      await choose(other, '选择文件');
      await saying('已读取示例市他局2024年的报告');
      await page.reload();
      await saying('恢复原来的内容（');
      await press('恢复原来的内容（');
      await saying('已恢复原来的内容');
      assert.equal(await now(RECEIVED), '951');
    });
  });

  describe('of what was typed and is no number', () => {
    it('it stays with its cell, is listed, and is said to be left out of what is downloaded', async () => {
      await type('九百');
      await page.select('#editor select', REPEALED);
      assert.equal(await value(), PLACES[REPEALED].said);
      await saying('没有采用的输入（1 格）');
      await press('下载数据');
      await saying('输入的“九百”没有采用');
      assert.equal(received(await downloaded('report-2024.json')), 941);
      await page.reload();
      await saying('“九百”不是数字');
      await page.select('#editor select', RECEIVED);
      assert.equal(await value(), '九百');
      assert.equal(await now(RECEIVED), '941');
      await press('放弃');
      await saying('已放弃');
      assert.equal(await value(), '941');
      assert.deepEqual((await kept()).work.drafts, []);
    });

    it('and is told so in a way that everybody can have', async () => {
      await type('九百');
      await page.select('#editor select', REPEALED);
      await saying('没有采用的输入（1 格）');
      await page.evaluate(readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'));
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const found = await axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } } });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
      });
      assert.deepEqual(violations, []);
      await page.setViewport({ width: 375, height: 800 });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 375);
    });
  });

  describe('of work that was kept', () => {
    /** Puts something else in the place of what was kept, as another version or somebody else does. */
    async function keptAs(text: string): Promise<void> {
      await page.evaluate(
        (key, other) => {
          localStorage.clear();
          localStorage.setItem(key, other);
          Storage.prototype.setItem = () => undefined;
        },
        KEY,
        text,
      );
      await page.reload();
      await page.waitForSelector('.start');
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
      assert.equal(await page.evaluate(() => 'polluted' in {}), false);
    });

    it('is not written over by a second window without a word', async () => {
      const first = page;
      await open();
      await saying('已恢复上次的内容');
      await page.select('#editor select', RECEIVED);
      await type('5');
      page = first;
      await saying('在另一个窗口中打开着');
    });

    it('is gone when it is cleared, what was put aside too', async () => {
      await keptAs('{"version":99}');
      await choose(file);
      await saying('已读取');
      await (await button('清除本机保存的内容')).click();
      await saying('已清除');
      assert.equal(await page.evaluate(() => localStorage.length), 0);
    });
  });

  it('says so where the file can no longer be read', async () => {
    const gone = join(folder, 'gone.json');
    writeFileSync(gone, JSON.stringify(slips));
    await page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    });
    await choose(gone);
    await saying('浏览器不能读取这个文件');
    assert.equal(await now(RECEIVED), '941');
  });
});
