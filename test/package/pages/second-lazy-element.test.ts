import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { scriptChunks } from '../../../build/drop-in/drop-in.js';
import { path } from '../../../build/project.js';
import { partFile } from '../../../src/embed/part-address.js';
import { newPage, useBrowser } from '../../helpers/browser/shared-browser.js';
import { pageOf, TREND } from '../../helpers/package/drop-in-page.js';
import { staticServer } from '../../helpers/static-server.js';
import type { StaticServer } from '../../helpers/static-server.js';

/** The parts of all elements, and that of the second one. */
const PARTS = [
  ...[
    'actions',
    'aids',
    'cells',
    'charts',
    'check',
    'common',
    'docx',
    'download',
    'exporting',
    'report',
    'rules',
    'tools',
    'trend',
    'upgrade',
    'xlsx',
  ],
  'second',
];

// A second element that is loaded on demand, made up here, built with the others: each must come from a file of its own and register its own tag.

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
  let server: StaticServer;
  const names = new Map<string, string[]>();

  useBrowser();

  before(async () => {
    // Inside of the project, so that its packages are found.
    mkdirSync(path('node_modules/.cache'), { recursive: true });
    folder = mkdtempSync(path('node_modules/.cache/second-element-'));
    for (const [file, text] of Object.entries(sourceFiles(path('src').replaceAll('\\', '/')))) {
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
    const body = `${TREND}<disclosure-second></disclosure-second>`;
    server = await staticServer((asked) => {
      if (asked === '/es.html') return pageOf('<script type="module" src="/js/disclosure-elements.js"></script>', body);
      if (asked === '/iife.html') return pageOf('<script src="/js/disclosure-elements.iife.js"></script>', body);
      return asked.startsWith('/js/') ? pathToFileURL(join(folder, 'dist', asked.slice('/js/'.length))) : undefined;
    });
  });

  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a file of its own, beside those of the others', () => {
    for (const format of FORMATS) {
      const { file } = SCRIPTS[format];
      const parts = PARTS.map((name) => partFile(file, name));
      assert.deepEqual(names.get(format)?.sort(), [...parts, file].sort());
    }
  });

  for (const format of FORMATS)
    it(`shows what it loads, and the trend what that loads, with the ${format} file`, async () => {
      const { page, messages } = await newPage();
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
