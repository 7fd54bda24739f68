import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILE_CASES } from './cases.js';
import type { FileCase } from './file-case.js';
import { JSON_CASES } from './json-files.js';
import type { JsonCase } from './json-files.js';

// How much more memory large files take than a small file of the same kind. Run `npm run build` first.

/**
 * Sizes of the files in megabytes: the largest that importing accepts, of which most are rejected at once, and smaller ones that are read
 * further. Generated files are slightly larger.
 */
const SIZES = [1, 4, 8, 12, 19, 49] as const;

/** Bytes of a small file. */
const SMALL = 10_000;

/** In megabytes, in addition to what a small file takes. Includes the bytes of the file. */
const MAX_MEGABYTES = 300;

/** Milliseconds after which a process is killed. */
const MAX_TIME = 120_000;

interface Taken {
  readonly outcome: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const READING = fileURLToPath(new URL('memory-child.mjs', import.meta.url));
const CHECKING = fileURLToPath(new URL('check-child.mjs', import.meta.url));

/** What a process does with the file of a case, and the file descriptor on which it reports. */
interface Measured {
  readonly kind: string;
  readonly title: string;
  readonly make: (size: number) => string | Uint8Array;
  readonly fileName: string;
  /** The arguments for `node`. */
  readonly args: (file: string) => readonly string[];
  readonly figures: 1 | 3;
}

const readingOf = ({ kind, title, make }: FileCase | JsonCase): Measured => {
  const name = kind === 'csv' ? 'a.csv' : '';
  return { kind, title, make, fileName: kind === 'json' ? 'a.json' : 'document', args: (file) => [READING, file, name], figures: 1 };
};

const checkOf = ({ title, make }: JsonCase, options: readonly string[]): Measured => ({
  kind: ['check', ...options].join(' '),
  title,
  make,
  fileName: 'a.json',
  args: (file) => [CHECKING, 'check', file, ...options],
  figures: 3,
});

const ALL: readonly Measured[] = [
  ...[...FILE_CASES, ...JSON_CASES].map(readingOf),
  ...JSON_CASES.map((one) => checkOf(one, [])),
  ...JSON_CASES.map((one) => checkOf(one, ['--json'])),
];

function taken(folder: string, { make, fileName, args, figures }: Measured, size: number): Taken {
  const file = join(folder, fileName);
  writeFileSync(file, make(size));
  // Output is discarded: a check prints more than its file contains.
  const { output, signal, stderr } = spawnSync(process.execPath, args(file), {
    encoding: 'utf8',
    stdio: ['ignore', figures === 1 ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    timeout: MAX_TIME,
    killSignal: 'SIGKILL',
  });
  const told = output[figures] ?? '';
  if (told !== '') return JSON.parse(told) as Taken;
  return { outcome: `ended: ${signal ?? stderr.slice(0, 200)}`, milliseconds: MAX_TIME, megabytes: Infinity };
}

/**
 * Measures all contents, or those whose kind or title contains one of the words, and prints a line for each.
 *
 * @returns whether all are within the limit
 */
export function memory(words: readonly string[]): boolean {
  const cases = ALL.filter(
    ({ kind, title }) => words.length === 0 || words.some((word) => kind.split(' ').includes(word) || title.includes(word)),
  );
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
