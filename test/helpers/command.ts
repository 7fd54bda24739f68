import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { reportJson } from '../../src/exporting/report-json.js';
import type { Report } from '../../src/report/report.js';
import { consistentReport, printedReport } from './importing/printed-report.js';
import type { PrintedBlock } from './importing/printed-report.js';
import { setAt } from './random-report.js';

// Runs the built command on generated files.

export const COMMAND = fileURLToPath(new URL('../../dist/cli/disclosure.js', import.meta.url));

const folders: string[] = [];

/** The current test's own folder, in which the command runs. */
export let folder = '';

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Environment variables for a Chinese locale. */
export const CHINESE = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };

/** Runs the command and returns its output. Fails if it prints a stack trace. */
export function disclosure(
  args: readonly string[],
  { input = '', env = CHINESE }: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, env, input, encoding: 'utf8' });
  assert.ok(!/\n\s+at .*\d/.test(stderr), `a stack trace:\n${stderr}`);
  return { code: status, out: stdout, err: stderr };
}

/** The path of a file in the test's folder. */
export const at = (name: string): string => join(folder, name);

export const write = (name: string, content: string | Uint8Array): void => writeFileSync(at(name), content);

export const jsonIn = (text: string): unknown => JSON.parse(text) as unknown;

/** A page as it is published. */
export function madeHtml(blocks: readonly PrintedBlock[]): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = blocks.map((block) =>
    block.kind === 'paragraph'
      ? `<p>${escaped(block.text)}</p>`
      : `<table>${block.rows
          .map(
            (row) =>
              `<tr>${row.map((cell) => `<td colspan="${cell.colspan}" rowspan="${cell.rowspan}">${escaped(cell.text)}</td>`).join('')}</tr>`,
          )
          .join('')}</table>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>页面</title>${body.join('\n')}`;
}

/** Gives every test its own folder, in which the command runs. To be called inside `describe`. */
export function useFolder(): void {
  before(() => {
    assert.ok(existsSync(COMMAND), 'npm run build comes first');
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'disclosure-'));
    folders.push(folder);
  });

  after(() => {
    for (const path of folders) rmSync(path, { recursive: true, force: true });
  });
}

/** A report in which everything adds up, and the same report as a page. */
export const [REPORT] = fc.sample(consistentReport('2021'), { seed: 4, numRuns: 1 }) as [Report];
export const HTML = madeHtml(printedReport(REPORT));

export type Json = Record<string, unknown>;

/** The report, with some values changed. */
export function changed(changes: Readonly<Record<string, unknown>>): Json {
  const json = structuredClone(reportJson(REPORT)) as Json;
  for (const [path, value] of Object.entries(changes)) setAt(json, path.split('.'), value);
  return json;
}

/** Two cells that are added up in one row. */
export const BROKEN = { 'applications.received.person': 46, 'applications.received.total': 58 };
