import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { checkCommand } from '../../../src/cli/check/check-command.js';
import { commandLanguage } from '../../../src/cli/command-language.js';
import { Session } from '../../../src/cli/session.js';
import { Terminal } from '../../../src/cli/terminal.js';
import type { ReportInput } from '../../../src/report/report.js';
import { REPORTS } from '../../../stories/reports.js';

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'chains-'))));
after(() => rmSync(folder, { recursive: true }));

/** The output of `disclosure check` on files of their own. */
async function checked(
  files: Readonly<Record<string, unknown>>,
  { tag = 'zh-CN', json = false } = {},
): Promise<{ code: number; out: string }> {
  const inside = mkdtempSync(join(folder, 'run-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(inside, name), JSON.stringify(content));
  const results = new PassThrough();
  const session = new Session(new Terminal(results, new PassThrough().resume()), commandLanguage(tag));
  const chunks: Buffer[] = [];
  results.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await checkCommand([inside], { json, importing: {} } as Parameters<typeof checkCommand>[1], session);
  return { code, out: Buffer.concat(chunks).toString('utf8') };
}

const years = (): ReportInput[] => JSON.parse(JSON.stringify(REPORTS.sixYears.reports)) as ReportInput[];

describe('a folder of an agency’s years', () => {
  it('is one table: a line a year, its columns in line', async () => {
    const { out, code } = await checked(Object.fromEntries(years().map((report) => [`${report.year}.json`, report])));
    assert.equal(code, 0);
    const lines = out.slice(out.indexOf('历年衔接')).split('\n');
    assert.deepEqual(
      lines.slice(2, 8).map((line) => line.trim().split(/\s{3}/)[0]),
      ['2019', '2020', '2021', '2022', '2023', '2024'],
    );
    assert.match(lines[3] ?? '', /^ {2}2020 {3}✓ \d/);
    // A Chinese character takes two columns of a terminal.
    const column = (line: string): number =>
      Array.from(line.slice(0, line.lastIndexOf('   ') + 3)).reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
    assert.equal(new Set([lines[1], ...lines.slice(5, 8)].map((line = '') => column(line))).size, 1);
    assert.match(out, /✓ 与上年衔接；.*\n\n共 6 份报告/);
  });

  it('says on a folder with a slip what follows from the year before and what is stated, with the exit code of the findings', async () => {
    const reports = years();
    Object.assign(reports[3]?.applications?.carriedOver ?? {}, { total: 9 });
    const { out, code } = await checked({ 'all.json': { reports } });
    assert.equal(code, 1);
    assert.match(out, /^ {2}2022 {3}✗ \d+ ≠ 9/m);
    const english = await checked({ 'all.json': { reports } }, { tag: 'en' });
    assert.match(english.out, /^ {2}2022 {3}✗ \d+ ≠ 9/m);
    assert.match(english.out, /Year to year:[\s\S]*continues the year before/);
  });

  it('warns of documents in force without failing', async () => {
    const reports = years();
    Object.assign((reports[5]?.disclosure as { rules?: object } | undefined)?.rules ?? {}, { inForce: 99 });
    const { out, code } = await checked({ 'all.json': { reports } });
    assert.equal(code, 0);
    assert.match(out, /^ {2}2024.*! \d+ ≠ 99/m);
  });

  it('has a table for each agency, and none for one of a single year', async () => {
    const other = years().map((report) => ({ ...report, agency: '示例县档案馆\u001b[2J' }));
    const single = { ...other[0], agency: '示例市教育局' };
    const { out } = await checked({ 'a.json': { reports: years() }, 'b.json': { reports: other }, 'c.json': single });
    assert.equal(out.match(/历年衔接：/g)?.length, 2);
    assert.equal(out.match(/✓ 与上年衔接；/g)?.length, 1, 'what the signs mean is said once');
    assert.ok(!out.includes('\u001b'));
    assert.ok(!(await checked({ 'c.json': single })).out.includes('历年衔接'));
  });

  it('is there for programs too, beside everything that was there', async () => {
    const { out } = await checked({ 'all.json': { reports: years() } }, { json: true });
    const json = JSON.parse(out) as {
      chains: { agency: string; years: { year: number; links: { rule: string; status: string; text: string }[] }[] }[];
    };
    assert.deepEqual(Object.keys(json), ['reports', 'warnings', 'failures', 'counts', 'chains']);
    const [chain] = json.chains;
    assert.ok(chain);
    assert.equal(chain.years.length, 6);
    const [carried] = chain.years[1]?.links ?? [];
    assert.deepEqual([carried?.rule, carried?.status], ['carryOver', 'holds']);
    assert.match(carried?.text ?? '', /^✓ \d+$/);
    assert.equal(out, `${JSON.stringify(json, null, 2)}\n`);
    assert.ok(!('chains' in (JSON.parse((await checked({ 'one.json': years()[0] }, { json: true })).out) as object)));
  });
});
