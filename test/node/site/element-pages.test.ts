import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { TAGS } from '../../../build/entries.js';
import { manifest } from '../../../build/manifest/manifest.js';
import type { ElementClass } from '../../../build/manifest/manifest.js';
import { sitePages } from '../../../build/site/pages.js';
import { GUIDES } from '../../../stories/guides/guides.js';
import { STORIES_OF } from '../../../stories/stories.js';
import { readReports } from '../../../src/report/reading/read-report.js';

/** Every page that is made from the source, by its path. */
let pages: ReadonlyMap<string, string>;
let elements: readonly ElementClass[];

const pageOf = (tag: string, folder = ''): string => pages.get(`${folder}elements/${tag}.html`) ?? '';

/** The names in the lists of a page, without what stands beside them. */
const namesIn = (page: string): string[] => [...page.matchAll(/<dt><a href="#[\w-]+"><code>([^<]*)<\/code>/g)].map(([, name = '']) => name);

describe('the pages of the elements', () => {
  before(async () => {
    const made = (await sitePages()).map(async ({ path, render }) => [path, await render()] as const);
    pages = new Map(await Promise.all(made));
    const { modules } = await manifest();
    elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined);
  });

  it('are there for every element, in both languages', () => {
    assert.equal(elements.length, TAGS.length);
    for (const tag of TAGS) {
      assert.ok(pageOf(tag).includes(`&lt;${tag}&gt;`), tag);
      assert.ok(pageOf(tag, 'en/').includes(`&lt;${tag}&gt;`), tag);
    }
  });

  it('have every attribute, property, event, part, custom property and state of the source', () => {
    for (const {
      tagName = '',
      attributes = [],
      members = [],
      events = [],
      cssParts = [],
      cssProperties = [],
      cssStates = [],
    } of elements) {
      const names = namesIn(pageOf(tagName));
      for (const { name } of [...attributes, ...events, ...cssProperties]) assert.ok(names.includes(name), `${tagName} ${name}`);
      for (const { name } of cssParts) assert.ok(names.includes(`::part(${name})`), `${tagName} ${name}`);
      for (const { name } of cssStates) assert.ok(names.includes(`:state(${name})`), `${tagName} ${name}`);
      for (const { name, kind, static: isStatic, description } of members) {
        const shown =
          kind === 'field' && !isStatic ? pageOf(tagName).includes(`<code>${name}</code>`) : names.some((known) => known.includes(name));
        assert.ok(shown || description === undefined, `${tagName} ${name}`);
      }
    }
  });

  it('have a control for every attribute but src', () => {
    for (const { tagName = '', attributes = [] } of elements) {
      const [, form = ''] = /<form class="settings"[^>]*>([^]*?)<\/form>/.exec(pageOf(tagName)) ?? [];
      const controls = [...form.matchAll(/ name="([\w-]+)"/g)].map(([, name]) => name);
      const expected = attributes.map(({ name }) => name).filter((name) => name !== 'src');
      assert.deepEqual(controls.sort(), expected.sort());
    }
  });

  it('say nothing in English on a Chinese page that is a sentence', () => {
    for (const [path, page] of pages) {
      if (!/^(?:elements|gallery)\//.test(path)) continue;
      const english = [...page.matchAll(/<p>([A-Z][a-z]+ [a-z]+ [a-z]+[^<]*)/g)].map(([, text]) => text);
      assert.deepEqual(english, [], path);
    }
  });

  it('name each of their places once, and lead only to what is there', () => {
    for (const [path, page] of pages) {
      if (!path.endsWith('.html')) continue;
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
        path,
      );
      const isGallery = path.includes('gallery/');
      for (const [, href = ''] of page.matchAll(/<a [^>]*href="([^"]+)"/g)) {
        const url = new URL(href, `http://site/${path}`);
        const target = url.pathname.slice(1);
        if (!/^(?:en\/)?(?:elements|gallery)\//.test(target)) continue;
        assert.ok(pages.has(target), `${path}: ${href}`);
        if (url.hash === '' || isGallery || target.includes('gallery/')) continue;
        assert.ok(pages.get(target)?.includes(` id="${url.hash.slice(1)}"`), `${path}: ${href}`);
      }
    }
  });

  it('lead to stories that there are', () => {
    for (const [path, page] of pages)
      for (const [, tag = '', key = ''] of page.matchAll(/href="(?:[.\w/]*gallery\/)?([\w-]+)\.html#([A-Z]\w+)"/g))
        assert.ok(STORIES_OF[tag]?.[key], `${path}: ${tag} ${key}`);
    for (const [tag, { example }] of Object.entries(GUIDES)) assert.ok(STORIES_OF[tag]?.[example.story], tag);
  });

  it('give as the smallest example what an element reads without a complaint', () => {
    for (const [tag, { smallest, example }] of Object.entries(GUIDES)) {
      const readings = readReports(smallest);
      assert.deepEqual([readings.problems, readings.warnings], [[], []], tag);
      for (const { file } of example.data)
        assert.ok(readFileSync(new URL(`../../../stories/reports/${file}`, import.meta.url), 'utf8').length > 100, file);
    }
  });
});
