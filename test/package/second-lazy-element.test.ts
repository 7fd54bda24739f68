import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { scriptChunks } from '../../build/drop-in/drop-in.js';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { partFile } from '../../src/embed/part-address.js';
import { staticServer } from '../helpers/static-server.js';
import type { StaticServer } from '../helpers/static-server.js';

// A second element that is loaded on demand, made up here, built with the others: each must come from a file of its own and register its own tag.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const REPORTS = readFileSync(join(ROOT, 'stories/reports/example-six-years.json'), 'utf8');

/** The files for script tags, by how they are built: the module that each begins with, and what it knows of its own address. */
const SCRIPTS = {
  es: { file: 'disclosure-elements.js', entry: 'drop-in', address: 'import.meta.url' },
  iife: { file: 'disclosure-elements.iife.js', entry: 'drop-in-classic', address: 'undefined' },
} as const;

const FORMATS = ['es', 'iife'] as const;

const entryModule = (src: string, { file, entry, address }: (typeof SCRIPTS)['es' | 'iife']): string => `
    import '${src}/entries/${entry}.js';
    import { usePartFiles } from '${src}/dom/load-part.js';
    import { partsOfPage } from '${src}/embed/parts-of-page.js';
    import './elements/disclosure-second/disclosure-second.js';
    usePartFiles(partsOfPage('${file}', ${address}));`;

/** Of the names that modules of another element have as well, which must not matter. */
const sourceFiles = (src: string): Readonly<Record<string, string>> => ({
  // Its own, since all its modules do something when they are loaded.
  'package.json': '{ "type": "module" }',
  'elements/disclosure-second/disclosure-second.ts': `
    import { loadPart } from '${src}/dom/load-part.js';
    import { define } from '${src}/elements/base/define.js';
    class DisclosureSecond extends HTMLElement {
      connectedCallback() {
        void loadPart('second', () => import('./trend-view.js')).then(({ rules }) => { this.textContent = 'second: ' + rules(); });
      }
    }
    define('disclosure-second', DisclosureSecond);`,
  'elements/disclosure-second/trend-view.ts': `
    import { checkReport } from '${src}/checking/check-report.js';
    export const rules = () => typeof checkReport;`,
  'es.ts': entryModule(src, SCRIPTS.es),
  'iife.ts': entryModule(src, SCRIPTS.iife),
});

describe('a second element that is loaded on demand', () => {
  let folder = '';
  let browser: Browser;
  let server: StaticServer;
  const names = new Map<string, string[]>();

  before(async () => {
    // Inside of the project, so that its packages are found.
    mkdirSync(join(ROOT, 'node_modules/.cache'), { recursive: true });
    folder = mkdtempSync(join(ROOT, 'node_modules/.cache/second-element-'));
    for (const [file, text] of Object.entries(sourceFiles(join(ROOT, 'src').replaceAll('\\', '/')))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    for (const format of FORMATS) {
      const entry = join(folder, `${format}.ts`);
      const { file } = SCRIPTS[format];
      const chunks = await scriptChunks({ file, entry, format, hasParts: true, isPlain: true, folder: join(folder, 'dist') });
      names.set(
        format,
        chunks.map(({ fileName }) => fileName),
      );
    }
    browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
    const page = (script: string): string =>
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,">${script}<body><disclosure-trend><script type="application/json">${REPORTS}</script></disclosure-trend><disclosure-second></disclosure-second></body></html>`;
    server = await staticServer((path) => {
      if (path === '/es.html') return page('<script type="module" src="/js/disclosure-elements.js"></script>');
      if (path === '/iife.html') return page('<script src="/js/disclosure-elements.iife.js"></script>');
      return path.startsWith('/js/') ? pathToFileURL(join(folder, 'dist', path.slice('/js/'.length))) : undefined;
    });
  });

  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a file of its own, beside those of the others', () => {
    for (const format of FORMATS) {
      const { file } = SCRIPTS[format];
      const parts = ['charts', 'check', 'rules', 'second', 'trend'].map((name) => partFile(file, name));
      assert.deepEqual(names.get(format)?.sort(), [...parts, file].sort());
    }
  });

  for (const format of FORMATS)
    it(`shows what it loads, and the trend what that loads, with the ${format} file`, async () => {
      const page = await browser.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      server.asked.length = 0;
      await page.goto(`${server.origin}/${format}.html`);
      await page.waitForFunction(
        () =>
          document.querySelector('disclosure-second')?.textContent === 'second: function' &&
          !!document.querySelector('disclosure-trend')?.shadowRoot?.querySelector('canvas'),
        { timeout: 20_000 },
      );
      for (const part of ['second', 'trend']) assert.ok(server.asked.includes(`/js/${partFile(SCRIPTS[format].file, part)}`), part);
      assert.deepEqual(messages, []);
      await page.close();
    });
});
