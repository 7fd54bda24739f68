import { defineConfig } from 'vite';
import { demoPages } from './build/demo/demo-pages.js';
import { serveSite } from './build/site/serve-site.js';

// The development server of the demo. How the library itself is built stands in build/.
export default defineConfig({
  appType: 'mpa',
  plugins: [serveSite(), demoPages()],
  resolve: {
    // Lit's development build writes to the console.
    conditions: ['module', 'browser', 'production'],
    // The pages import the package by its name, as others do. Here that is its source.
    tsconfigPaths: true,
  },
  // The other pages load what is built for them, which Vite would look for in vain.
  optimizeDeps: {
    entries: [
      'demo/gallery/main.ts',
      'demo/elements/main.ts',
      'demo/workbench/main.ts',
      'demo/embed/main.ts',
      'demo/site/search.ts',
      'demo/playground/main.ts',
    ],
  },
});
