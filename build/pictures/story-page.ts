import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { build } from 'esbuild';

// A page that shows one story at a time, made of the sources of a checkout: of this one, or of one of its commits.

/** The page's script. It uses what every checkout has: the elements, the list of stories, and what makes an element of a story. */
const SCRIPT = `
import './src/entries/define.js';
import './src/entries/languages.js';
import { STORIES_OF } from './stories/stories.js';
import { storyElement } from './stories/story.js';

globalThis.storyNames = Object.entries(STORIES_OF).flatMap(([tag, stories]) => Object.keys(stories).map((name) => tag + '/' + name));
globalThis.showStory = (id) => {
  const [tag, name] = id.split('/');
  document.body.replaceChildren(storyElement(tag, STORIES_OF[tag][name].args));
};
`;

const PAGE =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><script type="module" src="entry.js"></script><body></body></html>';

/** As a page of the demo: the classes of stories are in its styles, and the rest is what an element stands in. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 16px; background: Canvas; color: CanvasText; font: 16px/1.7 sans-serif; }
.large { font-size: 1.5em; }
.vertical { writing-mode: vertical-lr; max-height: 44em; }
`;

export interface StoryPage {
  readonly url: string;
  close(): void;
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    stdin: { contents: SCRIPT, resolveDir: folder, sourcefile: 'entry.js' },
    outdir: folder,
    entryNames: 'entry',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // Lit's development build writes to the console.
    conditions: ['production'],
    preserveSymlinks: true,
    write: false,
    logLevel: 'error',
  });
  return new Map([['', PAGE], ['style.css', STYLE], ...outputFiles.map(({ path, text }): [string, string] => [basename(path), text])]);
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Serves the page of a checkout. */
export async function servePage(folder: string): Promise<StoryPage> {
  const files = await filesOf(folder);
  const server = createServer(({ url = '/' }, response) => {
    const body = files.get(url.slice(1));
    const type = TYPES[url.split('.').at(-1) ?? ''] ?? 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
