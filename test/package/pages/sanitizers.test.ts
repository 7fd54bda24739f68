import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { reportHtml } from '../../../src/exporting/html/report-html.js';
import { reportJson } from '../../../src/exporting/report-json.js';
import { formatCells } from '../../../src/formats/cells.js';
import { formatOf } from '../../../src/formats/formats.js';
import { importHtml } from '../../../src/importing/import-text.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';
import { BROWSER_NAMES, inBrowser, newPage } from '../../helpers/browser/shared-browser.js';
import type { BrowserName } from '../../helpers/browser/shared-browser.js';
import { sanitizers } from '../../helpers/embedding/sanitizers.js';
import type { SanitizerName } from '../../helpers/embedding/sanitizers.js';
import { shownContent } from '../../helpers/exporting/whole-report.js';
import { pageOf } from '../../helpers/package/drop-in-page.js';
import { useHosts } from '../../helpers/package/hosts.js';

type Element = DefaultTreeAdapterTypes.Element;

const [REPORT] = readReports(REPORTS.full).reports as [Report];
const FILE = '/xxgk/2024.disclosure.json';
const LINK = `<a href="${FILE}">2024年政府信息公开工作年度报告</a>`;
const FRAGMENT = reportHtml(REPORT, { form: 'fragment' });

/** The ways into a page, each as it would be pasted. */
const WAYS = {
  fragment: FRAGMENT,
  link: `<p>${LINK}</p>`,
  tag: `<disclosure-report src="${FILE}">${LINK}</disclosure-report>`,
  script: '<script src="/js/disclosure-elements.iife.js"></script>',
  'JSON script': `<script type="application/json">${JSON.stringify(reportJson(REPORT))}</script>`,
  frame: `<iframe src="/js/embed.html?src=${FILE}"></iframe>`,
} as const;

type Way = keyof typeof WAYS;

function elementsIn(node: DefaultTreeAdapterTypes.Node): Element[] {
  return [...('tagName' in node ? [node] : []), ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : [])];
}

/** Whether a tag is left with an attribute that ends in some text. */
const has = (html: string, tag: string, name: string, end: string): boolean =>
  elementsIn(parseFragment(html)).some(
    ({ tagName, attrs }) => tagName === tag && attrs.some((one) => one.name === name && one.value.endsWith(end)),
  );

/** Whether what is left of a way in can still be what it was. */
const SURVIVES: Readonly<Record<Way, (html: string) => boolean>> = {
  fragment: (html) => elementsIn(parseFragment(html)).filter(({ tagName }) => tagName === 'table').length === 3,
  link: (html) => has(html, 'a', 'href', FILE),
  tag: (html) => has(html, 'disclosure-report', 'src', FILE),
  script: (html) => has(html, 'script', 'src', '.js'),
  'JSON script': (html) => has(html, 'script', 'type', 'json'),
  frame: (html) => has(html, 'iframe', 'src', FILE),
};

const TABLE_TAGS = ['disclosure-table', 'application-matrix', 'review-litigation-grid'];

const NAMES: readonly SanitizerName[] = ['DOMPurify', 'js-xss', 'UEditor', 'sanitize-html'];

function pastedInto(browser: BrowserName): void {
  const { contents, open } = useHosts(browser);
  const left = new Map<SanitizerName, ReadonlyMap<Way, string>>();

  before(async () => {
    const { page } = await newPage(browser);
    const all = await sanitizers(page);
    for (const name of NAMES) {
      const ways = new Map<Way, string>();
      for (const [way, html] of Object.entries(WAYS)) ways.set(way as Way, await all[name](html));
      left.set(name, ways);
    }
    await page.close();
  });

  const leftOf = (name: SanitizerName, way: Way): string => left.get(name)?.get(way) ?? '';

  it('survives as a fragment and as a link, in no other way', () => {
    const survivors = NAMES.map((name) => [name, Object.keys(WAYS).filter((way) => SURVIVES[way as Way](leftOf(name, way as Way)))]);
    assert.deepEqual(
      survivors,
      NAMES.map((name) => [name, ['fragment', 'link']]),
    );
  });

  for (const name of NAMES) {
    it(`has every number and every paragraph in the fragment that is left by ${name}`, () => {
      const { report } = importHtml(leftOf(name, 'fragment'));
      assert.deepEqual(shownContent(report), shownContent(REPORT));
    });

    it(`becomes elements where the template of the page has the script, after ${name}`, async () => {
      contents.set(FILE, JSON.stringify(reportJson(REPORT)));
      const script = '<script src="/js/disclosure-elements.iife.js" data-upgrade="article"></script>';
      const { page, messages } = await open(pageOf(script, `<article>${leftOf(name, 'link')}${leftOf(name, 'fragment')}</article>`));
      await page.waitForFunction(
        (tags) => tags.every((tag) => !!document.querySelector(tag)?.shadowRoot?.querySelector('table td, .section-heading')),
        { timeout: 20_000 },
        ['disclosure-report', ...TABLE_TAGS],
      );
      const shown = await page.evaluate(
        (tags) =>
          tags.flatMap((tag) =>
            Array.from(
              document.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>('td[data-path]') ?? [],
              (cell) => [cell.dataset.path ?? '', cell.textContent] as const,
            ),
          ),
        TABLE_TAGS,
      );
      const published = formatCells(formatOf(REPORT.format)).map(({ path, keys }) => [path, String(cellAt(REPORT, keys) ?? '')]);
      assert.deepEqual(Object.fromEntries(shown), Object.fromEntries(published));
      assert.deepEqual(messages, []);
      await page.close();
    });
  }
}

for (const browser of BROWSER_NAMES)
  describe(`what is pasted into an article, in ${browser}`, inBrowser(browser), () => pastedInto(browser));
