import { defineConfig } from 'vite';
import { demoPages } from './scripts/demo-pages.js';
import { OXC } from './scripts/library.js';

// The development server of the demo. How the library itself is built stands in scripts/library.ts.
export default defineConfig({
  appType: 'mpa',
  oxc: OXC,
  plugins: [demoPages()],
  // The pages but the gallery load what is built for them, which Vite would look for in vain.
  optimizeDeps: { entries: ['demo/gallery.ts'] },
});
