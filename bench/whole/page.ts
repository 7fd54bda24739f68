// Runs in the browser.
import { drawn, frame } from '../drawn.js';
import type { Sample } from '../medians.js';
import { prepare, WHOLE } from './contestants.js';
import type { ShownReport, WholeContestant, WholeData } from './contestants.js';
import { seenOf } from './seen.js';

/** What is timed: a report in a page that has shown others, alone in its JSON or the latest of six years. */
const TASKS = { '1 report': 'one', '1 of 6 years': 'six' } as const satisfies Record<string, WholeData>;

export type WholeTask = keyof typeof TASKS;

export type WholeSample = Sample<WholeContestant, WholeTask>;

/** Reports after which frequently used code is compiled. */
const WARM_UP = 5;

async function show(name: WholeContestant, task: WholeTask): Promise<ShownReport> {
  const shown = new WHOLE[name](TASKS[task]);
  document.body.append(shown.host);
  if (shown.ready) await shown.ready;
  return shown;
}

async function clear(): Promise<void> {
  document.body.replaceChildren();
  await drawn();
  // Available if the browser was started with --js-flags=--expose-gc.
  (globalThis as { gc?: () => void }).gc?.();
}

/** What a contestant shows once it is done with everything, also with what waits until the page has time: the terms in the text. */
async function finallySeen(name: WholeContestant, task: WholeTask): Promise<string> {
  const { host } = await show(name, task);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await drawn();
  const seen = seenOf(host);
  await clear();
  return seen;
}

/** Throws unless all contestants show the same: the same texts in the same order, the same number of elements, the same size. */
export async function check(): Promise<void> {
  await prepare();
  for (const task of Object.keys(TASKS) as WholeTask[]) {
    const [ours, other] = [await finallySeen('ours', task), await finallySeen('innerHTML', task)];
    if (ours === other) continue;
    const at = Array.from(ours).findIndex((letter, index) => letter !== other[index]);
    throw new Error(`${task}: ours shows “${ours.slice(at, at + 200)}”, innerHTML “${other.slice(at, at + 200)}”.`);
  }
}

async function measure(contestant: WholeContestant, task: WholeTask): Promise<WholeSample[]> {
  const start = performance.now();
  await show(contestant, task);
  const script = performance.now() - start;
  await drawn();
  const time = performance.now() - start;
  // What is done when the page has time is not to fall into the next measurement.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await frame();
  await clear();
  return [
    { contestant, task, until: 'script', time: script },
    { contestant, task, until: 'drawn', time },
  ];
}

/** Shows each in turn for a number of seconds, in a different order in each round. */
export async function run(seconds: number): Promise<WholeSample[]> {
  const samples: WholeSample[] = [];
  const start = performance.now();
  for (let round = 0; round < WARM_UP * 2 || performance.now() - start < seconds * 1000; round++) {
    const all = (Object.keys(WHOLE) as WholeContestant[]).flatMap((name) =>
      (Object.keys(TASKS) as WholeTask[]).map((task) => ({ name, task, place: Math.random() })),
    );
    for (const { name, task } of all.sort((a, b) => a.place - b.place)) {
      const taken = await measure(name, task);
      if (round >= WARM_UP) samples.push(...taken);
    }
  }
  return samples;
}
