import type { OutputChunk } from 'rolldown';
import { packageJson } from '../project.js';
import { givenModules, moduleOf } from './given-modules.js';
import type { Module, Modules } from './given-modules.js';
import { chunksOf, codeOptions, finished } from './script-build.js';
import type { ScriptBuild } from './script-build.js';

// A classic script can load parts with `import()`, but has no exports for them to import. It therefore keeps what they need in a global. If
// parts imported a module instead, they would load all of that a second time, including Lit, and a page that restricts Trusted Types allows
// Lit's policy only once.
//
// Both are generated from the same script built as a module with parts, which shows what the parts need.

/**
 * The global in which the script keeps what its parts need, by version, since the same name may mean something else in another version. If
 * one version is loaded twice, the first has registered the elements (`define`), so it is kept.
 */
const KEPT = `globalThis[Symbol.for(${JSON.stringify(`${packageJson.name} ${packageJson.version}`)})]`;

/** A variable for each export, since an export's name may be a keyword. */
const variables = (exported: readonly string[]): [name: string, variable: string][] =>
  exported.map((name, index) => [name, `kept${index}`]);

/** The entry of the classic script. It exposes its entry's exports to the page, and keeps everything that parts may import. */
function scriptEntry(main: OutputChunk): Module {
  const ofEntry = main.modules[main.facadeModuleId ?? '']?.renderedExports ?? [];
  const kept = variables(main.exports);
  return {
    code: `import { ${kept.map(([name, variable]) => `${name} as ${variable}`).join(', ')} } from './${main.fileName}';
export { ${ofEntry.join(', ')} } from './${main.fileName}';
${KEPT} ??= { ${kept.map(([name, variable]) => `${name}: ${variable}`).join(', ')} };`,
  };
}

/**
 * What a part imports instead of the script. It is read once, when the part is loaded: no module in src/ exports a variable that changes
 * later.
 */
function keptModule(main: OutputChunk): Module {
  const kept = variables(main.exports);
  return {
    code: `const kept = ${KEPT};
${kept.map(([name, variable]) => `const ${variable} = kept.${name};`).join('\n')}
export { ${kept.map(([name, variable]) => `${variable} as ${name}`).join(', ')} };`,
  };
}

/** Rebuilds a file, starting from the first of the modules. */
function rebuilt(script: ScriptBuild, file: string, format: ScriptBuild['format'], modules: Modules): Promise<OutputChunk[]> {
  const { plugin, options } = finished(script);
  const [first = ''] = Object.keys(modules);
  return chunksOf(
    // A part only reads what it uses, and reading these properties has no side effects.
    { input: first, plugins: [givenModules(modules), plugin], treeshake: { propertyReadSideEffects: false } },
    { ...codeOptions(format), ...options, entryFileNames: file },
  );
}

/**
 * Builds a classic script and its parts.
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
