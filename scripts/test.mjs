// `npm test`: everything that must hold. Installs what is missing first: the dependencies, and a browser for the tests that need one.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureBrowser, installedFirefox } from './browser.mjs';
import { ensureDependencies, ROOT } from './dependencies.mjs';
import { job, resultsFile, runJobs } from './jobs.mjs';

ensureDependencies();
process.env.CHROME_PATH = ensureBrowser();

/** Files and folders of tests by the time that they take, the longest first: what starts late should not end last. Those that are not named here take seconds. */
const LONGEST = [
  'test/node/importing/sheet/decorated-sheets.test.ts',
  'test/node/importing/matching/damaged.test.ts',
  'test/node/importing/matching/headings.test.ts',
  'test/node/importing/hostile-files.test.ts',
  'test/node/importing/html/html-decorated.test.ts',
  'test/package/workbench',
  'test/node/importing/pdf',
  'test/package/command',
  'test/package/packed',
  'test/node/importing',
];

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

const chromium = browserTests('Chromium', []);
const build = job('build', ['--import', 'tsx', 'build/build.ts']);
const lint = job('lint', ['node_modules/eslint/bin/eslint.js', '.']);
const types = job('types', ['node_modules/typescript-native/bin/tsc', '--noEmit']);
const deadCode = job('dead code', ['node_modules/knip/bin/knip.js', '--no-progress']);
const circles = job('circles', [
  'node_modules/dpdm/lib/bin/dpdm.js',
  ...['--no-tree', '--no-warning', '--no-progress', '--exit-code', 'circular:1', '{src,build,demo,bench,stories}/**/*.ts'],
]);
const format = job('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);

/** The tests of a folder share a process, and so what they start: a server, a browser. Those that take long have one each. */
function nodeJobs(files, after = []) {
  const ofProcess = (file) => (LONGEST.includes(file) ? file : dirname(file));
  const titles = [...new Set(files.map(ofProcess))];
  return titles.map((title) =>
    nodeTests(
      title,
      files.filter((file) => ofProcess(file) === title),
      after,
    ),
  );
}

// The demo is served from the sources.
const demo = testsBelow('test/package/demo');
const built = testsBelow('test/package').filter((file) => !demo.includes(file));
const inNode = [...nodeJobs([...testsBelow('test/node'), ...demo]), ...nodeJobs(built, [build])];
const isLong = ({ title }) => LONGEST.includes(title);
const longest = inNode.filter(isLong).sort((one, other) => LONGEST.indexOf(one.title) - LONGEST.indexOf(other.title));
const jobs = [chromium, build, ...longest, lint, ...inNode.filter((tests) => !isLong(tests)), types, deadCode, circles, format];

// One browser after the other: both draw frames, and tests wait for them.
if (installedFirefox()) jobs.push(browserTests('Firefox', ['--config', 'web-test-runner.firefox.config.mjs'], [chromium]));
else console.log('No Firefox is installed: the browser tests run in Chromium alone. FIREFOX_PATH=/path/to/firefox names one.');

const { passed, failed } = await runJobs(jobs);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
