// A visitor with the report with slips as a Word file, on one page for all tests of a suite.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Page } from 'puppeteer-core';
import { readReport } from '../../../src/report/reading/read-report.js';
import type { Report } from '../../../src/report/report.js';
import slips from '../../../stories/reports/example-slips-2024.json' with { type: 'json' };
import { printedReport } from '../importing/printed-report.js';
import { madeDocx } from '../importing/word/made-docx.js';
import { onPage } from './on-page.js';
import { newVisitor, openWorkbench } from './visitor.js';
import type { Visitor } from './visitor.js';
import { useWorkbench } from './workbench-site.js';

/** Opens the workbench before the suite in which it is called, and gives ways to act on its page. */
export function useWordVisit() {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const word = join(folder, '年报.docx');
  const report = readReport(slips).report as Extract<Report, { format: '2021' }>;
  const said: string[] = [];
  let visitor: Visitor;
  let page: Page;
  const actions = onPage(() => page);
  const { choose, saying } = actions;

  /** Opens the workbench as a new visitor. What is handed over is done to the page before it loads. */
  async function open(prepare?: (page: Page) => Promise<unknown>): Promise<void> {
    visitor = await newVisitor(said);
    page = await openWorkbench(visitor, folder, prepare);
  }

  useWorkbench();

  before(async () => {
    writeFileSync(word, await madeDocx(printedReport(report)));
    await open();
  });

  after(() => {
    rmSync(folder, { recursive: true });
    assert.deepEqual(said, [], 'nothing in the console in all this, not of its policy either');
  });

  return {
    ...actions,
    /** Where downloads come, and where files to be read are made. */
    folder,
    /** What the Word file says. */
    report,
    open,
    async chooseWord(): Promise<void> {
      await choose(word);
      await saying(`已读取${report.agency}2024年的报告`);
    },
    get page(): Page {
      return page;
    },
    get visitor(): Visitor {
      return visitor;
    },
  };
}
