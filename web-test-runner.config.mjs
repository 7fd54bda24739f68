import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_ARGS, ensureBrowser } from './scripts/browser.mjs';
import { emulation } from './scripts/emulation-plugin.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { json } from './scripts/json-plugin.mjs';
import { defaultReporter } from '@web/test-runner';

export default {
  files: ['test/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production'] },
  // A page that is not in front draws no frames, and some tests wait for one.
  concurrency: 1,
  plugins: [json(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }), emulation()],
  browsers: [chromeLauncher({ launchOptions: { executablePath: ensureBrowser(), args: [...BROWSER_ARGS, '--js-flags=--expose-gc'] } })],
  // One file has 400 tests with axe; a slow machine with other work takes minutes for it.
  testsFinishTimeout: 480_000,
  testFramework: { config: { timeout: 60_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};
