// Starts WebKitGTK for the browser tests: its driver, on a screen of its own. Uses only Node.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** The driver, and the program that provides a screen; undefined if one is missing. On Debian, they are in `webkit2gtk-driver` and `xvfb`. */
export function installedWebKit() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  return driver && screen ? { driver, screen } : undefined;
}

/** A port that nobody uses now. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/**
 * So small that the middle, where the pointer is, is over the window in the corner: without a window manager, what is under the pointer has the
 * focus, and a page without it behaves as one in the background.
 */
const SCREEN = '1280x1000x24';

const MAX_START = 20_000;

/** Waits until a server answers. */
async function answering(url) {
  const end = Date.now() + MAX_START;
  while (Date.now() < end) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver did not start within ${MAX_START / 1000} seconds.`);
}

/** The number of the first screen that nobody uses, which Xvfb writes to its fourth channel. */
const screenNumber = (xvfb) =>
  new Promise((resolve, reject) => {
    xvfb.stdio[3].once('data', (text) => resolve(String(text).trim()));
    xvfb.once('exit', () => reject(new Error('Xvfb did not start.')));
  });

/**
 * Starts the driver, which starts the browser when a session begins. All of it ends with this process.
 *
 * @returns the port of the driver
 */
export async function startWebKit({ driver, screen }) {
  const children = [];
  process.once('exit', () => {
    for (const child of children) child.kill();
  });
  const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(xvfb);
  const env = {
    ...process.env,
    DISPLAY: `:${await screenNumber(xvfb)}`,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  };
  const port = await freePort();
  children.push(spawn(driver, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' }));
  await answering(`http://127.0.0.1:${port}/status`);
  for (const child of children) child.unref();
  xvfb.stdio[3].destroy();
  return port;
}
