// Runs programs side by side: what `npm test` is made of. Uses nothing but Node.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './dependencies.mjs';

/** A program that runs longer hangs: the longest takes two minutes where the machine has nothing else to do. */
const MAX_JOB_MS = 15 * 60_000;

/** More programs than cores: those that test in a browser wait for its frames half of the time. More than eight take too much memory. */
const MAX_JOBS_AT_ONCE = Math.min(8, availableParallelism() + 1);

const RESULTS = join(ROOT, 'node_modules/.cache/test-results');

/** Where a job may write what it counted; each job has a file of its own. */
export const resultsFile = (name) => join(RESULTS, name.replace(/[^\w.-]+/g, '-'));

/**
 * A program for `runJobs`: its `title`, the arguments for Node, what else stands in its environment, the jobs that must have ended before (`after`), and the
 * file that tells how many tests passed and failed in it, as TAP or as JSON. Without such a file the job is one check, which holds or does not.
 */
export const job = (title, args, { env = {}, after = [], counts } = {}) => ({ title, args, env, after, counts });

/** What a program prints is shown once it is done, so that those that run side by side do not write into each other. */
function run({ title, args, env }) {
  return new Promise((resolve) => {
    const start = Date.now();
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => printed.push(text));
    const timer = setTimeout(() => {
      printed.push(`Ended after ${MAX_JOB_MS / 60_000} minutes.\n`);
      child.kill('SIGKILL');
    }, MAX_JOB_MS);
    child.on('close', (status) => {
      clearTimeout(timer);
      process.stdout.write(`\n— ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)\n${printed.join('')}`);
      resolve(status === 0);
    });
  });
}

function countsIn(file) {
  try {
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.json')) return JSON.parse(text);
    const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return { passed: number('pass'), failed: number('fail') + number('cancelled') };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** What a job adds to the sums. One that failed without a failing test, or that ran no test, counts as a failure. */
function outcomeOf({ counts }, isGreen) {
  if (!counts) return { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1 };
  const { passed, failed } = countsIn(counts);
  const hasUncountedFailure = (!isGreen && failed === 0) || passed + failed === 0;
  return { passed, failed: failed + (hasUncountedFailure ? 1 : 0) };
}

/** Runs jobs, each as soon as there is room for it, in their order. Resolves to how many checks and tests passed and failed. */
export async function runJobs(jobs) {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const waiting = [...jobs];
  const done = new Set();
  const sums = { passed: 0, failed: 0 };
  await new Promise((resolve) => {
    let running = 0;
    const startNext = () => {
      while (running < MAX_JOBS_AT_ONCE) {
        const next = waiting.find(({ after }) => after.every((earlier) => done.has(earlier)));
        if (!next) break;
        waiting.splice(waiting.indexOf(next), 1);
        running += 1;
        void run(next).then((isGreen) => {
          const { passed, failed } = outcomeOf(next, isGreen);
          sums.passed += passed;
          sums.failed += failed;
          running -= 1;
          done.add(next);
          startNext();
        });
      }
      if (running === 0) resolve();
    };
    startNext();
  });
  return sums;
}
