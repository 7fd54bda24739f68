import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partFile, partName } from '../../../build/drop-in/part-names.js';
import { partFile as partFileInPage } from '../../../src/dom/load-part.js';

describe('the name of a part', () => {
  it('is that of its tag', () => {
    assert.equal(partName('/home/me/src/elements/disclosure-trend/trend-view.ts'), 'trend');
    assert.equal(partName('/home/me/src/elements/application-matrix/editor.ts'), 'application-matrix');
  });

  it('is that of the folder in an element’s folder', () => {
    assert.equal(partName('/home/me/src/elements/statutory-table/check/check-view.ts'), 'check');
  });

  it('is that of the room elsewhere', () => {
    assert.equal(partName('/home/me/src/charts/chart-js/charts.ts'), 'charts');
    assert.equal(partName('/src/src/exporting/word/docx.ts'), 'exporting');
  });

  it('does not depend on what its module is called, so that two elements never have one file', () => {
    assert.notEqual(partName('/src/elements/disclosure-trend/define.ts'), partName('/src/elements/disclosure-archive/define.ts'));
  });

  it('makes the file that the page asks for', () => {
    assert.equal(partFile('check'), partFileInPage('check'));
  });
});
