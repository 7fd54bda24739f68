// The workbench and the playground as somebody publishes them, beside the files for script tags: built into a few files. The development server sends each as hundreds of modules, which would take most
// of the time of tests that open it again and again. That it works from there too, test/package/demo/ shows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { path } from '../../../build/project.js';
import { useBrowser } from '../browser/shared-browser.js';
import { shared } from '../shared.js';
import { staticServer } from '../static-server.js';

const FOLDER_OF_PAGE = '/demo/';

const site = shared(
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbench-site-'));
    await build({
      root: path('.'),
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: true,
        minify: false,
        rolldownOptions: { input: ['workbench.html', 'playground.html'].map((name) => path(`demo/${name}`)) },
      },
    });
    const fileAt = (asked: string): string => {
      if (asked.startsWith(`${FOLDER_OF_PAGE}disclosure-elements.`)) return path(`dist/${asked.slice(FOLDER_OF_PAGE.length)}`);
      // A script that is not a module is not built.
      return asked.endsWith('/site/language.js') ? path('demo/site/language.js') : join(folder, asked);
    };
    return { folder, server: await staticServer((asked) => pathToFileURL(fileAt(asked))) };
  },
  async ({ folder, server }) => {
    await server.close();
    rmSync(folder, { recursive: true });
  },
);

/** Builds and serves the workbench and starts the browser before the suite in which it is called, and ends both after the last such suite. */
export function useWorkbench(): void {
  useBrowser();
  site.use();
}

const urlOf = async (name: string): Promise<string> => `${(await site.started()).server.origin}${FOLDER_OF_PAGE}${name}`;

export const workbenchUrl = (): Promise<string> => urlOf('workbench.html');

/** The playground is built with it. */
export const playgroundUrl = (): Promise<string> => urlOf('playground.html');
