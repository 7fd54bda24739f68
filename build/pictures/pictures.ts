// `npm run pictures [-- --against REF] [--only TEXT]`: draws every story of a commit and of this checkout, in five views each, and writes a page
// with those that differ: screenshots/compared/index.html. Without a commit, the last release; `--only` draws the stories with that in their names.
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { path } from '../project.js';
import { differencesBetween, picturesIn } from './compare.js';
import { differencePage } from './difference-page.js';
import { drawStories } from './draw-stories.js';
import { commitOf, lastRelease, unpackCommit } from './git-tree.js';

const { values } = parseArgs({ options: { against: { type: 'string' }, only: { type: 'string', default: '' } } });
const against = values.against ?? lastRelease();
const isWanted = (id: string): boolean => id.includes(values.only);

const commit = commitOf(against);
const CACHE = path('node_modules/.cache/pictures');
const OUTPUT = path('screenshots/compared');
/** A commit is drawn once; whatever is drawn of a part of its stories is drawn again. */
const before = values.only === '' ? `${CACHE}/${commit}` : `${CACHE}/part`;
const after = `${OUTPUT}/after`;

const browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
try {
  if (values.only !== '' || !existsSync(`${before}/done`)) {
    console.log(`Drawing ${against} (${commit.slice(0, 9)}) …`);
    await rm(before, { recursive: true, force: true });
    unpackCommit(commit, `${CACHE}/source`);
    await drawStories(browser, `${CACHE}/source`, before, isWanted);
    await writeFile(`${before}/done`, '');
  }
  console.log('Drawing this checkout …');
  await rm(OUTPUT, { recursive: true, force: true });
  await drawStories(browser, path('.'), after, isWanted);
} finally {
  await browser.close();
}

const differences = differencesBetween(before, after);
for (const { name, kind, marked } of differences) {
  if (kind !== 'new') await cp(`${before}/${name}`, `${OUTPUT}/before/${name}`);
  if (!marked) continue;
  await mkdir(dirname(`${OUTPUT}/marked/${name}`), { recursive: true });
  await writeFile(`${OUTPUT}/marked/${name}`, marked);
}
const count = picturesIn(after).length;
await writeFile(`${OUTPUT}/index.html`, differencePage(differences, { against, count }));
console.log(`${differences.length} of ${count} pictures differ from ${against}: screenshots/compared/index.html`);
if (differences.length > 0) process.exitCode = 1;
