import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CHINESE_CMAPS, chineseCmaps } from '../../../../build/package/chinese-cmaps.js';
import type { Grid } from '../../../../src/importing/published-document.js';
import { pageParagraphs } from '../../../../src/importing/positioned/tables/page-paragraphs.js';
import { cellText } from '../../../../src/importing/positioned/tables/page-lines.js';
import { ruledTables } from '../../../../src/importing/positioned/tables/ruled-tables.js';
import type { Glyph, PageContent, Ruling } from '../../../../src/importing/positioned/painting/page-content.js';

const across = (at: number, from: number, to: number): Ruling => ({ isHorizontal: true, at, from, to });
const down = (at: number, from: number, to: number): Ruling => ({ isHorizontal: false, at, from, to });

/** Characters of 10 points from a place on. */
const written = (text: string, left: number, y: number): Glyph[] =>
  Array.from(text, (character, index) => ({ text: character, left: left + 10 * index, right: left + 10 * index + 10, y, size: 10 }));

const page = (rulings: readonly Ruling[], glyphs: readonly Glyph[]): PageContent => ({
  glyphs,
  rulings,
  hidden: [],
  things: [],
  hiddenLayers: [],
  width: 600,
  height: 800,
  marks: glyphs.length,
});

const tablesOf = (rulings: readonly Ruling[], glyphs: readonly Glyph[]) => ruledTables(page(rulings, glyphs)).tables;

const textsOf = (rows: Grid['rows']): string[][] => rows.map((row) => row.map(({ text }) => text));

describe('code tables of Chinese fonts', () => {
  it('are those of the package', () => assert.ok(readFileSync(CHINESE_CMAPS, 'utf8') === chineseCmaps()));
});

describe('tables with lines', () => {
  const frame = [across(0, 0, 100), across(100, 0, 100), down(0, 0, 100), down(100, 0, 100)];

  it('keep numbers apart that nearly touch', () => {
    const glyphs = [...written('12', 29, 50), ...written('3', 51, 50)];
    const [table] = tablesOf([...frame, down(50, 0, 100)], glyphs);
    assert.deepEqual(textsOf(table?.rows ?? []), [['12', '3']]);
  });

  it('do not join what a missing piece of a line leaves open into one number', () => {
    const glyphs = [...written('1', 20, 30), ...written('2', 20, 80)];
    const [table] = tablesOf([...frame, down(50, 0, 100), across(50, 50, 100)], glyphs);
    assert.equal(table?.rows[0]?.[0]?.text, '1\n2');
  });

  it('have their outer sides where nobody drew them', () => {
    const [table] = tablesOf([across(0, 0, 100), across(50, 0, 100), across(100, 0, 100), down(50, 0, 100)], written('甲', 10, 30));
    assert.deepEqual(textsOf(table?.rows ?? []), [
      ['甲', ''],
      ['', ''],
    ]);
  });

  it('are not made of an underline or a frame', () => {
    assert.deepEqual(tablesOf([across(0, 0, 100)], []), []);
    assert.deepEqual(tablesOf(frame, written('甲', 10, 50)), []);
  });
});

describe('lines of text', () => {
  it('part numbers by a space where there is a gap', () =>
    assert.equal(cellText([...written('1', 0, 0), ...written('2', 14, 0)]).text, '1 2'));

  it('are paragraphs where one starts further in or the last ended early', () => {
    const line = (text: string, left: number, y: number) => ({ text, left, right: left + 10 * text.length, y, size: 10 });
    const lines = [line('一二三四五六七八', 20, 0), line('九十', 0, 15), line('甲乙丙丁戊己庚辛', 20, 30), line('终', 20, 45)];
    assert.deepEqual(
      pageParagraphs(lines, { left: 0, right: 100 }).map(({ seen }) => seen.text),
      ['一二三四五六七八九十', '甲乙丙丁戊己庚辛', '终'],
    );
  });
});
