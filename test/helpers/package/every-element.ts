// A page with every element, and what a reader sees of it.
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { DATA } from './drop-in-page.js';

/** The trend first: its chart is drawn where it is about to be seen. */
const EVERY_TAG = ['disclosure-trend', 'disclosure-table', 'application-matrix', 'review-litigation-grid', 'disclosure-report'] as const;

export const EVERY_ELEMENT = EVERY_TAG.map((tag) => `<${tag} data-every>${DATA}</${tag}>`).join('');

/**
 * A script whose value is a line for each element: its tag, the texts of its cells, and `said` where it shows a message. As one text: in a page whose prototypes are
 * extended, nothing else comes back whole.
 */
const LINES = `(() => {
  let text = '';
  for (const element of document.querySelectorAll('[data-every]')) {
    let cells = '', said = '';
    const visit = (root) => {
      for (const cell of root.querySelectorAll('td:not(.corner)')) cells += cell.textContent + '|';
      if (root.querySelector('.message p, .problems p')) said = ' said';
      for (const node of root.querySelectorAll('*')) if (node.shadowRoot) visit(node.shadowRoot);
    };
    if (element.shadowRoot) visit(element.shadowRoot);
    text += element.localName + ' ' + cells + said + '\\n';
  }
  return text;
})()`;

const linesOf = async (page: Page): Promise<string[]> =>
  String(await page.evaluate(LINES))
    .trim()
    .split('\n');

/** How many cells the elements show together, at least: the report is there with its three tables. */
const MIN_CELLS = 400;

/** Waits until something holds; returns whether it did, within ten seconds. */
async function until(holds: () => Promise<boolean>): Promise<boolean> {
  for (let turn = 0; turn < 200; turn += 1) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** What every element shows in a plain page. */
export async function plainLines(page: Page): Promise<string[]> {
  let lines: string[] = [];
  await until(async () => {
    lines = await linesOf(page);
    return lines.join('').split('|').length > MIN_CELLS && lines.every((line) => line.includes('|'));
  });
  assert.ok(
    lines.every((line) => line.includes('|') && !line.endsWith('said')),
    lines.join('\n').slice(0, 500),
  );
  return lines;
}

const withoutMessage = (line: string): string => line.replace(/ said$/, '');

/** Waits until every element of a page shows what it shows in a plain one, or shows no number and says why. */
export async function expectEvery(page: Page, plain: readonly string[]): Promise<void> {
  let wrong: string[] = [];
  const isRight = (line: string, index: number): boolean =>
    withoutMessage(line) === plain[index] || (line.endsWith(' said') && !line.includes('|'));
  await until(async () => {
    const lines = await linesOf(page);
    wrong = lines.filter((line, index) => !isRight(line, index));
    return wrong.length === 0 && lines.length === plain.length;
  });
  assert.deepEqual(wrong, []);
}

/** The text of what a selector finds in the shadow root of an element, once it is there; undefined where it is not there after some seconds. */
export async function seenIn(page: Page, tag: string, selector: string): Promise<string | undefined> {
  for (let turn = 0; turn < 40; turn += 1) {
    const text = await page.evaluate(
      (tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector)?.outerHTML ?? '',
      tag,
      selector,
    );
    if (text !== '') return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
