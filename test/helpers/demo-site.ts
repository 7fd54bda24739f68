// The demo as its visitors have it: a development server, one for all suites of a process.
import { createServer } from 'vite';
import { useBrowser } from './browser/shared-browser.js';
import { shared } from './shared.js';

const server = shared(
  async () => {
    // A file that is saved meanwhile must not load a page again.
    const created = await createServer({ server: { port: 0, host: '127.0.0.1', hmr: false, watch: null }, logLevel: 'error' });
    return created.listen();
  },
  (listening) => listening.close(),
);

/** Starts the server and the browser before the suite in which it is called, and ends them after the last such suite. */
export function useDemoSite(): void {
  // The browser first: a page that outlives its server complains.
  useBrowser();
  server.use();
}

/** The address of a page of the demo. */
export const demoUrl = async (name: string): Promise<string> => `${(await server.started()).resolvedUrls?.local[0] ?? ''}demo/${name}`;

/** Whether the development server said something, and not the page. */
export const isOfServer = (text: string): boolean => text.startsWith('[vite]');
