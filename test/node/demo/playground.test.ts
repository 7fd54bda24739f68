import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readReports } from 'disclosure-elements';
import { brokenAt, looksLikeJson } from '../../../demo/playground/json-text.js';
import { fileName, fileText, pageCode } from '../../../demo/playground/taken.js';
import data from '../../../stories/reports/example-full-agency.json' with { type: 'json' };

// What the playground says of broken JSON and hands out.

const { reports } = readReports(data);

function errorOf(text: string): unknown {
  try {
    JSON.parse(text);
  } catch (error) {
    return error;
  }
  return assert.fail('It is JSON.');
}

describe('the playground', () => {
  it('tells JSON from a document', () => {
    for (const text of ['{"year": 2024}', '\n [1]', '\uFEFF{']) assert.equal(looksLikeJson(text), true, text);
    for (const text of ['<p>{}</p>', '2024年', '', '（{}）']) assert.equal(looksLikeJson(text), false, text);
  });

  it('says at which line and character JSON breaks', () => {
    const text = '{\n  "agency": "示例市",\n  "year" 2024\n}';
    assert.deepEqual(brokenAt(text, errorOf(text)), { line: 3, column: 10 });
    assert.deepEqual(brokenAt('{', new SyntaxError('JSON.parse: expected property name at line 1 column 2 of the JSON data')), {
      line: 1,
      column: 2,
    });
    const cut = '{\n  "agency": ';
    assert.deepEqual(brokenAt(cut, errorOf(cut)), { line: 2, column: 13 });
    assert.equal(brokenAt('{]', new SyntaxError('JSON Parse error: Unexpected token')), null);
  });

  it('hands out the data as it is shown, with blanks as blanks', () => {
    const given = { agency: '示例市民政局', year: 2024, applications: { received: { person: 3, business: '/', total: null } } };
    const read = readReports(given).reports;
    assert.equal(fileName(read), '2024.json');
    const again = readReports(JSON.parse(fileText(read))).reports;
    assert.deepEqual(again, read);
    assert.equal(fileName(reports), 'reports.json');
    assert.equal(readReports(JSON.parse(fileText(reports))).reports.length, reports.length);
  });

  it('writes a tag that can be pasted, whatever stands in its attributes', () => {
    assert.equal(
      pageCode('application-matrix', { blank: '"未填"&', compare: '' }, '2024.json', false),
      [
        '<script type="module" src="disclosure-elements.js"></script>',
        '<application-matrix src="2024.json" blank="&quot;未填&quot;&amp;" compare></application-matrix>',
      ].join('\n'),
    );
    assert.match(pageCode('disclosure-report', {}, '2024.json', true), /languages\.js.*\n.*\n.*lang="en"/);
    assert.match(
      pageCode('disclosure-report', { lang: 'zh-Hant' }, '2024.json', true),
      /languages\.js[^]*lang="zh-Hant"><\/disclosure-report>$/,
    );
  });
});
