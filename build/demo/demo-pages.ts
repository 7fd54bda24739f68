import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { scriptChunks } from '../drop-in/drop-in.js';
import { scriptOf } from '../drop-in/part-names.js';
import { scriptBuild } from '../drop-in/script-build.js';
import { SCRIPTS } from '../entries.js';
import { withFrame } from '../site/frame.js';

const DEMO = new URL('../../demo/', import.meta.url);

/** The pages that Vite serves. */
const OF_MODULES = ['index.html', 'playground.html', 'workbench.html', 'embed.html'];

/**
 * The contents of a file for a script tag and of its parts, by file name. Not minified, which would take ten times as long as everything
 * else and change nothing visible.
 */
async function codeOf(file: string): Promise<ReadonlyMap<string, string>> {
  const chunks = await scriptChunks({ ...scriptBuild(file), isPlain: true });
  return new Map(chunks.map(({ fileName, code }) => [fileName, code]));
}

/**
 * Serves the demo as a webmaster's server would. The drop-in files are built when a page requests them, and again after the source changes.
 * Pages that do not use modules are served unchanged, without the client of the development server.
 */
export function demoPages(): Plugin {
  const built = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.url === '/') {
      response.writeHead(302, { location: '/demo/' }).end();
      return true;
    }
    const name = /^\/demo\/([\w.-]+)(?:\?.*)?$/.exec(request.url ?? '')?.[1] ?? '';
    const file = scriptOf(name, Object.keys(SCRIPTS));
    if (file !== undefined) {
      const building = built.get(file) ?? codeOf(file);
      built.set(file, building);
      building.catch(() => built.delete(file));
      const code = (await building).get(name);
      if (code === undefined) return false;
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(code);
      return true;
    }
    if (!name.endsWith('.html') || OF_MODULES.includes(name)) return false;
    const page = await readFile(new URL(name, DEMO), 'utf8').catch(() => undefined);
    if (page === undefined) return false;
    response.setHeader('content-type', 'text/html; charset=utf-8').end(withFrame(page, name));
    return true;
  };
  return {
    name: 'demo-pages',
    transformIndexHtml: { order: 'pre', handler: (html, { filename }) => withFrame(html, filename.slice(fileURLToPath(DEMO).length)) },
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.startsWith(fileURLToPath(new URL('../../src/', import.meta.url)))) built.clear();
      });
      server.middlewares.use((request, response, next) => {
        answer(request, response).then((done) => {
          if (!done) next();
        }, next);
      });
    },
  };
}
