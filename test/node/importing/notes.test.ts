import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reportHtml } from '../../../src/exporting/html/report-html.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { SIMPLIFIED_CHINESE } from '../../../src/i18n/language.js';
import type { Language } from '../../../src/i18n/language.js';
import { importingEn } from '../../../src/i18n/messages/en/importing.js';
import { TRADITIONAL_CHINESE } from '../../../src/i18n/traditional-chinese.js';
import { importHtml } from '../../../src/importing/import-text.js';
import { PLACE_KINDS, placeText, placeWithin } from '../../../src/importing/notes/document-place.js';
import { DRAWN_THINGS, drawnName, drawnNameIn } from '../../../src/importing/notes/drawn-name.js';
import { ImportError } from '../../../src/importing/notes/import-error.js';
import { importNote, importNoteText } from '../../../src/importing/notes/import-note.js';
import type { ImportNote } from '../../../src/importing/notes/import-note.js';
import { IMPORT_ERROR_CODES } from '../../../src/report/error-codes.js';
import { DAMAGES } from '../../helpers/importing/damages.js';
import { decoratedHtml } from '../../helpers/importing/html/decorated-html.js';
import { drawsFrom } from '../../helpers/importing/oracle/oracle.js';
import { cellTexts, printedReport, taggedReport } from '../../helpers/importing/printed-report.js';

/** A text without what is quoted in it, quotes in quotes included. */
function withoutQuotes(text: string): string {
  const left = text.replace(/“[^“”]*”/g, '');
  return left === text ? left : withoutQuotes(left);
}

const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** The notes of some documents that are damaged and decorated. */
function someNotes(): ImportNote[] {
  const damages = Object.values(DAMAGES);
  const reports = [
    ...fc.sample(taggedReport('2021'), { seed: 5, numRuns: 4 }),
    ...fc.sample(taggedReport('2019'), { seed: 6, numRuns: 2 }),
  ];
  const odd = ['约12', '十二', '12元', '123456789012345678901'];
  return Array.from({ length: 40 }, (_, seed) => seed).flatMap((seed) => {
    const draw = drawsFrom(seed);
    const report = reports[seed % reports.length]!;
    const blocks = printedReport(report, (cell) => (draw(9) === 0 ? odd[draw(odd.length)]! : (cellTexts(cell)[0] ?? '')));
    try {
      return importHtml(decoratedHtml(damages[seed % damages.length]!(blocks, draw), draw)).notes;
    } catch (error) {
      if (error instanceof ImportError) return [];
      throw error;
    }
  });
}

