// Pages with frames that show embed.html, and the messages that these send.
import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import { codeOf } from './drop-in-page.js';

/** A script for a page with frames. */
export const HOST_SCRIPT = '<script src="/js/disclosure-elements.embed-host.js"></script>';

/** embed.html, with something more in its head: a style, a policy. */
export const embedPage = (head: string, doctype = '<!doctype html>'): string =>
  codeOf('embed.html').replace('<!doctype html>', doctype).replace('</head>', `${head}</head>`);

/** A frame with one table; `attributes` may name another page than /js/embed.html. */
export const frameTag = (attributes: string, src = '/js/embed.html?element=disclosure-table&src=/reports.json'): string =>
  `<iframe data-disclosure-embed title="年报" width="100%" ${attributes.includes('src=') ? '' : `src="${src}"`} ${attributes}></iframe>`;

/** The frame of a page in which something is, once it is. */
export async function frameWith(page: Page, selector: string, index = 0): Promise<Frame> {
  const handle = (await page.$$('iframe'))[index];
  const frame = await handle?.contentFrame();
  assert.ok(frame);
  await frame.waitForSelector(selector, { timeout: 20_000 });
  return frame;
}

/** Waits until an element in a frame shows cells of a table. */
export const showsCells = (frame: Frame): Promise<unknown> =>
  frame.waitForFunction(() => !!document.querySelector('disclosure-table')?.shadowRoot?.querySelector('td[headers]'), { timeout: 20_000 });

/** The text of a frame outside of its element. */
export const messageIn = (frame: Frame): Promise<string> =>
  frame.$$eval('.message p', (lines) => lines.map((line) => line.textContent).join('\n'));
