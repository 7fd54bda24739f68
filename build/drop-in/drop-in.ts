import type { InputOptions, OutputChunk, OutputOptions, Plugin, RolldownPluginOption } from 'rolldown';
import { SCRIPTS } from '../entries.js';
import type { Contents } from '../licences/notices.js';
import type { Work } from '../licences/works.js';
import { path, TARGET } from '../project.js';
import { classicChunks } from './classic.js';
import { minifiedStyles } from './minified-styles.js';
import { isFile, joinedParts } from './joined-parts.js';
import { chunkFile, oneNameEach } from './parts.js';
import { chunksOf, codeOptions, finished, scriptBuild } from './script-build.js';
import type { ScriptBuild } from './script-build.js';
import { splitting } from './splitting.js';
import { worksIn } from './written-script.js';

// Builds the files for script tags, which contain everything, including Lit, for pages without a build.

const inputOf = ({ entry }: ScriptBuild): InputOptions => ({
  cwd: path('.'),
  input: entry,
  platform: 'browser',
  tsconfig: path('tsconfig.json'),
  // Lit's development build writes to the console.
  resolve: { conditionNames: ['production'], extensionAlias: { '.js': ['.ts', '.js'] } },
  transform: { target: TARGET, define: { 'process.env.NODE_ENV': '"production"' } },
  // Parts import what they need from the first file.
  preserveEntrySignatures: 'allow-extension',
  // Which file a module goes into is decided in splitting.ts.
  experimental: { chunkOptimization: { mergeCommonChunks: true, avoidRedundantChunkLoads: false } },
});

/** Functions that check what developers pass to other functions, by their modules: in these files, only the elements call them. */
const CHECKS_OF_CALLS: Readonly<Record<string, readonly string[]>> = {
  'src/values/wrong-call.ts': ['need', 'needText', 'needData'],
  'src/report/need-report.ts': ['needReport', 'needReports', 'needReportOfFormat'],
  'src/exporting/need-options.ts': ['needOptions', 'needForm'],
};

/** Functions that do nothing: every call of them is left out, with the texts that it is given. */
const doingNothing = (names: readonly string[]): string =>
  names.map((name) => `/* @__NO_SIDE_EFFECTS__ */ export function ${name}() {}`).join('\n');

/** What takes the place of these modules, and of what tells developers what else they may have meant. */
const WITHOUT_CHECKS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CHECKS_OF_CALLS).map(([module, names]) => [path(module), doingNothing(names)] as const),
  [path('src/report/reading/mistaken-json.ts'), "export const mistakenFor = () => ''; export const adviceOn = mistakenFor;"],
]);

const withoutChecksOfCalls: Plugin = { name: 'without-checks-of-calls', load: (id) => WITHOUT_CHECKS.get(id) ?? null };

const styling = ({ isPlain = false }: ScriptBuild): RolldownPluginOption => !isPlain && minifiedStyles();

function inOneFile(script: ScriptBuild): Promise<OutputChunk[]> {
  const { plugin, options } = finished(script);
  return chunksOf(
    { ...inputOf(script), plugins: [withoutChecksOfCalls, styling(script), plugin] },
    { ...codeOptions(script.format), ...options, entryFileNames: script.file, codeSplitting: false },
  );
}

async function withParts(script: ScriptBuild): Promise<OutputChunk[]> {
  const input = { ...inputOf(script), plugins: [withoutChecksOfCalls, oneNameEach(script.file), styling(script)] };
  const split: OutputOptions = {
    ...codeOptions('es'),
    entryFileNames: script.file,
    chunkFileNames: (chunk) => chunkFile(script.file, chunk),
    codeSplitting: await splitting(inputOf(script)),
  };
  const chunks = await chunksOf(input, split);
  const [main, ...parts] = chunks.filter(isFile);
  if (!main) throw new Error(`${script.file} came to nothing.`);
  if (script.format === 'iife') return classicChunks(script, [main, ...(await joinedParts(parts, chunks))]);
  const { plugin, options } = finished(script);
  return joinedParts([main, ...parts], chunks, plugin, options);
}

/** Builds a file for a script tag and the files of its parts, if any. The script is first. */
export const scriptChunks = (script: ScriptBuild): Promise<OutputChunk[]> => (script.hasParts ? withParts(script) : inOneFile(script));

/** Writes the files for script tags to dist/. Returns the works of others in them. */
export async function writeDropIns(): Promise<Contents> {
  const contents = new Map<string, readonly Work[]>();
  for (const file of Object.keys(SCRIPTS))
    for (const chunk of await scriptChunks({ ...scriptBuild(file), folder: path('dist') })) contents.set(chunk.fileName, worksIn(chunk));
  return contents;
}
