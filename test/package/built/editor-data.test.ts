import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FRAMEWORKS, TAGS } from '../../../build/entries.js';
import { packageJson, read } from '../../helpers/package/built-files.js';

interface Named {
  readonly name: string;
}

interface Described extends Named {
  readonly description: string | { readonly value: string };
}

interface Tag extends Described {
  readonly attributes: readonly (Described & { readonly values?: readonly Named[]; readonly valueSet?: string })[];
}

const data = <T>(file: string): T => JSON.parse(read(`dist/${file}`)) as T;
const names = (items: readonly Named[] = []): string[] => items.map(({ name }) => name);
const textOf = ({ description }: Described): string => (typeof description === 'string' ? description : description.value);
const assertChinese = (items: readonly Described[]): void => {
  assert.ok(items.length > 0);
  for (const item of items) assert.match(textOf(item), /[\u4e00-\u9fff]/, item.name);
};

describe('what editors are told of the tags', () => {
  const html = data<{ tags: readonly Tag[] }>('vscode.html-custom-data.json');
  const css = data<Record<string, readonly Described[]>>('vscode.css-custom-data.json');
  const { contributions } = data<{ contributions: { html: { elements: readonly Tag[] }; css: Record<string, readonly Described[]> } }>(
    'web-types.json',
  );
  const tags = [...html.tags, ...contributions.html.elements];

  it('has every tag, in Chinese and English', () => {
    assert.deepEqual(names(html.tags), [...TAGS]);
    assert.deepEqual(names(contributions.html.elements), [...TAGS]);
    assertChinese(tags);
    for (const { attributes } of tags) assertChinese(attributes);
    for (const items of Object.values(css).filter(Array.isArray)) assertChinese(items);
    for (const items of Object.values(contributions.css)) assertChinese(items);
  });

  it('offers the values of an attribute that has few, and none for one that is there or not', () => {
    const trend = html.tags.find(({ name }) => name === 'disclosure-trend');
    const valuesOf = (attribute: string): string[] => names(trend?.attributes.find(({ name }) => name === attribute)?.values).sort();
    assert.deepEqual(valuesOf('topic'), ['applicants', 'applications', 'disclosure', 'results', 'reviews']);
    assert.deepEqual(valuesOf('view'), ['chart', 'table']);
    assert.deepEqual(valuesOf('by'), ['agency', 'year']);
    assert.deepEqual(valuesOf('type'), ['bar', 'line', 'stacked']);
    assert.deepEqual(valuesOf('look'), ['official']);
    assert.deepEqual(valuesOf('heading-level'), ['2', '3', '4', '5', '6']);
    assert.equal(trend?.attributes.find(({ name }) => name === 'shares')?.valueSet, 'v');
  });

  it('names nothing twice', () => {
    for (const list of [...tags.map(({ attributes }) => attributes), ...Object.values(css).filter(Array.isArray)])
      assert.equal(new Set(names(list)).size, list.length);
  });

  it('is where package.json says, and so are the typings', () => {
    const { 'web-types': webTypes, peerDependenciesMeta } = packageJson;
    assert.equal(webTypes, 'dist/web-types.json');
    for (const framework of FRAMEWORKS) assert.ok(packageJson.exports[`./${framework}`], framework);
    // Package managers that keep packages apart let the typings see a framework only if it is named here.
    for (const [name, { optional }] of Object.entries(peerDependenciesMeta)) assert.ok(optional, name);
    assert.deepEqual(Object.keys(peerDependenciesMeta).sort(), ['@types/react', 'preact', 'solid-js', 'svelte', 'vue']);
  });
});
