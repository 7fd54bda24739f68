import { defineConfig } from 'vite';

// As the command line of Angular builds for visitors.
export default defineConfig({ define: { ngDevMode: 'false' } });
