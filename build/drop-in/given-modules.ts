import type { OutputChunk, Plugin } from 'rolldown';
import { path } from '../project.js';

// Builds files again from what was built: each chunk is then a module, with the name of its file.

/** A module that exists only in memory. */
export interface Module {
  readonly code: string;
  readonly map?: string;
}

export type Modules = Readonly<Record<string, Module>>;

export const moduleOf = ({ code, map }: OutputChunk): Module => (map ? { code, map: map.toString() } : { code });

/** A file in dist/, to which the sources in a chunk's source map are relative. */
const idOf = (file: string): string => path(`dist/${file}`);

/** Resolves modules by file name; leaves any other import unchanged. */
export const givenModules = (modules: Modules): Plugin => ({
  name: 'given-modules',
  resolveId: (imported) => {
    const file = imported.replace('./', '');
    return file in modules ? { id: idOf(file), moduleSideEffects: true } : { id: imported, external: true };
  },
  load: (id) => Object.entries(modules).find(([file]) => idOf(file) === id)?.[1],
});
