import { basename } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './dependencies.mjs';

/** Bundles for the pages of tests, as a map from address to text. What several entries import is in files of its own. */
async function bundle(entryPoints) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints,
    outbase: ROOT,
    outdir: ROOT,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    chunkNames: 'bundled-[hash]',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, text }) => [addressOf(path), text]);
}

/** The address of an entry is that of its source, which pages ask for. */
function addressOf(path) {
  const address = path.slice(ROOT.length - 1);
  return basename(path).startsWith('bundled-') ? address : address.replace(/\.js$/, '.ts');
}

/**
 * Serves the browser tests bundled. Every test file has a page of its own, and some 400 modules that are asked for one by one take longer
 * than most tests: half a second in Chromium, more than one in Firefox.
 */
export const bundledTests = (pattern) => {
  const files = new Map();
  const started = new Map();

  async function add(entry) {
    for (const [address, text] of await bundle([entry])) files.set(address, text);
  }

  return {
    name: 'bundled-tests',
    async serve({ path }) {
      // What is no test is the module of a page that a test puts into a frame.
      const entry = path.endsWith('.test.ts') ? pattern : path.endsWith('.ts') && path.slice(1);
      if (entry && !started.has(entry)) started.set(entry, add(entry));
      await started.get(entry);
      const body = files.get(path);
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
};
