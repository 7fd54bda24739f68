import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import sixYears from '../../../stories/reports/example-six-years.json' with { type: 'json' };
import { PAYLOADS } from '../../helpers/hostile/payloads.js';
import { setTrap, suspects } from '../../helpers/hostile/trap.js';
import { onPage } from '../../helpers/workbench/on-page.js';
import { newVisitor, openWorkbench } from '../../helpers/workbench/visitor.js';
import { useWorkbench } from '../../helpers/workbench/workbench-site.js';

// Files whose names would run a script where a page took them for markup.

/** What a file can be called: no system takes a slash, and 255 bytes are the most. */
const isName = (text: string): boolean => !/[/\0\n\t]/.test(text) && new TextEncoder().encode(text).length < 200;

/** As a page shows it: blanks, and what is not seen of a name, are one. */
const shownAs = (name: string): string => name.replace(/[\s\p{Cc}]+/gu, ' ').trim();

describe('the workbench, given files with hostile names,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-names-'));
  const names = PAYLOADS.filter(isName);
  let page: Page;
  const said: string[] = [];

  useWorkbench();

  before(async () => {
    page = await openWorkbench(await newVisitor(said), folder, async (opened) => {
      await opened.evaluateOnNewDocument('window.__name = (work) => work');
      await opened.evaluateOnNewDocument(setTrap);
    });
  });

  after(() => rmSync(folder, { recursive: true }));

  it('shows each name as a text', async () => {
    assert.ok(names.length > 30, `${names.length} names`);
    const found = async (): Promise<string[]> => (await page.evaluate(suspects)).filter((text) => !/^(?:element|script): /.test(text));
    const own = await found();
    const [first, second] = sixYears.reports;
    const files = names.map((name, index) => {
      const file = join(folder, `${name}.${index < 2 ? 'json' : 'html'}`);
      writeFileSync(file, index < 2 ? JSON.stringify(index === 0 ? first : second) : '<p>通知</p>');
      return file;
    });
    const input = await page.waitForSelector('input[type=file][multiple]');
    await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(...files);
    await onPage(() => page).saying('没有读出');
    const text = shownAs(await page.evaluate(() => document.body.textContent));
    for (const [index, name] of names.entries()) if (index > 1) assert.ok(text.includes(shownAs(name)), name);
    assert.deepEqual(
      (await found()).filter((one) => !own.includes(one)),
      [],
    );
    assert.deepEqual(await page.evaluate(() => window.trapped), []);
    assert.deepEqual(said, []);
  });
});
