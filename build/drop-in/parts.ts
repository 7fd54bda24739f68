import { rolldown } from 'rolldown';
import type { CodeSplittingOptions, InputOptions, OutputChunk, Plugin, PreRenderedChunk } from 'rolldown';
import { partFile } from '../../src/embed/part-address.js';
import { partName, SHARED_PART } from './part-names.js';

// How a drop-in file is split: the file itself, a file for each part that is loaded on demand, and one for what parts share. Left alone, the bundler makes a file of each
// set of modules that the same parts need, under names that change with the code.

/** The file of what a script loads on demand, or of what its parts share. */
export function chunkFile(script: string, { name, facadeModuleId }: PreRenderedChunk): string {
  return partFile(script, facadeModuleId === null || name === SHARED_PART ? name : partName(facadeModuleId));
}

/** Says so where the names of two parts collide, or a module comes into a file that nobody named. */
export const oneNameEach = (script: string): Plugin => ({
  name: 'one-name-each',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    for (const chunk of chunks)
      if (!chunk.isEntry && chunk.fileName !== chunkFile(script, chunk))
        this.error(
          `Two parts would be called ${chunkFile(script, chunk)}, or it is a part and shared as well (${chunk.facadeModuleId ?? 'shared'}).`,
        );
      else if (!chunk.isEntry && !chunk.isDynamicEntry && chunk.name !== SHARED_PART)
        this.error(`${chunk.fileName} is neither a part nor what parts share.`);
  },
});

/** The chunks that a chunk needs at once, and itself. */
function needed(first: OutputChunk, chunks: readonly OutputChunk[]): ReadonlySet<OutputChunk> {
  const found = new Set([first]);
  for (const { imports } of found) for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  return found;
}

const modulesOf = (chunks: Iterable<OutputChunk>): ReadonlySet<string> => new Set([...chunks].flatMap(({ moduleIds }) => moduleIds));

/**
 * Splits by where modules are needed: all that the first file needs is in the first file, and what more than one part needs besides is in one. Which modules those are, a
 * build that is not kept tells: only the bundler knows what is imported and never used.
 */
export async function splitting(input: InputOptions): Promise<CodeSplittingOptions> {
  const bundle = await rolldown(input);
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = output.filter((made) => made.type === 'chunk');
  const atOnce = needed(output[0], chunks);
  const first = modulesOf(atOnce);
  const shared = modulesOf(chunks.filter((chunk) => !chunk.isDynamicEntry && !atOnce.has(chunk)));
  const nameOf = (module: string): string | null => {
    if (first.has(module)) return 'first';
    return shared.has(module) ? SHARED_PART : null;
  };
  return { includeDependenciesRecursively: false, groups: [{ name: nameOf, debugName: 'first file and what parts share' }] };
}
