import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { path } from '../../../build/project.js';
import { openDemoPage, until } from '../../helpers/demo-page.js';
import type { DemoPage } from '../../helpers/demo-page.js';
import { useDemoSite } from '../../helpers/demo-site.js';

// The page that shows trends, and trends and checks under a strict policy.

/** What a screen reader comes by, as `role: name`, in its order. */
async function readOut(page: Page): Promise<string[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): string[] => {
    const { ignored, role, name, childIds = [] } = byId.get(id) ?? { ignored: true };
    return [...(ignored ? [] : [`${String(role?.value)}: ${String(name?.value)}`]), ...childIds.flatMap(read)];
  };
  return read(nodes[0]?.nodeId ?? '');
}

/** How many charts the trends of a page have, and how many of them are drawn. */
async function counts(page: Page): Promise<{ plots: number; drawn: number }> {
  const count = (selector: string): Promise<number> =>
    page.evaluate(
      (name) =>
        [...document.querySelectorAll('disclosure-trend')].reduce(
          (sum, { shadowRoot }) => sum + (shadowRoot?.querySelectorAll(name).length ?? 0),
          0,
        ),
      selector,
    );
  return { plots: await count('.plot'), drawn: await count('canvas') };
}

describe('the demo of trends', () => {
  let trends: DemoPage;

  useDemoSite();

  before(async () => {
    trends = await openDemoPage('trend.html', { width: 1280, height: 1000 });
  });

  it('tells the story of a chart to a screen reader, in the order of the picture', async () => {
    const { page } = trends;
    await until(() => page.evaluate(() => !!document.querySelector('disclosure-trend')?.shadowRoot?.querySelector('.mark')));
    const named = await readOut(page);
    const story = [
      'heading: 示例市卫生健康委员会政府信息公开申请的收到和办理：2019 至 2024 年',
      'button: 表',
      'StaticText: 2019 至 2024 年，新收申请由 52 件增至 90 件，2020 年最少，为 47 件',
      'button: 新收申请',
      'application: 示例市卫生健康委员会政府信息公开申请的收到和办理：2019 至 2024 年，图',
      'group: 2019 年',
      'image: 2019 年：新收申请 52 件；上年结转 10 件；办结 59 件；结转下年 3 件',
      'image: 2019 年，新收申请 52 件',
      'group: 2021 年',
      'image: 2021 年，新收申请 62 件，比上年增加 15 件，统计格式本年起调整',
      'group: 2024 年',
      'StaticText: 2021 年起按《政府信息公开工作年度报告格式》',
      'StaticText: 数据来源：示例市卫生健康委员会政府信息公开工作年度报告',
    ];
    let from = 0;
    for (const part of story) {
      const found = named.findIndex((node, index) => index >= from && node.startsWith(part));
      assert.ok(found >= from, `${part}, after ${named[from - 1] ?? 'the start'}`);
      from = found + 1;
    }
  });

  it('shows trends with all their charts, which load when a trend is there', async () => {
    const { page, messages, requests } = trends;
    await until(async () => (await counts(page)).drawn > 0);
    const { plots, drawn } = await counts(page);
    assert.equal(plots, 15);
    assert.ok(drawn > 0 && drawn < plots, `${drawn} are drawn, those that are about to be seen`);
    await page.setViewport({ width: 1280, height: 9000 });
    await until(async () => (await counts(page)).drawn >= plots);
    assert.deepEqual(await counts(page), { plots, drawn: plots });
    assert.deepEqual(messages, []);
    const paths = requests.map((url) => new URL(url).pathname);
    // The frame of the site is not the library's.
    const files = paths.filter((file) => /^\/demo\/(?!site\/)/.test(file)).map((file) => file.replace('/demo/', ''));
    assert.deepEqual(files.sort(), [
      ...['disclosure-elements.charts.js', 'disclosure-elements.js', 'disclosure-elements.rules.js'],
      ...['disclosure-elements.trend.js', 'trend.html'],
    ]);
    assert.equal(paths.filter((file) => file.endsWith('.json')).length, 2, 'each source is asked for once');
  });

  for (const script of [
    '<script type="module" src="disclosure-elements.js"></script>',
    '<script src="disclosure-elements.iife.js" defer></script>',
  ])
    it(`draws trends and checks under the strict content security policy, with ${script}`, async () => {
      const csp = readFileSync(path('demo/csp.html'), 'utf8');
      const body = csp.replace(/<script type="module"[^>]*><\/script>/, script).replace(
        '<div class="tables">',
        `<disclosure-trend download src="../stories/reports/example-six-years.json" topic="results"></disclosure-trend>
          <application-matrix check src="../stories/reports/example-slips-2024.json"></application-matrix><div class="tables">`,
      );
      const { page, messages } = await openDemoPage('strict.html', { width: 800, height: 600 }, async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          if (request.url().endsWith('/demo/strict.html')) void request.respond({ contentType: 'text/html; charset=utf-8', body });
          else void request.continue();
        });
      });
      const isDrawn = (): Promise<boolean> =>
        page.evaluate(
          () =>
            !!document.querySelector('disclosure-trend')?.shadowRoot?.querySelector('canvas') &&
            !!document.querySelector('application-matrix')?.shadowRoot?.querySelector('[part=check]') &&
            !!document.querySelector('review-litigation-grid')?.shadowRoot?.querySelector('td[headers]'),
        );
      await until(isDrawn, () => script);
      await page.evaluate(() => {
        for (const button of document
          .querySelector('disclosure-trend')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('.choices:last-child button') ?? [])
          button.click();
        dispatchEvent(new Event('beforeprint'));
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(messages, []);
      await page.close();
    });
});
