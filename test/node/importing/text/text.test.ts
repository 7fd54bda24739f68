import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Grid, SeenText } from '../../../../src/importing/published-document.js';
import { importText } from '../../../../src/importing/import-text.js';
import { csvRecords } from '../../../../src/importing/text/csv-document.js';
import { textDocument } from '../../../../src/importing/text/text-document.js';
import { withTextTables } from '../../../../src/importing/text/text-tables.js';
import { cellAt } from '../../../../src/report/cell-at.js';
import { ImportError } from '../../../../src/importing/notes/import-error.js';
import { placesInChinese } from '../../../helpers/importing/places-in-chinese.js';

/** The only cell of numbers of a small table. */
function cellIn(text: string): SeenText {
  const grid = textDocument(`信息内容 | 本年制发件数\n规章 | ${text}`).blocks.find((block): block is Grid => block.kind === 'grid');
  const cell = grid?.rows[1]?.[1];
  assert.ok(cell);
  return cell;
}

const SEEN: Readonly<Record<string, readonly string[]>> = {
  '4031': [
    ...[
      '~~12~~4031',
      '4031~~12~~',
      '~~**12**~~ 4031',
      '**~~12~~4031**',
      '**4031**',
      '__4031__',
      '***4031***',
      '*4031*',
      '_4031_',
      '`4031`',
    ],
    ...['<del>12</del>4031', '<s>12</s>4031', '<DEL>12</DEL>4031', '<del>12</del><b>4031</b>', '<!-- 12 -->4031', '40<!-- 12 -->31'],
    ...[
      '<span style="display:none">12</span>4031',
      '<span style="text-decoration:line-through">12</span>4031',
      '<span hidden>12</span>4031',
    ],
    ...['&nbsp;4031&nbsp;', '&#52;031', '[4031](https://www.example.gov.cn/4031)', '40<wbr>31', '40<b>31</b>', '40**31**'],
    ...['1\u03362\u03364031', '4031 1\u0338', '1\u20e54031', '1\u0335\u03012\u03364031'],
  ],
  '40\n31': ['40<br>31', '40<br/>31'],
  '4031|12': ['4031\\|12', '4031\\|12 |'],
  '~~ 12 ~~4031': ['~~ 12 ~~4031'],
  '<12>4031': ['<12>4031', '\\<12>4031'],
  '4031*': ['4031*', '4031\\*'],
  '\\': ['\\', '\\|'],
  '': ['~~12~~', '<del>12</del>', '<!-- 12 -->', '1\u0336'],
};

const IN_DOUBT = [
  ...[
    '4031<sup>1</sup>',
    '<sub>1</sub>4031',
    '4031^1^',
    '~1~4031',
    '4031[^1]',
    '4031[1](#note)',
    '[1](#note)4031',
    '![12](12.png)4031',
    '<img src="12.png" alt="12">4031',
  ],
  ...['\u202e1304\u202c', '\u202d4031\u202c', '\u20674031\u2069', '\u200f31\u200f40', '\u03364031', '<del>1</del>\u03364031'],
];

describe('a cell in a text', () => {
  it('says what is plainly seen', () => {
    for (const [seen, texts] of Object.entries(SEEN))
      for (const text of texts) {
        const cell = cellIn(text);
        assert.deepEqual([cell.text, cell.doubt], [seen, undefined], text);
      }
  });

  it('is in doubt where something stands beside the number that is not level, or where its digits may be shown in another order', () => {
    for (const text of IN_DOUBT) assert.ok(cellIn(text).doubt, text);
    // A mark as from left to right changes nothing, nor does one as from right to left that stands before all digits.
    for (const text of ['\u200e4031', '\u200f4031']) assert.equal(cellIn(text).doubt, undefined, text);
  });

  it('is in doubt where a cell before it in its line leaves the direction of the text changed', () => {
    const [, second] = textDocument('信息内容 | 本年制发件数 | 本年废止件数\n规章 | \u202e12 | 4031').blocks.flatMap((block) =>
      block.kind === 'grid' ? block.rows : [],
    );
    assert.deepEqual(
      second?.map(({ doubt }) => doubt?.kind),
      ['overlaid', 'overlaid', 'overlaid'],
    );
    const [, third] = textDocument('信息内容 | 本年制发件数 | 本年废止件数\n规章 | \u202a12\u202c | 4031').blocks.flatMap((block) =>
      block.kind === 'grid' ? block.rows : [],
    );
    assert.deepEqual(
      third?.map(({ doubt }) => doubt?.kind),
      [undefined, 'overlaid', undefined],
    );
  });

  it('keeps what is struck through or hidden only to be named', () => {
    for (const text of ['~~12~~', '<del>12</del>', '1\u03362\u0336']) assert.equal(cellIn(text).unseen, '12', text);
    assert.equal(cellIn('4031').unseen, undefined);
  });
});

