import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CHINESE } from '../../../build/docs/chinese.js';
import { referenceText } from '../../../build/docs/reference.js';
import * as index from '../../../src/entries/index.js';
import { STORIES_OF } from '../../../stories/stories.js';
import { helpText } from '../../../src/cli/help-text.js';
import { COMMANDS, OPTIONS, optionSyntax } from '../../../src/cli/options.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

describe('what is derived from the source', () => {
  it('is as the source has it: docs/reference.md (npm run docs)', async () => {
    assert.equal(read('docs/reference.md'), await referenceText());
  });

  it('is in Chinese and English, sentence by sentence', async () => {
    const text = await referenceText();
    for (const [english, chinese] of Object.entries(CHINESE)) {
      assert.ok(!text.includes(`| ${english} |`), `not translated: ${english}`);
      assert.ok(text.includes(chinese), `translated, but not in the source any more: ${english}`);
      assert.ok(text.includes(english), `not in English as well: ${english}`);
    }
    const english = text.split('\n').filter((line) => /\| [A-Z][a-z]+ [a-z]+ [a-z]+[^|\u4e00-\u9fff]*\|$/.test(line));
    assert.deepEqual(english, []);
  });

  it('lists every function, class and constant of the package', async () => {
    const text = await referenceText();
    const isListed = (name: string): boolean => new RegExp(`\`${name}(?:\\(|\`)`).test(text);
    // Another name of MAX_NUMBER, kept for those who use it.
    const older = ['LARGEST_NUMBER'];
    assert.deepEqual(
      Object.keys(index).filter((name) => !isListed(name)),
      older,
    );
  });

  it('says of the command what its help says', async () => {
    const text = (await referenceText()).split('## 命令行')[1] ?? '';
    for (const command of COMMANDS) {
      // The lines of the help in Chinese, each without its column of names.
      const sentences = helpText(SIMPLIFIED_CHINESE, command)
        .split('\n')
        .map((line) => line.replace(/^ {2}(?:-|\d).*? {2,}/, '').trim())
        .filter((line) => line !== '' && !line.endsWith('：'));
      assert.ok(sentences.length > 8);
      for (const sentence of sentences) assert.ok(text.includes(sentence), sentence);
    }
    for (const option of OPTIONS) assert.ok(text.includes(`| \`${optionSyntax(option)}\` |`), option.name);
  });

  it('has every story of every element in Storybook', () => {
    for (const [tag, stories] of Object.entries(STORIES_OF)) {
      const named = [...read(`stories/${tag}.stories.ts`).matchAll(/^export const (\w+) =/gm)].map((match) => match[1]);
      assert.deepEqual(named, Object.keys(stories));
    }
  });

  it('shows every custom property that the styles read, and no other', () => {
    const files = readdirSync(new URL('../../../src/elements/', import.meta.url), { recursive: true, encoding: 'utf8' });
    const namesIn = (file: string): string[] => read(`src/elements/${file}`).match(/--disclosure-[\w-]+/g) ?? [];
    const used = files.filter((file) => file.endsWith('.styles.ts')).flatMap(namesIn);
    const documented = files.filter((file) => /(?:element|statutory-table|disclosure-trend)\.ts$/.test(file)).flatMap(namesIn);
    // The colours of series are read by a script: a canvas reads no styles.
    const series = documented.filter((name) => name.startsWith('--disclosure-series-'));
    assert.ok(read('src/elements/disclosure-trend/chart/page-colors.ts').includes('`--disclosure-series-${'));
    assert.deepEqual([...new Set(documented)].sort(), [...new Set([...used, ...series])].sort());
  });
});
