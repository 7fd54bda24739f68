// `npm start`: serves the demo. First installs anything missing.
import { ensureDependencies, ROOT } from './dependencies.mjs';

ensureDependencies();
const { createServer } = await import('vite');
const server = await createServer({ root: ROOT, server: { open: process.stdout.isTTY && !process.env.CI ? '/demo/' : false } });
await server.listen();
const { local, network } = server.resolvedUrls ?? { local: [], network: [] };
console.log(`\n  The demo: ${[...local, ...network].map((url) => `${url}demo/`).join('  ')}\n  Ctrl+C ends it.\n`);
