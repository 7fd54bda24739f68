import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CHECK_CASES, FILE_CASES } from './cases.js';
import { JSON_CASES } from './json-files.js';

// How the time to read and check a document grows with its size: a hundred times the size should take at most a hundred times the time.

/** Sizes of the documents in bytes, each ten times the previous one. */
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000] as const;

/** Variation of a linear reader on a busy machine: growth of time over growth of size. */
const LINEAR = 1.5;

/** Anything above fails. A quadratic reader has 10. */
const MAX_RATIO = 3;

/** In milliseconds. Below this, loading and warming up outweigh the growth. */
const MIN_TIME = 30;

/** In milliseconds, for one size, including creating it. A content that takes longer fails. */
const MAX_TIME = 60_000;

/** The measurement of one size of a content. */
export interface Step {
  readonly size: number;
  readonly milliseconds: number;
  /** `read`, or the code of the error with which it was rejected. */
  readonly outcome: string;
}

/** The measurements of all sizes of a content that finished. */
interface Growth {
  readonly kind: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

/** The worst growth of time over growth of size between successive sizes. A document that is rejected early grows less. */
function worstRatio(steps: readonly Step[]): number {
  const ratios = steps.slice(1).flatMap((step, index) => {
    const before = steps[index];
    if (!before || step.milliseconds < MIN_TIME) return [];
    return [step.milliseconds / Math.max(before.milliseconds, MIN_TIME / 10) / (step.size / before.size)];
  });
  return Math.max(0, ...ratios);
}

function measured(kind: string, title: string): Promise<Growth> {
  const steps: Step[] = [];
  const file = fileURLToPath(new URL('child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, kind, title, ...SIZES.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let timer = setTimeout(() => child.kill('SIGKILL'), MAX_TIME);
  createInterface(child.stdout).on('line', (line) => {
    steps.push(JSON.parse(line) as Step);
    clearTimeout(timer);
    timer = setTimeout(() => child.kill('SIGKILL'), MAX_TIME);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      resolve({ kind, title, steps });
    });
  });
}

const timeText = ({ milliseconds, outcome }: Step): string =>
  `${milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0)}${outcome === 'too-large' || outcome === 'too-deep' || outcome === 'too-complex' ? ` ${outcome}` : ''}`;

function lineOf({ kind, title, steps }: Growth): string {
  const times = SIZES.map((_, index) => {
    const step = steps[index];
    return (step ? timeText(step) : '–').padStart(16);
  });
  const ratio = worstRatio(steps);
  const isWhole = steps.length === SIZES.length;
  const verdict = !isWhole ? `ended after ${MAX_TIME / 1000} s` : ratio > MAX_RATIO ? 'NOT linear' : ratio > LINEAR ? 'look' : '';
  return `${`${kind}: ${title}`.padEnd(52)}${times.join('')}${ratio.toFixed(2).padStart(8)}  ${verdict}`.trimEnd();
}

/**
 * Measures all contents, or those whose kind or title contains one of the words, and prints a line for each.
 *
 * @returns whether all are within the limit
 */
export async function growth(words: readonly string[]): Promise<boolean> {
  const cases = [...FILE_CASES, ...JSON_CASES, ...CHECK_CASES.map(({ title }) => ({ kind: 'check', title }))].filter(
    ({ kind, title }) => words.length === 0 || words.some((word) => kind === word || title.includes(word)),
  );
  console.log(
    '\nGrowth. Milliseconds of processor time, the fastest of some runs; a refusal is named. Last: growth of time over growth of size, at its worst.',
  );
  console.log(`${''.padEnd(52)}${SIZES.map((size) => `${size / 1000} kB`.padStart(16)).join('')}`);
  let isLinear = true;
  for (const { kind, title } of cases) {
    const result = await measured(kind, title);
    console.log(lineOf(result));
    if (result.steps.length < SIZES.length || worstRatio(result.steps) > MAX_RATIO) isLinear = false;
  }
  return isLinear;
}
