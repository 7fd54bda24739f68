// What is in dist/, and what package.json says of it.
import { readdirSync, readFileSync } from 'node:fs';
import { scriptOf } from '../../../build/drop-in/part-names.js';
import { SCRIPTS } from '../../../build/entries.js';
import { path } from '../../../build/project.js';

/** The text of a file of the project. */
export const read = (file: string): string => readFileSync(path(file), 'utf8');

export const packageJson = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly 'size-limit': unknown;
  readonly 'web-types': string;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>;
};

/** The files in a folder of the project and in those below it, by their paths in the project. */
export const filesIn = (folder: string): string[] =>
  readdirSync(path(folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

/** The built scripts that are modules for bundlers, and not for script tags. */
export const builtModules = (): string[] =>
  filesIn('dist').filter((file) => file.endsWith('.js') && !file.startsWith('dist/disclosure-elements'));

/** The files for script tags. */
export const SCRIPT_FILES = Object.keys(SCRIPTS);

/** The files that a file for a script tag loads when a page needs them. */
const PARTS = Object.keys(packageJson.exports).flatMap((name) => {
  const file = name.replace('./', '');
  return file.startsWith('disclosure-elements.') && !SCRIPT_FILES.includes(file) ? [file] : [];
});

export const partsOf = (script: string): readonly string[] => PARTS.filter((part) => scriptOf(part, SCRIPT_FILES) === script);

/** The files for script tags, and those that they load. */
export const DROP_INS = [...SCRIPT_FILES, ...PARTS];
