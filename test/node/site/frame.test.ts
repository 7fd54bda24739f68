import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { framedPage, withFrame } from '../../../build/site/frame.js';
import { figures } from '../../../build/site/figures.js';
import { en } from '../../../demo/texts/en.js';
import { zhCN } from '../../../demo/texts/zh-cn.js';

// The frame of the site's pages, and its texts in two languages.

const ROOT = new URL('../../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');
const PAGES = readdirSync(new URL('demo/', ROOT)).filter((name) => name.endsWith('.html'));
const framed = (name: string): string => withFrame(read(`demo/${name}`), name);

describe('the frame of the site', () => {
  it('leaves no placeholder in a page, and no page of ours without it', () => {
    for (const name of PAGES) {
      const html = framed(name);
      assert.doesNotMatch(html, /\{\{|<!-- site:/, name);
      // The others are pages of somebody's portal.
      assert.equal(html.includes('class="site-header"'), !html.includes('portal.css') && !html.includes('hostile.css'), name);
    }
  });

  it('refuses a text that does not exist, rather than show its key', () => {
    assert.throws(
      () => withFrame('<html data-languages="zh-CN en"><!-- site:head -->{{front.no-such-text}}', 'index.html'),
      /front\.no-such-text/,
    );
  });

  it('leads from a page in a folder to the pages above it', () => {
    const page = framedPage({ title: '“<b>”', language: 'en', depth: '../../', alternate: '../../elements/x.html', body: '' });
    assert.match(page, /<title>“&lt;b&gt;”<\/title>/);
    assert.match(page, /href="\.\.\/\.\.\/site\/site\.css"/);
    assert.match(page, /href="\.\.\/\.\.\/en\/elements\/index\.html"/);
    assert.match(page, /href="\.\.\/\.\.\/elements\/x\.html"[^>]*>中文/);
    // A page of one language needs no script to choose it.
    assert.doesNotMatch(page, /language\.js|class="zh"/);
  });

  it('marks the page that it is on', () => {
    assert.match(framed('workbench.html'), /href="workbench\.html" aria-current="true"/);
    assert.doesNotMatch(framed('index.html'), /aria-current/);
  });

  it('has no text that no page uses, and every text in both languages', () => {
    const sources = [
      ...PAGES.map((name) => `demo/${name}`),
      ...readdirSync(new URL('build/site/', ROOT), { recursive: true }).map((name) => `build/site/${String(name)}`),
      ...['playground', 'site'].flatMap((folder) => readdirSync(new URL(`demo/${folder}/`, ROOT)).map((name) => `demo/${folder}/${name}`)),
    ].filter((name) => /\.(?:html|ts)$/.test(name));
    const code = sources.map(read).join('\n');
    const unused = Object.keys(zhCN).filter((key) => !code.includes(key) && !code.includes(`'${key.replace(/^play\./, '')}'`));
    assert.deepEqual(unused, []);
    const chineseLeft = Object.entries(en).filter(([key, text]) => /\p{Script=Han}{2}/u.test(text) && !/示例市|不予公开/.test(text) && key);
    assert.deepEqual(chineseLeft, []);
  });

  it('says what was measured: cells, weight, answers from the example report', () => {
    const html = framed('index.html');
    assert.equal(figures()['figures.cells'], '200');
    const sizes = JSON.parse(read('build/sizes.json')) as Record<string, number>;
    assert.ok(html.includes(`<b>${Math.round((sizes['disclosure-elements.js'] ?? 0) / 1000)}\u00A0kB</b>`));
    const more = (sizes['what report adds (es)'] ?? 0) + (sizes['what aids adds (es)'] ?? 0);
    assert.ok(html.includes(` ${Math.round(more / 1000)}\u00A0kB<`));
    assert.match(html, /href="agency\.html#applications\.received\.total">.*<b>247<\/b>/);
  });
});
