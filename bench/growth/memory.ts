import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILE_CASES } from './cases.js';
import type { FileCase } from './cases.js';

// How much memory large files take, above what a small file of the same kind takes. Needs `npm run build` before.

/** Megabytes of the files: as large as importing accepts, where most are refused at once, and smaller ones that are read further. What is made is a little larger. */
const SIZES = [1, 4, 8, 12, 19, 49] as const;

/** Bytes of a small file. */
const SMALL = 10_000;

/** Megabytes above what a small file takes, the bytes of the file among them. */
const MAX_MEGABYTES = 300;

/** Milliseconds until a process that does not come to an end is ended. */
const MAX_TIME = 120_000;

interface Taken {
  readonly outcome: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const CHILD = fileURLToPath(new URL('memory-child.mjs', import.meta.url));

function taken(folder: string, { kind, make }: FileCase, size: number): Taken {
  const file = join(folder, 'document');
  writeFileSync(file, make(size));
  const { stdout, signal, stderr } = spawnSync(process.execPath, [CHILD, file, kind === 'csv' ? 'a.csv' : ''], {
    encoding: 'utf8',
    timeout: MAX_TIME,
    killSignal: 'SIGKILL',
  });
  if (stdout !== '') return JSON.parse(stdout) as Taken;
  return { outcome: `ended: ${signal ?? stderr.slice(0, 200)}`, milliseconds: MAX_TIME, megabytes: Infinity };
}

/**
 * Measures all contents, or those whose kind or title has one of the words, and prints a line for each.
 *
 * @returns whether none takes more than it may
 */
export function memory(words: readonly string[]): boolean {
  const cases = FILE_CASES.filter(({ kind, title }) => words.length === 0 || words.some((word) => kind === word || title.includes(word)));
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  let isBounded = true;
  console.log(`\nMemory in megabytes above a small file of the kind, with the files themselves; at most ${MAX_MEGABYTES}.`);
  console.log(`${''.padEnd(52)}${SIZES.map((size) => `${size} MB`.padStart(8)).join('')}`);
  try {
    for (const one of cases) {
      const small = taken(folder, one, SMALL);
      const results = SIZES.map((size) => taken(folder, one, size * 2 ** 20));
      const above = results.map(({ megabytes }) => megabytes - small.megabytes);
      const isMet = above.every((megabytes) => megabytes <= MAX_MEGABYTES);
      if (!isMet) isBounded = false;
      const seconds = Math.max(...results.map(({ milliseconds }) => milliseconds)) / 1000;
      const outcomes = [...new Set(results.map(({ outcome }) => outcome))].join(', ');
      const figures = above.map((megabytes) => megabytes.toFixed(0).padStart(8)).join('');
      console.log(
        `${`${one.kind}: ${one.title}`.padEnd(52)}${figures}  ${seconds.toFixed(1)} s at most  ${outcomes}  ${isMet ? '' : 'NOT met'}`.trimEnd(),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return isBounded;
}
