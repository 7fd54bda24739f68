import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { path } from '../../build/project.js';
import { newPage, useBrowser } from '../helpers/browser/shared-browser.js';
import type { Outcome } from '../helpers/package/example-app.js';
import { builtFile, installedExample, runScript, startedServer } from '../helpers/package/example-app.js';
import { textIn, waitFor } from '../helpers/package/drop-in-page.js';
import { removeFolder, usePackedPackage } from '../helpers/package/packed-package.js';
import { freePort, whenUp } from '../helpers/package/ports.js';
import { staticServer } from '../helpers/static-server.js';

/** The apps of examples/ that are built to plain files. */
const APPS = ['react', 'react-18', 'preact', 'solid', 'vue', 'svelte', 'angular'];

const statusOf = (page: Page): Promise<string> => page.$eval('[role=status]', (element) => element.textContent);

async function whenStatusIs(page: Page, text: string): Promise<void> {
  await page.waitForFunction((text) => document.querySelector('[role=status]')?.textContent === text, { timeout: 20_000 }, text);
}

/** What an app must show: the report that its code has, the one that it loads, and what it is told of that. */
async function assertShown(page: Page): Promise<void> {
  await waitFor(page, 'disclosure-report', '.section-heading');
  await waitFor(page, 'application-matrix', 'td[data-path]');
  assert.equal(await textIn(page, 'application-matrix', 'td[data-path="applications.received.total"]'), '12');
  assert.equal(await textIn(page, 'application-matrix', 'td[data-path="applications.carriedOver.total"]'), '/');
  const shown = await page.$eval('disclosure-report', (element) => element.shadowRoot?.textContent ?? '');
  assert.match(shown, /4711/);
}

const assertFine = ({ isFine, output }: Outcome): void => assert.ok(isFine, output);

/** Checks the types of an app, together with lines that must compile and lines that must not, where the compiler is one of its own. */
function assertTyped(folder: string, name: string): void {
  const types = existsSync(path(`test/types/${name}`)) ? readdirSync(path(`test/types/${name}`)) : [];
  const own = types.filter((file) => /\.(?:vue|svelte)$/.test(file) && file !== 'wrong.svelte');
  for (const file of own) copyFileSync(path(`test/types/${name}/${file}`), join(folder, 'src', file));
  assertFine(runScript(folder, 'check'));
}

/** Svelte has no comment that expects an error. */
function assertRefused(folder: string): void {
  copyFileSync(path('test/types/svelte/wrong.svelte'), join(folder, 'src/wrong.svelte'));
  const { output } = runScript(folder, 'check', '--output', 'machine');
  const lines = readFileSync(path('test/types/svelte/wrong.svelte'), 'utf8').split('\n');
  const wrong = lines.flatMap((line, index) => (line.startsWith('<disclosure-') ? [String(index + 1)] : []));
  const refused = [...output.matchAll(/ERROR "src\/wrong\.svelte" (\d+):/g)].map(([, line = '']) => line);
  assert.deepEqual([...new Set(refused)], wrong);
}

/** Opens the built app, and does what a reader does. */
async function assertWorking(origin: string): Promise<void> {
  const { page, messages } = await newPage();
  await page.goto(origin);
  await assertShown(page);
  await whenStatusIs(page, '示例市民政局2024年政府信息公开工作年度报告');
  await page.click('button');
  await whenStatusIs(page, '示例市民政局2023年政府信息公开工作年度报告');
  assert.deepEqual(messages, []);
  await page.close();
}

async function withExample(name: string, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await installedExample(name);
  try {
    await use(folder);
  } finally {
    removeFolder(folder);
  }
}

describe('an app that is made with', () => {
  usePackedPackage();
  useBrowser();

  for (const name of APPS)
    it(`${name}: its types fit, it is built, it shows the numbers, and it is told what was loaded`, () =>
      withExample(name, async (folder) => {
        assertTyped(folder, name);
        if (name === 'svelte') assertRefused(folder);
        assertFine(runScript(folder, 'build'));
        const server = await staticServer((file) => {
          const built = builtFile(folder, file);
          return built === undefined ? undefined : pathToFileURL(built);
        });
        try {
          await assertWorking(server.origin);
        } finally {
          await server.close();
        }
      }));

  it('next: the server sends the numbers, and what needs the browser is made there', () =>
    withExample('next', async (folder) => {
      assertFine(runScript(folder, 'check'));
      assertFine(runScript(folder, 'build'));
      const port = await freePort();
      const origin = `http://localhost:${port}`;
      const server = startedServer(folder, 'next/dist/bin/next', port);
      try {
        await whenUp(server, origin);
        assert.match(await (await fetch(origin)).text(), /<td[^>]*>4711<\/td>/);
        const { page, messages } = await newPage();
        await page.goto(origin);
        await assertShown(page);
        assert.equal(await statusOf(page), '示例市民政局2025年政府信息公开工作年度报告');
        assert.deepEqual(messages, []);
        await page.close();
      } finally {
        server.kill();
      }
    }));
});
