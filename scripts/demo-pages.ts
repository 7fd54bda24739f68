import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { DROP_IN_FILES, DROP_IN_PARTS, dropInBuild } from './library.js';
import type { DropInFile } from './library.js';

const DEMO = new URL('../demo/', import.meta.url);

/** The pages that Vite serves. */
const OF_MODULES = ['index.html', 'workbench.html'];

/** The drop-in file whose build makes a file: that file itself, or the one that loads it. */
const madeWith = (name: string): DropInFile | undefined =>
  DROP_IN_PARTS.includes(name) ? 'disclosure-elements.js' : (Object.keys(DROP_IN_FILES) as DropInFile[]).find((file) => file === name);

/** What a drop-in file and those that it loads hold, by their names. */
async function dropIn(file: DropInFile): Promise<Map<string, string>> {
  const config = dropInBuild(file);
  const result = await build({ ...config, build: { ...config.build, write: false, sourcemap: false } });
  const files = [result].flat().flatMap((output) => ('output' in output ? output.output : []));
  return new Map(files.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk.code] as const] : [])));
}

/**
 * Serves the demo as a webmaster's server would: the drop-in files are built when a page asks for them and again after a change of the source,
 * and every page but those that are made of modules is served as it stands, with nothing of the development server in it.
 */
export function demoPages(): Plugin {
  const built = new Map<DropInFile, Promise<Map<string, string>>>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.url === '/') {
      response.writeHead(302, { location: '/demo/' }).end();
      return true;
    }
    const name = /^\/demo\/([\w.-]+)(?:\?.*)?$/.exec(request.url ?? '')?.[1] ?? '';
    const file = madeWith(name);
    if (file) {
      const building = built.get(file) ?? dropIn(file);
      built.set(file, building);
      building.catch(() => built.delete(file));
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end((await building).get(name));
      return true;
    }
    if (!name.endsWith('.html') || OF_MODULES.includes(name)) return false;
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
