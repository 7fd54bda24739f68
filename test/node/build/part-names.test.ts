import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partName, scriptOf } from '../../../build/drop-in/part-names.js';
import { SCRIPTS } from '../../../build/entries.js';

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

  it('is that of the writer, where a page loads one kind of file without the others', () => {
    assert.equal(partName('/home/me/src/exporting/xlsx/reports-xlsx.ts'), 'xlsx');
    assert.equal(partName('/home/me/src/exporting/docx/report-docx.ts'), 'docx');
    assert.equal(partName('/home/me/src/exporting/report-files.ts'), 'exporting');
  });

  it('does not depend on what its module is called, so that two elements never have one file', () => {
    assert.notEqual(partName('/src/elements/disclosure-trend/define.ts'), partName('/src/elements/disclosure-archive/define.ts'));
  });
});

describe('the script of a file', () => {
  const scriptOfFile = (file: string): string | undefined => scriptOf(file, Object.keys(SCRIPTS));

  it('is itself where it is one, and not that which it could be a part of', () => {
    for (const script of Object.keys(SCRIPTS)) assert.equal(scriptOfFile(script), script);
  });

  it('is not that of another script of which there is a part of this name', () => {
    assert.equal(scriptOfFile('disclosure-elements.trend.js'), 'disclosure-elements.js');
    assert.equal(scriptOfFile('disclosure-elements.iife.trend.js'), 'disclosure-elements.iife.js');
    assert.equal(scriptOfFile('disclosure-elements.iife.application-matrix.js'), 'disclosure-elements.iife.js');
  });

  it('is none where the file is not named so', () => {
    for (const file of ['demo.js', 'disclosure-elements', 'disclosure-elements.css', '']) assert.equal(scriptOfFile(file), undefined);
  });
});
