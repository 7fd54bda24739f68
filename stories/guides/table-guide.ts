import type { Bilingual, ElementGuide } from './guide.js';

const DATA = [
  { file: 'example-full-2024.json', name: { zh: '处处有数（虚构）', en: 'Every cell has a number (made up)' } },
  {
    file: 'linhe-civil-affairs-2024.json',
    name: { zh: '真实报告：临河区民政局 2024', en: 'A real report: Linhe Civil Affairs Bureau, 2024' },
  },
  { file: 'example-six-years.json', name: { zh: '六年（虚构，可与上年比较）', en: 'Six years (made up, to be compared)' } },
  { file: 'example-blanks-2024.json', name: { zh: '空白、零与“/”（虚构）', en: 'Blanks, zeros and “/” (made up)' } },
  { file: 'example-slips-2024.json', name: { zh: '有计算差错（虚构，可核对）', en: 'With slips (made up, to be checked)' } },
  { file: 'example-2019.json', name: { zh: '2019 年格式（虚构）', en: 'The format of 2019 (made up)' } },
] as const;

const DOS: readonly Bilingual[] = [
  {
    zh: '在标签里放上指向数据的链接或已发布的表：脚本没有运行、数据读不到时，读者仍有东西可看。',
    en: 'Put a link to the data or the published table between the tags: readers still have something where no script runs or the data cannot be read.',
  },
  {
    zh: '按网页的层次写 `heading-level`；网页自己已有标题时写 `without-heading`。',
    en: 'Set `heading-level` to fit the page, and `without-heading` where the page has a heading of its own.',
  },
  {
    zh: '页面顶部有固定的横条时，写明 `--disclosure-sticky-offset`，表头停在它下方。',
    en: 'Where a bar covers the top of the page, say so in `--disclosure-sticky-offset`: the head of the table stays below it.',
  },
];

const DONTS: readonly Bilingual[] = [
  {
    zh: '不要在公开的页面上写 `check`：它是给编制报告的人用的。',
    en: 'Do not set `check` on a public page: it is for the person who compiles the report.',
  },
  {
    zh: '不要把空白填成 0。空白是 `null`，不适用是 `"/"`，0 是报告里写着 0。',
    en: 'Do not fill blanks with 0. A blank is `null`, “does not apply” is `"/"`, and 0 is a printed 0.',
  },
  {
    zh: '不要给元素定死高度再隐藏溢出的部分；要限高，用 `--disclosure-max-height`，表会在里面滚动。',
    en: 'Do not fix the height and hide what overflows; limit it by `--disclosure-max-height`, and the table scrolls within.',
  },
];

/** What the three statutory tables have in common. */
export const TABLE_GUIDE: Pick<ElementGuide, 'values' | 'keyboard' | 'dos' | 'donts'> & { readonly files: typeof DATA } = {
  files: DATA,
  values: { blank: ['未填', '—'] },
  keyboard: [
    {
      keys: ['Tab'],
      does: {
        zh: '依次走到核对的清单、复制和下载的按钮；表比所在位置宽时，还走到滚动的区域；写了 `focusable-cells` 时，还走到表里的一格。',
        en: 'Moves through the list of findings and the buttons for copying and saving, and, where the table is wider than its place, to the region that scrolls; with `focusable-cells`, to one cell of the table.',
      },
    },
    {
      keys: ['←', '→', '↑', '↓'],
      does: {
        zh: '焦点在滚动区域时滚动表格；在一格上时走到相邻的格，所在的行和列随之标出。',
        en: 'Scroll the table while the region has the focus; on a cell, move to the next one, whose row and column are marked.',
      },
    },
    {
      keys: ['Enter'],
      does: {
        zh: '在核对清单的一条上，走到它所说的那一格；在一格上，告诉网页选了哪一格（`disclosure-cell`）。',
        en: 'On a line of the findings, goes to the cell that it speaks of; on a cell, tells the page which one was chosen (`disclosure-cell`).',
      },
    },
    { keys: ['Esc'], does: { zh: '关闭一格旁的核对说明。', en: 'Closes the explanation beside a cell.' } },
  ],
  dos: DOS,
  donts: DONTS,
};
