import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGS, ensureBrowser } from './scripts/browser.mjs';
import { bundledTests } from './scripts/bundled-tests-plugin.mjs';
import { emulation } from './scripts/emulation-plugin.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { defaultReporter } from '@web/test-runner';

const TESTS = 'test/browser/**/*.test.ts';

export default {
  files: [TESTS],
  // A page that is not in front draws no frames, and some tests wait for one.
  concurrency: 1,
  plugins: [bundledTests(TESTS), emulation()],
  browsers: [chromeLauncher({ launchOptions: { executablePath: ensureBrowser(), args: [...BROWSER_ARGS, '--js-flags=--expose-gc'] } })],
  // One file has 400 tests with axe; a slow machine with other work takes minutes for it.
  testsFinishTimeout: 480_000,
  testFramework: { config: { timeout: 60_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};
