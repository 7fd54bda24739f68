import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { parseJson, readOrFail } from '../../../src/loading/json-reports.js';
import { DisclosureError } from '../../../src/report/error.js';

/** What reading JSON fails with: the code, and the problem that is named first. */
function failureOf(text: string): string {
  try {
    readOrFail(parseJson(text));
    return '';
  } catch (error) {
    assert.ok(error instanceof DisclosureError);
    const [problem] = error.failure.problems ?? [];
    return [error.failure.code, ...(problem ? [problem.expected] : [])].join(' ');
  }
}

const listOf = (piece: (index: number) => string, count: number): string =>
  `[${Array.from({ length: count }, (_, index) => piece(index)).join(',')}]`;

describe('JSON that holds more than any file of reports', () => {
  it('is refused by the number of reports', () => {
    assert.equal(failureOf(listOf(() => '{"agency":"a","year":2024}', 20_000)), '');
    assert.equal(failureOf(listOf(() => '{"agency":"a","year":2024}', 700_000)), 'not-a-report fewer-reports');
  });

  it('is refused by the number of its values, before it is parsed', () => {
    const cases: Readonly<Record<string, string>> = {
      'objects without anything': listOf(() => '{}', 2_000_000),
      'lists in lists': '['.repeat(2_000_000) + ']'.repeat(2_000_000),
      numbers: listOf(() => '0', 5_000_000),
      texts: listOf((index) => `"a${index}"`, 1_000_000),
      keys: `{${listOf((index) => `"a${index}":0`, 1_000_000).slice(1, -1)}}`,
    };
    for (const [name, text] of Object.entries(cases)) assert.equal(failureOf(text), 'too-many-values', name);
  });

  it('is refused by the number of names that differ', () => {
    const named = (count: number): string => listOf((index) => `{"a${index % count}":0}`, 19_000);
    assert.equal(failureOf(named(1000)), 'not-a-report name');
    assert.equal(failureOf(named(9000)), 'too-many-values');
  });

  it('is none for commas and brackets in its texts', () => {
    const report = JSON.stringify({ agency: '示例市教育局', year: 2024, overview: ['[{,"":\\'.repeat(5000)] });
    assert.equal(failureOf(listOf(() => report, 200)), '');
  });

  it('is none where it is the reports of a province', () => {
    const cells = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`a${index}`, index]));
    const report = JSON.stringify({
      agency: '示例市教育局',
      year: 2024,
      overview: Array(60).fill('一是，二是,三是,四是。'),
      applications: Array(40).fill(cells),
    });
    assert.equal(failureOf(listOf(() => report, 3000)), 'not-a-report group');
  });

  it('takes no more memory than a browser has to spare', () => {
    // In a process of its own with a small heap, which ends where that is full: 19 MB of reports that say nothing took 1.6 GB.
    const script = `
      import { parseJson, readOrFail } from './src/loading/json-reports.ts';
      const pieces = [];
      for (let length = 0; length < 19e6; length += 27) pieces.push('{"agency":"a","year":2024}');
      const most = readOrFail(parseJson('[' + pieces.slice(0, 20000).join(',') + ']')).reports.length;
      try { readOrFail(parseJson('[' + pieces.join(',') + ']')); } catch ({ failure }) { console.log(most, failure.code); }`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=160', '--import', 'tsx', '--input-type=module', '-e', script],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(stdout.trim(), '20000 not-a-report', stderr);
  });
});
