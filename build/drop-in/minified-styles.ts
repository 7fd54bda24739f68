import { minifyHTMLLiterals } from '@lit-labs/rollup-plugin-minify-html-literals/lib/minify-html-literals.js';
import { Features } from 'lightningcss';
import type { Plugin } from 'rolldown';

/**
 * Takes comments and white space out of the stylesheets, which stand in template literals where no minifier looks. The markup in templates stays as it is written: the white
 * space in it can be seen.
 */
export const minifiedStyles = (): Plugin => ({
  name: 'minified-styles',
  transform: {
    filter: { id: /\.styles\.ts$/ },
    handler: async (code, id) => {
      const minified = await minifyHTMLLiterals(code, {
        fileName: id,
        shouldMinify: () => false,
        // `(width <= 40em)` is shorter than `(max-width: 40em)`, but not known to Chromium before 104.
        minifyOptions: { minifyCSS: { include: Features.MediaRangeSyntax } },
      });
      return minified && { code: minified.code, map: minified.map?.toString() ?? null };
    },
  },
});
