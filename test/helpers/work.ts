import assert from 'node:assert/strict';
import { importText } from '../../src/importing/import-text.js';
import { published } from './importing/text/linhe-civil-affairs-2024.js';

// How much work something is, told in readings of an ordinary report and by the processor's time, not by the clock: a slow machine, or one that does much else,
// gives the same figures. How fast things are is for the bench; here nothing may take a hundred times as long as it should.

/** Readings before the one that is measured, so that the code is compiled. */
const WARM_UP = 30;
const READINGS = 60;

/** The most demanding of the documents that are made to be hard takes as much work as 160 readings. */
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

/** What a task gives. Throws where it takes more work than any document may. */
export async function boundedWork<Result>(task: () => Result | Promise<Result>, most = MAX_READINGS): Promise<Result> {
  oneReading ??= readingTime();
  const unit = await oneReading;
  const results: Result[] = [];
  const readings = (await processorTime(async () => results.push(await task()))) / unit;
  assert.ok(readings < most, `It is as much work as ${Math.round(readings)} readings of a report.`);
  const [result] = results;
  return result as Result;
}
