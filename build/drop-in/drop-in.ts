import { rolldown } from 'rolldown';
import type { CodeSplittingOptions, InputOptions, OutputChunk, OutputOptions, RolldownPluginOption } from 'rolldown';
import { SCRIPTS } from '../entries.js';
import type { Script } from '../entries.js';
import { packageJson, path, TARGET } from '../project.js';
import { minifiedCode } from './minified-code.js';
import { minifiedStyles } from './minified-styles.js';
import { chunkFile, oneNameEach, partsOfModule, splitting } from './parts.js';

// The build of the files for script tags: everything in them, Lit included, for a page without a build.

const BANNER = `/*! ${packageJson.name} ${packageJson.version}, MIT. Contains Lit, BSD-3-Clause, (c) Google LLC. */`;

/** A file for a script tag that is to be made. */
export interface ScriptBuild extends Pick<Script, 'format' | 'hasParts'> {
  /** The file's name. */
  readonly file: string;
  /** The path of the module that it begins with. */
  readonly entry: string;
  /** The folder that it is written to; it is only given back where this is left out. */
  readonly folder?: string;
  /** Leaves the code as it is, for a quick look at which files there are. */
  readonly isPlain?: boolean;
}

/** The build of a file that stands in `SCRIPTS`. */
export function scriptBuild(file: string): ScriptBuild {
  const script = SCRIPTS[file];
  if (!script) throw new Error(`No file ${file} in build/entries.ts.`);
  return { file, entry: path(`src/${script.module}.ts`), format: script.format, hasParts: script.hasParts };
}

const commonInput = ({ entry, format }: ScriptBuild): InputOptions => ({
  cwd: path('.'),
  input: entry,
  platform: 'browser',
  tsconfig: path('tsconfig.json'),
  // Lit's development build writes to the console.
  resolve: { conditionNames: ['production'], extensionAlias: { '.js': ['.ts', '.js'] } },
  transform: {
    target: TARGET,
    // A classic script has no `import.meta`; where it was loaded from it asks the page.
    define: { 'process.env.NODE_ENV': '"production"', ...(format === 'iife' && { 'import.meta.url': 'undefined' }) },
  },
  // What parts need of the first file they take from it.
  preserveEntrySignatures: 'allow-extension',
  // Minifying takes most of the time, and should.
  checks: { bundlerTimings: false },
});

const pluginsOf = ({ format, hasParts, isPlain = false }: ScriptBuild): RolldownPluginOption => [
  hasParts && (format === 'es' ? oneNameEach() : partsOfModule()),
  !isPlain && [minifiedStyles(), minifiedCode()],
];

function outputOf({ file, format, folder }: ScriptBuild, codeSplitting: false | CodeSplittingOptions): OutputOptions {
  return {
    ...(folder !== undefined && { dir: folder }),
    format,
    name: 'DisclosureElements',
    entryFileNames: file,
    chunkFileNames: chunkFile,
    // A page that has copied the file alone should not look for its map.
    sourcemap: 'hidden',
    minify: false,
    minifyInternalExports: true,
    postBanner: BANNER,
    codeSplitting,
  };
}

/** Makes a file for a script tag, and the files of its parts where it is a module. */
export async function scriptChunks(script: ScriptBuild): Promise<OutputChunk[]> {
  const options = outputOf(script, script.format === 'es' && script.hasParts && (await splitting(commonInput(script))));
  const bundle = await rolldown({ ...commonInput(script), plugins: pluginsOf(script) });
  const { output } = await (script.folder === undefined ? bundle.generate(options) : bundle.write(options));
  await bundle.close();
  return output.filter((made) => made.type === 'chunk');
}

/** Writes the files for script tags to dist/. */
export async function writeDropIns(): Promise<void> {
  for (const file of Object.keys(SCRIPTS)) await scriptChunks({ ...scriptBuild(file), folder: path('dist') });
}
