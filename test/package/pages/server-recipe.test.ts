import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { path } from '../../../build/project.js';
import { importHtml } from '../../../src/importing/import-text.js';
import { lostCells } from '../../helpers/importing/oracle/agreement.js';
import { readReports } from '../../../src/report/reading/read-report.js';
import { newPage, useBrowser } from '../../helpers/browser/shared-browser.js';
import { REPORTS, waitFor } from '../../helpers/package/drop-in-page.js';
import { freePort, whenUp } from '../../helpers/package/ports.js';

/** The server as docs/servers.md has it. */
function recipe(): string {
  const [, code = ''] = /```js\n(\/\/ server\.mjs\n[\s\S]*?)```/.exec(readFileSync(path('docs/servers.md'), 'utf8')) ?? [];
  assert.ok(code.includes('createServer'));
  return code;
}

/** Runs the recipe in a folder where the package is installed, and gives its address. */
async function withServer(use: (origin: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-server-'));
  const port = await freePort();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(path('.'), join(folder, 'node_modules/disclosure-elements'), 'dir');
  writeFileSync(join(folder, 'server.mjs'), recipe());
  writeFileSync(join(folder, 'reports.json'), REPORTS);
  const server = spawn(process.execPath, ['server.mjs'], { cwd: folder, env: { ...process.env, PORT: String(port) }, stdio: 'inherit' });
  const origin = `http://localhost:${port}`;
  try {
    await whenUp(server, origin);
    await use(origin);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the recipe for a plain Node server', () => {
  useBrowser();

  it('sends every number to a client without scripts, and the element takes over in one with them', () =>
    withServer(async (origin) => {
      const html = await (await fetch(origin)).text();
      const [latest] = [...readReports(JSON.parse(REPORTS)).reports].sort((one, other) => other.year - one.year);
      assert.ok(latest);
      assert.equal(lostCells(importHtml(html), latest), 0);
      assert.equal((await fetch(`${origin}/disclosure/none.js`)).status, 404);
      assert.equal((await fetch(`${origin}/disclosure/..%2f..%2fpackage.json`)).status, 404);
      const { page, messages } = await newPage();
      await page.goto(origin);
      await waitFor(page, 'disclosure-report', '.section-heading');
      assert.deepEqual(
        messages.filter((message) => !message.includes('404')),
        [],
      );
      await page.close();
    }));
});
