// `npm test`: everything that must hold. Installs what is missing first: the dependencies, and a browser for the tests that need one.
// `npm run test:all`: what takes too long for every change besides: all random documents, the apps and pages of `test/whole`, WebKit.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, installedFirefox } from './browser.mjs';
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { job, resultsFile, runJobs } from './jobs.mjs';
import { installedWebKit } from './webkit.mjs';

ensureDependencies();
process.env.CHROME_PATH = ensureBrowser();

const isWhole = process.argv.includes('--all');
if (isWhole) process.env.DOCUMENTS ??= '20000';

const testsBelow = (folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return testsBelow(path);
    return path.endsWith('.test.ts') ? [path] : [];
  });

/** Tests in Node, all files of a job in one process. */
function nodeTests(title, files, after = []) {
  const counts = resultsFile(`${title}.tap`);
  const spec = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const tap = ['--test-reporter=tap', `--test-reporter-destination=${counts}`];
  return job(title, ['--import', 'tsx', ...spec, ...tap, 'scripts/node-tests.mjs', ...files], { after, counts });
}

function browserTests(name, args, after = []) {
  const counts = resultsFile(`${name}.json`);
  return job(`tests in ${name}`, ['node_modules/@web/test-runner/dist/bin.js', ...args], { env: { COUNT_FILE: counts }, after, counts });
}

const build = job('build', ['--import', 'tsx', 'build/build.ts']);
const lint = job('lint', ['node_modules/eslint/bin/eslint.js', '.']);
const typedLint = job('lint with types', ['node_modules/oxlint/bin/oxlint', '--deny-warnings']);
const types = job('types', ['node_modules/typescript-native/bin/tsc', '--noEmit']);
const deadCode = job('dead code', ['node_modules/knip/bin/knip.js', '--no-progress']);
const circles = job('circles', [
  'node_modules/dpdm/lib/bin/dpdm.js',
  ...['--no-tree', '--no-warning', '--no-progress', '--exit-code', 'circular:1', '{src,build,demo,bench,stories}/**/*.ts'],
]);
const completeness = job('documentation, translations, controls', ['--import', 'tsx', 'build/checks/checks.ts']);
const format = job('format', ['node_modules/oxfmt/bin/oxfmt', '--check', '.']);

const below = (folder, not = []) => testsBelow(folder).filter((file) => !not.some((other) => file.startsWith(`${other}/`)));

/** The tests of each folder of a folder, or of a file beside them, share a process, and so a browser and a server. */
function processesOf(folder, after) {
  const titles = [...new Set(testsBelow(folder).map((file) => file.split('/', 3).join('/')))];
  return titles.map((title) => nodeTests(title, title.endsWith('.ts') ? [title] : testsBelow(title), after(title)));
}

const IMPORTING = 'test/node/importing';
// The demo is served from the sources, and so are the tests of the importer and of all else in Node.
const DEMO = 'test/package/demo';
const chromium = browserTests('Chromium', []);
const importing = nodeTests(IMPORTING, below(IMPORTING));
const inNode = nodeTests('test/node', below('test/node', [IMPORTING]));
const packages = processesOf('test/package', (folder) => (folder === DEMO ? [] : [build]));

// One browser after the other: both draw frames, and tests wait for them.
const firefox = installedFirefox() ? [browserTests('Firefox', ['--config', 'web-test-runner.firefox.config.mjs'], [chromium])] : [];
if (firefox.length === 0)
  console.log('No Firefox is installed: the browser tests run in Chromium alone. FIREFOX_PATH=/path/to/firefox names one.');

// What takes longest comes first: what starts late should not end last.
const checks = [typedLint, types, deadCode, circles, completeness, format];
const jobs = [chromium, build, importing, ...firefox, lint, inNode, ...packages, ...checks];

if (isWhole && installedWebKit()) jobs.push(browserTests('WebKit', ['--config', 'web-test-runner.webkit.config.mjs'], [chromium]));
else if (isWhole) console.log('No WebKitGTK is installed: apt-get install webkit2gtk-driver xvfb');
if (isWhole) jobs.push(...processesOf('test/whole', () => [build]));

const { passed, failed, failures } = await runJobs(jobs);
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
