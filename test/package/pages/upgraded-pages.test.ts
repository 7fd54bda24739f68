import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { partFour } from '../../helpers/upgrade/part-four.js';
import { codeOf, pageOf, REPORTS, waitFor } from '../../helpers/package/drop-in-page.js';
import { useHosts } from '../../helpers/package/hosts.js';

// Articles of a portal whose template has `data-upgrade`: their tables, and links to reports, with the built files.

const SCRIPTS: Readonly<Record<string, string>> = {
  module: '<script type="module" src="/js/disclosure-elements.js" data-upgrade=".article"></script>',
  classic: '<script src="/js/disclosure-elements.iife.js" data-upgrade=".article"></script>',
  'all in one': '<script src="/js/disclosure-elements.all.js" data-upgrade=".article" defer></script>',
};

const { module: MODULE = '', classic: CLASSIC = '' } = SCRIPTS;

const TABLE = partFour({ attributes: 'id="published"' });

const article = (content: string): string =>
  `<div class="article"><p>四、政府信息公开行政复议、行政诉讼情况</p>${content}<p>以下</p></div>`;

const TAG = 'review-litigation-grid';

const shown = (page: Page): Promise<void> => waitFor(page, TAG, 'td[headers]');

const countOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

/** Waits until the page has had time for all that it was about to do. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 }));
  });

/** Puts HTML into an element of the page, as the scripts of portals do. */
const putIn = (page: Page, selector: string, html: string): Promise<void> =>
  page.evaluate(
    (into, text) => {
      document.querySelector(into)?.replaceChildren(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
    },
    selector,
    html,
  );

describe('a page with data-upgrade', () => {
  const hosts = useHosts();
  const { contents, open } = hosts;

  for (const [kind, script] of Object.entries(SCRIPTS))
    it(`shows its published table as the element, ${kind}`, async () => {
      const { page, messages } = await open(pageOf(script, article(TABLE)));
      await shown(page);
      const seen = await page.evaluate((tag) => {
        const element = document.querySelector(tag);
        const table = document.querySelector('#published');
        return {
          isInside: table?.parentElement === element,
          isSeen: table?.checkVisibility(),
          first: element?.shadowRoot?.querySelector('td[data-path="reviews.review.upheld"]')?.textContent,
        };
      }, TAG);
      assert.deepEqual(seen, { isInside: true, isSeen: false, first: '12' });
      assert.deepEqual(messages, []);
      await page.close();
    });

  it('keeps the listeners of the cells, and what the page writes into them', async () => {
    const late = `<script>document.querySelector('#published').addEventListener('told', () => { document.body.dataset.told = 'yes'; });</script>`;
    const { page } = await open(pageOf(MODULE, article(TABLE) + late));
    await shown(page);
    await page.evaluate(() => {
      const cell = document.querySelector<HTMLTableElement>('#published')?.rows[3]?.cells[0];
      cell?.dispatchEvent(new Event('told', { bubbles: true }));
      if (cell?.firstChild) cell.firstChild.nodeValue = '77';
    });
    assert.equal(await page.evaluate(() => document.body.dataset.told), 'yes');
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('td[data-path="reviews.review.upheld"]')?.textContent === '77',
      {},
      TAG,
    );
    await page.close();
  });

  it('upgrades articles that come late, and come anew, and tables that are filled in late', async () => {
    const { page, messages } = await open(pageOf(MODULE, '<div class="article"></div>'));
    await settled(page);
    await putIn(page, '.article', article(TABLE));
    await shown(page);
    await putIn(page, '.article', partFour({ first: '31' }));
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('td[data-path="reviews.review.upheld"]')?.textContent === '31',
      {},
      TAG,
    );
    await putIn(page, '.article', partFour({ first: '加载中' }));
    await settled(page);
    assert.equal(await countOf(page, TAG), 0);
    await page.evaluate(() => {
      const cell = document.querySelector('table')?.rows[3]?.cells[0];
      if (cell) cell.textContent = '5';
    });
    await shown(page);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('upgrades once, with the script twice and both kinds of it, and leaves no empty element behind', async () => {
    const { page } = await open(pageOf(`${MODULE}${MODULE}${CLASSIC}`, article(TABLE)));
    await shown(page);
    await settled(page);
    assert.equal(await countOf(page, TAG), 1);
    assert.equal(await countOf(page, `${TAG} ${TAG}`), 0);
    await page.evaluate(() => document.querySelector('#published')?.remove());
    await page.waitForFunction((tag) => !document.querySelector(tag), {}, TAG);
    await page.close();
  });

  it('upgrades a table in a closed tab once that is opened', async () => {
    const { page } = await open(pageOf(MODULE, article(`<div id="tab" hidden>${TABLE}</div>`)));
    await settled(page);
    assert.equal(await countOf(page, TAG), 0);
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('hidden'));
    await shown(page);
    await page.close();
  });

  it('waits for the style sheets that hide a number', async () => {
    contents.set('/late.css', '.x { display: none }');
    const sheet = `<script>const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = '/late.css'; document.head.append(link);</script>`;
    const { page } = await open(pageOf(CLASSIC + sheet, article(partFour({ first: '12<i class="x">9</i>' }))));
    await page.waitForFunction(() => document.styleSheets.length > 1);
    await settled(page);
    assert.equal(await countOf(page, TAG), 0);
    await page.close();
  });

  it('stays as it is, to the byte, where nothing is certain, in an editor, where the page says so, and outside of the article', async () => {
    const tables = [
      article(partFour({ first: '12<sup>1</sup>' })),
      `<div class="article" contenteditable="true">${TABLE}</div>`,
      `<div class="article" data-no-upgrade>${TABLE}</div>`,
      TABLE,
    ].join('');
    const { page, messages } = await open(pageOf(MODULE, `<main>${tables}</main>`));
    const text = (): Promise<string | undefined> => page.evaluate(() => document.querySelector('main')?.outerHTML);
    const before = await text();
    await page.waitForFunction(
      () => performance.getEntriesByName(new URL('/js/disclosure-elements.upgrade.js', location.href).href).length > 0,
    );
    await settled(page);
    assert.equal(await text(), before);
    assert.equal(await countOf(page, TAG), 0);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('stays as it is where the part is missing', async () => {
    contents.set('/static/disclosure-elements.js', codeOf('disclosure-elements.js'));
    const script = '<script type="module" src="/static/disclosure-elements.js" data-upgrade=".article"></script>';
    const { page } = await open(pageOf(script, article(TABLE)));
    await page.waitForFunction(() => !!customElements.get('review-litigation-grid'));
    await settled(page);
    assert.equal(await countOf(page, TAG), 0);
    assert.equal(await page.evaluate(() => document.querySelector('#published')?.checkVisibility()), true);
    await page.close();
  });

  it('loads nothing for other tables', async () => {
    const { page } = await open(
      pageOf(MODULE, article('<table><tr><td>单位</td><td>件数</td></tr><tr><td>示例局</td><td>3</td></tr></table>')),
    );
    await page.waitForFunction(() => !!customElements.get('review-litigation-grid'));
    await settled(page);
    assert.deepEqual(hosts.portal.asked, [hosts.page, '/js/disclosure-elements.js']);
    await page.close();
  });

  it('moves nothing beside the article, with thirty tables and a slow processor', async () => {
    const side = '<div style="float: inline-start; inline-size: 12em"><p id="beside">栏目</p></div>';
    const shift = `<script>let shifts = 0; new PerformanceObserver((list) => { for (const { value, sources } of list.getEntries()) if (sources.some(({ node }) => node?.id === 'beside')) shifts += value; }).observe({ type: 'layout-shift', buffered: true });</script>`;
    const { page } = await open(pageOf(shift + MODULE, `${side}<div class="article" style="overflow: hidden"></div>`));
    await page.emulateCPUThrottling(6);
    await putIn(page, '.article', article(partFour()).repeat(30));
    await page.waitForFunction((tag) => document.querySelectorAll(tag).length === 30, { timeout: 60_000 }, TAG);
    await settled(page);
    assert.equal(await page.evaluate('shifts'), 0);
    await page.close();
  });
});

describe('a link to a report', () => {
  const hosts = useHosts();
  const { contents, open } = hosts;

  const linksOf = (page: Page): Promise<string[]> =>
    page.evaluate(() => Array.from(document.querySelectorAll('a'), ({ parentElement }) => parentElement?.localName ?? ''));

  it('becomes the element, and stays in it', async () => {
    contents.set('/xxgk/2024/2024.json', REPORTS);
    contents.set('/xxgk/2024/all.disclosure.json', REPORTS);
    contents.set('/xxgk/2024/all.disclosure.txt', REPORTS);
    const links =
      '<p><a class="disclosure-report" href="2024.json" data-year="2023" data-element="application-matrix">年报</a></p><p><a href="all.disclosure.json">年报</a></p><p><a href="all.disclosure.txt">年报</a></p>';
    const { page, messages } = await open(pageOf('<script src="/js/disclosure-elements.iife.js"></script>', links));
    await waitFor(page, 'application-matrix', 'td[headers]');
    await waitFor(page, 'disclosure-report', 'application-matrix');
    assert.deepEqual(await linksOf(page), ['application-matrix', 'disclosure-report', 'disclosure-report']);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('disclosure-report')].every((element) => !!element.shadowRoot?.querySelector('application-matrix')),
    );
    assert.match(
      await page.evaluate(() => document.querySelector('application-matrix')?.shadowRoot?.querySelector('caption')?.textContent ?? ''),
      /2023/,
    );
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('is seen again where its file is missing', async () => {
    const { page } = await open(pageOf(MODULE, '<a class="disclosure-report" href="none.json">年报</a>'));
    await waitFor(page, 'disclosure-report', '[part=message] p');
    assert.equal(await page.evaluate(() => document.querySelector('a')?.checkVisibility()), true);
    await page.close();
  });

  it('stays a link where it leads to a script, to data or to another site, in an editor, where the page says so, or says so of all', async () => {
    const links = [
      '<p><a class="disclosure-report" href="javascript:void(document.title=1)//a.disclosure.json">1</a></p>',
      '<p><a class="disclosure-report" href=" jAvAsCrIpT:void(document.title=1)">2</a></p>',
      '<p><a class="disclosure-report" href="data:application/json,{}">3</a></p>',
      '<p contenteditable="true"><a class="disclosure-report" href="2024.json">4</a></p>',
      '<p data-no-upgrade><a class="disclosure-report" href="2024.json">5</a></p>',
      '<p><a class="disclosure-report" href="https://other.example/a.disclosure.json">of another site</a></p>',
    ];
    const { page } = await open(pageOf(MODULE, links.join('')));
    await page.waitForFunction(() => !!customElements.get('disclosure-report'));
    await settled(page);
    assert.deepEqual(await linksOf(page), ['p', 'p', 'p', 'p', 'p', 'p']);
    await page.close();
    const off = '<script src="/js/disclosure-elements.iife.js" data-links="false"></script>';
    const { page: quiet } = await open(pageOf(off, '<p><a class="disclosure-report" href="2024.json">6</a></p>'));
    await quiet.waitForFunction(() => !!customElements.get('disclosure-report'));
    await settled(quiet);
    assert.deepEqual(await linksOf(quiet), ['p']);
    await quiet.close();
  });
});
