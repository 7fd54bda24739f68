import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { published } from '../../helpers/importing/text/linhe-civil-affairs-2024.js';
import { launchedBrowser } from '../../helpers/browser/shared-browser.js';
import { openDemoPage, until } from '../../helpers/demo-page.js';
import type { DemoPage } from '../../helpers/demo-page.js';
import { demoUrl, useDemoSite } from '../../helpers/demo-site.js';

// The published report from one tag and one JSON, held against the document that it was typed from.

const TITLE = '临河区民政局2024年政府信息公开工作年度报告';

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** The lines of the document: those of its tables have bars between their cells. */
const lines = published.split('\n').filter((line) => line.trim() !== '');
const PROSE = lines.filter((line) => !line.includes('|')).map(withoutSpace);
const NUMBERS = lines.filter((line) => line.includes('|')).flatMap((line) => line.match(/(?<=^|\|)\s*\d+\s*(?=\||$)/g) ?? []);

/** Whether the three tables of the whole report are shown. */
const hasTables = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.querySelector('disclosure-report')?.shadowRoot;
    const tags = ['disclosure-table', 'application-matrix', 'review-litigation-grid'];
    return !!root && tags.every((tag) => !!root.querySelector(tag)?.shadowRoot?.querySelector('td'));
  });

async function openReport(name: string): Promise<DemoPage> {
  const opened = await openDemoPage(name);
  await until(
    () => hasTables(opened.page),
    () => opened.messages.join(),
  );
  return opened;
}

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
}

/** What a screen reader reads from top to bottom. */
async function readingOf(page: Page): Promise<Node[]> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder: Node[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const level: unknown = node.properties?.find(({ name }) => name === 'level')?.value.value;
    if (!node.ignored)
      inOrder.push({
        role: String(node.role?.value),
        name: String(node.name?.value ?? ''),
        level: typeof level === 'number' ? level : undefined,
      });
    for (const child of node.childIds ?? []) visit(child);
  };
  visit(nodes[0]?.nodeId ?? '');
  return inOrder;
}

describe('the page of a whole report', () => {
  let report: DemoPage;

  useDemoSite();

  before(async () => {
    report = await openReport('report.html');
  });

  it('shows every paragraph of the document, in its order and in no other words', async () => {
    const shown = await report.page.evaluate(() => {
      const root = document.querySelector('disclosure-report')?.shadowRoot;
      const texts = [...(root?.querySelectorAll('[part~=section] :is(h2, h3, h4, p[data-path]), [part~=signature] p') ?? [])];
      return texts.map(({ textContent }) => textContent);
    });
    assert.deepEqual(shown.map(withoutSpace), PROSE);
  });

  it('shows every number of the document', async () => {
    const numbers = await report.page.evaluate(() => {
      const root = document.querySelector('disclosure-report')?.shadowRoot;
      const tags = ['disclosure-table', 'application-matrix', 'review-litigation-grid'];
      const tables = tags.map((tag) => root?.querySelector(tag)?.shadowRoot);
      return tables.flatMap((table) => [...(table?.querySelectorAll('td[headers]') ?? [])].map(({ textContent }) => textContent));
    });
    assert.equal(NUMBERS.length, 200);
    assert.deepEqual(
      numbers,
      NUMBERS.map((text) => text.trim()),
    );
  });

  it('is the report, read from top to bottom by a screen reader', async () => {
    const nodes = await readingOf(report.page);
    const reading = withoutSpace(nodes.flatMap(({ role, name }) => (role === 'StaticText' ? name : [])).join(''));
    let at = reading.indexOf(TITLE);
    assert.ok(at >= 0);
    // The list of contents repeats the headings above the text.
    at = reading.indexOf(PROSE[0] ?? '', at);
    for (const line of PROSE) {
      const found = reading.indexOf(line, at);
      assert.ok(found >= at && at >= 0, line.slice(0, 40));
      at = found + line.length;
    }
    const tables = nodes.filter(({ role }) => role === 'table').map(({ name }) => name);
    assert.deepEqual(
      tables.map((name) => /[二三四]、/.exec(name)?.[0]),
      ['二、', '三、', '四、'],
    );
  });

  it('has one title, the six parts below it, and below them the headings of the text', async () => {
    const headings = (await readingOf(report.page)).filter(({ role }) => role === 'heading');
    const [title, ...rest] = headings;
    assert.deepEqual([withoutSpace(title?.name ?? ''), title?.level], [TITLE, 1]);
    const parts = rest.filter(({ level }) => level === 2).map(({ name }) => name.slice(0, 2));
    assert.deepEqual(parts, ['一、', '二、', '三、', '四、', '五、', '六、']);
    assert.deepEqual(
      rest.filter(({ level }) => level !== 2).map(({ name, level }) => `${name.slice(0, 3)} ${String(level)}`),
      ['(一)', '(二)', '(三)', '(四)', '(五)', '(一)', '(二)'].map((number) => `${number} 3`),
    );
  });

  it('asks for the page, its styles, the script and what it needs of it, and one JSON', () => {
    const files = report.requests.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).pathname);
    const isOurs = (path: string): boolean => path.startsWith('/demo/disclosure-elements.');
    assert.deepEqual(files.filter((path) => !isOurs(path)).sort(), [
      '/demo/paper.css',
      '/demo/portal.css',
      '/demo/report.html',
      '/stories/reports/linhe-civil-affairs-2024.json',
    ]);
    assert.ok(files.includes('/demo/disclosure-elements.report.js'));
    assert.ok(!files.some((path) => /\.(?:xlsx|docx|exporting|trend|check)\./.test(path)), 'nothing that nobody asked for');
    assert.equal(files.length, new Set(files).size, 'each once');
    assert.deepEqual(report.messages, []);
  });

  it('reads without JavaScript: its title, and where the report is', async () => {
    const page = await (await launchedBrowser()).newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(await demoUrl('report.html'));
    assert.equal((await page.$$('disclosure-report > h1')).length, 1);
    assert.equal((await page.$$('disclosure-report a[href$=".json"]')).length, 1);
    await page.close();
  });
});

