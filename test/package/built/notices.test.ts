import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LIBRARIES } from '../../../build/entries.js';
import { path } from '../../../build/project.js';
import { DROP_INS, read } from '../../helpers/package/built-files.js';

const notices = read('dist/THIRD-PARTY-NOTICES.txt');

/** Letters and digits alone: texts of licences are the same however they are laid out. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The packages whose code is in a file for script tags, by its source map. */
function packagesIn(file: string): string[] {
  const { sources } = JSON.parse(read(`dist/${file}.map`)) as { readonly sources: readonly string[] };
  const names = sources.map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

const bannerOf = (file: string): string => read(`dist/${file}`).split('\n', 1)[0] ?? '';

const packagesNamed = (banner: string): string[] =>
  [...(/Contains (.*): see/.exec(banner)?.[1] ?? '').matchAll(/(\S+) \d+\.\d+\.\d+ \(/g)].map(([, name = '']) => name).sort();

/** The section of the notices on a work, with the files that contain it. */
const sectionOn = (name: string): string => notices.split(/^-{80}$/m).find((section) => section.trim().startsWith(`${name} `)) ?? '';

describe('the licences of what is bundled', () => {
  it('are in the notices in full, with every file that contains the work', () => {
    let found = 0;
    for (const file of DROP_INS)
      for (const name of packagesIn(file)) {
        found += 1;
        assert.ok(sectionOn(name).includes(`  ${file}\n`), `${name} in ${file}`);
        const texts = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].flatMap((text) => {
          try {
            return [readFileSync(path(`node_modules/${name}/${text}`), 'utf8')];
          } catch {
            return [];
          }
        });
        assert.ok(texts.length > 0 && texts.every((text) => letters(sectionOn(name)).includes(letters(text))), `the licence of ${name}`);
      }
    assert.ok(found > 10, `${found} found`);
  });

  it('are named by the first line of a file if it contains the work, and only then', () => {
    for (const file of DROP_INS) {
      const own = packagesIn(file);
      const named = packagesNamed(bannerOf(file)).filter((name) => name !== 'opencc-js');
      assert.deepEqual(named, own, file);
    }
    assert.doesNotMatch(bannerOf('disclosure-elements.embed.js'), /Contains/);
  });

  it('include those of libraries that are built into one file, and of what is inside of these', () => {
    for (const module of LIBRARIES) {
      const imported = [...read(`src/${module}.ts`).matchAll(/from '((?:@[^/']+\/)?[^./'][^/']*)/g)].map(([, name = '']) => name);
      assert.ok(imported.length > 0, module);
      for (const name of imported) assert.ok(sectionOn(name).includes(`  ${module}.js\n`), `${name} in ${module}.js`);
    }
    const holders = { 'core-js': 'Denis Pushkarev', CMaps: 'Adobe', 'pdfjs-dist': 'Apache License', OpenCC: 'Apache License' };
    for (const [name, words] of Object.entries(holders)) assert.ok(sectionOn(name).includes(words), name);
    assert.match(sectionOn('OpenCC'), /disclosure-elements\.languages\.js/);
  });
});
