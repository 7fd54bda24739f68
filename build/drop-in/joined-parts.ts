import { basename } from 'node:path';
import type { OutputChunk, OutputOptions, PreRenderedChunk, RolldownPluginOption } from 'rolldown';
import { givenModules, idOf, moduleOf } from './given-modules.js';
import { SHARED_PART } from './part-names.js';
import { chunksOf, codeOptions } from './script-build.js';

/**
 * Moves what a part shares only with parts that it loads itself into that part, by building the chunks again. The bundler does so without
 * being told, but (rolldown 1.2) only where this is a single module or group, not where several of them import each other.
 *
 * @param chunks the script, its parts, and what they share
 * @param plugin applied to each file
 * @param options how the files are written
 */
export function joinedParts(chunks: readonly OutputChunk[], plugin: RolldownPluginOption, options: OutputOptions): Promise<OutputChunk[]> {
  const modules = Object.fromEntries(chunks.map((chunk) => [chunk.fileName, moduleOf(chunk)]));
  const [script = ''] = Object.keys(modules);
  const shared = new Set(chunks.filter(({ name }) => name === SHARED_PART).map(({ fileName }) => idOf(fileName)));
  // Each chunk keeps the name of its file.
  const fileOf = ({ facadeModuleId, moduleIds }: PreRenderedChunk): string => basename(facadeModuleId ?? moduleIds[0] ?? '');
  return chunksOf(
    { input: script, plugins: [givenModules(modules), plugin], preserveEntrySignatures: 'allow-extension' },
    {
      ...codeOptions('es'),
      ...options,
      entryFileNames: script,
      chunkFileNames: fileOf,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: (module) => (shared.has(module) ? SHARED_PART : null), debugName: 'what parts share' }],
      },
    },
  );
}
