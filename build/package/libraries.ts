import { rolldown } from 'rolldown';
import { LIBRARIES } from '../entries.js';
import { path, TARGET } from '../project.js';

const BANNER =
  '/*! Contains pdf.js, Apache-2.0, (c) Mozilla Foundation, and core-js, MIT, (c) Denis Pushkarev. CMaps: BSD-3-Clause, (c) Adobe Systems Incorporated. */';

/**
 * Writes the libraries that are loaded on demand to dist/, each as one file including its worker, so that no second file has to be found.
 */
export async function writeLibraries(): Promise<void> {
  for (const module of LIBRARIES) {
    const bundle = await rolldown({
      cwd: path('.'),
      input: path(`src/${module}.ts`),
      platform: 'browser',
      tsconfig: path('tsconfig.json'),
      resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
      transform: { target: TARGET },
    });
    // No source map: it would be eight times as large as the file.
    await bundle.write({ file: path(`dist/${module}.js`), format: 'es', codeSplitting: false, minify: true, postBanner: BANNER });
    await bundle.close();
  }
}
