import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { USAGE_ERROR_CODES } from '../../../src/cli/errors/command-error.js';
import { actionsEn } from '../../../src/i18n/messages/en/actions.js';
import { actionsZhCN } from '../../../src/i18n/messages/zh-cn/actions.js';
import { aidsEn } from '../../../src/i18n/messages/en/aids.js';
import { aidsZhCN } from '../../../src/i18n/messages/zh-cn/aids.js';
import { checkSentencesEn } from '../../../src/i18n/messages/en/check-sentences.js';
import { checkSentencesZhCN } from '../../../src/i18n/messages/zh-cn/check-sentences.js';
import { checkEn } from '../../../src/i18n/messages/en/check.js';
import { checkZhCN } from '../../../src/i18n/messages/zh-cn/check.js';
import { commandEn } from '../../../src/i18n/messages/en/command.js';
import { commandZhCN } from '../../../src/i18n/messages/zh-cn/command.js';
import { glossaryEn } from '../../../src/i18n/messages/en/glossary.js';
import { glossaryZhCN } from '../../../src/i18n/messages/zh-cn/glossary.js';
import { exportEn } from '../../../src/i18n/messages/en/export.js';
import { exportZhCN } from '../../../src/i18n/messages/zh-cn/export.js';
import { frameEn } from '../../../src/i18n/messages/en/frame.js';
import { frameZhCN } from '../../../src/i18n/messages/zh-cn/frame.js';
import { importingEn } from '../../../src/i18n/messages/en/importing.js';
import { importingZhCN } from '../../../src/i18n/messages/zh-cn/importing.js';
import { interfaceEn } from '../../../src/i18n/messages/en/interface.js';
import { interfaceZhCN } from '../../../src/i18n/messages/zh-cn/interface.js';
import { outlineEn } from '../../../src/i18n/messages/en/outline.js';
import { outlineZhCN } from '../../../src/i18n/messages/zh-cn/outline.js';
import { reportEn } from '../../../src/i18n/messages/en/report.js';
import { reportZhCN } from '../../../src/i18n/messages/zh-cn/report.js';
import { toolsEn } from '../../../src/i18n/messages/en/tools.js';
import { toolsZhCN } from '../../../src/i18n/messages/zh-cn/tools.js';
import { trendEn } from '../../../src/i18n/messages/en/trend.js';
import { trendZhCN } from '../../../src/i18n/messages/zh-cn/trend.js';
import { DOUBTS } from '../../../src/importing/published-document.js';
import { PLACE_KINDS } from '../../../src/importing/notes/document-place.js';
import { DRAWN_THINGS } from '../../../src/importing/notes/drawn-name.js';
import { NOTE_CODES } from '../../../src/importing/notes/import-note.js';
import { ERROR_CODES, INPUT_ERROR_CODES } from '../../../src/report/error-codes.js';
import { EXPECTED } from '../../../src/report/problem.js';

type Messages = Readonly<Record<string, string>>;

const DOMAINS: Readonly<Record<string, readonly [chinese: Messages, english: Messages]>> = {
  interface: [interfaceZhCN, interfaceEn],
  check: [checkZhCN, checkEn],
  'check-sentences': [checkSentencesZhCN, checkSentencesEn],
  outline: [outlineZhCN, outlineEn],
  glossary: [glossaryZhCN, glossaryEn],
  report: [reportZhCN, reportEn],
  aids: [aidsZhCN, aidsEn],
  actions: [actionsZhCN, actionsEn],
  tools: [toolsZhCN, toolsEn],
  trend: [trendZhCN, trendEn],
  importing: [importingZhCN, importingEn],
  command: [commandZhCN, commandEn],
  export: [exportZhCN, exportEn],
  frame: [frameZhCN, frameEn],
};

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Ideographs and the punctuation that stands among them, full width forms included. */
const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

describe('what is said', () => {
  for (const [name, [chinese, english]] of Object.entries(DOMAINS)) {
    it(`in the domain "${name}" has a text in both languages, with the same placeholders`, () => {
      assert.deepEqual(Object.keys(english).sort(), Object.keys(chinese).sort());
      for (const [key, text] of Object.entries(chinese)) assert.deepEqual(placeholders(english[key] ?? ''), placeholders(text), key);
    });

    it(`in the domain "${name}" is English in English, but for what is quoted`, () => {
      for (const [key, text] of Object.entries(english)) assert.doesNotMatch(text.replace(/“[^”]*”/g, ''), CHINESE, key);
    });
  }

  it('has one text a name, whatever is loaded together', () => {
    const keys = Object.values(DOMAINS).flatMap(([chinese]) => Object.keys(chinese));
    assert.equal(new Set(keys).size, keys.length);
  });

  it('has a text for every code, and none for another', () => {
    const codesIn = (messages: Messages, prefix: string): string[] =>
      Object.keys(messages)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
        .sort();
    const sorted = (codes: readonly string[]): string[] => [...codes].sort();
    assert.deepEqual(codesIn(interfaceZhCN, 'error:'), sorted(ERROR_CODES));
    assert.deepEqual(codesIn(interfaceZhCN, 'expected:'), sorted(EXPECTED));
    assert.deepEqual(codesIn(importingZhCN, 'import:note:'), sorted(NOTE_CODES));
    assert.deepEqual(codesIn(importingZhCN, 'import:doubt:'), sorted(DOUBTS));
    assert.deepEqual(codesIn(importingZhCN, 'import:place:'), sorted(PLACE_KINDS));
    assert.deepEqual(codesIn(importingZhCN, 'import:drawn:'), sorted(DRAWN_THINGS));
    assert.deepEqual(codesIn(commandZhCN, 'cli:wrong:'), sorted([...USAGE_ERROR_CODES, 'hint']));
    assert.deepEqual(codesIn(commandZhCN, 'cli:failed:'), sorted([...INPUT_ERROR_CODES, 'unwritable']));
  });
});
