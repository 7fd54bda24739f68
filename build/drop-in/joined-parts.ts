import type { OutputChunk, OutputOptions, RolldownPluginOption } from 'rolldown';
import { givenModules, moduleOf } from './given-modules.js';
import type { Module, Modules } from './given-modules.js';
import { isOwnedGroup, ownedGroup, partName } from './part-names.js';
import { chunksOf, codeOptions } from './script-build.js';

// Moves what a part shares only with parts that it loads itself into that part, by building the chunks again. The bundler (rolldown 1.2) has
// no option for it: a group is always a file of its own, and a part that is put into a group loses the names of its exports.

/** A part, and the chunk that it shares only with parts that it loads itself. */
interface Owner {
  readonly part: OutputChunk;
  readonly owned: OutputChunk;
}

/** Whether a chunk is a file that pages load, rather than code to be moved into a part. */
export const isFile = ({ name }: OutputChunk): boolean => !isOwnedGroup(name);

function ownersIn(chunks: readonly OutputChunk[]): Owner[] {
  return chunks.flatMap((part) => {
    const group = part.facadeModuleId === null ? undefined : ownedGroup(partName(part.facadeModuleId));
    const owned = chunks.find(({ name }) => name === group);
    return owned ? [{ part, owned }] : [];
  });
}

const exporting = ({ exports, fileName }: OutputChunk, from = fileName): string => `export { ${exports.join(', ')} } from './${from}';`;

/** The entry of a part that has what it shares. The bundler names what is shared by a letter or two, and a part itself in words. */
function ownerEntry({ part, owned }: Owner): Module {
  const clash = part.exports.find((name) => owned.exports.includes(name));
  if (clash !== undefined) throw new Error(`${part.fileName} exports ${clash}, and so does what it shares.`);
  return { code: `${exporting(part)}\n${exporting(owned)}` };
}

/** What other parts import instead of the chunk that was moved into a part. */
const movedModule = ({ part, owned }: Owner): Module => ({ code: exporting(owned, part.fileName) });

/** The modules from which a file is built, the entry first. */
function modulesOf(file: OutputChunk, owners: readonly Owner[]): Modules {
  const owner = owners.find(({ part }) => part === file);
  const own = { [file.fileName]: moduleOf(file) };
  const moved = Object.fromEntries(owners.flatMap((other) => (other === owner ? [] : [[other.owned.fileName, movedModule(other)]])));
  if (owner) return { 'entry.js': ownerEntry(owner), ...own, [owner.owned.fileName]: moduleOf(owner.owned), ...moved };
  return { ...own, ...moved };
}

/**
 * Builds files again, each part together with what it shares with the parts that it loads.
 *
 * @param files the files to build
 * @param chunks all chunks: the script as a module, its parts, and what they share
 * @param plugin applied to each file
 * @param options how the files are written
 */
export async function joinedParts(
  files: readonly OutputChunk[],
  chunks: readonly OutputChunk[],
  plugin: RolldownPluginOption = false,
  options: OutputOptions = {},
): Promise<OutputChunk[]> {
  const owners = ownersIn(chunks);
  const built: OutputChunk[] = [];
  for (const file of files) {
    const modules = modulesOf(file, owners);
    const [entry = ''] = Object.keys(modules);
    const input = { input: entry, plugins: [givenModules(modules), plugin] };
    built.push(...(await chunksOf(input, { ...codeOptions('es'), ...options, entryFileNames: file.fileName })));
  }
  return built;
}
