import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import fc from 'fast-check';
import { launch } from 'puppeteer-core';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/browser.mjs';
import { scriptOf } from '../../build/drop-in/part-names.js';
import { SCRIPTS, TAGS } from '../../build/entries.js';
import { packageFields, partFiles } from '../../build/package/package-fields.js';
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
  'size-limit': unknown;
};

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

/** The files that the drop-in file loads when a page needs them. */
const PARTS = Object.keys(packageJson.exports).flatMap((name) => {
  const file = name.replace('./', '');
  return file.startsWith('disclosure-elements.') && !(file in SCRIPTS) ? [file] : [];
});

const partsOf = (script: string): readonly string[] => PARTS.filter((part) => scriptOf(part, Object.keys(SCRIPTS)) === script);

/** The files for script tags, and those that they load. */
const DROP_INS = [...Object.keys(SCRIPTS), ...PARTS];

interface Imported {
  readonly atOnce: readonly string[];
  readonly onDemand: readonly string[];
}

/** What a module imports by name, at once and on demand. */
function importsOf(code: string): Imported {
  const atOnce: string[] = [];
  const onDemand: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, source } = node as { readonly type?: unknown; readonly source?: { readonly value?: unknown } | null };
    if (typeof type === 'string' && /^(?:Import|Export)/.test(type) && typeof source?.value === 'string')
      (type === 'ImportExpression' ? onDemand : atOnce).push(source.value);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }));
  return { atOnce, onDemand };
}

