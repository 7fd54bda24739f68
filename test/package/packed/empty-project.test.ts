import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'vite';
import type { BuildEnvironmentOptions } from 'vite';
import { path } from '../../../build/project.js';
import type { Report } from '../../../src/report/report.js';
import { newPage, useBrowser } from '../../helpers/browser/shared-browser.js';
import { madePdf } from '../../helpers/importing/pdf/made-pdf.js';
import { consistentReport, printedReport } from '../../helpers/importing/printed-report.js';
import { madeXlsx } from '../../helpers/importing/sheet/made-xlsx.js';
import { madeDocx } from '../../helpers/importing/word/made-docx.js';
import { emptyFolder, npm, packedPackage, removeFolder, usePackedPackage } from '../../helpers/package/packed-package.js';
import { staticServer } from '../../helpers/static-server.js';

const PORTAL_IN_TYPESCRIPT = `import { ApplicationMatrix } from 'disclosure-elements/application-matrix';
import { cellAt, readReport, type ReportInput } from 'disclosure-elements';
import { checkReport, findingText } from 'disclosure-elements/checking';
import { SIMPLIFIED_CHINESE, type Language } from 'disclosure-elements/formats';
import 'disclosure-elements/define';
const input: ReportInput = { agency: '示例市', year: 2024, applications: { received: { person: 3, total: '/' } } };
const { report } = readReport(input);
if (report?.format === '2021') { const person: number | null | '/' = report.applications.results.closed.other.person; console.log(person); }
const language: Language = SIMPLIFIED_CHINESE;
if (report) for (const finding of checkReport(report)) console.log(findingText(finding, language));
if (report) console.log(cellAt(report, ['applications', 'received', 'person']));
// @ts-expect-error a cell is a number, null or "/"
const wrong: ReportInput = { agency: '示例市', year: 2024, applications: { received: { person: 'abc' } } };
const element: ApplicationMatrix = document.createElement('application-matrix');
element.report = wrong;
`;

const PAGE_OF_PORTAL =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><application-matrix></application-matrix><script type="module" src="/main.js"></script></html>';

const SCRIPT_OF_PORTAL = `import 'disclosure-elements/define';
import 'disclosure-elements/languages';
import report from './report.json';
const element = document.querySelector('application-matrix');
element.addEventListener('disclosure-load', () => { document.title = element.shadowRoot.querySelector('td[headers]').textContent; });
element.report = report;
`;

/** The package with its dependencies, installed by npm. TypeScript and Vite are tools, and are those of this project: what they resolve stands in the folder alone. */
describe('the package in an empty project', () => {
  let folder = '';
  const write = (file: string, content: string | Uint8Array): void => writeFileSync(join(folder, file), content);

  usePackedPackage();
  useBrowser();

  before(async () => {
    folder = emptyFolder();
    write('package.json', JSON.stringify({ name: 'portal', private: true, type: 'module' }));
    npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', (await packedPackage()).file);
  });

  after(() => removeFolder(folder));

  /** Builds with Vite, and gives all scripts that come of it. */
  async function scriptsBuilt(options: BuildEnvironmentOptions & { readonly outDir: string }): Promise<string> {
    await build({ root: folder, configFile: false, logLevel: 'error', build: options });
    const files = readdirSync(join(folder, options.outDir), { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(folder, options.outDir, file), 'utf8'));
    return scripts.join('\n');
  }

  it('gives a developer types that fit', () => {
    write('portal.ts', PORTAL_IN_TYPESCRIPT);
    // What TypeScript brings itself needs no check.
    const flags = [
      '--strict',
      '--noEmit',
      '--skipDefaultLibCheck',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
    ];
    const args = [path('node_modules/typescript/bin/tsc'), ...flags, '--lib', 'es2022,dom,dom.iterable', 'portal.ts'];
    execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  });

  it('has a command that runs there, with all that it needs to read documents', async () => {
    // As `npx` starts it.
    const disclosure = (...args: string[]): string =>
      execFileSync(join('node_modules', '.bin', 'disclosure'), args, {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
      });
    assert.match(disclosure('--help'), /disclosure import FILE…/);
    const [report] = fc.sample(consistentReport('2021'), { seed: 5, numRuns: 1 }) as [Report];
    const blocks = printedReport(report);
    write('report.docx', await madeDocx(blocks));
    write('report.xlsx', await madeXlsx(blocks, 'one sheet'));
    write('report.pdf', await madePdf(blocks));
    const files = ['report.docx', 'report.xlsx', 'report.pdf'];
    const read = JSON.parse(disclosure('import', ...files)) as Report[];
    assert.deepEqual(
      read.map(({ agency, year }) => ({ agency, year })),
      files.map(() => ({ agency: report.agency, year: report.year })),
    );
  });

  describe('built with Vite', () => {
    let ofPage = '';

    before(async () => {
      write('index.html', PAGE_OF_PORTAL);
      write('main.js', SCRIPT_OF_PORTAL);
      write('report.json', JSON.stringify({ agency: '示例市', year: 2024, applications: { received: { person: 4711 } } }));
      ofPage = await scriptsBuilt({ outDir: 'page' });
    });

    it('works in a page', async () => {
      const server = await staticServer((file) => pathToFileURL(join(folder, 'page', file === '/' ? 'index.html' : file)));
      try {
        const { page, messages } = await newPage();
        await page.goto(`${server.origin}/`);
        await page.waitForFunction(() => document.title === '4711', { timeout: 10_000 });
        assert.deepEqual(messages, []);
      } finally {
        await server.close();
      }
    });

    it('is kept out of a bundle where it is not used', async () => {
      /** Whether anything in a bundle can register an element, and whether Lit is in it. The bundle has all that its modules import, dependencies too. */
      const contents = (bundled: string): { registers: boolean; hasLit: boolean } => {
        assert.ok(!/\bfrom ?["'](?:lit|chart\.js|parse5)/.test(bundled), 'it holds the packages that it needs');
        return { registers: bundled.includes('customElements'), hasLit: bundled.includes('litHtmlVersions') };
      };
      write('pure.js', "import { readReport } from 'disclosure-elements';\nconsole.log(readReport({}).problems.length);\n");
      const pure = await scriptsBuilt({ lib: { entry: join(folder, 'pure.js'), formats: ['es'], fileName: 'pure' }, outDir: 'pure' });
      assert.ok(pure.length > 5000, `${pure.length} characters: reading is in it`);
      assert.ok(pure.length < 60_000, `${pure.length} characters: nothing else is`);
      assert.deepEqual(contents(pure), { registers: false, hasLit: false });
      // What would be seen if something were not left out.
      assert.deepEqual(contents(ofPage), { registers: true, hasLit: true });
    });
  });
});
