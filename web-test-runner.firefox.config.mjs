// `npm run test:firefox`: the browser tests in the Firefox that FIREFOX_PATH names, or the one that is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import base from './web-test-runner.config.mjs';

const places = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)));
const executablePath =
  process.env.FIREFOX_PATH ?? [...places, '/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => existsSync(path));
if (!executablePath) throw new Error('No Firefox found. Name one: FIREFOX_PATH=/path/to/firefox npm run test:firefox');

const firefox = chromeLauncher({
  launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: { 'network.dns.forceResolve': '127.0.0.1' } },
  createPage: ({ context }) => context.newPage(),
});
firefox.name = 'Firefox';

export default {
  ...base,
  // Firefox can neither be made to collect garbage nor be told a colour scheme from outside.
  files: [...base.files, '!test/elements/leaks.test.ts', '!test/elements/stories.test.ts'],
  browsers: [firefox],
  testsFinishTimeout: 240_000,
};