describe('the page of an agency with six years', () => {
  let opened: DemoPage;

  useDemoSite();

  before(async () => {
    opened = await openReport('agency.html');
  });

  const titleOf = (): Promise<string> =>
    opened.page.evaluate(() => document.querySelector('disclosure-report')?.shadowRoot?.querySelector('h1')?.textContent.trim() ?? '');

  const showsYear = (year: number): Promise<void> => until(async () => (await titleOf()).includes(`${year}年`));

  it('shows the latest year, and any other that is chosen, in the address and after going back', async () => {
    await showsYear(2024);
    await opened.page.evaluate(() => {
      const root = document.querySelector('disclosure-report')?.shadowRoot;
      const controls = [...(root?.querySelectorAll<HTMLElement>('[part~=years] :is(a, button)') ?? [])];
      controls.find(({ textContent }) => textContent.includes('2020'))?.click();
    });
    await showsYear(2020);
    assert.match(opened.page.url(), /\?year=2020/);
    await opened.page.goBack();
    await showsYear(2024);
    assert.deepEqual(opened.messages, []);
  });

  it('opens at the year in the address', async () => {
    const { page } = await openReport('agency.html?year=2019');
    const title = await page.evaluate(() => document.querySelector('disclosure-report')?.shadowRoot?.querySelector('h1')?.textContent);
    assert.match(title ?? '', /2019年/);
    await page.close();
  });

  it('has all parts of every year, and none of them blank', async () => {
    for (const year of [2019, 2020, 2021, 2022, 2023, 2024]) {
      await opened.page.evaluate((wanted) => {
        const element = document.querySelector('disclosure-report');
        if (element) element.year = wanted;
      }, year);
      await showsYear(year);
      const { parts, blanks } = await opened.page.evaluate(() => {
        const root = document.querySelector('disclosure-report')?.shadowRoot;
        const cells = [...(root?.querySelectorAll('disclosure-table, application-matrix, review-litigation-grid') ?? [])].flatMap(
          (table) => [...(table.shadowRoot?.querySelectorAll('td[headers]') ?? [])],
        );
        return {
          parts: [...(root?.querySelectorAll('.section-heading') ?? [])].map(({ textContent }) => textContent.trim().slice(0, 2)),
          blanks: cells.filter(({ textContent }) => textContent.trim() === '').length,
        };
      });
      assert.deepEqual(parts.slice(0, 6), ['一、', '二、', '三、', '四、', '五、', '六、'], String(year));
      assert.equal(blanks, 0);
    }
  });
});
