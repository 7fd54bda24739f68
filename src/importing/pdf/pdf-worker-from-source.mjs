// Starts the worker from its TypeScript source, for tests: the loader of TypeScript is set up in each thread anew. What is published has no need of it.
import { register } from 'tsx/esm/api';

register();
await import('./pdf-worker-in-node.ts');
