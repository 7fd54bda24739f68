import { fileURLToPath } from 'node:url';
import type DOMPurify from 'dompurify';
import type { Page } from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import { FilterXSS } from 'xss';
import { UEDITOR_LIST } from './ueditor-list.js';

// What content management systems do to what is pasted into an article: four sanitizers as they are without any setting.

export type SanitizerName = 'DOMPurify' | 'js-xss' | 'UEditor' | 'sanitize-html';

const ueditor = new FilterXSS({
  whiteList: UEDITOR_LIST,
  stripIgnoreTagBody: true,
  // It looks at the names of attributes alone.
  safeAttrValue: (_tag, _name, value) => value.replaceAll('"', '&quot;'),
});

const jsXss = new FilterXSS();

const PURIFY = fileURLToPath(new URL('../../../node_modules/dompurify/dist/purify.min.js', import.meta.url));

/**
 * The four sanitizers.
 *
 * @param page any page: DOMPurify works on a browser's own elements
 */
export async function sanitizers(page: Page): Promise<Readonly<Record<SanitizerName, (html: string) => Promise<string>>>> {
  await page.addScriptTag({ path: PURIFY });
  return {
    DOMPurify: (html) => page.evaluate((text) => (globalThis as unknown as { DOMPurify: typeof DOMPurify }).DOMPurify.sanitize(text), html),
    'js-xss': (html) => Promise.resolve(jsXss.process(html)),
    UEditor: (html) => Promise.resolve(ueditor.process(html)),
    'sanitize-html': (html) => Promise.resolve(sanitizeHtml(html)),
  };
}
