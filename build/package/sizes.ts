// `npm run size`: reports the sizes of the files for script tags, and the differences from the last commit. Writes the current sizes to
// build/sizes.json, to be committed with each change to src/ that moves a weight.
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { path } from '../project.js';

/** The result of size-limit for an entry of `size-limit` in package.json, in bytes. */
interface Measured {
  readonly name: string;
  readonly passed: boolean;
  readonly size: number;
  readonly sizeLimit: number;
}

type Sizes = Readonly<Record<string, number>>;

const SIZES = 'build/sizes.json';

/** A limit is mentioned if less than this share of it is left. */
const MIN_AIR = 0.03;

function measured(): readonly Measured[] {
  const { stdout, stderr } = spawnSync(process.execPath, [path('node_modules/size-limit/bin.js'), '--json'], {
    cwd: path('.'),
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as readonly Measured[];
}

/** The sizes in the last commit; empty outside a Git checkout. */
function committedSizes(): Sizes {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:${SIZES}`], { cwd: path('.'), encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Sizes) : {};
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function change(now: number, before: number | undefined): string {
  if (before === undefined) return 'new';
  if (now === before) return 'as before';
  return `${now > before ? '+' : '−'}${Math.abs(now - before)} bytes`;
}

function verdict({ passed, size, sizeLimit }: Measured): string {
  if (!passed) return ', too much';
  return size > sizeLimit * (1 - MIN_AIR) ? ', close to the limit' : '';
}

const before = committedSizes();
const now = measured();
for (const weight of now)
  console.log(
    `${weight.name.padEnd(30)} ${kilobytes(weight.size).padStart(9)} of ${kilobytes(weight.sizeLimit)} (${change(weight.size, before[weight.name])}${verdict(weight)})`,
  );
await writeFile(path(SIZES), `${JSON.stringify(Object.fromEntries(now.map(({ name, size }) => [name, size])), null, 2)}\n`);
if (now.some(({ passed }) => !passed)) process.exitCode = 1;
