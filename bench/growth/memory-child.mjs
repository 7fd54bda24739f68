// Imports one file with what is built, as a program would, and says how it ended and how much memory that took. No loader of TypeScript is there to be counted.
import { existsSync, readFileSync } from 'node:fs';
import { importDocument } from '../../dist/importing/import-file.js';

const [file, name] = process.argv.slice(2);
let outcome = 'read';
const start = performance.now();
try {
  await importDocument(new Uint8Array(readFileSync(file)), { name });
} catch (error) {
  outcome = error.code ?? String(error);
}

/** Megabytes that the process had at most. Linux hands the peak of the process that started this one on in `maxRSS`, but not in `VmHWM`. Both are in kilobytes. */
function peak() {
  const own = existsSync('/proc/self/status') ? /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024;
}

console.log(JSON.stringify({ outcome, milliseconds: performance.now() - start, megabytes: peak() }));
process.exit();
