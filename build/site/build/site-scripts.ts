import { build } from 'vite';
import { path, TARGET } from '../../project.js';

/** The files that each script imports before it runs, by the script's path without its extension. */
export type NeededFiles = (script: string) => readonly string[];

/** What is used here of what the bundler made. */
interface MadeChunk {
  readonly type: 'chunk';
  readonly name: string;
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly isEntry: boolean;
}

/**
 * Builds the module scripts of pages into a folder: each under its own name, and what they share in `assets/`.
 *
 * @param scripts their paths in demo/ without `.ts`
 */
export async function writeSiteScripts(folder: string, scripts: readonly string[]): Promise<NeededFiles> {
  const made = await build({
    configFile: false,
    root: path('.'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    resolve: { conditions: ['module', 'browser', 'production'], tsconfigPaths: true },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: TARGET,
      // The pages name what is to be loaded along with a script, so that no helper has to.
      modulePreload: false,
      // pdf.js, which is loaded for the first PDF.
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: Object.fromEntries(scripts.map((script) => [script, path(`demo/${script}.ts`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'assets/[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' },
      },
    },
  });
  const { output } = made as unknown as { readonly output: readonly (MadeChunk | { readonly type: 'asset' })[] };
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const needed = (file: string, seen: Set<string>): Set<string> => {
    for (const imported of chunks.get(file)?.imports ?? []) if (!seen.has(imported)) needed(imported, seen.add(imported));
    return seen;
  };
  return (script) => [...needed(`${script}.js`, new Set())];
}
