import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partAddress, partFile } from '../../../src/embed/part-address.js';
import type { PartsPlace } from '../../../src/embed/part-address.js';

const FILE = 'disclosure-elements.check.js';

const addressOf = (place: Partial<PartsPlace>): string | undefined =>
  partAddress(FILE, { named: undefined, script: undefined, page: 'https://portal.gov.cn/xxgk/2024/index.html', ...place });

describe('the file of a part', () => {
  it('is named after the script, so that those of two scripts are never taken for each other', () => {
    assert.equal(partFile('disclosure-elements.js', 'trend'), 'disclosure-elements.trend.js');
    assert.equal(partFile('disclosure-elements.iife.js', 'trend'), 'disclosure-elements.iife.trend.js');
  });
});

describe('the address of a part', () => {
  it('is beside the script, wherever that was loaded from', () => {
    assert.equal(addressOf({ script: 'https://portal.gov.cn/js/disclosure-elements.js' }), `https://portal.gov.cn/js/${FILE}`);
    assert.equal(
      addressOf({ script: 'https://static.example.cn/a/b/disclosure-elements.iife.js' }),
      `https://static.example.cn/a/b/${FILE}`,
    );
    assert.equal(addressOf({ script: 'file:///D:/report/disclosure-elements.iife.js' }), `file:///D:/report/${FILE}`);
  });

  it('does not take over what a page puts behind its script, to get round its own cache', () => {
    assert.equal(addressOf({ script: 'https://portal.gov.cn/js/disclosure-elements.js?v=3#top' }), `https://portal.gov.cn/js/${FILE}`);
  });

  it('is in the folder that the page names, where the script is in a bundle of the page', () => {
    const script = 'https://portal.gov.cn/static/all.min.js';
    assert.equal(addressOf({ script, named: '/disclosure/' }), `https://portal.gov.cn/disclosure/${FILE}`);
    assert.equal(addressOf({ script, named: 'https://static.example.cn/disclosure/' }), `https://static.example.cn/disclosure/${FILE}`);
  });

  it('is seen from the page where the folder is a relative one', () => {
    assert.equal(addressOf({ named: '../js/' }), `https://portal.gov.cn/xxgk/js/${FILE}`);
    assert.equal(addressOf({ named: '.' }), `https://portal.gov.cn/xxgk/2024/${FILE}`);
  });

  it('is in that folder, and not beside it, where its name does not end with a slash', () => {
    assert.equal(addressOf({ named: '/disclosure' }), `https://portal.gov.cn/disclosure/${FILE}`);
  });

  it('is beside the script where the page names nothing', () => {
    assert.equal(addressOf({ named: '', script: 'https://portal.gov.cn/js/all.js' }), `https://portal.gov.cn/js/${FILE}`);
  });

  it('is not known where the script has no address of its own, or one without folders', () => {
    assert.equal(addressOf({}), undefined);
    assert.equal(addressOf({ script: 'data:text/javascript,1' }), undefined);
    assert.equal(addressOf({ script: 'about:blank' }), undefined);
  });

  it('is not known, and breaks nothing, where the folder is no address', () => {
    assert.equal(addressOf({ named: 'https://:no' }), undefined);
  });
});
