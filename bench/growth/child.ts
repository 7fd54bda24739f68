import { importDocument } from '../../src/importing/import-document.js';
import { eachChecked } from '../../src/checking/check-reports.js';
import { parseJson, readOrFail } from '../../src/loading/json-reports.js';
import { CHECK_CASES, checkOf, FILE_CASES } from './cases.js';
import type { Step } from './growth.js';
import { JSON_CASES } from './json-files.js';

// Measures one content in growing sizes, in a separate process that can be killed if it takes too long. Prints a line of JSON for each
// size.

/** Processor time of this process and its workers in milliseconds, which other busy processes do not affect. */
function spentTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs of one size, of which the fastest counts, as long as they take no longer than this in total, in milliseconds. */
const ENOUGH = 100;
const MAX_RUNS = 5;

async function fastest(work: () => unknown): Promise<Omit<Step, 'size'>> {
  let milliseconds = Infinity;
  let outcome = 'read';
  let spent = 0;
  for (let count = 0; count < MAX_RUNS && spent < ENOUGH; count += 1) {
    const start = spentTime();
    try {
      await work();
    } catch (error) {
      outcome = (error as { readonly code?: string }).code ?? String(error);
    }
    const time = spentTime() - start;
    spent += time;
    milliseconds = Math.min(milliseconds, time);
  }
  return { milliseconds, outcome };
}

/** Reads reports from JSON and checks them, as the command does before it prints. */
function jsonWork(title: string, size: number): () => unknown {
  const text = JSON_CASES.find((one) => one.title === title)?.make(size) ?? '';
  return () => Array.from(eachChecked(readOrFail(parseJson(text)).reports), ({ findings }) => findings.length);
}

function workOf(kind: string, title: string, size: number): () => unknown {
  if (kind === 'json') return jsonWork(title, size);
  if (kind === 'check') {
    const found = CHECK_CASES.find((one) => one.title === title);
    return checkOf(found?.make(size) ?? []);
  }
  const made = FILE_CASES.find((one) => one.kind === kind && one.title === title)?.make(size) ?? '';
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  return () => importDocument(bytes, { name: kind === 'csv' ? 'a.csv' : '' });
}

const [kind = '', title = '', ...sizes] = process.argv.slice(2);
// The first run is for loading and warming up.
await fastest(workOf(kind, title, Number(sizes[0])));
for (const size of sizes.map(Number)) {
  const work = workOf(kind, title, size);
  console.log(JSON.stringify({ size, ...(await fastest(work)) }));
}
process.exit();
