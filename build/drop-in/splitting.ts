import { rolldown } from 'rolldown';
import type { CodeSplittingOptions, InputOptions, OutputChunk } from 'rolldown';
import { isView, ownedGroup, partName, SHARED_PARTS } from './part-names.js';

// Splits a drop-in file into the file itself, a file for each part loaded on demand, and one for code that parts share. By default, the
// bundler would make a file for each set of modules needed by the same parts, with names that change with the code.

/** The first file, and the other chunks. */
type Chunks = readonly [OutputChunk, ...OutputChunk[]];

const atOnce = ({ imports }: OutputChunk): readonly string[] => imports;
const everLoaded = ({ imports, dynamicImports }: OutputChunk): readonly string[] => [...imports, ...dynamicImports];

/** A chunk, and all chunks that it imports, directly or not. */
function reached(
  from: OutputChunk,
  chunks: readonly OutputChunk[],
  importsOf: (chunk: OutputChunk) => readonly string[],
): Set<OutputChunk> {
  const found = new Set([from]);
  for (const importing of found) for (const chunk of chunks) if (importsOf(importing).includes(chunk.fileName)) found.add(chunk);
  return found;
}

/**
 * The part that is always loaded before or as the first of the users, and of several such parts the last: the one that a part shares code with
 * that it loads, or that loads two writers of files which share code. Undefined if there is none.
 */
function ownerOf(users: readonly OutputChunk[], parts: readonly OutputChunk[], [first, ...rest]: Chunks): OutputChunk | undefined {
  const isBefore = (part: OutputChunk, others: readonly OutputChunk[]): boolean => {
    const without = reached(
      first,
      rest.filter((chunk) => chunk !== part),
      everLoaded,
    );
    return others.every((other) => !without.has(other));
  };
  const owners = parts.filter((part) => isBefore(part, users));
  return owners.find((owner) => owners.every((other) => isBefore(other, [owner])));
}

/** The groups of the chunks whose modules are needed at once or by more than one part. */
function groupsOf([first, ...rest]: Chunks): ReadonlyMap<OutputChunk, string> {
  const groups = new Map<OutputChunk, string>();
  for (const chunk of reached(first, rest, atOnce)) groups.set(chunk, 'first');
  const parts = rest.filter(({ isDynamicEntry }) => isDynamicEntry);
  for (const shared of rest) {
    if (shared.isDynamicEntry || groups.has(shared)) continue;
    const users = parts.filter((part) => reached(part, rest, atOnce).has(shared));
    const owner = ownerOf(users, parts, [first, ...rest]);
    const isOfView = users.some(({ facadeModuleId }) => facadeModuleId !== null && isView(facadeModuleId));
    const sharedPart = isOfView ? SHARED_PARTS.byViews : SHARED_PARTS.byOthers;
    groups.set(shared, owner?.facadeModuleId ? ownedGroup(partName(owner.facadeModuleId)) : sharedPart);
  }
  return groups;
}

/**
 * Splits by where modules are needed: everything the first file needs goes into it, what a part shares only with parts that it loads itself
 * into a group of its own, and everything else needed by more than one part into one shared file. A trial build determines which modules
 * these are, because only the bundler knows what is imported but never used.
 */
export async function splitting(input: InputOptions): Promise<CodeSplittingOptions> {
  const bundle = await rolldown(input);
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const [first, ...rest] = output;
  const groups = groupsOf([first, ...rest.filter((made) => made.type === 'chunk')]);
  const names = new Map([...groups].flatMap(([{ moduleIds }, name]) => moduleIds.map((module) => [module, name])));
  return {
    includeDependenciesRecursively: false,
    groups: [{ name: (module) => names.get(module) ?? null, debugName: 'first file and what parts share' }],
  };
}
