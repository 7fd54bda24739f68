// Reads a file with the built package, as a program would, and reports how it ended and how much memory it took. Does not use a TypeScript
// loader, whose memory would count.
import { readFileSync } from 'node:fs';
import { reportsInFile } from '../../dist/cli/reports-in-file.js';
import { importDocument } from '../../dist/importing/import-file.js';
import { peakMegabytes } from './peak.mjs';

const [file, name] = process.argv.slice(2);
let outcome = 'read';
const start = performance.now();
try {
  if (file.endsWith('.json')) await reportsInFile(file, file, {});
  else await importDocument(new Uint8Array(readFileSync(file)), { name });
} catch (error) {
  outcome = error.code ?? error.failure?.code ?? String(error);
}
console.log(JSON.stringify({ outcome, milliseconds: performance.now() - start, megabytes: peakMegabytes() }));
process.exit();
