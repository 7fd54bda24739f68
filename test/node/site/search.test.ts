import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { searchEntries } from '../../../build/site/search/search-entries.js';
import { sitePages } from '../../../build/site/pages.js';
import type { SearchEntry } from '../../../demo/site/search/entry.js';
import { searcher } from '../../../demo/site/search/found.js';
import { searchTerms } from '../../../demo/site/search/terms.js';

describe('the search of the site', () => {
  let chinese: (query: string) => readonly SearchEntry[];
  let english: (query: string) => readonly SearchEntry[];

  before(async () => {
    chinese = searcher(await searchEntries('zh-CN', []));
    english = searcher(await searchEntries('en', []));
  });

  it('cuts Chinese into pairs of characters, and names into their parts', () => {
    assert.deepEqual(searchTerms('政府信息 readReport heading-level 表'), [
      ...['政府', '府信', '信息', 'readreport', 'read', 'report', 'heading', 'level', '表'],
    ]);
  });

  it('finds an element by its tag, by a part of it, by what it is for', () => {
    for (const query of ['application-matrix', 'matrix', '依申请公开', '收到多少'])
      assert.equal(chinese(query)[0]?.url, 'elements/application-matrix.html', query);
    assert.equal(english('table of applications')[0]?.url, 'en/elements/application-matrix.html');
  });

  it('finds attributes, events, parts, custom properties and states of every element', () => {
    for (const [query, place] of [
      ['without-heading', 'attribute-without-heading'],
      ['disclosure-year', 'event-disclosure-year'],
      ['signature', 'part-signature'],
      ['--disclosure-accent', 'property-disclosure-accent'],
      ['withoutHeading', 'attribute-without-heading'],
    ] as const)
      assert.ok(
        chinese(query).some(({ url }) => url.endsWith(`#${place}`)),
        query,
      );
  });

  it('finds the cells of a table by an official label', () => {
    assert.ok(chinese('危及三安全一稳定').some(({ url }) => url === 'elements/application-matrix.html#data'));
    assert.ok(chinese('行政强制').some(({ url }) => url === 'elements/disclosure-table.html#data'));
  });

  it('finds a page of the demo by what the front page says of it', () => {
    assert.equal(chinese('临河区民政局')[0]?.url, 'report.html');
    assert.equal(english('real report')[0]?.url, 'report.html');
  });

  it('finds a number of the example report by its row, in either language, and says it at once', () => {
    const [secret] = chinese('属于国家秘密');
    assert.deepEqual(
      [secret?.title, secret?.url],
      ['属于国家秘密 · 总计：2', 'agency.html#applications.results.refused.stateSecret.total'],
    );
    assert.equal(english('state secret')[0]?.title, 'State secret · Total: 2');
  });

  it('finds a section of a document by words of its text', () => {
    assert.ok(chinese('Nuxt').some(({ url }) => url.startsWith('docs/servers.html#')));
    assert.ok(english('crawlers archives').some(({ url }) => url.startsWith('en/docs/servers.html')));
  });

  it('finds what was mistyped, and nothing where there is nothing', () => {
    assert.ok(english('aplication matrix').length > 0);
    assert.equal(chinese('retry()').filter(({ title }) => title === 'retry()').length, 1, 'what elements share is listed once');
    assert.ok(chinese('retry disclosure-trend')[0]?.url.includes('disclosure-trend'));
    assert.deepEqual(english('zzzzqqq'), []);
    assert.deepEqual(chinese('，。'), []);
  });

  it('leads only to pages that the site has', async () => {
    const paths = new Set((await sitePages()).map(({ path }) => path));
    for (const language of ['zh-CN', 'en'] as const)
      for (const { url } of await searchEntries(language, [])) {
        const [path = ''] = url.split(/[?#]/);
        assert.ok(paths.has(path) || /^(?:index|playground|workbench|embed|report|agency|trend)\.html$/.test(path), url);
      }
  });
});
