import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openDemoPage, until } from '../../helpers/demo-page.js';
import type { DemoPage } from '../../helpers/demo-page.js';
import { useDemoSite } from '../../helpers/demo-site.js';
import { onPage } from '../../helpers/workbench/on-page.js';

// The front page in both languages.

const shadowText = (opened: DemoPage, tag: string): Promise<string> =>
  opened.page.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', tag);

const showing = (opened: DemoPage, tag: string, text: string): Promise<void> =>
  until(
    async () => (await shadowText(opened, tag)).includes(text),
    () => `${tag} does not show ${text}: ${opened.messages.join()}`,
  );

const WIDE = { width: 1280, height: 900 };

describe('the front page', () => {
  let chinese: DemoPage;

  useDemoSite();

  before(async () => {
    chinese = await openDemoPage('index.html', WIDE);
    await showing(chinese, 'disclosure-report', '247');
    await showing(chinese, 'application-matrix', '一、本年新收政府信息公开申请数量');
  });

  it('shows a full report on a desktop and on a phone, as pictures that nobody gets stuck in', async () => {
    const { page } = chinese;
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => !!document.activeElement?.closest('[inert]'));
    assert.equal(isInside, false);
    assert.equal(await page.$$eval('[inert] > div > *', (pictures) => pictures.length), 2);
  });

  it('copies the two lines, exactly', async () => {
    const { page } = chinese;
    assert.equal(
      await page.$eval('.hero code', ({ textContent }) => textContent),
      '<script type="module" src="disclosure-elements.js"></script>\n<disclosure-report src="2024.json"></disclosure-report>',
    );
    await page.click('.hero .copy');
    await page.waitForFunction(() => document.querySelector('.hero [role="status"]')?.textContent !== '');
  });

  it('finds a number by its name, and leads to its cell', async () => {
    const { page } = chinese;
    await page.type('#sought', '结转下年度 总计');
    await page.waitForSelector('#found a[href="agency.html#applications.carriedForward.total"]');
    assert.equal(await page.$eval('#found b', ({ textContent }) => textContent), '12');
    await page.$eval('#sought', (field) => ((field as HTMLInputElement).value = ''));
    await page.type('#sought', '没有这个词');
    await page.waitForFunction(() => document.querySelector('#found-said')?.textContent === '没有这样的一格。');
  });

  it('opens the first number that was found with Enter', async () => {
    const { page } = await openDemoPage('index.html', WIDE);
    await page.type('#sought', '属于国家秘密');
    await page.waitForSelector('#found a[href="agency.html#applications.results.refused.stateSecret.total"]');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /agency\.html#applications\.results\.refused\.stateSecret\.total$/);
    await page.close();
  });

  it('has nothing that axe finds fault with, and no word on the console', async () => {
    assert.deepEqual(await onPage(() => chinese.page).violations(), []);
    assert.deepEqual(chinese.messages, []);
  });

  it('is English from its first paint where the address says so, and so are the elements', async () => {
    const english = await openDemoPage('index.html?lang=en', WIDE);
    const { page, messages } = english;
    assert.equal(await page.title(), 'disclosure-elements: one tag, one whole report');
    await showing(english, 'application-matrix', 'Natural');
    const text = await page.evaluate(() => document.body.innerText);
    assert.match(text, /One tag,/);
    assert.doesNotMatch(text, /一个标签|网站管理员/);
    assert.match(await page.$eval('.site-header nav a', ({ href }) => href), /\/en\/elements\/index\.html$/);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('says in Chinese what it is where no script runs', async () => {
    const { page } = await openDemoPage('index.html?lang=en', WIDE, (opened) => opened.setJavaScriptEnabled(false));
    assert.equal(await page.$eval('.copy', (button) => getComputedStyle(button).display), 'none');
    assert.equal(await page.$eval('.hero h1 .zh', (text) => getComputedStyle(text).display), 'inline');
    await page.close();
  });
});
