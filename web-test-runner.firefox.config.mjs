// `npm run test:firefox`: the browser tests in the Firefox that FIREFOX_PATH names, or the one that is installed.
import { chromeLauncher } from '@web/test-runner-chrome';
import { installedFirefox } from './scripts/browser.mjs';
import base from './web-test-runner.config.mjs';

const executablePath = installedFirefox();
if (!executablePath) throw new Error('No Firefox found. Name one: FIREFOX_PATH=/path/to/firefox npm run test:firefox');

const firefox = chromeLauncher({
  launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: { 'network.dns.forceResolve': '127.0.0.1' } },
  createPage: ({ context }) => context.newPage(),
});
firefox.name = 'Firefox';

export default { ...base, browsers: [firefox] };
