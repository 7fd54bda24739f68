import { rolldown } from 'rolldown';
import type { InputOptions, OutputChunk, OutputOptions, RolldownPluginOption } from 'rolldown';
import { SCRIPTS } from '../entries.js';
import type { Script } from '../entries.js';
import { packageJson, path } from '../project.js';
import { minifiedCode } from './minified-code.js';

// What is the same for every file for a script tag, and for every part.

const BANNER = `/*! ${packageJson.name} ${packageJson.version}, MIT. Contains Lit, BSD-3-Clause, (c) Google LLC. */`;

/** A file for a script tag that is to be made, with its parts. */
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

/** How code is put together, in a file that a page loads and in one that such a file is made of. */
export const codeOptions = (format: Script['format']): OutputOptions => ({
  format,
  name: 'DisclosureElements',
  // A page that has copied the file alone should not look for its map.
  sourcemap: 'hidden',
  minify: false,
  minifyInternalExports: true,
});

/** What is done besides to a file that a page loads. */
export const finished = ({
  folder,
  isPlain = false,
}: ScriptBuild): { readonly plugin: RolldownPluginOption; readonly options: OutputOptions } => ({
  plugin: !isPlain && minifiedCode(),
  options: { postBanner: BANNER, ...(folder !== undefined && { dir: folder }) },
});

/** Builds, and writes what is built where there is a folder for it. */
export async function chunksOf(input: InputOptions, options: OutputOptions): Promise<OutputChunk[]> {
  // Minifying takes most of the time, and should.
  const bundle = await rolldown({ ...input, checks: { bundlerTimings: false } });
  const { output } = await (options.dir === undefined ? bundle.generate(options) : bundle.write(options));
  await bundle.close();
  return output.filter((made) => made.type === 'chunk');
}
