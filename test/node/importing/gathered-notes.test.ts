import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatCells } from '../../../src/formats/cells.js';
import { FORMATS } from '../../../src/formats/formats.js';
import { ENGLISH } from '../../../src/i18n/english.js';
import { importHtml } from '../../../src/importing/import-text.js';
import type { ImportedReport } from '../../../src/importing/imported-report.js';
import { byImportance } from '../../../src/importing/notes/gathered-notes.js';
import { ImportError } from '../../../src/importing/notes/import-error.js';
import { importNote, importNoteText, NOTE_CODES } from '../../../src/importing/notes/import-note.js';
import type { ImportNote } from '../../../src/importing/notes/import-note.js';
import { cellAt } from '../../../src/report/cell-at.js';
import { DAMAGES } from '../../helpers/importing/damages.js';
import { htmlOf } from '../../helpers/importing/html/printed-html.js';
import { inTwo } from '../../helpers/importing/mangled-tables.js';
import { drawsFrom, isNotedBy } from '../../helpers/importing/oracle/oracle.js';
import { printedReport, taggedReport } from '../../helpers/importing/printed-report.js';
import type { PrintedBlock, PrintedTable } from '../../helpers/importing/printed-report.js';

const [REPORT] = fc.sample(taggedReport('2021'), { seed: 7, numRuns: 1 });
const CELLS = formatCells(FORMATS['2021']);

const withTables = (change: (table: PrintedTable) => readonly PrintedTable[]): ImportedReport =>
  importHtml(
    htmlOf(
      printedReport(REPORT!).flatMap((block): readonly PrintedBlock[] => (block.kind === 'table' ? change(block) : [block])),
      'plain',
    ),
  );

const relabelled = (table: PrintedTable, labels: Readonly<Record<string, string>>): PrintedTable => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => ({ ...cell, text: labels[cell.text] ?? cell.text }))),
});

/** Each number of part four replaced by a text. */
const reviewsOf =
  (text: string) =>
  (table: PrintedTable): PrintedTable[] =>
    table.part === 'reviews'
      ? [{ ...table, rows: table.rows.map((row) => row.map((cell) => (cell.path ? { ...cell, text } : cell))) }]
      : [table];

describe('the order of notes', () => {
  it('has a place for each code, and those that somebody should look at first', () => {
    const all = NOTE_CODES.map((code) => importNote(code, { severity: 'warning' }));
    // A code without a place would be first.
    assert.equal(byImportance(all)[0]?.code, 'encoding-assumed');
    const info = importNote('encoding-assumed', { severity: 'info' });
    assert.equal(byImportance([info, ...all]).at(-1), info);
  });
});

