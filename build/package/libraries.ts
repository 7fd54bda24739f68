import { rolldown } from 'rolldown';
import type { RenderedChunk } from 'rolldown';
import { LIBRARIES } from '../entries.js';
import { bannerOf } from '../licences/banner.js';
import type { Contents } from '../licences/notices.js';
import { worksOf } from '../licences/works.js';
import type { Work } from '../licences/works.js';
import { path, TARGET } from '../project.js';

/**
 * The ESM of numfmt, which its package has, but which its `exports` do not lead to (4.0.1): they name the CommonJS, of which no bundler can
 * leave out what is not used.
 */
const NUMFMT = path('node_modules/numfmt/dist/index.mjs');

/** The works of others in a file. A library has no source map to tell. */
const worksIn = ({ modules }: Pick<RenderedChunk, 'modules'>): Work[] =>
  worksOf(Object.entries(modules).flatMap(([module, { renderedLength }]) => (renderedLength > 0 ? [module] : [])));

/**
 * Writes the libraries that are no dependencies to dist/, each as one file including its worker, so that no second file has to be found.
 * Returns the works of others in them.
 */
export async function writeLibraries(): Promise<Contents> {
  const contents = new Map<string, readonly Work[]>();
  for (const module of LIBRARIES) {
    const bundle = await rolldown({
      cwd: path('.'),
      input: path(`src/${module}.ts`),
      platform: 'browser',
      tsconfig: path('tsconfig.json'),
      resolve: { alias: { numfmt: NUMFMT }, extensionAlias: { '.js': ['.ts', '.js'] } },
      transform: { target: TARGET },
    });
    // No source map: that of pdf.js would be eight times as large as the file.
    const { output } = await bundle.write({
      file: path(`dist/${module}.js`),
      format: 'es',
      codeSplitting: false,
      minify: true,
      postBanner: (chunk) => bannerOf(worksIn(chunk)),
    });
    await bundle.close();
    contents.set(`${module}.js`, worksIn(output[0]));
  }
  return contents;
}
