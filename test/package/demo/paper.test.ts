import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openTables } from '../../helpers/demo-page.js';
import type { DemoPage } from '../../helpers/demo-page.js';
import { useDemoSite } from '../../helpers/demo-site.js';

// An article with three tables as it is printed from a phone.

const MARGINS = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } as const;

/** How many pages the article needs, by the paper: more would mean that some are nearly empty. */
const PAGES = { portrait: 4, landscape: 5 } as const;

describe('an article printed from a phone', () => {
  let opened: DemoPage;

  useDemoSite();

  before(async () => {
    opened = await openTables('tables.html');
    await opened.page.setViewport({ width: 375, height: 700 });
    await opened.page.evaluate(() => {
      const layouts: string[] = [];
      Object.assign(window, { layouts });
      matchMedia('print').addEventListener('change', () => {
        layouts.push(document.querySelector('application-matrix')?.shadowRoot?.querySelector('.region')?.className ?? '');
      });
    });
  });

  for (const [paper, pages] of Object.entries(PAGES))
    it(`leaves no page nearly empty, ${paper}`, async () => {
      const pdf = await opened.page.pdf({ format: 'A4', landscape: paper === 'landscape', margin: MARGINS });
      const found = Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b(?!s)/g);
      assert.equal(found?.length, pages);
    });

  it('has the official layout on paper, and that of the phone again after that', async () => {
    const layouts = await opened.page.evaluate(() => (window as unknown as { layouts: string[] }).layouts);
    assert.match(layouts[0] ?? '', /\bwide\b/);
    const layout = await opened.page.evaluate(
      () => document.querySelector('application-matrix')?.shadowRoot?.querySelector('.region')?.className ?? '',
    );
    assert.match(layout, /\bcompact\b/);
  });
});
