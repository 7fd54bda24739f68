import { rolldown } from 'rolldown';
import type { InputOptions, OutputChunk, OutputOptions, RolldownPluginOption } from 'rolldown';
import { SCRIPTS } from '../entries.js';
import type { Script } from '../entries.js';
import { path } from '../project.js';
import { minifiedCode } from './minified-code.js';
import { writeScript } from './written-script.js';

// Settings shared by all files for script tags and their parts.

/** A file for a script tag to be built, with its parts. */
export interface ScriptBuild extends Pick<Script, 'format' | 'hasParts'> {
  /** The file's name. */
  readonly file: string;
  /** The path of its entry module. */
  readonly entry: string;
  /** The folder to write to; without it, the output is only returned. */
  readonly folder?: string;
  /** Skips minifying, for a build that only determines which files there are. */
  readonly isPlain?: boolean;
}

/** The settings for a file listed in `SCRIPTS`. */
export function scriptBuild(file: string): ScriptBuild {
  const script = SCRIPTS[file];
  if (!script) throw new Error(`No file ${file} in build/entries.ts.`);
  return { file, entry: path(`src/${script.module}.ts`), format: script.format, hasParts: script.hasParts };
}

/** Output options of files that a page loads, and of those from which such files are built. */
export const codeOptions = (format: Script['format']): OutputOptions => ({
  format,
  name: 'DisclosureElements',
  // If only this file is copied to a site, browsers should not look for its source map.
  sourcemap: 'hidden',
  minify: false,
  minifyInternalExports: true,
});

/** Additional plugins for files that a page loads. */
export const finished = ({
  folder,
  isPlain = false,
}: ScriptBuild): { readonly plugin: RolldownPluginOption; readonly options: OutputOptions } => ({
  plugin: !isPlain && minifiedCode(),
  options: folder === undefined ? {} : { dir: folder },
});

/** Builds, and writes the output if there is a folder for it. */
export async function chunksOf(input: InputOptions, options: OutputOptions): Promise<OutputChunk[]> {
  // Minifying takes most of the time, as expected.
  const bundle = await rolldown({ ...input, checks: { bundlerTimings: false } });
  const { output } = await bundle.generate(options);
  await bundle.close();
  const chunks = output.filter((made) => made.type === 'chunk');
  if (options.dir !== undefined) for (const chunk of chunks) await writeScript(options.dir, chunk);
  return chunks;
}