describe('what is built', () => {
  it('carries the version of the package', () => {
    assert.equal(VERSION, packageJson.version);
    for (const file of DROP_INS.map((name) => `dist/${name}`)) assert.ok(read(file).startsWith(`/*! disclosure-elements ${VERSION}`));
  });

  it('has every file that package.json names, and exports every element with and without its registration', () => {
    const targets = Object.values(packageJson.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    assert.ok(targets.length > 10);
    for (const target of [...targets, ...packageJson.sideEffects, ...Object.values(packageJson.bin)])
      assert.ok(existsSync(join(ROOT, target)), target);
    for (const tag of TAGS) for (const entry of [`./${tag}`, `./${tag}/define`]) assert.ok(packageJson.exports[entry], entry);
  });

  it('is what package.json says, field by field, as `npm run package-fields` writes it', async () => {
    const { exports, sideEffects, 'size-limit': weights } = packageFields(await partFiles());
    assert.deepEqual(packageJson.exports, exports);
    assert.deepEqual(packageJson.sideEffects, sideEffects);
    assert.deepEqual(packageJson['size-limit'], weights);
    // Nothing is built that nobody can load.
    const built = readdirSync(join(ROOT, 'dist')).filter((file) => /^disclosure-elements.*\.js$/.test(file));
    assert.deepEqual(built.sort(), [...DROP_INS].sort());
  });

  it('keeps the public names of files', () => {
    const parts = ['trend.', 'charts.', 'check.', 'rules.'];
    for (const name of ['', 'iife.', 'languages.', 'all.', ...parts, ...parts.map((part) => `iife.${part}`)])
      assert.ok(DROP_INS.includes(`disclosure-elements.${name}js`), name);
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
    const sources = packageJson.sideEffects.filter((file) => file.startsWith('./src/') && !file.startsWith('./src/entries/drop-in'));
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
      const newer = /(?<!\.)\.(?:at\([^,()]*\)|(?:hasOwn|findLast|findLastIndex|toSorted|toReversed|toSpliced)\()/.exec(code);
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
    for (const file of Object.keys(SCRIPTS)) {
      const code = read(`dist/${file}`);
      const { atOnce, onDemand } = importsOf(code);
      assert.deepEqual(atOnce, [], `${file} imports nothing but its parts, when they are needed`);
      for (const part of onDemand) assert.ok(partsOf(file).includes(part.replace('./', '')) && existsSync(join(ROOT, 'dist', part)), part);
      assert.ok(!code.includes('dev mode'), file);
      assert.ok(existsSync(join(ROOT, `dist/${file}.map`)));
    }
  });

  it('has one file that is complete, and loads nothing', () => {
    assert.deepEqual(importsOf(read('dist/disclosure-elements.all.js')), { atOnce: [], onDemand: [] });
  });

  it('has parts that import nothing but the module that loads them and each other', () => {
    for (const part of partsOf('disclosure-elements.js')) {
      const { atOnce, onDemand } = importsOf(read(`dist/${part}`));
      assert.ok(atOnce.includes('./disclosure-elements.js'), part);
      for (const file of [...atOnce, ...onDemand])
        assert.ok(file === './disclosure-elements.js' || partsOf('disclosure-elements.js').some((other) => file === `./${other}`), file);
    }
  });

  it('has parts of the classic script that import nothing but each other, the same ones as of the module', () => {
    const parts = partsOf('disclosure-elements.iife.js');
    assert.deepEqual(
      parts.map((part) => part.replace('iife.', '')),
      partsOf('disclosure-elements.js'),
    );
    for (const part of parts) {
      const { atOnce, onDemand } = importsOf(read(`dist/${part}`));
      for (const file of [...atOnce, ...onDemand])
        assert.ok(
          parts.some((other) => file === `./${other}`),
          `${part}: ${file}`,
        );
    }
    const lit = DROP_INS.filter((file) => read(`dist/${file}`).includes('litHtmlVersions'));
    assert.deepEqual(lit.sort(), ['disclosure-elements.all.js', 'disclosure-elements.iife.js', 'disclosure-elements.js']);
  });

  it('has classic scripts that can be read in any encoding', () => {
    for (const file of ['disclosure-elements.iife.js', 'disclosure-elements.languages.js', 'disclosure-elements.all.js'].map(
      (name) => `dist/${name}`,
    ))
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
    const json = spawnSync(process.execPath, ['node_modules/size-limit/bin.js', '--json'], { cwd: ROOT, encoding: 'utf8' }).stdout;
    const weights = JSON.parse(json) as { name: string; passed: boolean; size: number }[];
    assert.ok(weights.length >= 5);
    for (const { name, passed, size } of weights) assert.ok(passed && size > 1000, `${name}: ${size} bytes gzipped`);
  });

  it('has the JSON Schemas', () => {
    for (const id of ['2019', '2021']) assert.equal((JSON.parse(read(`dist/schema/${id}.json`)) as { type: string }).type, 'object');
  });

  it('brings chart.js in with one module alone, which nothing loads at once', () => {
    const modules = filesIn('dist').filter((file) => file.endsWith('.js') && !file.startsWith('dist/disclosure-elements'));
    const importing = modules.filter((file) => /from ["']chart\.js["']/.test(read(file)));
    assert.deepEqual(importing, ['dist/charts/chart-js/chart-js.js']);
    const room = 'dist/charts/chart-js/';
    const outside = modules.filter((file) => !file.startsWith(room));
    const statically = outside.filter((file) => /from ["'][^"']*\/chart-js\//.test(read(file)));
    assert.deepEqual(statically, []);
    const onDemand = outside.filter((file) => /import\(["'][^"']*\/chart-js\//.test(read(file)));
    assert.ok(onDemand.length > 0);
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
    assert.ok(packed.files.some(({ path }) => path === 'dist/entries/index.d.ts'));
    assert.ok(!packed.files.some(({ path }) => /^(src|build|test|demo|stories|scripts)\//.test(path)));
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
    /** The size of a bundle of all that a module imports, dependencies too, and whether anything in it can register an element. */
    const bundleOf = (name: string, code: string): { size: number; registers: boolean; hasLit: boolean } => {
      writeFileSync(join(folder, `${name}.js`), code);
      const lib = { entry: `${name}.js`, formats: ['es'], fileName: name };
      const config = { configFile: false, logLevel: 'error', build: { lib, outDir: name } };
      const script = `import { build } from 'vite'; await build(${JSON.stringify(config)});`;
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
      const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.js'));
      const bundled = files.map((file) => readFileSync(join(folder, name, file), 'utf8')).join('\n');
      assert.ok(!/\bfrom ?["'](?:lit|chart\.js|parse5)/.test(bundled), `${name} holds the packages that it needs`);
      return { size: bundled.length, registers: bundled.includes('customElements'), hasLit: bundled.includes('litHtmlVersions') };
    };
    const pure = bundleOf('pure', "import { readReport } from 'disclosure-elements';\nconsole.log(readReport({}).problems.length);\n");
    assert.ok(pure.size > 5000, `${pure.size} characters: reading is in it`);
    assert.ok(pure.size < 60_000, `${pure.size} characters: nothing else is`);
    assert.deepEqual([pure.registers, pure.hasLit], [false, false]);
    // What would be seen if something were not left out.
    const all = bundleOf('all', "import 'disclosure-elements/define';\n");
    assert.deepEqual([all.registers, all.hasLit], [true, true]);
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
