// `npm test`: everything that must hold. Installs what is missing first: the dependencies, and a browser for the tests that need one.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies, ROOT } from './dependencies.mjs';

ensureDependencies();
process.env.CHROME_PATH = ensureBrowser();
const results = join(ROOT, 'node_modules/.cache/test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

/** Runs a program. What it prints is shown once it is done, so that two that run side by side do not write into each other. */
function run(title, ...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, COUNT_FILE: join(results, 'browser.json') },
    });
    const printed = [`\n— ${title}\n`];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => printed.push(text));
    child.on('close', (status) => {
      process.stdout.write(printed.join(''));
      resolve(status === 0);
    });
  });
}

/** A check that holds or does not. */
async function check(title, ...args) {
  if (await run(title, ...args)) passed += 1;
  else failed += 1;
}

/** Adds what a test runner counted. One that failed without a failing test, or that ran no test, counts as a failure. */
function count(isGreen, counted) {
  passed += counted.passed;
  failed += counted.failed;
  if ((!isGreen && counted.failed === 0) || counted.passed + counted.failed === 0) failed += 1;
}

function countsIn(file) {
  try {
    const text = readFileSync(join(results, file), 'utf8');
    if (file.endsWith('.json')) return JSON.parse(text);
    const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return { passed: number('pass'), failed: number('fail') + number('cancelled') };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const nodeTests = readdirSync(join(ROOT, 'test/node')).filter((file) => file.endsWith('.test.ts'));

async function checks() {
  await check('types', 'node_modules/typescript/bin/tsc', '--noEmit');
  await check('lint', 'node_modules/eslint/bin/eslint.js', '.');
  await check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  await check('build', '--import', 'tsx', 'scripts/build.ts');
}

async function browserTests() {
  count(await run('browser tests', 'node_modules/@web/test-runner/dist/bin.js'), countsIn('browser.json'));
}

await Promise.all([checks(), browserTests()]);

const tap = ['--test-reporter=tap', `--test-reporter-destination=${join(results, 'node.tap')}`];
const spec = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
count(
  await run(
    'tests in Node',
    '--import',
    'tsx',
    '--test',
    '--test-concurrency=2',
    ...spec,
    ...tap,
    ...nodeTests.map((file) => `test/node/${file}`),
  ),
  countsIn('node.tap'),
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
