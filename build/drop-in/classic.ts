import type { OutputChunk, Plugin } from 'rolldown';
import { packageJson, path } from '../project.js';
import { chunksOf, codeOptions, finished } from './script-build.js';
import type { ScriptBuild } from './script-build.js';

// A classic script can load parts, by `import()`, but has no exports for them to import. So it keeps what they need of it in a global. Parts that import a module instead
// would bring all of that a second time, Lit included, and a page that restricts Trusted Types allows Lit one policy.
//
// Both are made from the same script as a module and its parts, which tells what the parts need.

/**
 * Where the script keeps what its parts need. A place for each version, since another version may mean something else by the same name. Of one version loaded twice the first
 * has registered the elements (`define`), and is the one that is kept.
 */
const KEPT = `globalThis[Symbol.for(${JSON.stringify(`${packageJson.name} ${packageJson.version}`)})]`;

/** A module that is in no file. */
interface Module {
  readonly code: string;
  readonly map?: string;
}

type Modules = Readonly<Record<string, Module>>;

const moduleOf = ({ code, map }: OutputChunk): Module => (map ? { code, map: map.toString() } : { code });

/** In dist/, from where the map of a chunk tells its sources. */
const idOf = (file: string): string => path(`dist/${file}`);

/** Gives modules by the names of their files; any other import stays as it is written. */
const givenModules = (modules: Modules): Plugin => ({
  name: 'given-modules',
  resolveId: (imported) => {
    const file = imported.replace('./', '');
    return file in modules ? { id: idOf(file), moduleSideEffects: true } : { id: imported, external: true };
  },
  load: (id) => Object.entries(modules).find(([file]) => idOf(file) === id)?.[1],
});

/** A variable for each export, which may itself be called as a keyword is. */
const variables = (exported: readonly string[]): [name: string, variable: string][] =>
  exported.map((name, index) => [name, `kept${index}`]);

/** What the classic script begins with: it exports to the page what its entry does, and keeps all that parts may import. */
function scriptEntry(main: OutputChunk): Module {
  const ofEntry = main.modules[main.facadeModuleId ?? '']?.renderedExports ?? [];
  const kept = variables(main.exports);
  return {
    code: `import { ${kept.map(([name, variable]) => `${name} as ${variable}`).join(', ')} } from './${main.fileName}';
export { ${ofEntry.join(', ')} } from './${main.fileName}';
${KEPT} ??= { ${kept.map(([name, variable]) => `${name}: ${variable}`).join(', ')} };`,
  };
}

/** What a part imports in place of the script. It is read once, when the part is loaded: no module of src/ exports a variable that changes later. */
function keptModule(main: OutputChunk): Module {
  const kept = variables(main.exports);
  return {
    code: `const kept = ${KEPT};
${kept.map(([name, variable]) => `const ${variable} = kept.${name};`).join('\n')}
export { ${kept.map(([name, variable]) => `${variable} as ${name}`).join(', ')} };`,
  };
}

/** Builds a file again, from the first of the modules. */
function rebuilt(script: ScriptBuild, file: string, format: ScriptBuild['format'], modules: Modules): Promise<OutputChunk[]> {
  const { plugin, options } = finished(script);
  const [first = ''] = Object.keys(modules);
  return chunksOf(
    // A part asks the script for what it uses alone: to read a property of it does nothing else.
    { input: first, plugins: [givenModules(modules), plugin], treeshake: { propertyReadSideEffects: false } },
    { ...codeOptions(format), ...options, entryFileNames: file },
  );
}

/**
 * Makes a classic script and its parts.
 *
 * @param chunks the script as a module, and its parts, which import from it
 */
export async function classicChunks(script: ScriptBuild, chunks: readonly OutputChunk[]): Promise<OutputChunk[]> {
  const [main, ...parts] = chunks;
  if (!main) throw new Error(`${script.file} came to nothing.`);
  const built = await rebuilt(script, main.fileName, 'iife', { 'entry.js': scriptEntry(main), [main.fileName]: moduleOf(main) });
  for (const part of parts)
    built.push(...(await rebuilt(script, part.fileName, 'es', { [part.fileName]: moduleOf(part), [main.fileName]: keptModule(main) })));
  return built;
}
