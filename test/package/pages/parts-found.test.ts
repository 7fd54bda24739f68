import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BROWSER_NAMES, inBrowser } from '../../helpers/browser/shared-browser.js';
import { codeOf } from '../../helpers/package/drop-in-page.js';
import { useHosts } from '../../helpers/package/hosts.js';

// Where a file for script tags finds its parts, in the pages of others.

describe('the parts of the drop-in file', () => {
  const hosts = useHosts();
  const { contents, showsAll } = hosts;

  it('are found beside a module in another folder', async () => {
    await showsAll('<script type="module" src="/js/disclosure-elements.js"></script>');
    assert.ok(hosts.portal.asked.includes('/js/disclosure-elements.trend.js'));
  });

  it('are found beside a module on another host', async () => {
    await showsAll(`<script type="module" src="${hosts.files.origin}/files/disclosure-elements.js"></script>`);
    assert.ok(hosts.files.asked.includes('/files/disclosure-elements.charts.js'));
    assert.deepEqual(hosts.portal.asked, [hosts.page]);
  });

  it('are found beside a classic script in another folder', async () => {
    await showsAll('<script src="/js/disclosure-elements.iife.js" defer></script>');
    assert.ok(hosts.portal.asked.includes('/js/disclosure-elements.iife.check.js'));
  });

  it('are found in the folder that the tag of a bundle names', async () => {
    contents.set('/static/all.min.js', `var before = 1;\n${codeOf('disclosure-elements.iife.js')}\nvar after = 1;`);
    await showsAll('<script src="/static/all.min.js" data-parts="/parts/" defer></script>');
    assert.ok(hosts.portal.asked.includes('/parts/disclosure-elements.iife.trend.js'));
  });

  it('are found in the folder that the tag of a bundle of modules names', async () => {
    contents.set('/static/all.min.js', codeOf('disclosure-elements.js'));
    await showsAll('<script type="module" src="/static/all.min.js" data-parts="../../parts"></script>');
    assert.ok(hosts.portal.asked.includes('/parts/disclosure-elements.check.js'));
  });

  it('are found in the folder that a global names, where the page cannot change the tag', async () => {
    contents.set('/static/all.min.js', codeOf('disclosure-elements.iife.js'));
    await showsAll(`<script>disclosureElementsParts = '${hosts.files.origin}/files/';</script><script src="/static/all.min.js"></script>`);
    assert.ok(hosts.files.asked.includes('/files/disclosure-elements.iife.trend.js'));
  });

  it('are those of the classic script alone, which so brings Lit and all that they share with it once', async () => {
    await showsAll('<script src="/js/disclosure-elements.iife.js"></script>');
    const parts = ['charts', 'check', 'common', 'rules', 'trend'].map((name) => `/js/disclosure-elements.iife.${name}.js`);
    assert.deepEqual([...hosts.portal.asked].sort(), ['/js/disclosure-elements.iife.js', ...parts, hosts.page].sort());
  });

  it('are those of the script that the page ran first, where it has both, or one twice', async () => {
    const module = '<script type="module" src="/js/disclosure-elements.js"></script>';
    const classic = '<script src="/js/disclosure-elements.iife.js" defer></script>';
    const again = '<script src="/js/disclosure-elements.iife.js?again" defer></script>';
    for (const [scripts, used, unused] of [
      [classic + module, 'disclosure-elements.iife.trend.js', 'disclosure-elements.trend.js'],
      [module + classic, 'disclosure-elements.trend.js', 'disclosure-elements.iife.trend.js'],
      [classic + again, 'disclosure-elements.iife.trend.js', 'disclosure-elements.trend.js'],
    ] as const) {
      await showsAll(scripts);
      assert.ok(hosts.portal.asked.includes(`/js/${used}`), scripts);
      assert.ok(!hosts.portal.asked.includes(`/js/${unused}`), scripts);
    }
  });
});

for (const browser of BROWSER_NAMES)
  describe(`the parts of the drop-in file, in ${browser},`, inBrowser(browser), () => {
    const hosts = useHosts(browser);
    const { contents, showsAll } = hosts;

    it('are found beside a classic script on another host, which browsers give no address to import from', async () => {
      await showsAll(`<script src="${hosts.files.origin}/files/disclosure-elements.iife.js"></script>`);
      assert.deepEqual(hosts.portal.asked, [hosts.page]);
    });

    it('are found in the folder that the tag names, of a bundle that has made a function of it', async () => {
      contents.set('/static/all.min.js', `(function () { 'use strict';\n${codeOf('disclosure-elements.iife.js')}\n})();`);
      await showsAll('<script src="/static/all.min.js" data-parts="/parts/"></script>');
      assert.ok(hosts.portal.asked.includes('/parts/disclosure-elements.iife.trend.js'));
    });
  });
