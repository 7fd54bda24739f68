import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageOf, REPORTS, waitFor } from '../../helpers/package/drop-in-page.js';
import { useHosts } from '../../helpers/package/hosts.js';

/** Allows what comes from the page's own host, no markup or script made of text, and one maker of such markup. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

const SCRIPTS = [
  '<script type="module" src="/js/disclosure-elements.js"></script>',
  '<script src="/js/disclosure-elements.iife.js" defer></script>',
];

describe('a whole report under a strict content security policy', () => {
  const hosts = useHosts();
  const { contents, open } = hosts;

  for (const script of SCRIPTS)
    it(`is shown, checked and described to search engines without a word in the console, with ${script}`, async () => {
      contents.set('/xxgk/2024/reports.json', REPORTS);
      const csp = `<meta http-equiv="Content-Security-Policy" content="${STRICT_POLICY}">`;
      const { page, messages } = await open(pageOf(csp + script, '<disclosure-report src="reports.json" check></disclosure-report>'));
      await waitFor(page, 'disclosure-report', '[part=check]');
      await page.waitForFunction(() => document.querySelector('disclosure-report > script'), { timeout: 20_000 });
      const data = await page.evaluate(() => document.querySelector('disclosure-report > script')?.textContent ?? '');
      const described = JSON.parse(data) as { hasPart: { distribution: { contentUrl: string }; variableMeasured: unknown[] } };
      assert.equal(described.hasPart.distribution.contentUrl, `${hosts.portal.origin}/xxgk/2024/reports.json`);
      assert.ok(described.hasPart.variableMeasured.length > 0);
      assert.deepEqual(messages, []);
      await page.close();
    });
});
