import { writeFileSync } from 'node:fs';

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Writes how many browser tests passed and failed to the file that COUNT_FILE names. A file without a test counts as failed. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const results = sessions.flatMap(({ testResults, testFile, errors }) => {
      const tests = testsOf(testResults).filter(({ skipped }) => !skipped);
      const isBroken = tests.length === 0 || errors.length > 0;
      if (tests.length === 0) console.error(`${testFile} ran no test.`);
      return isBroken ? [...tests, { passed: false }] : tests;
    });
    const passed = results.filter((test) => test.passed).length;
    if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({ passed, failed: results.length - passed }));
  },
});
