import assert from 'node:assert/strict';
import { importText } from '../../src/importing/import-text.js';
import { published } from './importing/text/linhe-civil-affairs-2024.js';

// Measures work in multiples of reading an ordinary report, by processor time rather than by the clock, so that a slow or busy machine
// gives the same figures. The benchmark measures speed; here, nothing may take a hundred times as long as it should.

/** Readings before the measured one, so that the code is compiled. */
const WARM_UP = 30;
const READINGS = 60;

/** In readings. The most demanding of the documents designed to be hard takes 250. */
const MAX_READINGS = 600;

async function processorTime(task: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const read = (times: number): void => {
  for (let time = 0; time < times; time += 1) importText(published);
};

let oneReading: Promise<number> | undefined;

async function readingTime(): Promise<number> {
  read(WARM_UP);
  return (await processorTime(() => read(READINGS))) / READINGS;
}

/** Returns the result of a task. Throws if it takes more work than any document may. */
export async function boundedWork<Result>(task: () => Result | Promise<Result>, most = MAX_READINGS): Promise<Result> {
  oneReading ??= readingTime();
  const unit = await oneReading;
  const results: Result[] = [];
  const readings = (await processorTime(async () => results.push(await task()))) / unit;
  assert.ok(readings < most, `It is as much work as ${Math.round(readings)} readings of a report.`);
  const [result] = results;
  return result as Result;
}
