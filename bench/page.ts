// Runs in the browser.
import type { Report } from '../src/report/report.js';
import { CONTESTANTS } from './contestants.js';
import type { Contestant } from './contestants.js';
import { drawn } from './drawn.js';
import type { Sample } from './medians.js';
import type { Shown, TablePart } from './prepared-tables.js';
import { changedIn, MAX_TABLES, REPORTS } from './reports.js';
import type { Reports } from './reports.js';

export { check } from './agreement.js';

export type DataSet = keyof typeof REPORTS;

/** What is timed. An update changes one number, in one of a thousand tables or in each of them. */
export type Task = '1 table' | '3 tables' | '100 tables' | '1000 tables' | '1 number in 1 of 1000' | '1 number in each of 1000';

export type TableSample = Sample<Contestant, Task>;

/** The tables of a whole report, as on a page with one report. */
const TABLES_OF_REPORT: readonly TablePart[] = ['disclosure', 'applications', 'reviews'];

/** How often a round repeats tasks that are too short to time individually. */
const REPEATS = { fewTables: 10, updates: 200, drawnUpdates: 10 };

async function ready(tables: readonly Shown[]): Promise<void> {
  // Synchronous contestants should not pay for promises.
  if (tables[0]?.ready) await Promise.all(tables.flatMap((table) => table.ready ?? []));
}

async function clear(): Promise<void> {
  document.body.replaceChildren();
  await drawn();
  // Available if the browser was started with --js-flags=--expose-gc.
  (globalThis as { gc?: () => void }).gc?.();
}

/** Takes all measurements of one contestant. */
async function measure(contestant: Contestant, { before, after }: Reports): Promise<TableSample[]> {
  const samples: TableSample[] = [];
  const note = (task: Task, until: TableSample['until'], time: number): unknown => samples.push({ contestant, task, until, time });

  const show = async (task: Task, count: number, parts: readonly TablePart[] = ['applications']): Promise<Shown[]> => {
    await clear();
    const reports = before.slice(0, count);
    const start = performance.now();
    const tables = reports.flatMap((report) => parts.map((part) => new CONTESTANTS[contestant](report, part)));
    document.body.append(...tables.map(({ host }) => host));
    await ready(tables);
    note(task, 'script', performance.now() - start);
    await drawn();
    note(task, 'drawn', performance.now() - start);
    return tables;
  };
  for (let repeat = 0; repeat < REPEATS.fewTables; repeat++) {
    await show('1 table', 1);
    await show('3 tables', 1, TABLES_OF_REPORT);
  }
  await show('100 tables', 100);
  const tables = await show('1000 tables', MAX_TABLES);

  const update = (table: Shown, index: number, reports: readonly Report[]): void => {
    const report = reports[index];
    if (report) table.update(report, changedIn(index));
  };
  // Back and forth, so that every update changes something.
  for (const reports of [after, before]) {
    const some = tables.slice(0, REPEATS.updates);
    const start = performance.now();
    for (const [index, table] of some.entries()) {
      update(table, index, reports);
      if (table.ready) await table.ready;
    }
    note('1 number in 1 of 1000', 'script', (performance.now() - start) / some.length);
    await drawn();
  }
  // The first table is on screen; what changes off screen is not drawn.
  const first = tables.slice(0, 1);
  for (let repeat = 0; repeat < REPEATS.drawnUpdates; repeat++)
    for (const reports of [after, before]) {
      const start = performance.now();
      first.forEach((table, index) => update(table, index, reports));
      await ready(first);
      await drawn();
      note('1 number in 1 of 1000', 'drawn', performance.now() - start);
    }
  for (const reports of [after, before]) {
    const start = performance.now();
    tables.forEach((table, index) => update(table, index, reports));
    await ready(tables);
    note('1 number in each of 1000', 'script', performance.now() - start);
    await drawn();
    note('1 number in each of 1000', 'drawn', performance.now() - start);
  }
  return samples;
}

/** Repeats all measurements for a number of seconds, in a different order in each round. The first round is for warming up. */
export async function run(dataSet: DataSet, seconds: number): Promise<TableSample[]> {
  const samples: TableSample[] = [];
  const start = performance.now();
  for (let round = 0; round < 4 || performance.now() - start < seconds * 1000; round++) {
    const order = (Object.keys(CONTESTANTS) as Contestant[]).map((name) => ({ name, place: Math.random() }));
    for (const { name } of order.sort((a, b) => a.place - b.place)) {
      const taken = await measure(name, REPORTS[dataSet]);
      if (round > 0) samples.push(...taken);
    }
  }
  return samples;
}
