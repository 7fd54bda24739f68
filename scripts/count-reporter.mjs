import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './dependencies.mjs';

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** The results of a file. One without tests counts as failed; one whose tests are all skipped in this browser does not. */
function resultsOf({ testResults, testFile, errors }) {
  const all = testsOf(testResults);
  const tests = all.filter(({ skipped }) => !skipped);
  const file = relative(ROOT, testFile);
  const results = tests.map(({ name, passed }) => ({ name: `${file}: ${name}`, passed }));
  if (all.length === 0) console.error(`${file} ran no test.`);
  if (all.length === 0 || errors.length > 0) results.push({ name: `${file}, outside of its tests`, passed: false });
  return results;
}

/**
 * Counts passed and failed browser tests: in the file that COUNT_FILE names, which `npm test` adds up, or else on the terminal, where the
 * default reporter prints nothing of a test that passed.
 */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const results = sessions.flatMap(resultsOf);
    const failures = results.filter(({ passed }) => !passed).map(({ name }) => name);
    const counts = { passed: results.length - failures.length, failed: failures.length };
    if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({ ...counts, failures }));
    else console.log(`${counts.passed} passed, ${counts.failed} failed`);
  },
});
