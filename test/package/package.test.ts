import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import fc from 'fast-check';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { DROP_IN_FILES, DROP_IN_PARTS } from '../../scripts/library.js';
import { VERSION } from '../../src/version.js';
import { madeDocx } from '../helpers/importing/word/made-docx.js';
import { madePdf } from '../helpers/importing/pdf/made-pdf.js';
import { madeXlsx } from '../helpers/importing/sheet/made-xlsx.js';
import { consistentReport, printedReport } from '../helpers/importing/printed-report.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const packageJson = JSON.parse(read('package.json')) as {
  version: string;
  bin: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
  sideEffects: string[];
};

/** The files for script tags, and those that they load. */
const DROP_INS = [...Object.keys(DROP_IN_FILES), ...DROP_IN_PARTS];

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

describe('what is built', () => {
  it('carries the version of the package', () => {
    assert.equal(VERSION, packageJson.version);
    for (const file of ['dist/disclosure-elements.js', 'dist/disclosure-elements.iife.js'])
      assert.ok(read(file).startsWith(`/*! disclosure-elements ${VERSION}`));
  });

  it('has every file that package.json names, and exports every element with and without its registration', () => {
    const targets = Object.values(packageJson.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    assert.ok(targets.length > 10);
    for (const target of [...targets, ...packageJson.sideEffects, ...Object.values(packageJson.bin)])
      assert.ok(existsSync(join(ROOT, target)), target);
    for (const tag of ['disclosure-table', 'application-matrix', 'review-litigation-grid', 'disclosure-trend'])
      for (const entry of [`./${tag}`, `./${tag}/define`]) assert.ok(packageJson.exports[entry], entry);
  });

  it('lists as having side effects just the modules that have some', () => {
    // What registers or adds something when it is loaded, told from the code and not from the name.
    const acts = /^(define|registerLanguage)\(/m;
    const modules = filesIn('dist').filter((file) => file.endsWith('.js') && !file.startsWith('dist/disclosure-elements'));
    const acting = modules.filter((file) => acts.test(read(file)) || /^import ["']\./m.test(read(file)));
    const dropIns = DROP_INS.map((file) => `./dist/${file}`);
    // The modules are built from the sources, which are told apart in the same list.
    const listed = packageJson.sideEffects.filter((file) => file.startsWith('./dist/'));
    assert.deepEqual(listed.sort(), [...acting.map((file) => `./${file}`), ...dropIns].sort());
    const sources = packageJson.sideEffects.filter((file) => file.startsWith('./src/') && file !== './src/entries/drop-in.ts');
    assert.deepEqual(
      sources.map((file) => file.replace('/src/', '/dist/').replace(/ts$/, 'js')).sort(),
      acting.map((file) => `./${file}`).sort(),
    );
  });

  it('is syntax that the oldest supported browsers know', () => {
    // pdf.js needs a newer browser than the rest, and is loaded where a PDF is imported only.
    const scripts = filesIn('dist').filter((file) => file.endsWith('.js') && !file.startsWith('dist/importing/libraries/'));
    assert.ok(scripts.length > 30);
    for (const file of scripts) {
      const code = read(file);
      // What starts the command in a shell, no browser ever sees.
      const tree = parse(code, { ecmaVersion: 2022, sourceType: 'module', allowHashBang: file.startsWith('dist/cli/') });
      const text = JSON.stringify(tree);
      // Chromium 86 has private members, but neither class static blocks (94) nor `#name in object` (91) nor top-level await (89).
      assert.ok(!text.includes('"StaticBlock"'), `${file}: static block`);
      // Nor has it these methods: `at` (92), `Object.hasOwn` (93), `findLast` (97), `toSorted` (110).
      const newer = /\.(?:at\([^,()]*\)|(?:hasOwn|findLast|findLastIndex|toSorted|toReversed|toSpliced)\()/.exec(code);
      assert.equal(newer?.[0], undefined, file);
      assert.ok(
        !text.includes('"operator":"in","right"') || !text.includes('"left":{"type":"PrivateIdentifier"'),
        `${file}: #name in object`,
      );
      assert.ok(
        !tree.body.some((node) => node.type === 'ExpressionStatement' && node.expression.type === 'AwaitExpression'),
        `${file}: await`,
      );
    }
  });

  it('leaves Lit to the page in the modules, and has the production Lit in the drop-in files', () => {
    const modules = filesIn('dist/elements').filter((file) => file.endsWith('.js'));
    assert.ok(modules.some((file) => /from ["']lit["']/.test(read(file))));
    for (const file of ['dist/disclosure-elements.js', 'dist/disclosure-elements.iife.js']) {
      const code = read(file);
      const imported = [...code.matchAll(/\bimport\(["']\.\/([^"']*)["']\)/g)].map((match) => match[1] ?? '');
      for (const part of imported) assert.ok(DROP_IN_PARTS.includes(part) && existsSync(join(ROOT, 'dist', part)), part);
      const rest = code.replace(/\/\/# sourceMappingURL.*/, '').replace(/\bimport\(["'][^"']*["']\)/g, '');
      assert.ok(!/\bimport\b|\bfrom ?["']/.test(rest), `${file} imports nothing but its parts, when they are needed`);
      assert.ok(!code.includes('dev mode'), file);
      assert.ok(existsSync(join(ROOT, `${file}.map`)));
    }
  });

  it('has parts that import nothing but the file that loads them and each other', () => {
    for (const part of DROP_IN_PARTS) {
      const imported = [...read(`dist/${part}`).matchAll(/\b(?:from|import)\(?["']([^"']*)["']/g)].map((match) => match[1] ?? '');
      assert.ok(imported.includes('./disclosure-elements.js') || part.endsWith('rules.js'), part);
      for (const file of imported)
        assert.ok(file === './disclosure-elements.js' || DROP_IN_PARTS.some((other) => file === `./${other}`), file);
    }
  });

  it('has classic scripts that can be read in any encoding', () => {
    for (const file of ['dist/disclosure-elements.iife.js', 'dist/disclosure-elements.languages.js'])
      assert.ok(!/[^\0-\x7f]/.test(read(file)), file);
  });

  it('passes publint and Are the types wrong', () => {
    const node = (...args: string[]): string =>
      execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    node('node_modules/publint/src/cli.js', '--strict');
    // The drop-in files are for script tags and have no types.
    const excluded = DROP_INS.map((file) => `./${file}`);
    node('node_modules/@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', ...excluded);
  });

  it('weighs what it may', () => {
    const weight = (file: string): number => gzipSync(read(`dist/${file}`), { level: 9 }).length;
    for (const file of ['disclosure-elements.js', 'disclosure-elements.iife.js'])
      assert.ok(weight(file) <= 24_000, `${file}: ${weight(file)} bytes gzipped`);
    const added = ['trend', 'charts', 'rules'].reduce((sum, part) => sum + weight(`disclosure-elements.${part}.js`), 0);
    assert.ok(added <= 75_000, `what <disclosure-trend> adds: ${added} bytes gzipped`);
    const check = weight('disclosure-elements.check.js') + weight('disclosure-elements.rules.js');
    assert.ok(check <= 16_000, `what check adds: ${check} bytes gzipped`);
  });

  it('has the JSON Schemas', () => {
    for (const id of ['2019', '2021']) assert.equal((JSON.parse(read(`dist/schema/${id}.json`)) as { type: string }).type, 'object');
  });

  it('brings chart.js in with one module alone, which nothing loads at once', () => {
    const modules = filesIn('dist').filter((file) => file.endsWith('.js') && !file.startsWith('dist/disclosure-elements'));
    const importing = modules.filter((file) => /from ["']chart\.js["']/.test(read(file)));
    assert.deepEqual(importing, ['dist/charts/panel-chart.js']);
    const statically = (target: RegExp): string[] => modules.filter((file) => target.test(read(file)));
    assert.deepEqual(statically(/from ["'].*\/panel-chart\.js["']/).sort(), ['dist/charts/charts.js', 'dist/charts/figure.js']);
    assert.deepEqual(statically(/from ["'].*\/(charts|figure)\.js["']/), ['dist/charts/charts.js']);
  });

  it('can be imported in Node without a DOM', () => {
    const code = "import('disclosure-elements').then((m) => console.log(typeof m.readReport, typeof m.ApplicationMatrix))";
    assert.equal(execFileSync(process.execPath, ['-e', code], { cwd: ROOT, encoding: 'utf8' }).trim(), 'function function');
  });
});

describe('the lock file', () => {
  // pdfjs-dist states Node 22, for who runs it there as it is. Here it is built into a file of ours with what Node 20 lacks, and the tests of PDFs run on Node 20. Where
  // `npm update` brings its statement back to the lock file, it is to be taken out again: else `npm ci` warns everyone of what does not concern them.
  it('asks for no newer Node than this package does', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { engines?: { node?: string }; optional?: true; deprecated?: string }>;
    };
    for (const [name, { engines, optional, deprecated }] of Object.entries(packages)) {
      const oldest = (engines?.node ?? '').split('||').map((range) => /(\d+)(?:\.(\d+))?/.exec(range) ?? []);
      const fits = oldest.some(([, major = '0', minor = '0']) => Number(major) < 20 || (major === '20' && Number(minor) <= 19));
      assert.ok(fits || optional === true, `${name}: ${engines?.node ?? ''}`);
      assert.equal(deprecated, undefined, name);
    }
  });
});

describe('the package in an empty project', () => {
  let folder = '';
  const npm = (...args: string[]): string =>
    execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'disclosure-elements-'));
    const [packed] = JSON.parse(npm('pack', ROOT, '--json', '--ignore-scripts')) as [{ filename: string; files: { path: string }[] }];
    assert.ok(packed.files.some(({ path }) => path === 'dist/index.d.ts'));
    assert.ok(!packed.files.some(({ path }) => /^(src|test|demo|stories|scripts)\//.test(path)));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'portal', private: true, type: 'module' }));
    const own = JSON.parse(read('package.json')) as { devDependencies: { vite: string; typescript: string } };
    npm(
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      `./${packed.filename}`,
      `vite@${own.devDependencies.vite}`,
      `typescript@${own.devDependencies.typescript}`,
    );
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives a developer types that fit', () => {
    writeFileSync(
      join(folder, 'portal.ts'),
      `import { ApplicationMatrix } from 'disclosure-elements/application-matrix';
import { cellAt, readReport, type ReportInput } from 'disclosure-elements';
import 'disclosure-elements/define';
const input: ReportInput = { agency: '示例市', year: 2024, applications: { received: { person: 3, total: '/' } } };
const { report } = readReport(input);
if (report?.format === '2021') { const person: number | null | '/' = report.applications.results.closed.other.person; console.log(person); }
if (report) console.log(cellAt(report, ['applications', 'received', 'person']));
// @ts-expect-error a cell is a number, null or "/"
const wrong: ReportInput = { agency: '示例市', year: 2024, applications: { received: { person: 'abc' } } };
const element: ApplicationMatrix = document.createElement('application-matrix');
element.report = wrong;
`,
    );
    const flags = [
      '--strict',
      '--noEmit',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--lib',
      'es2022,dom,dom.iterable',
      '--types',
      '',
    ];
    execFileSync(process.execPath, [join(folder, 'node_modules/typescript/bin/tsc'), ...flags.slice(0, -2), 'portal.ts'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  });

  it('has a command that runs there, with all that it needs to read documents', async () => {
    assert.match(npm('exec', '--', 'disclosure', '--help'), /disclosure import FILE…/);
    const [report] = fc.sample(consistentReport('2021'), { seed: 5, numRuns: 1 });
    const blocks = printedReport(report!);
    writeFileSync(join(folder, 'report.docx'), await madeDocx(blocks));
    writeFileSync(join(folder, 'report.xlsx'), await madeXlsx(blocks, 'one sheet'));
    writeFileSync(join(folder, 'report.pdf'), await madePdf(blocks));
    for (const file of ['report.docx', 'report.xlsx', 'report.pdf']) {
      const { agency, year } = JSON.parse(npm('exec', '--', 'disclosure', 'import', file)) as typeof report & object;
      assert.deepEqual({ agency, year }, { agency: report!.agency, year: report!.year }, file);
    }
  });

  it('keeps out of a bundle what is not used', () => {
    writeFileSync(
      join(folder, 'pure.js'),
      "import { readReport } from 'disclosure-elements';\nconsole.log(readReport({}).problems.length);\n",
    );
    npm('exec', '--', 'vite', 'build', '--logLevel', 'error', '--ssr', 'pure.js', '--outDir', 'pure');
    const bundled = readFileSync(join(folder, 'pure/pure.js'), 'utf8');
    assert.ok(!bundled.includes('customElements'), 'nothing is registered');
  });

  it('works in a page that Vite builds', async () => {
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><application-matrix></application-matrix><script type="module" src="/main.js"></script></html>',
    );
    writeFileSync(
      join(folder, 'main.js'),
      `import 'disclosure-elements/define';
import 'disclosure-elements/languages';
import report from './report.json';
const element = document.querySelector('application-matrix');
element.addEventListener('disclosure-load', () => { document.title = element.shadowRoot.querySelector('td[headers]').textContent; });
element.report = report;
`,
    );
    writeFileSync(
      join(folder, 'report.json'),
      JSON.stringify({ agency: '示例市', year: 2024, applications: { received: { person: 4711 } } }),
    );
    npm('exec', '--', 'vite', 'build', '--logLevel', 'error');
    const server = createServer((request, response) => {
      const file = join(folder, 'dist', request.url === '/' ? 'index.html' : (request.url ?? ''));
      const isFile = existsSync(file) && statSync(file).isFile();
      response.writeHead(isFile ? 200 : 404, { 'content-type': file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' });
      response.end(isFile ? readFileSync(file) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
    try {
      const page = await browser.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      await page.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
      await page.waitForFunction(() => document.title === '4711', { timeout: 10_000 });
      assert.deepEqual(messages, []);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
