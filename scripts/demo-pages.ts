import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { DROP_IN_FILES, dropInBuild } from './library.js';
import type { DropInFile } from './library.js';

const DEMO = new URL('../demo/', import.meta.url);

const isDropInFile = (name: string): name is DropInFile => Object.keys(DROP_IN_FILES).includes(name);

async function dropIn(file: DropInFile): Promise<string> {
  const config = dropInBuild(file);
  const result = await build({ ...config, build: { ...config.build, write: false, sourcemap: false } });
  const chunk = [result].flat().flatMap((output) => ('output' in output ? output.output[0] : []))[0];
  return chunk?.code ?? '';
}

/**
 * Serves the demo as a webmaster's server would: the drop-in files are built when a page asks for them and again after a change of the source,
 * and every page but the gallery is served as it stands, with nothing of the development server in it.
 */
export function demoPages(): Plugin {
  const built = new Map<DropInFile, Promise<string>>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.url === '/') {
      response.writeHead(302, { location: '/demo/' }).end();
      return true;
    }
    const name = /^\/demo\/([\w.-]+)(?:\?.*)?$/.exec(request.url ?? '')?.[1] ?? '';
    if (isDropInFile(name)) {
      if (!built.has(name)) {
        const building = dropIn(name);
        built.set(name, building);
        building.catch(() => built.delete(name));
      }
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(await built.get(name));
      return true;
    }
    if (!name.endsWith('.html') || name === 'index.html') return false;
    const page = await readFile(new URL(name, DEMO), 'utf8').catch(() => undefined);
    if (page === undefined) return false;
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    return true;
  };
  return {
    name: 'demo-pages',
    configureServer(server) {
      server.watcher.on('change', (file) => {
        if (file.startsWith(fileURLToPath(new URL('../src/', import.meta.url)))) built.clear();
      });
      server.middlewares.use((request, response, next) => {
        answer(request, response).then((done) => {
          if (!done) next();
        }, next);
      });
    },
  };
}
