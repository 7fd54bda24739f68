// Bundlers as projects use them, each with as little configuration as it needs.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild, transform } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

/** What a bundler made of a module. */
export interface Bundle {
  /** The bundle's own file, which loads the others. */
  readonly main: string;
  /** The code of all files, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Bundles a module into a folder, minified. Throws if the bundler complains of anything. */
type Bundler = (entry: string, folder: string) => Promise<void>;

const MAIN = 'main.js';

const withEsbuild: Bundler = async (entry, folder) => {
  const { warnings } = await esbuild({
    entryPoints: { main: entry },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    outdir: folder,
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
};

/** Rollup with the one plugin that it needs to find packages. It does not minify, which esbuild does in a fraction of Terser's time. */
const withRollup: Bundler = async (entry, folder) => {
  const bundle = await rollup({
    input: entry,
    plugins: [nodeResolve({ exportConditions: ['production'] })],
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  await bundle.write({
    dir: folder,
    format: 'es',
    entryFileNames: MAIN,
    plugins: [{ name: 'minified', renderChunk: async (code) => ({ code: (await transform(code, { minify: true })).code, map: null }) }],
  });
  await bundle.close();
};

const withVite: Bundler = async (entry, folder) => {
  const options = { outDir: folder, modulePreload: false, rollupOptions: { input: entry, output: { entryFileNames: MAIN } } };
  await vite({ root: join(entry, '..'), configFile: false, logLevel: 'error', build: options });
};

const withWebpack: Bundler = async (entry, folder) => {
  const experiments = { outputModule: true };
  const output = { path: folder, filename: MAIN, module: true, library: { type: 'module' } };
  const problems = await new Promise<string[]>((resolve, reject) =>
    webpack({ mode: 'production', entry, output, experiments, performance: false }, (error, stats) => {
      if (!stats) {
        reject(error ?? new Error('webpack said nothing.'));
        return;
      }
      const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
      resolve([...errors, ...warnings].map(({ message }) => message));
    }),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
};

export const BUNDLERS: Readonly<Record<string, Bundler>> = {
  esbuild: withEsbuild,
  'Rollup with node-resolve alone': withRollup,
  Vite: withVite,
  webpack: withWebpack,
};

/** Bundles a module, and reads what came of it. */
export async function bundled(bundler: Bundler, entry: string, folder: string): Promise<Bundle> {
  mkdirSync(folder, { recursive: true });
  await bundler(entry, folder);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return { main: join(folder, MAIN), files: new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) };
}

/** The files that a bundle imports at once, its own first. */
function atOnce({ files }: Bundle): string[] {
  const found = new Set([MAIN]);
  for (const name of found)
    for (const [, imported = ''] of (files.get(name) ?? '').matchAll(/(?:from|import)\s*["']([^"'()]+\.js)["']/g))
      found.add(imported.replace('./', ''));
  return [...found];
}

/** The weight of what a page waits for, in bytes gzipped. */
export const weightOf = (bundle: Bundle): number =>
  gzipSync(
    atOnce(bundle)
      .map((name) => bundle.files.get(name) ?? '')
      .join(''),
  ).length;
