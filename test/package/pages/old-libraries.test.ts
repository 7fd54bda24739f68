import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { BROKEN, LIKE_MOOTOOLS, LIKE_PROTOTYPE } from '../../helpers/package/old-libraries.js';
import { pageOf } from '../../helpers/package/drop-in-page.js';
import { EVERY_ELEMENT, expectEvery, plainLines, seenIn } from '../../helpers/package/every-element.js';
import { useHosts } from '../../helpers/package/hosts.js';

const SCRIPT = '<script src="/js/disclosure-elements.iife.js"></script>';

describe('every element beside a library that replaces what belongs to the language', () => {
  const { contents, open } = useHosts();
  let plain: readonly string[];

  before(async () => {
    const { page } = await open(pageOf(SCRIPT, EVERY_ELEMENT));
    plain = await plainLines(page);
    await page.close();
  });

  for (const [name, library] of Object.entries({ LIKE_PROTOTYPE, LIKE_MOOTOOLS, BROKEN }))
    for (const [when, scripts] of [
      ['before', `<script src="/library.js"></script>${SCRIPT}`],
      ['after', `${SCRIPT}<script src="/library.js"></script>`],
    ] as const)
      it(`shows the numbers of the report, or says why not: ${name}, loaded ${when} it`, async () => {
        contents.set('/library.js', library);
        const { page } = await open(pageOf(scripts, EVERY_ELEMENT));
        await expectEvery(page, plain);
        // What is drawn anew is no other than what was drawn at first.
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('[data-every]')) element.setAttribute('lang', 'zh-CN');
        });
        await expectEvery(page, plain);
        const said = await seenIn(page, 'disclosure-trend', '[part=message] p, .problems p');
        const chart = await seenIn(page, 'disclosure-trend', 'canvas');
        assert.ok(chart !== undefined || said !== undefined, 'the trend has its chart, or says why not');
        await page.close();
      });

  it('is there with the complete file too, where objects have additions that loops come upon, which are there as before', async () => {
    contents.set('/library.js', LIKE_MOOTOOLS);
    const { page, messages } = await open(
      pageOf('<script src="/library.js"></script><script src="/js/disclosure-elements.all.js"></script>', EVERY_ELEMENT),
    );
    await expectEvery(page, plain);
    for (const tag of ['disclosure-table', 'application-matrix', 'review-litigation-grid', 'disclosure-report'])
      assert.ok(await seenIn(page, tag, '.region:not([hidden]) td, .section-heading'), tag);
    assert.equal(await page.evaluate('const names = []; for (const name in {}) names.push(name); names.join()'), 'total,reports,person');
    assert.deepEqual(messages, []);
    await page.close();
  });
});
