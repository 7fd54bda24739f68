import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application, OptionDefaults } from 'typedoc';
import type { TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { path } from '../../project.js';

/** What classes of elements say of themselves, for the custom elements manifest. */
const ELEMENT_TAGS = ['@fires', '@csspart', '@cssprop', '@cssstate', '@slot'] as const;

/** How the reference is made: from the doc comments of what the package exports, one page an export. */
const OPTIONS: Partial<TypeDocOptions & PluginOptions> = {
  entryPoints: [path('src/entries/index.ts')],
  tsconfig: path('tsconfig.json'),
  plugin: ['typedoc-plugin-markdown'],
  // The types are checked by the compiler of the house.
  skipErrorChecking: true,
  logLevel: 'Error',
  readme: 'none',
  disableSources: true,
  disableGit: true,
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  blockTags: [...OptionDefaults.blockTags, ...ELEMENT_TAGS],
  notRenderedTags: [...OptionDefaults.notRenderedTags, ...ELEMENT_TAGS],
  entryFileName: 'index',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  indexFormat: 'table',
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
};

/** How the generator calls a parameter that is taken apart in place: here, these are options. */
const UNNAMED = /\\?_\\?_namedParameters/g;

/** The reference of every export as Markdown, by file: `functions/readReport.md`. */
export async function apiMarkdown(): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'api-'));
  const options: Partial<TypeDocOptions & PluginOptions> = { ...OPTIONS, out: folder };
  const app = await Application.bootstrapWithPlugins(options);
  const project = await app.convert();
  if (!project) throw new Error('TypeDoc could not read the source.');
  await app.generateOutputs(project);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'));
  const texts = await Promise.all(
    names.map(async (name) => [name, (await readFile(join(folder, name), 'utf8')).replaceAll(UNNAMED, 'options')] as const),
  );
  await rm(folder, { recursive: true });
  return new Map(texts);
}
