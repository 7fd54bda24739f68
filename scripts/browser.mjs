// Finds a Chromium-based browser for the tests: the one in CHROME_PATH, an installed one, or one that it installs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((base) => [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')]),
};

/** The first of some executables that exists, in the usual places of the platform or on the PATH. */
function installed(names, places) {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)));
  return [...(places[process.platform] ?? []), ...onPath].find((path) => existsSync(path));
}

const installedBrowser = () => installed(NAMES, PLACES);

const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;

/** The commands that install a browser, in the simplest way for the platform. */
function installCommands() {
  if (process.platform === 'darwin' && has('brew')) return [['brew', 'install', '--cask', 'google-chrome']];
  if (process.platform === 'win32' && has('winget'))
    return [
      ['winget', 'install', '--exact', '--id', 'Google.Chrome', '--silent', '--accept-package-agreements', '--accept-source-agreements'],
    ];
  if (has('apt-get')) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    // The font is for Chinese text. The tests pass without it.
    return [
      [...sudo, 'apt-get', 'update', '-qq'],
      [...sudo, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-wqy-zenhei'],
    ];
  }
  return [];
}

/** The path of a browser's executable. If there is none and none can be installed, ends the process with instructions. */
export function ensureBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    console.error(`CHROME_PATH names ${named}, which does not exist.`);
    process.exit(1);
  }
  const found = installedBrowser();
  if (found) return found;
  for (const command of installCommands()) {
    console.log(`No browser found; installing one: ${command.join(' ')}`);
    const [name, ...rest] = command;
    const { status, stderr } = spawnSync(name, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) {
      console.error(stderr);
      break;
    }
  }
  const added = installedBrowser();
  if (added) return added;
  console.error('No browser for the tests. Install Chrome, Chromium or Edge, or name one: CHROME_PATH=/path/to/chrome npm test');
  process.exit(1);
}

const FIREFOX_NAMES = ['firefox', 'firefox-esr'];

const FIREFOX_PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((base) => join(base, 'Mozilla Firefox/firefox.exe')),
};

/** The path of Firefox: the one in FIREFOX_PATH, or an installed one; undefined if there is none. The tests do not install it. */
export const installedFirefox = () => process.env.FIREFOX_PATH ?? installed(FIREFOX_NAMES, FIREFOX_PLACES);

/** Flags that keep the browser off the network: the tests only need this host. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];
