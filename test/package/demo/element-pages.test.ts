import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openDemoPage, until } from '../../helpers/demo-page.js';
import type { DemoPage } from '../../helpers/demo-page.js';
import { useDemoSite } from '../../helpers/demo-site.js';
import { STORIES_OF } from '../../../stories/stories.js';

// The pages of the elements and the gallery: what is made for them is tested in test/node/site/; here it is used.

const isDrawn = ({ page }: DemoPage, place: string): Promise<boolean> =>
  page.$eval(place, (element) => !!element.querySelector('application-matrix')?.shadowRoot?.querySelector('td'));

describe('the page of an element', () => {
  let opened: DemoPage;

  useDemoSite();

  before(async () => {
    opened = await openDemoPage('en/elements/application-matrix.html', { width: 1280, height: 900 });
    await until(() => isDrawn(opened, '#frame'));
  });

  it('sets the attributes by its controls, and says the same in its code', async () => {
    const { page } = opened;
    await page.click('#settings [name=compare]');
    await page.select('#settings [name=layout]', 'compact');
    await page.type('#settings [name=blank]', 'a "b"');
    const live = await page.$eval('#live', (element) => element.getAttributeNames().filter((name) => !['id', 'src'].includes(name)));
    assert.deepEqual(live.sort(), ['blank', 'compare', 'layout']);
    const code = await page.$eval('#code code', (element) => element.textContent);
    assert.equal(code, '<application-matrix src="report.json" blank="a &quot;b&quot;" compare layout="compact"></application-matrix>');
    await page.click('#settings [type=reset]');
    await until(() => page.$eval('#live', (element) => !element.hasAttribute('layout')));
  });

  it('shows another report, and lists the events that it fires', async () => {
    const { page } = opened;
    const before = await page.$$eval('#fired li', (lines) => lines.length);
    assert.ok(before > 0);
    await page.select('#view [name=data]', '../../../stories/reports/example-slips-2024.json');
    await page.click('#settings [name=check]');
    await until(() => page.$eval('#fired', ({ textContent }) => textContent.includes('disclosure-check')));
  });

  it('has nothing to say on the console, and asks for nothing off its own site', () => {
    assert.deepEqual(opened.messages, []);
    assert.deepEqual(
      opened.requests.filter((url) => !/^(?:http:\/\/127\.0\.0\.1:|data:)/.test(url)),
      [],
    );
  });
});

describe('the gallery', () => {
  let opened: DemoPage;

  useDemoSite();

  before(async () => {
    opened = await openDemoPage('gallery/application-matrix.html#CheckBlanks', { width: 320, height: 900 });
    await until(() => isDrawn(opened, '#stage'));
  });

  const title = (): Promise<string> => opened.page.$eval('#story-name', ({ textContent }) => textContent);

  it('shows the story of the address, alone', async () => {
    assert.equal(await title(), STORIES_OF['application-matrix']?.CheckBlanks?.name);
    assert.equal((await opened.page.$$('#stage > *')).length, 1);
  });

  it('goes to the next by its button, and to any by its link, each with an address of its own', async () => {
    const { page } = opened;
    await page.click('[name=next]');
    await until(async () => (await title()) === STORIES_OF['application-matrix']?.CheckConsistent?.name);
    assert.ok(page.url().endsWith('#CheckConsistent'));
    await page.click('.stories a[href="#Empty"]');
    await until(async () => (await title()) === STORIES_OF['application-matrix']?.Empty?.name);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'story-name');
    await page.goBack();
    await until(async () => (await title()) === STORIES_OF['application-matrix']?.CheckConsistent?.name);
  });

  it('is never wider than a small phone, nor taller than a few screens', async () => {
    const { page } = opened;
    for (const key of ['Full', 'SevenDigits', 'Window1280', 'Vertical', 'Check']) {
      await page.evaluate((name) => {
        location.hash = name;
      }, key);
      await until(async () => (await title()) === STORIES_OF['application-matrix']?.[key]?.name && (await isDrawn(opened, '#stage')));
      const [width = 0, height = 0] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ]);
      assert.ok(width <= 320, `${key}: ${width} px wide`);
      assert.ok(height <= 6000, `${key}: ${height} px tall`);
    }
    assert.deepEqual(opened.messages, []);
  });
});

describe('the search in the header', () => {
  let opened: DemoPage;

  useDemoSite();

  before(async () => {
    opened = await openDemoPage('en/elements/index.html', { width: 320, height: 700 });
    await opened.page.waitForSelector('.site-search input');
  });

  const links = (): Promise<string[]> => opened.page.$$eval('.site-search a', (found) => found.map(({ href }) => href));

  it('is reached by /, lists links as one types, and is walked through by the arrow keys', async () => {
    const { page } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('without-heading');
    await until(async () => (await links()).length > 0);
    assert.ok((await links())[0]?.endsWith('#attribute-without-heading'));
    assert.match(await page.$eval('.site-search [role=status]', ({ textContent }) => textContent), /\d+ found/);
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'a');
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'input');
    assert.equal(await page.$eval('.site-search ul', (list) => list.hidden), true);
  });

  it('says where there is nothing, and goes to the first that there is by Enter', async () => {
    const { page } = opened;
    await page.$eval('.site-search input', (field) => (field.value = ''));
    await page.type('.site-search input', 'zzzqqq');
    await until(() => page.$eval('.site-search', ({ textContent }) => textContent.includes('Nothing found')));
    await page.$eval('.site-search input', (field) => (field.value = ''));
    await page.type('.site-search input', 'litigation');
    await until(async () => (await links())[0]?.includes('review-litigation-grid') === true);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /en\/elements\/review-litigation-grid\.html/);
    assert.deepEqual(opened.messages, []);
  });

  it('is not there where no script runs', async () => {
    const { page } = await openDemoPage('elements/index.html', { width: 1280, height: 700 }, (plain) => plain.setJavaScriptEnabled(false));
    assert.equal((await page.$$('.site-search input')).length, 0);
    await page.close();
  });
});