describe('a note of importing', () => {
  const notes = someNotes();

  it('is data that its sentences follow from, and outlives being stored', () => {
    assert.ok(new Set(notes.map(({ code }) => code)).size > 8);
    for (const note of notes) {
      const stored = JSON.parse(JSON.stringify(note)) as ImportNote;
      assert.deepEqual(stored, note);
      assert.equal(importNoteText(stored, SIMPLIFIED_CHINESE), note.message);
    }
  });

  it('is English in English, but for what it quotes', () => {
    for (const note of notes) {
      const text = importNoteText(note, ENGLISH);
      // An excerpt may end within a quote.
      if (!text.includes('…')) assert.doesNotMatch(withoutQuotes(text), CHINESE, text);
      assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/, text);
    }
  });

  it('says where and what in every language', () => {
    const note = importNote(
      'not-a-number',
      { severity: 'warning', place: placeWithin({ kind: 'table', number: 2 }, { row: 3, column: 4 }), quote: '约12' },
      { label: '总计' },
    );
    assert.equal(note.place, '第 2 个表格第 3 行第 4 列');
    assert.equal(note.message, '第 2 个表格第 3 行第 4 列的“约12”不是数字，“总计”按空白处理。');
    assert.equal(importNoteText(note, ENGLISH), '“约12” in row 3, column 4 of table 2 is not a number; “总计” is left blank.');
    assert.match(importNoteText(note, TRADITIONAL_CHINESE), /不是數字/);
  });

  it('is said in a language of the page’s own as far as that has words, else in Chinese', () => {
    const words: Language['words'] = { ...SIMPLIFIED_CHINESE.words, ...{ 'import:note:prose-not-found': 'Rien pour « {label} ».' } };
    const french: Language = { tag: 'fr', words, label: (official) => official };
    const missing = importNote('prose-not-found', { severity: 'warning' }, { label: '一、总体情况' });
    assert.equal(importNoteText(missing, french), 'Rien pour « 一、总体情况 ».');
    const blank = importNote('table-blank', { severity: 'warning' }, { label: '二' });
    assert.equal(importNoteText(blank, french), blank.message);
  });

  it('has a place that is said whole, with its row, with its column and with both', () => {
    const facts = { number: 2, line: 3, page: 4, name: '甲', lines: ['2—3', '5'] };
    for (const kind of PLACE_KINDS)
      for (const within of [{}, { row: 7 }, { column: 8 }, { row: 7, column: 8 }]) {
        const place = placeWithin({ kind, ...facts }, within);
        for (const language of [SIMPLIFIED_CHINESE, ENGLISH]) {
          const text = placeText(place, language);
          assert.doesNotMatch(text, /\{\w+\}/);
          for (const number of Object.values(within)) assert.ok(text.includes(String(number)), text);
        }
        if (kind !== 'named') assert.doesNotMatch(withoutQuotes(placeText(place, ENGLISH)), CHINESE);
      }
    assert.equal(placeText('附件', ENGLISH), '附件');
    assert.equal(placeText({ kind: 'sheet-rows', name: '一', lines: ['2—3', '5'] }, ENGLISH), 'row 2—3, 5 of sheet “一”');
  });

  it('names in English what is drawn, and leaves texts of the document as they are', () => {
    assert.equal(drawnNameIn(ENGLISH, drawnName('picture')), 'picture');
    assert.equal(drawnNameIn(ENGLISH, drawnName('formula', 'a+b')), 'formula a+b');
    assert.equal(drawnNameIn(ENGLISH, drawnName('picture') + drawnName('picture') + drawnName('shape')), 'picture, picture, shape');
    assert.equal(drawnNameIn(ENGLISH, '图片说明'), '图片说明');
    for (const thing of DRAWN_THINGS) assert.doesNotMatch(drawnNameIn(ENGLISH, drawnName(thing)), CHINESE);
    assert.equal(drawnNameIn(ENGLISH, '区政府大楼'), '区政府大楼');
    assert.equal(drawnNameIn(SIMPLIFIED_CHINESE, '图片公式 x'), '图片公式 x');
  });
});

describe('an import error', () => {
  it('has a public code and a sentence in both languages for every reason', () => {
    const reasons = Object.keys(importingEn).flatMap((key) => (key.startsWith('import:error:') ? key.slice('import:error:'.length) : []));
    const codes = new Set<string>();
    for (const reason of reasons) {
      const error = new ImportError(reason as ImportError['reason'], { most: 3 });
      codes.add(error.code);
      assert.match(error.message, /[\u4e00-\u9fff]{4}/, reason);
      assert.doesNotMatch(withoutQuotes(error.textIn(ENGLISH)), CHINESE, reason);
      assert.doesNotMatch(error.textIn(ENGLISH), /undefined/, reason);
    }
    assert.deepEqual([...codes].sort(), [...IMPORT_ERROR_CODES].sort());
  });
});

describe('a table that the end of a page cut off below its headings', () => {
  const [report] = fc.sample(taggedReport('2021'), { seed: 3, numRuns: 1 });
  const whole = reportHtml(report!, { form: 'page' });
  const heads = ['自然人', '商业', '科研', '社会', '法律服务', '其他', '总计'].map((head) => `<td>${head}</td>`).join('');
  const notesWith = (rows: string): readonly string[] =>
    importHtml(
      whole.replace('<table', `<table><tr><td></td><td colspan="7">申请人情况</td></tr><tr><td></td>${heads}</tr>${rows}</table><table`),
    )
      .notes.map(({ code }) => code)
      .filter((code) => code === 'table-not-read' || code === 'table-without-place');

  it('is not missed where its headings go on in the next one', () => {
    assert.deepEqual(notesWith(''), []);
  });

  it('is where anything else stands in it', () => {
    assert.equal(notesWith('<tr><td>另有</td><td>3</td></tr>').length, 1);
  });
});
