// Runs programs in parallel; `npm test` consists of them. Uses only Node.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './dependencies.mjs';

/** A program that takes longer is stuck. The longest takes two minutes on an idle machine. */
const MAX_JOB_MS = 15 * 60_000;

/** More programs than cores, because browser tests spend half their time waiting for frames. More than eight take too much memory. */
const MAX_JOBS_AT_ONCE = Math.min(8, availableParallelism() + 1);

const RESULTS = join(ROOT, 'node_modules/.cache/test-results');

/** The file to which a job may write its counts. Each job has its own. */
export const resultsFile = (name) => join(RESULTS, name.replace(/[^\w.-]+/g, '-'));

/**
 * A program for `runJobs`: its `title`, the arguments for Node, additional environment variables, the jobs that must end before (`after`),
 * and the file with its counts of passed and failed tests, as TAP or JSON. Without such a file, the job is a single check that passes or
 * fails.
 */
export const job = (title, args, { env = {}, after = [], counts } = {}) => ({ title, args, env, after, counts });

/** A program's output is printed when it ends, so that programs running in parallel do not mix theirs. */
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

/** The counts that a job wrote, and the names of what failed, from the outermost suite to the test. */
function countsIn(file) {
  try {
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.json')) return JSON.parse(text);
    const number = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    const failures = [...text.matchAll(/^ *not ok \d+ - (.+)$/gm)].map(([, name]) => name);
    return { passed: number('pass'), failed: number('fail') + number('cancelled'), skipped: number('skipped'), failures };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** A job's counts. A job that failed without a failing test, or that has no test, counts as one failure; one whose tests are all skipped, with a reason, does not. */
function outcomeOf({ title, counts }, isGreen) {
  if (!counts) return isGreen ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [title] };
  const { passed, failed, skipped = 0, failures = [] } = countsIn(counts);
  const hasUncountedFailure = (!isGreen && failed === 0) || passed + failed + skipped === 0;
  return {
    passed,
    failed: failed + (hasUncountedFailure ? 1 : 0),
    failures: [...failures.map((name) => `${title}: ${name}`), ...(hasUncountedFailure ? [`${title}, outside of its tests`] : [])],
  };
}

/** Runs jobs in order, each as soon as there is capacity. Resolves to the numbers of passed and failed checks and tests, and the names of those that failed. */
export async function runJobs(jobs) {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const waiting = [...jobs];
  const done = new Set();
  const sums = { passed: 0, failed: 0, failures: [] };
  await new Promise((resolve) => {
    let running = 0;
    const startNext = () => {
      while (running < MAX_JOBS_AT_ONCE) {
        const next = waiting.find(({ after }) => after.every((earlier) => done.has(earlier)));
        if (!next) break;
        waiting.splice(waiting.indexOf(next), 1);
        running += 1;
        void run(next).then((isGreen) => {
          const { passed, failed, failures } = outcomeOf(next, isGreen);
          sums.passed += passed;
          sums.failed += failed;
          sums.failures.push(...failures);
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
