// `npm run test:webkit`: the browser tests in WebKitGTK, whose engine is that of Safari.
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { withPages } from './scripts/webdriver-page.mjs';
import { installedWebKit, startWebKit } from './scripts/webkit.mjs';
import base from './web-test-runner.config.mjs';

const installed = installedWebKit();
if (!installed) throw new Error('No WebKitGTK found. On Debian and Ubuntu: apt-get install webkit2gtk-driver xvfb');

const webkit = webdriverLauncher({
  hostname: '127.0.0.1',
  port: await startWebKit(installed),
  path: '/',
  capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
});

export default { ...base, browsers: [withPages(webkit)] };
