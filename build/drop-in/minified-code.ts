import type { Plugin } from 'rolldown';
import { minify } from 'terser';

/** Comments to keep: licences, and hints for bundlers, for people who bundle a drop-in file. */
const KEPT_COMMENTS = /^!|@vite-ignore|webpackIgnore/;

/** Minifies the output with Terser, because the bundler's own minifier cannot restrict its output to ASCII. */
export const minifiedCode = (): Plugin => ({
  name: 'minified-code',
  async renderChunk(code, _, { format }) {
    const { code: minified = '', map } = await minify(code, {
      ecma: 2020,
      module: format === 'es',
      compress: { passes: 2, keep_fargs: false },
      // A classic script is decoded in its page's encoding, and old pages are in GBK. Escapes are also smaller when gzipped.
      format: { ascii_only: true, comments: KEPT_COMMENTS },
      sourceMap: true,
    });
    return { code: minified, map: typeof map === 'string' ? map : null };
  },
});
