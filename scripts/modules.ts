import type { InlineConfig, Plugin } from 'vite';
import { path, TARGET } from './library.js';

// How the modules of the package are built, and the libraries that they load on demand. The drop-in files: library.ts.

/** The modules that hold a library whole, each a file of its own: those that would weigh too much as dependencies of a package for pages. */
const LIBRARIES = { 'importing/libraries/pdfjs.js': 'src/importing/libraries/pdfjs.ts' } as const;

const isLibrary = (id: string): boolean =>
  Object.keys(LIBRARIES).some((file) => id.startsWith('../') && id.endsWith(file.replace('importing', '')));

/** Leaves the import of such a file as it is written. */
const librariesApart = (): Plugin => ({
  name: 'libraries-apart',
  enforce: 'pre',
  resolveId: (id) => (isLibrary(id) ? { id, external: true } : null),
});

const PDF_BANNER =
  '/*! Contains pdf.js, Apache-2.0, (c) Mozilla Foundation, and core-js, MIT, (c) Denis Pushkarev. CMaps: BSD-3-Clause, (c) Adobe Systems Incorporated. */';

/** The build of a library that is loaded on demand: everything in one file, its worker too, so that there is no second one to be found. */
export function libraryBuild(file: keyof typeof LIBRARIES): InlineConfig {
  return {
    configFile: false,
    root: path('.'),
    logLevel: 'warn',
    mode: 'production',
    build: {
      target: TARGET,
      outDir: path('dist'),
      emptyOutDir: false,
      // The map alone would be eight times as large as the file.
      sourcemap: false,
      lib: { entry: path(LIBRARIES[file]), formats: ['es'], fileName: () => file },
      rolldownOptions: { output: { codeSplitting: false, minify: true, postBanner: PDF_BANNER } },
    },
  };
}

export const libraryFiles = Object.keys(LIBRARIES) as (keyof typeof LIBRARIES)[];

/**
 * Leaves `new Worker(new URL(…, import.meta.url))` as it is written, for the bundler of a page to find; Vite would build the worker here. The name it looks for is put
 * back in the end, and is as long as the other, so that the source maps stay right.
 */
const workersForBundlers = (): Plugin => ({
  name: 'workers-for-bundlers',
  enforce: 'pre',
  transform: (code) => (code.includes(WORKER_ADDRESS) ? { code: code.replaceAll(WORKER_ADDRESS, HIDDEN_ADDRESS), map: null } : null),
  renderChunk: (code) => (code.includes('new Url(') ? { code: code.replaceAll('new Url(', 'new URL('), map: null } : null),
});

const WORKER_ADDRESS = "new Worker(new URL('";
const HIDDEN_ADDRESS = "new Worker(new Url('";

/** What a page or a program imports, the command, and the worker, which is started by its address, in a page and in Node. */
const ENTRIES = [
  ...['src/index.ts', 'src/define.ts', 'src/languages.ts', 'src/cli/disclosure.ts'],
  ...['src/importing/pdf/pdf-worker.ts', 'src/importing/pdf/pdf-worker-in-node.ts'],
];

/** The build for a bundler: a file for each file of the source, packages left to the page's own copies. */
export function modulesBuild(): InlineConfig {
  return {
    configFile: false,
    root: path('.'),
    logLevel: 'warn',
    plugins: [librariesApart(), workersForBundlers()],
    build: {
      target: TARGET,
      outDir: path('dist'),
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      lib: { entry: ENTRIES.map(path), formats: ['es'] },
      rolldownOptions: {
        external: /^(node:.*|(lit|chart\.js|css-select|css-tree|fflate|numfmt|parse5|saxen)(\/.*)?)$/,
        // A constant that is put in its place leaves an import behind that looks like one for its effects.
        optimization: { inlineConst: false },
        output: { preserveModules: true, preserveModulesRoot: path('src'), entryFileNames: '[name].js' },
      },
    },
  };
}
