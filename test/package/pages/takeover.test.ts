import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HtmlPart } from '../../../src/exporting/html/html-options.js';
import { reportHtml } from '../../../src/exporting/html/report-html.js';
import { importHtml } from '../../../src/importing/import-text.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import { holdBack, noteShifts, settled, shiftsOf, sumOf } from '../../helpers/browser/layout-shifts.js';
import { newPage } from '../../helpers/browser/shared-browser.js';
import type { OpenedPage } from '../../helpers/browser/shared-browser.js';
import { shownContent } from '../../helpers/exporting/whole-report.js';
import { REPORTS } from '../../helpers/package/drop-in-page.js';
import { useHosts } from '../../helpers/package/hosts.js';

// A page whose server has put the fragment between the tags of an element, before the element is there, and when it takes its place.

const { reports } = readReports(JSON.parse(REPORTS));
const LATEST = reports.reduce((one, other) => (other.year > one.year ? other : one));

/** The most that a page may shift in all while the element comes. */
const MAX_SHIFT = 0.02;

const STYLES = 'body { max-width: 60em; margin: 0 auto; padding: 0 1em; font: 16px/1.8 sans-serif; } p { text-indent: 2em; }';

const ELEMENTS: readonly { readonly tag: string; readonly part?: HtmlPart; readonly shows: string }[] = [
  { tag: 'disclosure-report', shows: '.section-heading' },
  { tag: 'disclosure-table', part: 'disclosure', shows: '.region:not([hidden]) td' },
  { tag: 'application-matrix', part: 'applications', shows: '.region:not([hidden]) td' },
  { tag: 'review-litigation-grid', part: 'reviews', shows: '.region:not([hidden]) td' },
  { tag: 'disclosure-trend', part: 'trend', shows: '.region:not([hidden]) .trend' },
];

const textOf = (words: string, times: number): string => `<p>${words.repeat(times)}</p>`;

function articleOf(tag: string, part: HtmlPart | undefined): string {
  const fragment = reportHtml(reports, { form: 'fragment', ...(part ? { part } : { headingLevel: 1 }) });
  const below = textOf('正文之后的一段文字，读者正在看它。', 8).repeat(6);
  return `<article>${textOf('正文之前的一段文字。', 8)}<${tag} src="/xxgk/reports.json">${fragment}</${tag}>${below}</article>`;
}

const pageOf = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">` +
  `<style>${STYLES}</style><script type="module" src="/js/disclosure-elements.js"></script></head><body>${body}</body></html>`;

const isReport = (url: string): boolean => url.endsWith('.json');

/** Whether an element shows something itself in place of its children. Runs in the page. */
const isShowing = (name: string, selector: string): boolean => {
  const root = document.querySelector(name)?.shadowRoot;
  return !!root?.querySelector(selector) && root.querySelector('slot')?.hidden === true;
};

describe('an element with a fragment of its own between its tags', () => {
  const hosts = useHosts();
  const { contents, page: address } = hosts;

  /** Opens a page, and waits until the element shows something itself. */
  async function taken(tag: string, part: HtmlPart | undefined, shows: string): Promise<OpenedPage> {
    contents.set('/xxgk/reports.json', REPORTS);
    const opened = await hosts.open(pageOf(articleOf(tag, part)));
    await opened.page.waitForFunction(isShowing, { timeout: 20_000 }, tag, shows);
    return opened;
  }

  it('leaves it there for the print button of the portal, with every number and every paragraph', async () => {
    const { page } = await taken('disclosure-report', undefined, '.section-heading');
    // eslint-disable-next-line no-restricted-syntax -- What such a button reads.
    const printed = await page.$eval('article', (article) => article.innerHTML);
    const { texts, ...rest } = shownContent(importHtml(printed).report);
    const { texts: written, ...published } = shownContent(LATEST);
    assert.deepEqual(rest, published);
    for (const [key, paragraphs] of Object.entries(written as Readonly<Record<string, string[]>>))
      for (const paragraph of paragraphs) assert.ok((texts as Readonly<Record<string, string[]>>)[key]?.includes(paragraph), paragraph);
    await page.close();
  });

  it('says the same with and without a script: every number, in the same order', async () => {
    for (const { tag, part, shows } of ELEMENTS.filter((one) => one.shows.endsWith(' td'))) {
      const { page } = await taken(tag, part, shows);
      const [own, shown] = await Promise.all(
        [false, true].map((isShadow) =>
          page.$eval(
            tag,
            (element, inside) =>
              Array.from((inside ? element.shadowRoot : element)?.querySelectorAll('td:not(.corner)') ?? [], (cell) => cell.textContent),
            isShadow,
          ),
        ),
      );
      assert.ok(own && own.length > 9);
      assert.deepEqual(shown, own);
      await page.close();
    }
  });

  it('shows it again, with a message, where the report does not come', async () => {
    contents.delete('/xxgk/reports.json');
    const { page } = await hosts.open(pageOf(articleOf('disclosure-report', undefined)));
    await page.waitForFunction(
      () => document.querySelector('disclosure-report')?.shadowRoot?.querySelector('.message')?.textContent !== '',
    );
    const isSeen = await page.$eval('disclosure-report > table', (table) => table.getBoundingClientRect().height > 100);
    assert.ok(isSeen);
    await page.close();
  });

  for (const [width, height] of [
    [1280, 800],
    [375, 700],
  ] as const)
    for (const { tag, part, shows } of ELEMENTS)
      it(`takes its place without anything moving before the reader’s eyes: <${tag}>, ${width} pixels wide`, async () => {
        const { page, messages } = await newPage();
        await page.setViewport({ width, height });
        const release = await holdBack(page, (url) => isReport(url) || url.endsWith('/disclosure-elements.js'));
        await noteShifts(page);
        contents.set(address, pageOf(articleOf(tag, part)));
        contents.set('/xxgk/reports.json', REPORTS);
        // The page is not done before its script has come, which is held back.
        const opened = page.goto(`${hosts.portal.origin}${address}`);
        await page.waitForSelector('article > p:last-child');
        await settled(page);
        release((url) => !isReport(url));
        await page.waitForFunction((name) => !!document.querySelector(name)?.shadowRoot, { timeout: 20_000 }, tag);
        await opened;
        await settled(page);
        release(isReport);
        await page.waitForFunction(isShowing, { timeout: 20_000 }, tag, shows);
        await settled(page);
        const shifts = await shiftsOf(page);
        assert.ok(sumOf(shifts) <= MAX_SHIFT, JSON.stringify(shifts));
        assert.deepEqual(messages, []);
        await page.close();
      });
});
