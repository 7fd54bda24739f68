import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sheetNames } from '../../../src/exporting/xlsx/sheet-names.js';

describe('the names of sheets', () => {
  it('are accepted by Excel, whatever the parts and agencies are called', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.string({ unit: 'binary', maxLength: 60 }),
            fc.constantFrom("'a'", 'History', '[x]:*?/\\', '😀'.repeat(20)),
          ),
        ),
        (wanted) => {
          const names = sheetNames(wanted);
          assert.equal(names.length, wanted.length);
          assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
          for (const name of names) {
            assert.ok(name.length > 0 && name.length <= 31, name);
            assert.doesNotMatch(name, /[[\]:*?/\\\p{Cc}\p{Cs}]|^'|'$|^history$/iu);
          }
        },
      ),
    ));

  it('stay what they are where Excel accepts them, and get a number where they are taken', () => {
    const long = '四、政府信息公开行政复议、行政诉讼情况（含往年结转的）另行说明';
    assert.deepEqual(sheetNames(['数据', '数据', 'Data', 'DATA', long, long]), [
      '数据',
      '数据 (2)',
      'Data',
      'DATA (2)',
      long.slice(0, 31),
      `${long.slice(0, 27)} (2)`,
    ]);
  });
});
