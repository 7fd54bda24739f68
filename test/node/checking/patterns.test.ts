import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import * as regexp from 'eslint-plugin-regexp';
import * as phrases from '../../../src/formats/common/prose-phrases.js';
import { checkReport } from '../../../src/checking/check-report.js';
import { phraseExpressions } from '../../../src/checking/prose/prose-grammar.js';
import { readReport } from '../../../src/report/reading/read-report.js';

// The linter sees the patterns that stand in the code as they are; these are put together from pieces.

const CONTEXT = [
  new RegExp(phrases.PROSE_BARE),
  new RegExp(phrases.PROSE_OTHERWISE),
  new RegExp(phrases.PROSE_PART),
  new RegExp(phrases.PROSE_SCOPES),
  new RegExp(phrases.PROSE_OF_ALL),
  new RegExp(phrases.PROSE_TOPICS, 'g'),
  new RegExp(phrases.PROSE_TIMES, 'g'),
];

const RULES: Linter.RulesRecord = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': 'error',
  'regexp/no-dupe-disjunctions': ['error', { report: 'all' }],
};

/** The rules that a pattern breaks which say how long it may take. */
const faultsOf = ({ source, flags }: RegExp): (string | null)[] =>
  new Linter().verify(`/${source}/${flags};`, { plugins: { regexp }, rules: RULES }).map(({ ruleId }) => ruleId);

/** What of a pattern may be repeated without a bound. Classes are one character each, whatever stands in them. */
const endless = (source: string): string[] => source.replace(/\[(?:\\.|[^\]\\])*\]/g, 'x').match(/(?<!\\)[*+]|\{\d+,\}/g) ?? [];

/** Every word of the patterns, to make texts of that nearly fit. */
const WORDS = [
  ...new Set(
    phraseExpressions()
      .concat(CONTEXT)
      .flatMap(({ source }) => source.match(/[\u4e00-\u9fff]+/g) ?? []),
  ),
];

const LONG = 10_000;

const long = (piece: string): string => piece.repeat(Math.ceil(LONG / piece.length));

describe('the patterns of the prose check', () => {
  it('repeat nothing without a bound where they run on a whole text', () => {
    const found = phraseExpressions().filter(({ source }) => endless(source).length > 0);
    assert.deepEqual(
      found.map(({ source }) => source),
      [],
    );
    assert.ok(phraseExpressions().length > 30);
  });

  it('can match no text in two ways, so that none takes polynomial or exponential time', () => {
    for (const expression of [...phraseExpressions(), ...CONTEXT]) assert.deepEqual(faultsOf(expression), [], expression.source);
    // The linter itself finds one that froze the check on 302 bytes, and one that is quadratic.
    assert.notDeepEqual(faultsOf(/(?:案件|案|件|申请)*(?=。)/), []);
    assert.notDeepEqual(faultsOf(/件\s*\s*。/), []);
  });

  it('end on texts that are made of their own words and do not fit at last', { timeout: 60_000 }, () => {
    const starts = ['', '本年未发生行政复议', '新收', '结转下年', '行政事业性收费', '行政复议、诉讼'];
    const pairs = WORDS.flatMap((word) => WORDS.map((other) => word + other));
    const repeated = [...WORDS, '政府信息公开申请', '1,', '1', '万', '\u3000', '行政复议、', '结转下年13件上年转入5件'];
    const overview = [
      ...repeated.map((piece, index) => `${starts[index % starts.length] ?? ''}${long(piece)}较`),
      ...pairs.flatMap((pair) => starts.slice(1).map((start) => `${start}${pair.repeat(40)}较`)),
    ];
    const { report } = readReport({ agency: '示例市', year: 2024, overview, reviews: { review: { total: 0 } } });
    assert.ok(report);
    checkReport(report);
  });
});
