import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { codeOf, REPORTS } from '../../helpers/package/drop-in-page.js';
import { embedPage, frameTag, frameWith, HOST_SCRIPT, showsCells } from '../../helpers/package/frame-page.js';
import { useHosts } from '../../helpers/package/hosts.js';

// A frame has the height of what it shows, whatever styles it and the page around have, and settles at once.

/** The most messages in which a frame may come to rest: while it loads, with the table, and with the width that no scrollbar takes. */
const MAX_MESSAGES = 3;

/** What makes other frames grow without end, or never shrink: styles of embed.html, and of the page around. */
const CASES: Readonly<
  Record<string, { readonly embed?: string; readonly doctype?: string; readonly host?: string; readonly tag?: string }>
> = {
  'as they are': {},
  'a padding of one pixel at the end': { embed: 'body { padding-bottom: 1px }' },
  'a body as high as the frame': { embed: 'body { min-height: 100vh }' },
  'both, and a root as high as the frame': { embed: 'html, body { min-height: 100vh; padding-bottom: 1px }' },
  'a body in quirks mode, which is as high as the frame': { doctype: '', embed: 'body { height: 100% }' },
  'the zoom of embed.html': { embed: 'html { zoom: 1.25 }' },
  'the zoom of the page': { tag: 'style="zoom: 1.5"' },
  'a border, in a page that counts it in': { host: '*, iframe { box-sizing: border-box; border: 3px solid; height: 400px !important }' },
  'a sandbox': { tag: 'sandbox="allow-scripts"' },
};

interface Measured {
  readonly inner: number;
  readonly needed: number;
  readonly scrolls: boolean;
}

describe('the height of a frame', () => {
  const hosts = useHosts();
  const { contents, open } = hosts;

  before(() => {
    contents.set('/reports.json', REPORTS);
  });

  /** How high a frame is, how high what it shows, and whether a reader sees a scrollbar. */
  const measure = (page: Page): Promise<Measured> =>
    frameWith(page, 'disclosure-table').then((frame) =>
      frame.evaluate(() => {
        const main = document.querySelector('main')!;
        const root = document.documentElement;
        const scrolls = root.scrollHeight > root.clientHeight && getComputedStyle(root).overflowY !== 'hidden';
        return { inner: innerHeight, needed: main.getBoundingClientRect().bottom + scrollY, scrolls };
      }),
    );

  async function atRest(page: Page): Promise<Measured> {
    let last = '';
    for (let turn = 0; turn < 100; turn += 1) {
      const now = JSON.stringify(await measure(page));
      if (now === last && turn > 4) return JSON.parse(now) as Measured;
      last = now;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return assert.fail(`never at rest: ${last}`);
  }

  function assertFits({ inner, needed, scrolls }: Measured): void {
    assert.ok(inner > needed - 1 && inner < needed + 2.5, `${inner} for ${needed}`);
    assert.equal(scrolls, false);
  }

  for (const [name, { embed = '', doctype = '<!doctype html>', host = '', tag = '' }] of Object.entries(CASES))
    it(`is right with few messages, and becomes less again: ${name}`, async () => {
      contents.set('/js/embed.html', embedPage(`<style>${embed}</style>`, doctype));
      const counter = '<script>messages = 0; addEventListener("message", () => (messages += 1));</script>';
      const quirks = name.includes('quirks') ? '' : '<!doctype html>';
      const { page, messages } = await open(
        `${quirks}<meta charset="utf-8"><link rel="icon" href="data:,"><style>${host}</style>${counter}${HOST_SCRIPT}<body>${frameTag(tag)}`,
      );
      const frame = await frameWith(page, 'disclosure-table');
      await showsCells(frame);
      const first = await atRest(page);
      assertFits(first);
      assert.ok(first.needed > 300, String(first.needed));
      const sent = await page.evaluate(() => (window as unknown as { messages: number }).messages);
      assert.ok(sent <= MAX_MESSAGES, `${sent} messages`);
      await frame.evaluate(() => {
        const table = document.querySelector('disclosure-table');
        if (table) table.hidden = true;
        document.querySelector('main')?.append('一行');
      });
      const then = await atRest(page);
      assertFits(then);
      assert.ok(then.needed < 60, String(then.needed));
      assert.deepEqual(messages, []);
      await page.close();
    });

  it('is asked for by a script that comes late, and by one that comes twice, and finds a frame that has lost its mark', async () => {
    contents.set('/js/embed.html', codeOf('embed.html'));
    const { page } = await open(`<!doctype html><meta charset="utf-8"><body>${frameTag('')}`);
    await showsCells(await frameWith(page, 'disclosure-table'));
    assert.equal((await measure(page)).inner, 150);
    // As a CMS leaves it.
    await page.$eval('iframe', (frame) => frame.removeAttribute('data-disclosure-embed'));
    for (let time = 0; time < 2; time += 1) await page.addScriptTag({ url: '/js/disclosure-elements.embed-host.js' });
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 300);
    assertFits(await atRest(page));
    await page.close();
  });

  it('scrolls inside of the frame where the page has no script', async () => {
    const { page } = await open(`<!doctype html><meta charset="utf-8"><body>${frameTag('height="200"')}`);
    await showsCells(await frameWith(page, 'disclosure-table'));
    assert.deepEqual([(await atRest(page)).inner, (await measure(page)).scrolls], [200, true]);
    await page.close();
  });

  it('is set by the frame alone that shows the page its address names', async () => {
    // One message each: from another frame, from one that has gone on to another site, and in a sandbox from one that has no right to.
    const liar = '<script>parent.postMessage({ type: "disclosure-embed", height: 5000 }, "*"); parent.postMessage("told", "*")</script>';
    contents.set('/liar.html', liar);
    const elsewhere = hosts.portal.origin.replace('127.0.0.1', 'localhost');
    contents.set('/js/gone.html', `<script>location.href = '${elsewhere}/liar.html'</script>`);
    const frames = [
      frameTag('src="/js/gone.html"'),
      '<iframe src="/liar.html"></iframe>',
      frameTag(`src="about:blank" srcdoc='${liar}'`),
      frameTag(`src="data:text/html,${encodeURIComponent(liar)}"`),
      frameTag(`src="/liar.html" sandbox="allow-scripts"`),
    ];
    const counter = '<script>told = 0; addEventListener("message", ({ data }) => (told += data === "told" ? 1 : 0));</script>';
    const { page } = await open(`<!doctype html>${counter}${HOST_SCRIPT}<body>${frames.join('')}`);
    await page.waitForFunction(() => (window as unknown as { told: number }).told === 5, { timeout: 10_000 });
    const heights = await page.$$eval('iframe', (all) => all.map(({ clientHeight }) => clientHeight));
    // The last is what a sandboxed frame with our mark is for: its own page may say how high it is.
    assert.deepEqual(heights, [150, 150, 150, 150, 5000]);
    await page.close();
  });
});
