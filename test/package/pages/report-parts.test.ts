import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DATA, DIST, pageOf, waitFor } from '../../helpers/package/drop-in-page.js';
import { useHosts } from '../../helpers/package/hosts.js';

const MODULE = '<script type="module" src="/js/disclosure-elements.js"></script>';
const CHECK = '/js/disclosure-elements.check.js';
const TABLES = 'disclosure-table, application-matrix, review-litigation-grid';

describe('a whole report whose check cannot be loaded', () => {
  const { contents, open } = useHosts();

  it('says so once, above the report, and checks report and tables when that is tried again', async () => {
    contents.set(CHECK, new URL('not-there.js', DIST));
    const { page } = await open(pageOf(MODULE, `<disclosure-report check>${DATA}</disclosure-report>`));
    await waitFor(page, 'disclosure-report', '[part=retry]');
    await waitFor(page, 'disclosure-report', '.copy-link');
    const messages = (): Promise<string[]> =>
      page.evaluate((tables) => {
        const root = document.querySelector('disclosure-report')?.shadowRoot;
        const all = [root, ...[...(root?.querySelectorAll(tables) ?? [])].map((table) => table.shadowRoot)];
        const shown = all.map((one) => one?.querySelector<HTMLElement>('[part=message]')).filter((one) => (one?.offsetHeight ?? 0) > 0);
        return shown.map((one) => one?.textContent ?? '');
      }, TABLES);
    const said = await messages();
    assert.equal(said.length, 1);
    assert.ok(said[0]?.includes(CHECK), said[0]);

    contents.delete(CHECK);
    await page.evaluate(() => document.querySelector('disclosure-report')?.shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.click());
    await waitFor(page, 'disclosure-report', '[part=check]');
    await page.waitForFunction(
      (tables) =>
        [...(document.querySelector('disclosure-report')?.shadowRoot?.querySelectorAll(tables) ?? [])].every((table) =>
          table.shadowRoot?.querySelector('[part=check]'),
        ),
      { timeout: 20_000 },
      TABLES,
    );
    assert.deepEqual(await messages(), []);
    await page.close();
  });
});
