// Starts the worker from its TypeScript source, for tests: the TypeScript loader has to be registered in each thread. Not part of the
// published package.
import { register } from 'tsx/esm/api';

register();
await import('./pdf-worker-in-node.ts');
