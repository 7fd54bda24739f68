// `npm run package-fields`: updates the fields of package.json that follow from entries.ts: `exports`, `sideEffects` and the limits of
// size-limit. Run it after changing entries.ts, or adding or removing a part that is loaded on demand. Otherwise
// test/package/built/built-files.test.ts fails.
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partFile } from '../../src/embed/part-address.js';
import { scriptChunks } from '../drop-in/drop-in.js';
import { scriptBuild } from '../drop-in/script-build.js';
import { DOORS, ELEMENT_DATA, FRAMEWORKS, MAX_WEIGHTS, PAGES, SCHEMAS, SCRIPTS } from '../entries.js';
import { path } from '../project.js';

/** The file of a part, its script, and the files that it loads itself. */
export interface PartFile {
  readonly script: string;
  readonly file: string;
  readonly loads: readonly string[];
}

async function partsOf(script: string): Promise<PartFile[]> {
  const [, ...parts] = await scriptChunks({ ...scriptBuild(script), isPlain: true });
  return parts
    .map(({ fileName, imports, dynamicImports }) => ({
      script,
      file: fileName,
      loads: [...imports, ...dynamicImports].map((file) => file.replace('./', '')).filter((file) => file !== script),
    }))
    .sort((a, b) => a.file.localeCompare(b.file));
}

const SCRIPTS_WITH_PARTS = Object.entries(SCRIPTS).flatMap(([file, { hasParts }]) => (hasParts ? [file] : []));

/** The parts of every script that has some, determined from the imports in the source. */
export async function partFiles(): Promise<PartFile[]> {
  const parts: PartFile[] = [];
  for (const script of SCRIPTS_WITH_PARTS) parts.push(...(await partsOf(script)));
  return parts;
}

const inDist = (file: string): string => `./dist/${file}`;

const typedModule = (module: string) => ({ types: inDist(`${module}.d.ts`), default: inDist(`${module}.js`) });

function exportsOf(parts: readonly PartFile[]): Readonly<Record<string, string | Readonly<Record<string, string>>>> {
  const doors = Object.entries(DOORS).map(([name, { module }]) => [name, typedModule(module)] as const);
  const files = [...Object.keys(SCRIPTS), ...parts.map(({ file }) => file)];
  const pages = PAGES.map((file) => basename(file));
  const data = [...SCHEMAS.map((name) => `schema/${name}.json`), ...ELEMENT_DATA];
  return {
    ...Object.fromEntries(doors),
    ...Object.fromEntries(FRAMEWORKS.map((name) => [`./${name}`, typedModule(`frameworks/${name}`)])),
    ...Object.fromEntries([...files, ...pages, ...data].map((file) => [`./${file}`, inDist(file)])),
    './package.json': './package.json',
  };
}

/** Files with side effects: in dist/, and in src/, from which the drop-in files are built. */
function sideEffectsOf(parts: readonly PartFile[]): string[] {
  const modules = Object.values(DOORS)
    .filter(({ hasEffects }) => hasEffects)
    .map(({ module }) => module);
  const files = [...Object.keys(SCRIPTS), ...parts.map(({ file }) => file)];
  const sources = new Set([...modules, ...Object.values(SCRIPTS).map(({ module }) => module)]);
  return [...modules.map((module) => inDist(`${module}.js`)), ...files.map(inDist), ...[...sources].map((module) => `./src/${module}.ts`)];
}

/**
 * The file of a part, and everything it loads in addition to the script, except the files of parts that have a limit of their own.
 */
function addedBy(name: string, script: string, parts: readonly PartFile[]): string[] {
  const first = partFile(script, name);
  if (!parts.some(({ file }) => file === first))
    throw new Error(`MAX_WEIGHTS in build/entries.ts guards a part ${name}, which there is not.`);
  const withLimits = Object.keys(MAX_WEIGHTS.parts).map((part) => partFile(script, part));
  const files = new Set([first]);
  for (const file of files)
    for (const loaded of parts.find((part) => part.file === file)?.loads ?? []) if (!withLimits.includes(loaded)) files.add(loaded);
  return [...files];
}

interface Weight {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly gzip: true;
  readonly limit: string;
}

function weightsOf(parts: readonly PartFile[]): Weight[] {
  const weight = (name: string, files: readonly string[], limit: number): Weight => {
    const paths = files.map((file) => `dist/${file}`);
    return { name, path: paths.length === 1 ? (paths[0] ?? '') : paths, gzip: true, limit: `${limit} kB` };
  };
  return [
    ...Object.entries(MAX_WEIGHTS.scripts).map(([file, limit]) => weight(file, [file], limit)),
    ...SCRIPTS_WITH_PARTS.flatMap((script) =>
      Object.entries(MAX_WEIGHTS.parts).map(([name, limit]) =>
        weight(`what ${name} adds (${SCRIPTS[script]?.format ?? ''})`, addedBy(name, script, parts), limit),
      ),
    ),
  ];
}

/** The fields of package.json that follow from entries.ts. */
export const packageFields = (parts: readonly PartFile[]) => ({
  exports: exportsOf(parts),
  sideEffects: sideEffectsOf(parts),
  'size-limit': weightsOf(parts),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path('package.json');
  const packageJson = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(
    file,
    `${JSON.stringify({ ...packageJson, ...packageFields(await partFiles()), types: inDist(`${DOORS['.']?.module ?? ''}.d.ts`) }, null, 2)}\n`,
  );
}
