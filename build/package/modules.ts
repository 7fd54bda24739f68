import { rolldown } from 'rolldown';
import type { Plugin } from 'rolldown';
import { DOORS, LIBRARIES, STARTED_MODULES } from '../entries.js';
import { packageJson, path, TARGET } from '../project.js';

// The build for bundlers and for Node: one file for each source file, with dependencies left external.

const source = (module: string): string => path(`src/${module}.ts`);

/** Leaves the import of a module that holds a library as it is written: libraries.ts builds its file. */
const librariesApart = (): Plugin => ({
  name: 'libraries-apart',
  async resolveId(id, importer) {
    const resolved = importer === undefined ? null : await this.resolve(id, importer, { skipSelf: true });
    return resolved && LIBRARIES.some((module) => resolved.id === source(module)) ? { id, external: true } : null;
  },
});

/** Whether an import is of a dependency, a module of one, or one of Node's own. */
const isPackage = (id: string): boolean =>
  id.startsWith('node:') || Object.keys(packageJson.dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/**
 * Writes the modules to dist/. Rolldown leaves `new Worker(new URL(…, import.meta.url))` as it is written, for the bundler of a page to find.
 */
export async function writeModules(): Promise<void> {
  const entries = [...Object.values(DOORS).map(({ module }) => module), ...STARTED_MODULES];
  const bundle = await rolldown({
    cwd: path('.'),
    input: Object.fromEntries(entries.map((module) => [module, source(module)])),
    external: (id) => isPackage(id),
    tsconfig: path('tsconfig.json'),
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    transform: { target: TARGET },
    // A constant that is put in its place leaves an import behind that looks like one for its effects.
    optimization: { inlineConst: false },
    plugins: [librariesApart()],
  });
  await bundle.write({
    dir: path('dist'),
    format: 'es',
    sourcemap: true,
    minify: false,
    preserveModules: true,
    preserveModulesRoot: path('src'),
    entryFileNames: '[name].js',
  });
  await bundle.close();
}
