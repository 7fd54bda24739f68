import type { Plugin } from 'rolldown';
import { minify } from 'terser';

/** What is written for licences, and for the bundlers of those who put a drop-in file into a bundle of theirs. */
const KEPT_COMMENTS = /^!|@vite-ignore|webpackIgnore/;

/** Minifies what is built. Terser and not the bundler's own minifier, which has no way to write ASCII only. */
export const minifiedCode = (): Plugin => ({
  name: 'minified-code',
  async renderChunk(code, _, { format }) {
    const { code: minified = '', map } = await minify(code, {
      ecma: 2020,
      module: format === 'es',
      compress: { passes: 4, keep_fargs: false },
      // A classic script is read in the encoding of its page, and old pages are in GBK. Escapes weigh less besides, gzipped.
      format: { ascii_only: true, comments: KEPT_COMMENTS },
      sourceMap: true,
    });
    return { code: minified, map: typeof map === 'string' ? map : null };
  },
});
