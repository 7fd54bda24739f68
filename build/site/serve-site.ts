import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { CELLS_PAGE } from './example-cells.js';
import type { SitePage } from './site-page.js';

/** The pages by their paths. Loaded when the first of them is requested: the manifest takes a while. */
async function pagesByPath(): Promise<ReadonlyMap<string, SitePage>> {
  const { sitePages } = await import('./pages.js');
  return new Map((await sitePages()).map((page) => [page.path, page]));
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  webp: 'image/webp',
};

/** Where the pages that are made from the source stand. Everything else of the demo is left to others. */
const OWN = /^(?:en\/)?(?:elements|gallery|docs)\/|^site\/[\w-]+\.json$/;

/** The pictures of the documents, which are files of the repository. */
const PICTURES = 'docs/pictures/';

/** Serves the pages of the site that are made from the source, as the built site has them. */
export function serveSite(): Plugin {
  let pages: ReturnType<typeof pagesByPath> | undefined;
  const contentOf = async (path: string): Promise<string | Buffer | undefined> => {
    if (path.startsWith(PICTURES)) return readFile(new URL(`../../${path}`, import.meta.url)).catch(() => undefined);
    // The front page needs no manifest.
    if (path === CELLS_PAGE.path) return CELLS_PAGE.render();
    return (await (pages ??= pagesByPath())).get(path)?.render();
  };
  return {
    name: 'serve-site',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const name = `${path}${path.endsWith('/') ? 'index.html' : ''}`.replace(/^\/demo\//, '');
        if (!path.startsWith('/demo/') || !OWN.test(name)) {
          next();
          return;
        }
        contentOf(name).then((content) => {
          if (content === undefined) next();
          else response.setHeader('content-type', TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? '').end(content);
        }, next);
      });
    },
  };
}
