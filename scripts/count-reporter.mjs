import { writeFileSync } from 'node:fs';

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/**
 * Counts passed and failed browser tests: in the file that COUNT_FILE names, which `npm test` adds up, or else on the terminal, where the
 * default reporter prints nothing of a test that passed. A file without tests counts as failed.
 */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const results = sessions.flatMap(({ testResults, testFile, errors }) => {
      const tests = testsOf(testResults).filter(({ skipped }) => !skipped);
      const isBroken = tests.length === 0 || errors.length > 0;
      if (tests.length === 0) console.error(`${testFile} ran no test.`);
      return isBroken ? [...tests, { passed: false }] : tests;
    });
    const passed = results.filter((test) => test.passed).length;
    const failed = results.length - passed;
    if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({ passed, failed }));
    else console.log(`${passed} passed, ${failed} failed`);
  },
});
