import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentPages } from '../../../build/site/docs/document-pages.js';
import { renderedMarkdown } from '../../../build/site/docs/rendered-markdown.js';
import { builtPage, scriptsOf } from '../../../build/site/build/page-text.js';

const html = (markdown: string): string =>
  renderedMarkdown(markdown, (href) => (href.includes('.md') ? href.replace('.md', '.html') : undefined))
    .map(({ content }) => String(content))
    .join('');

describe('documents as pages', () => {
  it('are split where the English text begins, by a link to it or by its heading', () => {
    const halves = renderedMarkdown('# 服务器\n\n[English](#servers) 在后。\n\n甲。乙。\n\n## Servers\n\nFirst. Second.\n', (href) => href);
    assert.deepEqual(
      halves.map(({ language, title, id, summary }) => [language, title, id, summary]),
      [
        ['zh-CN', '服务器', '服务器', '甲。'],
        ['en', 'Servers', 'servers', 'First.'],
      ],
    );
    assert.equal(renderedMarkdown('# 一\n\n## English\n\ntext\n', (href) => href).length, 2);
    assert.equal(renderedMarkdown('# 一\n\n## 二\n', (href) => href).length, 1);
  });

  it('give the second heading of a name an address of its own', () => {
    const [half] = renderedMarkdown('# 一\n\n## 同\n\n## 同\n', (href) => href);
    assert.deepEqual(
      half?.headings.map(({ id }) => id),
      ['同', '同-1'],
    );
  });

  it('lead to pages of the site, and are no links where the site has no page', () => {
    assert.equal(html('# 一\n\n[甲](a.md#b) 和 [乙](../src/x.ts)\n'), '<p><a href="a.html#b">甲</a> 和 乙</p>\n');
  });

  it('show markup in code and in text as text', () => {
    const page = html('# 一\n\n```html\n<script>alert(1)</script>\n```\n\n`<b>`\n');
    assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.ok(!page.includes('<script>'));
  });

  it('are in their lists, in both languages, and link only to places that they have', async () => {
    const pages = new Map(await Promise.all(documentPages().map(async ({ path, render }) => [path, await render()] as const)));
    const [chinese = '', english = ''] = [pages.get('docs/index.html'), pages.get('en/docs/index.html')];
    for (const [path, page] of pages) {
      if (path.endsWith('docs/index.html')) continue;
      const isEnglish = path.startsWith('en/');
      const name = path.slice(isEnglish ? 'en/docs/'.length : 'docs/'.length);
      assert.ok((isEnglish ? english : chinese).includes(`href="${name}"`), path);
      if (!pages.has(`en/${path}`) && !isEnglish) assert.ok(english.includes(`href="../../docs/${name}"`), `${path} in the English list`);
      for (const [, fragment = ''] of page.matchAll(/href="#([^"]*)"/g))
        assert.ok(page.includes(` id="${decodeURIComponent(fragment)}"`), `${path}#${fragment}`);
    }
  });

  it('have one language each, and lead to the other', async () => {
    const pages = new Map(await Promise.all(documentPages().map(async ({ path, render }) => [path, await render()] as const)));
    const textIn = (path: string): string => (pages.get(path) ?? '').replace(/<pre[\s\S]*?<\/pre>|<header[\s\S]*?<\/header>/g, '');
    for (const name of ['guides/webmaster', 'guides/usage', 'changelog']) {
      const [chinese, english] = [textIn(`docs/${name}.html`), textIn(`en/docs/${name}.html`)];
      assert.ok(!/<h\d[^>]*>(?:English|[A-Z]\w+ \w+ \w+)/.test(chinese), name);
      assert.ok(!/<h[12][^>]*>[^<]*\p{Script=Han}/u.test(english), name);
      assert.ok(pages.get(`docs/${name}.html`)?.includes(`en/docs/${name}.html" lang="en"`), name);
    }
    assert.ok(textIn('docs/guides/usage.html').includes('href="../reference.html"'));
    assert.ok(textIn('en/docs/guides/placing.html').includes('href="../servers.html#servers"'), 'English text leads to English pages');
    assert.ok(textIn('en/docs/guides/placing.html').includes('<h1 id="english">Placing it in a page</h1>'));
  });

  it('keep the columns of long texts wide, and let tables of two columns fit', () => {
    assert.ok(html('# 一\n\n|a|b|\n|-|-|\n|一二三四五六七八九十一二三|四|\n').includes('<div class="scroller pair"'));
    const three = html('# 一\n\n|a|b|c|\n|-|-|-|\n|一二三四五六七八九十一二三|四|五|\n');
    assert.equal(three.match(/class="long"/g)?.length, 2);
  });
});

describe('a page of the built site', () => {
  const page = '<script type="module" src="../a/b.ts"></script><p src="../../stories/reports/x.json">';

  it('loads built scripts, what they import along with them, and reports that stand beside it', () => {
    assert.deepEqual(scriptsOf(page, 'en/x.html'), ['a/b']);
    assert.equal(
      builtPage(page, 'en/x.html', () => ['assets/c.js']),
      '<link rel="modulepreload" href="../assets/c.js" />\n    <script type="module" src="../a/b.js"></script><p src="../reports/x.json">',
    );
  });
});
