// Runs several test files in one process, which saves starting one for each: `node --import tsx scripts/node-tests.mjs FILE…`.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)));
