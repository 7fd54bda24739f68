import type { Plugin, PreRenderedChunk } from 'rolldown';
import { partFile } from '../../src/embed/part-address.js';
import { isOwnedGroup, isSharedPart, partName } from './part-names.js';

// The files of a drop-in file and its parts, and their names.

/** The file for a module that a script loads on demand, or that its parts share. */
export function chunkFile(script: string, { name, facadeModuleId }: PreRenderedChunk): string {
  return partFile(script, facadeModuleId === null || isSharedPart(name) ? name : partName(facadeModuleId));
}

/** Throws if the names of two parts collide, or if a module ends up in a file without a name. */
export const oneNameEach = (script: string): Plugin => ({
  name: 'one-name-each',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    for (const chunk of chunks)
      if (!chunk.isEntry && chunk.fileName !== chunkFile(script, chunk))
        this.error(
          `Two parts would be called ${chunkFile(script, chunk)}, or it is a part and shared as well (${chunk.facadeModuleId ?? 'shared'}).`,
        );
      else if (!chunk.isEntry && !chunk.isDynamicEntry && !isSharedPart(chunk.name) && !isOwnedGroup(chunk.name))
        this.error(`${chunk.fileName} is neither a part nor what parts share.`);
  },
});
