import { minifyHTMLLiterals } from '@lit-labs/rollup-plugin-minify-html-literals/lib/minify-html-literals.js';
import { Features } from 'lightningcss';
import type { Plugin } from 'rolldown';

/**
 * Removes comments and white space from stylesheets, which are in template literals that no minifier touches. Markup in templates is left
 * alone, because white space in it is visible.
 */
export const minifiedStyles = (): Plugin => ({
  name: 'minified-styles',
  transform: {
    filter: { id: /\.styles\.ts$/ },
    handler: async (code, id) => {
      const minified = await minifyHTMLLiterals(code, {
        fileName: id,
        shouldMinify: () => false,
        // `(width <= 40em)` is shorter than `(max-width: 40em)`, but not supported by Chromium before 104.
        minifyOptions: { minifyCSS: { include: Features.MediaRangeSyntax } },
      });
      return minified && { code: minified.code, map: minified.map?.toString() ?? null };
    },
  },
});
