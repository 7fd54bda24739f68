import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { SAMPLE } from '../../../demo/embed/sample.js';
import { newPage } from '../../helpers/browser/shared-browser.js';
import { openDemoPage } from '../../helpers/demo-page.js';
import type { DemoPage } from '../../helpers/demo-page.js';
import { useDemoSite } from '../../helpers/demo-site.js';
import { sanitizers } from '../../helpers/embedding/sanitizers.js';
import { PAYLOADS } from '../../helpers/hostile/payloads.js';
import { setTrap } from '../../helpers/hostile/trap.js';

// The page on which a webmaster finds the way in, by what their CMS left of the sample.

describe('the demo of the ways in', () => {
  let opened: DemoPage;

  useDemoSite();

  before(async () => {
    opened = await openDemoPage('embed.html', { width: 1280, height: 900 }, async (page) => {
      // What runs the tests wraps functions within functions in this.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await page.evaluateOnNewDocument(setTrap);
    });
    await opened.page.waitForSelector('#sample code');
  });

  const write = (text: string): Promise<void> =>
    opened.page.$eval(
      '#pasted',
      (field, value) => {
        (field as HTMLTextAreaElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );

  const answer = (value: string): Promise<void> => opened.page.click(`input[name=template][value="${value}"]`);

  const textOf = (selector: string, page: Page = opened.page): Promise<string> =>
    page.evaluate((name) => document.querySelector(name)?.textContent.replace(/\s+/g, ' ').trim() ?? '', selector);

  it('shows the sample whole, to be copied', async () => {
    assert.equal(await opened.page.$eval('#sample code', (code) => code.textContent), SAMPLE);
    await opened.page.click('#sample button');
    await opened.page.waitForFunction(() => document.querySelector('#sample button')?.textContent === '已复制');
  });

  it('finds a way through each of four sanitizers, with the template and without', async () => {
    const { page } = await newPage();
    const left = new Map<string, string>();
    for (const [name, sanitize] of Object.entries(await sanitizers(page))) left.set(name, await sanitize(SAMPLE));
    // A page that is not in front cannot be clicked.
    await page.close();
    assert.equal(left.size, 4);
    for (const [name, html] of left) {
      await write(html);
      await answer('yes');
      assert.match(await textOf('#best-title'), /文章里放一个链接/, name);
      await answer('no');
      assert.match(await textOf('#best-title'), /不用脚本的正文/, name);
    }
  });

  it('writes what to paste with the addresses of the site, as they are typed', async () => {
    await write(SAMPLE.replace(/<script type="module".*\n/, ''));
    await answer('yes');
    await opened.page.$eval('input[name=scripts]', (field) => (field.value = ''));
    await opened.page.type('input[name=scripts]', '/assets');
    const codes = await opened.page.$$eval('.best code', (all) => all.map(({ textContent }) => textContent));
    assert.deepEqual(codes.slice(0, 2), [
      '<script type="module" src="/assets/disclosure-elements.js"></script>',
      '<disclosure-report src="/xxgk/report-2024.json"><a href="/xxgk/report-2024.json">政府信息公开工作年度报告（数据）</a></disclosure-report>',
    ]);
  });

  it('says what to do where there is no sample, where it has become text, and where it was not saved', async () => {
    await write('<p>别的文章</p>');
    assert.match(await textOf('#result'), /没有样例/);
    await write(SAMPLE.replaceAll('<', '&lt;'));
    assert.match(await textOf('#result'), /源代码/);
    await write(SAMPLE);
    assert.match(await textOf('#result'), /一字不差/);
    await write('');
    assert.match(await textOf('#result'), /^贴回来之后/);
  });

  it('takes the HTML of what is copied from a page, and does not judge what browsers leave out of it', async () => {
    await opened.page.$eval('#pasted', (field) => {
      const data = new DataTransfer();
      data.setData('text/plain', '年报样例，请不要发布。样例：链接');
      data.setData('text/html', '<p>年报样例</p><a href="http://www.example.gov.cn/disclosure-sample.disclosure.json">样例：链接</a>');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    const result = await textOf('#result');
    assert.match(result, /看不出脚本和框架/);
    assert.match(result, /脚本 <script src>：看不出/);
    assert.match(result, /链接的 href：留下了/);
  });

  it('puts nothing of what is pasted or typed into the page', async () => {
    const elements = (): Promise<string[]> =>
      opened.page.evaluate(() =>
        Array.from(document.querySelectorAll('*'), ({ localName, attributes }) =>
          [localName, ...Array.from(attributes, ({ name }) => name)].join(' '),
        ),
      );
    await write(SAMPLE.replace('年报样例', '年报样例年报样例'));
    const before = await elements();
    for (const payload of PAYLOADS) await write(`${SAMPLE}${payload}`);
    for (const name of ['data', 'scripts', 'body'])
      await opened.page.$eval(
        `input[name=${name}]`,
        (field, text) => {
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        PAYLOADS.slice(0, 5).join(''),
      );
    assert.deepEqual(await elements(), before);
    assert.deepEqual(await opened.page.evaluate(() => window.trapped), []);
    assert.deepEqual(opened.messages, []);
  });
});
