import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlDocument } from '../../../../src/importing/html/html-document.js';
import { ofSize } from '../../../helpers/importing/documents.js';
import { boundedWork } from '../../../helpers/work.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';

// Pages that are made to take long, or to take much memory: each ends, as what it is or in a clear refusal.

/** The code of the refusal, or how many blocks the page has. */
function outcome(html: string): string | number {
  try {
    return htmlDocument(html).blocks.length;
  } catch (error) {
    assert.ok(error instanceof ImportError, String(error));
    assert.match(error.message, /[\u4e00-\u9fff]{6}/);
    return error.code;
  }
}

const many = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join('');

const sheet = (css: string, body = '<p>x'): string => `<style>${css}</style>${body}`;

describe('a page that is made to take long', () => {
  const pages: Readonly<Record<string, readonly [() => string, string | number]>> = {
    'a paragraph of very many elements': [() => `<p>${'<b>1</b>'.repeat(ofSize(100_000))}`, 1],
    'elements half a million': [() => '<b>1</b>'.repeat(500_000), 'too-large'],
    'elements a hundred thousand deep': [() => '<div>'.repeat(100_000), 'too-deep'],
    'as deep as browsers nest': [() => `${'<div>'.repeat(500)}x`, 1],
    'formatting that is never closed': [() => many(100_000, (index) => `<p><font size=${index}>x`), 'too-deep'],
    'the same formatting that is never closed': [() => '<p><b><i>x'.repeat(300_000), 'too-large'],
    'text outside of the cells of a table': [() => `<table>${'x<br>'.repeat(ofSize(100_000))}`, ofSize(100_000)],
    'a hundred thousand attributes': [() => `<a ${many(100_000, (index) => `a${index} `)}>x`, 1],
    'a million attributes': [() => `<a ${many(1_000_000, (index) => `a${index} `)}>x`, 'too-large'],
    'a tag of two million attributes': [() => `<a ${many(2_000_000, (index) => `${index} `)}>x`, 'too-large'],
    'a name of ten million characters': [() => `<a${'b'.repeat(10_000_000)}>x`, 'too-complex'],
    'names of ten thousand characters': [() => `<a${'b'.repeat(10_000)}>x</a>`.repeat(100), 'too-complex'],
    'ten million words in a table and none of its cells': [() => `<table>${'中 \n'.repeat(3_400_000)}`, 'too-large'],
    'a paragraph of a hundred thousand words': [() => `<p>${'中 \n'.repeat(100_000)}`, 1],
    'a paragraph of half a million characters': [() => `<p>${'中'.repeat(500_000)}`, 1],
    'comments that never end': [() => '<!--'.repeat(1_000_000), 0],
    'a picture of ten megabytes': [() => `<img src="data:${'A'.repeat(10_000_000)}">x`, 1],
    'tables in a hidden block': [() => `<div hidden>${'<table><td>1<td>2</table>'.repeat(ofSize(20_000))}</div>x`, 1],
    'a hundred thousand marks in a cell': [() => `<table><tr><td>${'<sup>1</sup>'.repeat(50_000)}<td>2</table>`, 1],
    'rules that select all': [() => sheet('p{display:none}'.repeat(3000), '<p>x'.repeat(10_000)), 'too-complex'],
    'rules that look at all siblings': [() => sheet('b~i{display:none}', `<p>${'<i>x</i>'.repeat(30_000)}`), 'too-complex'],
    'rules that count all siblings': [() => sheet('i:nth-last-child(3n){display:none}', `<p>${'<i>x</i>'.repeat(30_000)}`), 'too-complex'],
    'rules that count a thousand siblings': [() => sheet('i:nth-child(3n){display:none}', `<p>${'<i>x</i>'.repeat(1000)}`), 1],
    'a style sheet of two megabytes': [() => sheet('p{display:none}'.repeat(140_000)), 'too-complex'],
    'a selector of a hundred thousand classes': [() => sheet(`${'.a'.repeat(100_000)}{display:none}`), 'too-complex'],
    'a selector nested ten thousand times': [() => sheet(`${':not('.repeat(10_000)}{display:none}`), 1],
    'rules nested ten thousand times': [() => sheet('p{& b,& i{'.repeat(10_000)), 'too-complex'],
    'rules that double when they are nested': [() => sheet(`p${'{& &'.repeat(20)}{display:none}`, '<p><b>x'), 'too-complex'],
    'blocks that are never closed': [() => sheet('{'.repeat(100_000)), 1],
    'custom properties that name each other': [
      () => sheet(`p{${many(5000, (i) => `--a${i}:var(--a${i + 1}) var(--a${i + 1});`)}display:var(--a0)}`),
      1,
    ],
    'a style of a megabyte': [() => `<p style="${'color:red;'.repeat(100_000)}">x`, 'too-complex'],
    'a value of brackets': [() => `<p style="display:${'('.repeat(90_000)}">x`, 1],
    'columns that span a thousand': [() => `<table>${'<col span=1000>'.repeat(20_000)}<tr><td>1<td>2</table>`, 1],
  };
  for (const [name, [page, expected]] of Object.entries(pages))
    it(`${name}: ${expected}`, async () => {
      const html = page();
      assert.equal(await boundedWork(() => outcome(html)), expected);
    });
});
