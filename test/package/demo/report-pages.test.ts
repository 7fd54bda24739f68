import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchedBrowser } from '../../helpers/browser/shared-browser.js';
import { openTables, tablesOf } from '../../helpers/demo-page.js';
import type { DemoPage } from '../../helpers/demo-page.js';
import { demoUrl, useDemoSite } from '../../helpers/demo-site.js';

// The pages that show a published report: as a webmaster writes it, under a strict policy, and among hostile styles and scripts.

describe('the demo of a report', () => {
  let report: DemoPage;
  let published: string[][];

  useDemoSite();

  before(async () => {
    report = await openTables('tables.html');
    published = await tablesOf(report.page);
  });

  it('shows the published report with every number and every header of part four', () => {
    const numbers = published.flatMap((cells) => cells.filter((text) => /^\d+$/.test(text)));
    assert.equal(numbers.length, 200);
    assert.deepEqual(new Set(numbers), new Set(['0']));
    assert.deepEqual(published[2]?.slice(0, 19), [
      ...['行政复议', '行政诉讼', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '未经复议直接起诉', '复议后起诉'],
      ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
    ]);
    assert.deepEqual(report.messages, []);
  });

  it('asks for nothing but the page, its script, its style and one src', () => {
    const files = report.requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).pathname);
    assert.deepEqual(files.sort(), [
      '/demo/disclosure-elements.js',
      '/demo/portal.css',
      '/demo/tables.html',
      '/stories/reports/linhe-civil-affairs-2024.json',
    ]);
  });

  it('tells the story of the table to a screen reader', async () => {
    const client = await report.page.createCDPSession();
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
  });

  it('prints each table whole on an A4 page', async () => {
    const { page } = report;
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
          border: table ? getComputedStyle(table.querySelector('td[headers]') ?? table).borderBlockStartWidth : '',
        };
      }),
    );
    for (const { fits, height, border } of tables) {
      assert.equal(fits, true);
      assert.ok(height > 50 && height < 1009, `${height} px`);
      assert.equal(border, '1px');
    }
  });

  it('reads without JavaScript: the data is linked where the tables would stand', async () => {
    const page = await (await launchedBrowser()).newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(await demoUrl('tables.html'));
    assert.equal((await page.$$('application-matrix > a')).length, 1);
    await page.close();
  });

  describe('under the strict content security policy', () => {
    let strict: DemoPage;

    before(async () => {
      strict = await openTables('csp.html');
    });

    after(() => strict.page.close());

    it('works, without a violation', async () => {
      assert.deepEqual(await tablesOf(strict.page), published);
      assert.deepEqual(strict.messages, []);
      const region = await strict.page.evaluate(() => {
        const region = document.querySelector('application-matrix')?.shadowRoot?.querySelector('.region table');
        return region ? getComputedStyle(region).tableLayout : '';
      });
      assert.equal(region, 'fixed', 'the styles are there too');
    });

    it('would see a violation of that policy', async () => {
      await strict.page.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.head.append(style);
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.ok(strict.messages.some((message) => message.includes('violation: style-src')));
    });
  });

  it('is not moved by a hostile page: styles, two scripts, extended prototypes', async () => {
    const { page, messages } = await openTables('hostile.html');
    assert.deepEqual(await tablesOf(page), published);
    assert.deepEqual(messages, []);
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
});
