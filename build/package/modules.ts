import { rolldown } from 'rolldown';
import type { Plugin } from 'rolldown';
import { DOORS, LIBRARIES, STARTED_MODULES } from '../entries.js';
import { minifiedStyles } from '../drop-in/minified-styles.js';
import type { Contents } from '../licences/notices.js';
import { worksOf } from '../licences/works.js';
import { packageJson, path, TARGET } from '../project.js';

// The build for bundlers and Node: one file per source file, with dependencies external.

const source = (module: string): string => path(`src/${module}.ts`);

/** Leaves imports of modules that contain a library unchanged: libraries.ts builds these files. */
const librariesApart = (): Plugin => ({
  name: 'libraries-apart',
  async resolveId(id, importer) {
    const resolved = importer === undefined ? null : await this.resolve(id, importer, { skipSelf: true });
    return resolved && LIBRARIES.some((module) => resolved.id === source(module)) ? { id, external: true } : null;
  },
});

/** Whether an import refers to a dependency, a module of a dependency, or a built-in module of Node. */
const isPackage = (id: string): boolean =>
  id.startsWith('node:') || Object.keys(packageJson.dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/**
 * Writes the modules to dist/. Rolldown leaves `new Worker(new URL(…, import.meta.url))` unchanged, for the page's bundler to find. Returns
 * the works of others in them.
 */
export async function writeModules(): Promise<Contents> {
  const entries = [...Object.values(DOORS).map(({ module }) => module), ...STARTED_MODULES];
  const bundle = await rolldown({
    cwd: path('.'),
    input: Object.fromEntries(entries.map((module) => [module, source(module)])),
    external: (id) => isPackage(id),
    tsconfig: path('tsconfig.json'),
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    transform: { target: TARGET },
    // After a constant is inlined, its import would remain, as if for its side effects.
    optimization: { inlineConst: false },
    plugins: [librariesApart(), minifiedStyles()],
  });
  const { output } = await bundle.write({
    dir: path('dist'),
    format: 'es',
    sourcemap: true,
    minify: false,
    preserveModules: true,
    preserveModulesRoot: path('src'),
    entryFileNames: '[name].js',
  });
  await bundle.close();
  const chunks = output.filter((made) => made.type === 'chunk');
  return new Map(chunks.map(({ fileName, moduleIds }) => [fileName, worksOf(moduleIds)]));
}
