import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InputError, OutputError, USAGE_ERROR_CODES, UsageError } from '../../../src/cli/errors/command-error.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import { importError } from '../../../src/importing/notes/import-error.js';
import { parseJson, readOrFail } from '../../../src/loading/json-reports.js';
import { CodedError, DisclosureError, failureOf } from '../../../src/report/error.js';
import type { Failure } from '../../../src/report/error.js';
import { ERROR_CODES, INPUT_ERROR_CODES } from '../../../src/report/error-codes.js';

/** Everything that the sentence of any code may name. */
const FACTS: Omit<Failure, 'code'> = {
  url: 'https://example.test/report.json',
  detail: '404',
  place: { line: 3, column: 7 },
  problems: [{ path: 'year', expected: 'year', found: '"x"' }],
  wanted: { agency: null, year: 2020 },
};

const everyError = (): CodedError[] => [
  ...ERROR_CODES.map((code) => new DisclosureError({ code, ...FACTS })),
  importError('too-deep', { most: 3 }),
  ...USAGE_ERROR_CODES.map((code) => new UsageError(code, { name: 'a', value: 'b', file: 'c', commands: 'd', from: 1, to: 2 })),
  ...INPUT_ERROR_CODES.map((code) => new InputError(code, { most: 1, kinds: '.a', detail: 'b' })),
  new InputError('unreadable', { system: 'EACCES' }),
  new OutputError('ENOSPC', 'a.json'),
  new OutputError('EOTHER'),
];

const thrownBy = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('an error', () => {
  it('is one of the family, with a code and a whole sentence in either language', () => {
    for (const error of everyError()) {
      assert.ok(error instanceof CodedError && error instanceof Error);
      assert.notEqual(error.code, '');
      assert.equal(error.message, error.textIn(SIMPLIFIED_CHINESE), error.code);
      assert.match(error.message, /[\u4e00-\u9fff]/, error.code);
      const english = error.textIn(ENGLISH);
      assert.doesNotMatch(english, /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/, error.code);
      for (const text of [error.message, english]) assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/, error.code);
    }
  });

  it('names the URL and the path at fault, for programs too', () => {
    const error = new DisclosureError({ code: 'not-a-report', ...FACTS }, ENGLISH);
    assert.deepEqual([error.url, error.path, error.name], [FACTS.url, 'year', 'DisclosureError']);
    assert.match(error.message, /year: .* was expected/);
  });

  it('of reading JSON is data that can be said later', () => {
    const error = thrownBy(() => parseJson('{ "year": 2024,, }', 'a.json'));
    assert.ok(error instanceof DisclosureError);
    const { code, url, place } = failureOf(error);
    assert.deepEqual([code, url, place !== undefined], ['not-json', 'a.json', true]);
    assert.equal(failureOf(thrownBy(() => readOrFail([]))).code, 'no-reports');
    assert.equal(failureOf(thrownBy(() => readOrFail({ agency: 3 }))).problems?.[0]?.path, 'agency');
    assert.deepEqual(failureOf(new TypeError('x')), { code: 'unexpected', detail: 'TypeError: x' });
  });
});
