import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { manifest } from '../../../build/manifest/manifest.js';
import type { ElementClass, Manifest } from '../../../build/manifest/manifest.js';

const LITERAL_TYPES = new URL('../../../build/manifest/literal-types.mjs', import.meta.url).href;

const FILES = {
  // The analyzer looks for it in every folder above, without end.
  'package.json': '{ "type": "module" }',
  'made.config.mjs': `
    import { literalTypes } from '${LITERAL_TYPES}';
    export default { globs: ['*.ts'], litelement: true, packagejson: false, quiet: true, plugins: [literalTypes(import.meta.dirname)] };
  `,
  'kinds.ts': `
    export const KINDS = ['zebra', 'ant', 'it\\'s'] as const;
    export type Kind = (typeof KINDS)[number];
    export type First = (typeof KINDS)[0];
    export type Size = 2 | 10 | null;
    export type Loose = 'small' | string;
    export type Shape = { kind: Kind };
    export type Listed<T> = 'one' | T;
    export class Base extends HTMLElement {
      /** Named only where it is inherited from. */
      get inherited(): Size { return 2; }
    }
  `,
  'made-element.ts': `
    import { LitElement } from 'lit';
    import { Base } from './kinds.js';
    import type { First, Kind, Kind as Sort, Listed, Loose, Shape } from './kinds.js';
    type Own = 'left' | 'right';
    type Kinds = Kind;
    /** @fires {CustomEvent<Kind>} made - Something was made. */
    export class MadeElement extends Base {
      static properties = { side: {} };
      declare side: Own | undefined;
      declare kinds: Kinds;
      declare list: readonly Kind[];
      declare first: First | 'Kind';
      declare loose: Loose;
      declare shape: Shape;
      declare listed: Listed<'two'>;
      declare unknown: Nowhere | null;
      /** Sorts. */
      sort(by: Sort, { deep }: { deep: boolean }): Promise<Kind> { return Promise.resolve(by); }
    }
    customElements.define('made-element', MadeElement);
  `,
};

const KIND = String.raw`'zebra' | 'ant' | 'it\'s'`;

const elementNamed = ({ modules }: Manifest, name: string): ElementClass => {
  const found = modules.flatMap(({ declarations }) => declarations).find((element) => element.name === name);
  assert.ok(found);
  return found;
};

const typesOf = (items: readonly { readonly name: string; readonly type?: { readonly text: string } }[] = []) =>
  Object.fromEntries(items.map(({ name, type }) => [name, type?.text]));

describe('types in the manifest of elements', () => {
  let folder = '';
  let made: ElementClass;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    const argv = ['analyze', '--config', 'made.config.mjs'];
    made = elementNamed((await cli({ argv, cwd: folder, noWrite: true })) as Manifest, 'MadeElement');
  });

  after(() => rmSync(folder, { recursive: true }));

  it('are values in the order of the source, and not the name of an alias that no editor knows', () => {
    const { side, kinds, list, first, inherited } = typesOf(made.members);
    assert.equal(side, "'left' | 'right' | undefined");
    assert.deepEqual([...(kinds ?? '').split(' | ')].sort(), KIND.split(' | ').sort());
    assert.equal(list, `readonly (${KIND})[]`);
    assert.equal(first, "'zebra' | 'Kind'");
    assert.equal(inherited, '2 | 10 | null');
  });

  it('are values in attributes, events, parameters and results too', () => {
    assert.equal(typesOf(made.attributes).side, "'left' | 'right' | undefined");
    assert.equal(typesOf(made.events).made, `CustomEvent<${KIND}>`);
    const sort = made.members?.find(({ name }) => name === 'sort');
    assert.equal(sort?.parameters?.[0]?.type?.text, KIND);
    assert.equal(sort.return?.type.text, `Promise<${KIND}>`);
  });

  it('keep a name that stands for more than values, or for nothing that is known', () => {
    const { loose, shape, listed, unknown } = typesOf(made.members);
    assert.deepEqual([loose, shape, listed, unknown], ['Loose', 'Shape', "Listed<'two'>", 'Nowhere | null']);
  });

  it('are those that the trend takes', async () => {
    const { members, attributes } = elementNamed(await manifest(), 'DisclosureTrend');
    const { type, by, view } = typesOf(members);
    assert.deepEqual([type, by, view], ["'bar' | 'line' | 'stacked' | null", "'year' | 'agency'", "'chart' | 'table'"]);
    assert.equal(typesOf(attributes).by, by);
  });
});
