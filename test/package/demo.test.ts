import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Opened {
  readonly page: Page;
  /** Everything that the console said, and every request that was made. */
  readonly console: string[];
  readonly requests: string[];
}

/** What a reader gets of the three tables: the texts of every cell, row by row. */
const tablesOf = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    ['disclosure-table', 'application-matrix', 'review-litigation-grid'].map((tag) =>
      [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('th, td') ?? [])].map((cell) => cell.textContent),
    ),
  );

describe('the demo', () => {
  let server: ViteDevServer;
  let browser: Browser;

  before(async () => {
    server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
    await server.listen();
    browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(name: string): Promise<Opened> {
    const page = await browser.newPage();
    const opened: Opened = { page, console: [], requests: [] };
    page.on('console', (message) => {
      if (!message.text().startsWith('[vite]')) opened.console.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => opened.console.push(String(error)));
    page.on('request', (request) => opened.requests.push(request.url()));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`violation: ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.setViewport({ width: 1280, height: 3000 });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}demo/${name}`);
    // Asked for from here: in the hostile page, the driver's own waiting falls over the extended prototypes.
    const isShown = (): Promise<boolean> =>
      page.evaluate(() =>
        ['disclosure-table', 'application-matrix', 'review-litigation-grid'].every(
          (tag) => !!document.querySelector(tag)?.shadowRoot?.querySelector('td'),
        ),
      );
    for (let turn = 0; turn < 1200 && !(await isShown()); turn += 1) await pause(50);
    assert.ok(await isShown(), opened.console.join());
    return opened;
  }

  let published: string[][] = [];

  it('shows the published report with every number and every header of part four', async () => {
    const { page, console } = await open('report.html');
    published = await tablesOf(page);
    const numbers = published.flatMap((cells) => cells.filter((text) => /^\d+$/.test(text)));
    assert.equal(numbers.length, 200);
    assert.deepEqual(new Set(numbers), new Set(['0']));
    assert.deepEqual(published[2]?.slice(0, 19), [
      ...['行政复议', '行政诉讼', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '未经复议直接起诉', '复议后起诉'],
      ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
    ]);
    assert.deepEqual(console, []);
    await page.close();
  });

  it('asks for nothing but the page, its script, its style and one src', async () => {
    const { page, requests } = await open('report.html');
    const files = requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).pathname);
    assert.deepEqual(files.sort(), [
      '/demo/disclosure-elements.js',
      '/demo/portal.css',
      '/demo/report.html',
      '/stories/reports/linhe-civil-affairs-2024.json',
    ]);
    await page.close();
  });

  it('works under the strict content security policy, without a violation', async () => {
    const { page, console } = await open('csp.html');
    assert.deepEqual(await tablesOf(page), published);
    assert.deepEqual(console, []);
    const region = await page.evaluate(() => {
      const region = document.querySelector('application-matrix')?.shadowRoot?.querySelector('.region table');
      return region ? getComputedStyle(region).tableLayout : '';
    });
    assert.equal(region, 'fixed', 'the styles are there too');
    await page.close();
  });

  it('would see a violation of that policy', async () => {
    const { page, console } = await open('csp.html');
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
    });
    await pause(200);
    assert.ok(console.some((message) => message.includes('violation: style-src')));
    await page.close();
  });

  it('is not moved by a hostile page: styles, two scripts, extended prototypes', async () => {
    const { page, console } = await open('hostile.html');
    assert.deepEqual(await tablesOf(page), published);
    assert.deepEqual(console, []);
    const looks = await page.evaluate(() => {
      const table = document.querySelector('application-matrix')?.shadowRoot?.querySelector('table');
      const cell = table?.querySelector('td[headers]');
      if (!table || !cell) return null;
      const { borderCollapse } = getComputedStyle(table);
      const { textAlign, textTransform, textIndent, borderBlockEndStyle, display } = getComputedStyle(cell);
      return {
        borderCollapse,
        textAlign,
        textTransform,
        textIndent,
        borderBlockEndStyle,
        display,
        isSized: parseFloat(getComputedStyle(table).fontSize) > 12,
      };
    });
    assert.deepEqual(looks, {
      borderCollapse: 'separate',
      textAlign: 'right',
      textTransform: 'none',
      textIndent: '0px',
      borderBlockEndStyle: 'solid',
      display: 'table-cell',
      isSized: true,
    });
    await page.close();
  });

  it('shows the gallery, without a word in the console but the development server’s', async () => {
    const { page, console } = await open('index.html');
    assert.deepEqual(await tablesOf(page), published);
    const stories = await page.$$eval('.story', (sections) => sections.length);
    assert.ok(stories > 15);
    await page.select('select[name=tag]', 'disclosure-table');
    assert.ok((await page.$$('.story disclosure-table')).length > 15);
    assert.deepEqual(console, []);
    await page.close();
  });

  it('shows trends with all their charts, which load when a trend is there', async () => {
    const page = await browser.newPage();
    const messages: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.setViewport({ width: 1280, height: 1000 });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}demo/trend.html`);
    const counts = (): Promise<number[]> =>
      page.evaluate(() => {
        const roots = [...document.querySelectorAll('disclosure-trend')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        return [
          roots.reduce((sum, root) => sum + root.querySelectorAll('.plot').length, 0),
          roots.reduce((sum, root) => sum + root.querySelectorAll('canvas').length, 0),
        ];
      });
    for (let turn = 0; turn < 1200 && (await counts())[1] === 0; turn += 1) await pause(50);
    const [plots = 0, drawn = 0] = await counts();
    assert.equal(plots, 15);
    assert.ok(drawn > 0 && drawn < plots, `${drawn} are drawn, those that are about to be seen`);
    await page.setViewport({ width: 1280, height: 9000 });
    for (let turn = 0; turn < 1200 && ((await counts())[1] ?? 0) < plots; turn += 1) await pause(50);
    assert.deepEqual(await counts(), [plots, plots]);
    assert.deepEqual(messages, []);
    const files = requests.filter((path) => path.startsWith('/demo/')).map((path) => path.replace('/demo/', ''));
    assert.deepEqual(files.sort(), [
      ...['demo.css', 'disclosure-elements.charts.js', 'disclosure-elements.js', 'disclosure-elements.rules.js'],
      ...['disclosure-elements.trend.js', 'trend.html'],
    ]);
    assert.equal(requests.filter((path) => path.endsWith('.json')).length, 2, 'each source is asked for once');
    await page.close();
  });

  it('draws trends and checks under the strict content security policy, in a page with the classic script too', async () => {
    for (const script of [
      '<script type="module" src="disclosure-elements.js"></script>',
      '<script src="disclosure-elements.iife.js" defer></script>',
    ]) {
      const page = await browser.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      const csp = readFileSync(new URL('../../demo/csp.html', import.meta.url), 'utf8');
      const body = csp.replace(/<script type="module"[^>]*><\/script>/, script).replace(
        '<div class="tables">',
        `<disclosure-trend download src="../stories/reports/example-six-years.json" topic="results"></disclosure-trend>
          <application-matrix check src="../stories/reports/example-slips-2024.json"></application-matrix><div class="tables">`,
      );
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().endsWith('/demo/strict.html')) void request.respond({ contentType: 'text/html; charset=utf-8', body });
        else void request.continue();
      });
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}demo/strict.html`);
      const isDrawn = (): Promise<boolean> =>
        page.evaluate(
          () =>
            !!document.querySelector('disclosure-trend')?.shadowRoot?.querySelector('canvas') &&
            !!document.querySelector('application-matrix')?.shadowRoot?.querySelector('[part=check]') &&
            !!document.querySelector('review-litigation-grid')?.shadowRoot?.querySelector('td[headers]'),
        );
      for (let turn = 0; turn < 1200 && !(await isDrawn()); turn += 1) await pause(50);
      assert.ok(await isDrawn(), script);
      await page.evaluate(() => {
        for (const button of document
          .querySelector('disclosure-trend')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('.choices:last-child button') ?? [])
          button.click();
        dispatchEvent(new Event('beforeprint'));
      });
      await pause(500);
      assert.deepEqual(messages, [], script);
      await page.close();
    }
  });

  it('prints each table whole on an A4 page', async () => {
    const { page } = await open('report.html');
    await page.emulateMediaType('print');
    // The width of A4 less two margins of 15 mm, in CSS pixels.
    await page.setViewport({ width: Math.round((180 / 25.4) * 96), height: 1009 });
    const tables = await page.evaluate(() =>
      ['disclosure-table', 'application-matrix', 'review-litigation-grid'].map((tag) => {
        const host = document.querySelector(tag);
        const table = host?.shadowRoot?.querySelector('table');
        return {
          fits: !!host && !!table && table.getBoundingClientRect().width <= host.getBoundingClientRect().width + 1,
          height: table?.getBoundingClientRect().height ?? 0,
          border: table ? getComputedStyle(table.querySelector('td[headers]') ?? table).borderBlockEndWidth : '',
        };
      }),
    );
    for (const { fits, height, border } of tables) {
      assert.equal(fits, true);
      assert.ok(height > 50 && height < 1009, `${height} px`);
      assert.equal(border, '1px');
    }
    await page.close();
  });

  it('reads without JavaScript: the data is linked where the tables would stand', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}demo/report.html`);
    assert.equal((await page.$$('application-matrix > a')).length, 1);
    await page.close();
  });

  it('tells the story of the table to a screen reader', async () => {
    const { page } = await open('report.html');
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const named = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${String(role?.value)}: ${String(name?.value)}`);
    for (const node of [
      'heading: 三、收到和处理政府信息公开申请情况',
      'table: 临河区民政局2024年 三、收到和处理政府信息公开申请情况',
      'columnheader: 法人或其他组织',
      'rowheader: （三）不予公开',
      'rowheader: 3.危及“三安全一稳定”',
      'cell: 0',
    ])
      assert.ok(named.includes(node), node);
    await page.close();
  });

  it('tells the story of a chart to a screen reader, in the order of the picture', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 1000 });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}demo/trend.html`);
    const isThere = (): Promise<boolean> =>
      page.evaluate(() => !!document.querySelector('disclosure-trend')?.shadowRoot?.querySelector('.mark'));
    for (let turn = 0; turn < 1200 && !(await isThere()); turn += 1) await pause(50);
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const read = (id: string): string[] => {
      const { ignored, role, name, childIds = [] } = byId.get(id) ?? { ignored: true };
      return [...(ignored ? [] : [`${String(role?.value)}: ${String(name?.value)}`]), ...childIds.flatMap(read)];
    };
    const named = read(nodes[0]?.nodeId ?? '');
    const story = [
      'heading: 示例市卫生健康委员会政府信息公开申请的收到和办理：2019 至 2024 年',
      'button: 表',
      'StaticText: 2019 至 2024 年，新收申请由 52 件增至 90 件，2020 年最少，为 47 件',
      'button: 新收申请',
      'application: 示例市卫生健康委员会政府信息公开申请的收到和办理：2019 至 2024 年，图',
      'group: 新收申请',
      'image: 2019 年，新收申请 52 件',
      'image: 2021 年，新收申请 62 件，比上年增加 15 件，统计格式本年起调整',
      'group: 结转下年',
      'StaticText: 2021 年起按《政府信息公开工作年度报告格式》',
      'StaticText: 数据来源：示例市卫生健康委员会政府信息公开工作年度报告',
    ];
    let from = 0;
    for (const part of story) {
      const found = named.findIndex((node, index) => index >= from && node.startsWith(part));
      assert.ok(found >= from, `${part}, after ${named[from - 1] ?? 'the start'}`);
      from = found + 1;
    }
    await page.close();
  });
});

describe('the examples', () => {
  it('say in the agency’s name that they are made up, but for the one that is real', () => {
    for (const file of ['example-full-2024', 'example-slips-2024', 'example-blanks-2024', 'example-2019', 'example-six-years']) {
      const json = readFileSync(new URL(`../../stories/reports/${file}.json`, import.meta.url), 'utf8');
      const agencies = [...json.matchAll(/^ *"agency": "(.*?)"/gm)].map((match) => match[1] ?? '');
      assert.ok(agencies.length > 0);
      for (const agency of agencies) assert.match(agency, /^示例市/);
    }
  });
});
