// The report with slips, opened in the workbench before every test of a suite.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach } from 'node:test';
import type { Page } from 'puppeteer-core';
import slips from '../../../stories/reports/example-slips-2024.json' with { type: 'json' };
import { downloadedText } from './downloaded.js';
import { onPage, TABLES } from './on-page.js';
import { newVisitor, openWorkbench } from './visitor.js';
import type { Visitor } from './visitor.js';
import { useWorkbench } from './workbench-site.js';

/** Where the browser keeps what was done. */
export const KEY = 'disclosure-workbench';

export const RECEIVED = 'applications.received.total';
export const REPEALED = 'disclosure.rules.repealed';

/** The cells of `slips`: what stands in them, and where they stand in their tables. */
export const PLACES = {
  [RECEIVED]: { said: '941', table: TABLES[1], index: 6 },
  [REPEALED]: { said: '0', table: TABLES[0], index: 1 },
} as const;

/** What is kept. */
interface Kept {
  work: { corrections: { path: string; is: unknown }[]; drafts: { path: string; text: string }[] } & Record<string, unknown>;
}

/** Opens the report before every test of the suite in which it is called, each time as a new visitor, and gives ways to act on its page. */
export function useSlips() {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const file = join(folder, '年报.json');
  const said: string[] = [];
  let visitor: Visitor;
  let page: Page;
  writeFileSync(file, JSON.stringify(slips));
  const actions = onPage(() => page);
  const { cellsOf, choose, saying, value } = actions;

  useWorkbench();

  after(() => {
    rmSync(folder, { recursive: true });
    assert.deepEqual(said, [], 'nothing in the console in all this');
  });

  const open = async (): Promise<void> => {
    page = await openWorkbench(visitor, folder);
  };

  beforeEach(async () => {
    visitor = await newVisitor(said);
    await open();
    await choose(file);
    await saying('已读取');
    await page.select('#editor select', RECEIVED);
    assert.equal(await value(), PLACES[RECEIVED].said);
  });

  const now = async (path: keyof typeof PLACES): Promise<string | undefined> => (await cellsOf(PLACES[path].table))[PLACES[path].index];

  /** Waits until a cell of the tables says something: they are drawn after the status is. */
  async function showing(path: keyof typeof PLACES, text: string): Promise<void> {
    for (let turn = 0; turn < 100 && (await now(path)) !== text; turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(await now(path), text);
  }

  const kept = (): Promise<Kept> => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept, KEY);

  /** The text of a file that is downloaded, which is removed: the next one may have its name. */
  async function downloaded(name: string): Promise<string> {
    const text = await downloadedText(folder, name);
    rmSync(join(folder, name));
    return text;
  }

  const received = (json: string): unknown => (JSON.parse(json) as typeof slips).applications.received.total;

  return {
    ...actions,
    folder,
    file,
    open,
    now,
    showing,
    kept,
    downloaded,
    received,
    /** The page that is acted on. */
    get page(): Page {
      return page;
    },
    set page(other: Page) {
      page = other;
    },
    /** Opens an empty page of the same visitor. */
    newPage: (): Promise<Page> => visitor.context.newPage(),
  };
}
