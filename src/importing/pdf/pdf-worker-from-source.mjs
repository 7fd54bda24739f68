// Starts the worker from its TypeScript source, for tests. Not part of the published package. It is put together and run from memory: a
// loader for TypeScript, which has to be registered in each thread, rewrites all of pdf.js too, and takes four times as long.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The packages, each under its address, since there are no names of packages in memory. */
const packages = {
  name: 'packages',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: import.meta.resolve(path), external: true },
    ),
};

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('./pdf-worker-in-node.ts', import.meta.url))],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  plugins: [packages],
});
const [{ contents }] = outputFiles;
await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