describe('notes on one cause', () => {
  it('are one, which names the first few of its places and has all of them as data', () => {
    const html = htmlOf(printedReport(REPORT!), 'plain').replace(/<td>(\d+)<\/td>/g, '<td>$1<sup>1</sup></td>');
    const { report, notes } = importHtml(html);
    const [note, ...others] = notes;
    assert.deepEqual(others, []);
    assert.equal(note?.code, 'text-in-doubt');
    const blank = CELLS.filter(({ keys }) => cellAt(report, keys) === null).map(({ path }) => path);
    assert.ok(blank.length > 100);
    assert.deepEqual([...note.paths!].sort(), blank.sort());
    assert.match(note.message, new RegExp(`^有 ${blank.length} 格带有上标、下标或较小的文字“1”，按空白处理：“规章 · 本年制发件数”.*等。$`));
    assert.ok(note.message.length < 300);
    assert.match(importNoteText(note, ENGLISH), new RegExp(`^${blank.length} cells come with .* and others\\.$`));
  });

  it('say a heading that is not known once, though the table goes on on another page', () => {
    const { notes } = withTables((table) => {
      if (table.part !== 'applications') return [table];
      const [upper, lower] = inTwo(relabelled(table, { 科研机构: '科技单位' }), 14);
      return [upper, { ...lower, rows: [...upper.rows.slice(0, 3), ...lower.rows] }];
    });
    const [note, ...others] = notes;
    assert.deepEqual(others, []);
    assert.equal(note?.code, 'columns-not-found');
    assert.equal(
      note.message,
      '第 2 个表格、第 3 个表格的表头“科技单位”不是应有的表头（或重复出现），不能确定哪一列是“科研机构”，25 格按空白处理。',
    );
    assert.equal(note.path, 'applications');
    assert.equal(note.paths?.length, 25);
    assert.ok(note.paths.every((path) => path.endsWith('.research')));
  });

  it('join the rows that were not found with those that stand in their place', () => {
    const { notes } = withTables((table) => [relabelled(table, { '1.属于国家秘密': '1.秘密', '2.重复申请': '2.多次' })]);
    const [note, ...others] = notes;
    assert.deepEqual(others, []);
    assert.equal(note?.code, 'cells-not-found');
    assert.deepEqual(note.paths, ['applications.results.refused.stateSecret', 'applications.results.declined.repeated']);
    assert.match(note.message, /有 2 行没有找到或不能确定，按空白处理：“1.属于国家秘密”、“2.重复申请”；另有 2 行.*1.秘密 \| .*“2.多次 \| /);
  });

  it('join a table that was not found with one that could not be read', () => {
    const { notes } = withTables(reviewsOf('约五'));
    assert.deepEqual(
      notes.map(({ code, path }) => [code, path]),
      [['table-not-found', 'reviews']],
    );
    assert.match(notes[0]?.message ?? '', /“四、政府信息公开行政复议、行政诉讼情况”；另有 1 个表格像是报告的统计表.*第 3 个表格/);
  });

  it('do not call a table blank that could not be read', () => {
    const { notes } = withTables(reviewsOf('5①'));
    assert.deepEqual(
      notes.map(({ code, paths }) => [code, paths?.length]),
      [['not-a-number', 15]],
    );
  });
});

/** Notes that say that cells are left blank. */
const SAY_BLANK = [
  'text-in-doubt',
  'only-unseen',
  'not-a-number',
  'number-too-large',
  'units-differ',
  'several-values',
  'row-not-placed',
  'cells-not-found',
  'columns-not-found',
  'columns-missing',
  'table-not-found',
  'table-blank',
];

/** What may be said more than once: of each table, of each kind of doubt, of each part, of each heading. */
const causeIn = ({ code, values, place, path, quote }: ImportNote): string =>
  JSON.stringify([
    code,
    values.doubt,
    values.part,
    code === 'row-not-placed' && [place, values.columns, path],
    code.includes('column') && quote,
  ]);

describe('the notes on a damaged document', () => {
  it('are one for each cause, the most important first, and none says blank of what is not', () => {
    const damages = Object.values(DAMAGES);
    const seen = new Set<string>();
    for (let seed = 0; seed < 120; seed += 1) {
      const draw = drawsFrom(seed);
      const blocks = damages[seed % damages.length]!(printedReport(REPORT!), draw);
      let imported: ImportedReport;
      try {
        imported = importHtml(htmlOf(blocks, 'plain'));
      } catch (error) {
        if (error instanceof ImportError) continue;
        throw error;
      }
      const { report, notes } = imported;
      assert.deepEqual(byImportance(notes), notes);
      const causes = notes.filter(({ code }) => !['headings-unknown', 'label-cut'].includes(code)).map(causeIn);
      assert.deepEqual([...new Set(causes)], causes, `seed ${seed}`);
      for (const note of notes) {
        seen.add(note.code);
        assert.equal(new Set(note.paths).size, note.paths?.length ?? 0);
        if (!SAY_BLANK.includes(note.code)) continue;
        const filled = CELLS.filter(({ path, keys }) => isNotedBy(note, path) && cellAt(report, keys) !== null);
        assert.deepEqual(
          filled.map(({ path }) => path),
          [],
          `seed ${seed}: ${note.message}`,
        );
      }
    }
    assert.ok(seen.size > 8, [...seen].join());
  });
});