describe('a line of prose in a text', () => {
  const proseOf = (text: string) => textDocument(text).blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'a table'));

  it('says what is plainly seen', () => {
    assert.deepEqual(proseOf('全年新收申请~~21~~12件。'), ['全年新收申请12件。']);
    assert.deepEqual(proseOf('全年新收申请<del>21</del>12件。'), ['全年新收申请12件。']);
    assert.deepEqual(proseOf('## **一、总体情况**'), ['一、总体情况']);
  });

  it('keeps characters that are no marks', () => {
    const texts = ['1~3月、4~6月', '第*号、第*号', '见<附件>', 'a_b_c', '价格<5%', '邮箱：a&b@example.cn', '1 * 2 * 3', '#1号'];
    for (const text of texts) assert.deepEqual(proseOf(text), [text]);
  });

  it('is not read where a comment or an element hides it over several lines, which is said', () => {
    const { blocks, unseen } = textDocument('前\n<!--\n规章 | 12 |\n-->\n中\n<del>\n规章 | 13 |\n</del>\n后');
    assert.deepEqual(
      blocks,
      ['前', '中', '后'].map((text) => ({ kind: 'paragraph', text })),
    );
    assert.deepEqual(placesInChinese(unseen), ['第 2 行起的注释', '第 6 行起的隐藏内容']);
    assert.deepEqual(proseOf('前\n<b>\n中\n</b>\n后'), ['前', '中', '后']);
    // The second line is struck through as well, as far as nobody can tell here.
    assert.deepEqual(proseOf('前\n<del>12\n13</del>4031\n后'), ['前', '后']);
  });
});

describe('a paragraph of another document that is the row of a table', () => {
  const line = (text: string, more: Partial<SeenText> = {}) => ({ kind: 'paragraph', text, ...more }) as const;

  it('hands its doubt on to each of its cells, since which of them it is in cannot be told', () => {
    const { blocks } = withTextTables({
      blocks: [
        line('信息内容 | 件数'),
        line('规章 | 4031', { doubt: { kind: 'raised', quote: '1' } }),
        line('行政许可 |', { unseen: '12' }),
      ],
    });
    const [grid] = blocks;
    assert.ok(grid?.kind === 'grid');
    assert.deepEqual(
      grid.rows[1]?.map(({ doubt }) => doubt?.quote),
      ['1', '1'],
    );
    assert.deepEqual(
      grid.rows[2]?.map(({ unseen }) => unseen),
      [undefined, '12'],
    );
  });

  it('shows its marks as they are: only a text is Markdown', () => {
    const { blocks } = withTextTables({ blocks: [line('信息内容 | 件数'), line('规章 | ~~12~~4031')] });
    const [grid] = blocks;
    assert.ok(grid?.kind === 'grid');
    assert.equal(grid.rows[1]?.[1]?.text, '~~12~~4031');
  });
});

describe('a whole text', () => {
  const REPORT = `# 示例市教育局2024年政府信息公开工作年度报告

## 二、主动公开政府信息情况

| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| --- | --- | --- | --- |
| **规章** | ~~12~~4031 | <del>1</del>0 | 3<sup>①</sup> |
| 行政规范性文件 | 1\u03365 | \u202e21\u202c | 7 |
`;

  it('gives the numbers that are seen, and notes where one is not certain', () => {
    const { report, notes } = importText(REPORT);
    const of = (row: string) => ['issued', 'repealed', 'inForce'].map((column) => cellAt(report, ['disclosure', row, column]));
    assert.deepEqual(
      [of('rules'), of('normativeDocuments')],
      [
        [4031, 0, null],
        [5, null, 7],
      ],
    );
    const doubts = notes.filter(({ code }) => code === 'text-in-doubt').map(({ path }) => path);
    assert.deepEqual(doubts, ['disclosure.rules.inForce', 'disclosure.normativeDocuments.repealed']);
  });

  it('is refused where it has more lines or cells than any report', () => {
    for (const text of ['a\n'.repeat(500_000), '|'.repeat(300_000), '1\t'.repeat(300_000)])
      assert.throws(
        () => textDocument(text),
        (error) => error instanceof ImportError && error.code === 'too-large',
      );
  });
});

describe('comma-separated values', () => {
  it('do not join what stands behind a closing quote to what stands in it', () => {
    assert.deepEqual(csvRecords('a,"12"4031,"1""2" ,b"c\n'), [['a', '"12"4031', '1"2 ', 'b"c'], ['']]);
  });

  it('end an open quote with the file', () => {
    assert.deepEqual(csvRecords('a,"1\n2,3'), [['a', '1\n2,3']]);
  });
});
