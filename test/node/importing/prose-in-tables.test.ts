import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { importHtml } from '../../../src/importing/import-text.js';
import type { Report } from '../../../src/report/report.js';
import { KINDS, readAs } from '../../helpers/importing/every-reader.js';
import { htmlOf } from '../../helpers/importing/html/printed-html.js';
import { printedReport, taggedReport } from '../../helpers/importing/printed-report.js';
import type { PrintedBlock, PrintedParagraph } from '../../helpers/importing/printed-report.js';

const paragraph = (text: string): PrintedParagraph => ({ kind: 'paragraph', role: 'prose', text });

/** The texts around a table. */
interface Around {
  readonly above?: readonly string[];
  readonly below?: readonly string[];
}

const around = (blocks: readonly PrintedBlock[], texts: Readonly<Record<string, Around>>): PrintedBlock[] =>
  blocks.flatMap((block): PrintedBlock[] => {
    if (block.kind !== 'table') return [block];
    const { above = [], below = [] } = texts[block.part] ?? {};
    return [...above.map(paragraph), block, ...below.map(paragraph)];
  });

const reportIn = (format: string): Report => fc.sample(taggedReport(format), { numRuns: 1, seed: 14 })[0]!;

const FOUND: Readonly<Record<string, Around>> = {
  disclosure: {
    above: ['（一）制发文件的情况', '本机关按照第二十条的规定，主动公开下列政府信息。'],
    below: ['注：行政许可数量含变更、延续。'],
  },
  applications: { above: ['本年度申请的办理情况如下：'], below: ['其中，自然人提出的申请占九成以上。'] },
  reviews: { below: ['本年度没有因政府信息公开引发的行政复议、行政诉讼案件。'] },
};

const notesOf = (texts: Readonly<Record<string, Around>>, part: string): string[] => {
  const { above = [], below = [] } = texts[part] ?? {};
  return [...above, ...below];
};

describe('sentences above and below the tables', () => {
  for (const format of ['2019', '2021'])
    for (const kind of KINDS)
      it(`are kept in their part, and change no number: ${kind}, ${format}`, async () => {
        const report = reportIn(format);
        // In a sheet, a heading right above a table may be a label of it.
        const texts =
          kind === 'Excel' ? { ...FOUND, disclosure: { ...FOUND.disclosure, above: FOUND.disclosure!.above!.slice(1) } } : FOUND;
        const [imported] = await readAs(kind, around(printedReport(report), texts));
        const notes = Object.fromEntries(['disclosure', 'applications', 'reviews'].map((part) => [part, notesOf(texts, part)]));
        expect(imported?.report).to.deep.equal({ ...report, notes, source: null, published: imported?.report.published });
        expect(imported?.notes.filter(({ code }) => code === 'text-not-placed')).to.deep.equal([]);
      });
});

const importedWith = (texts: Readonly<Record<string, Around>>, change = (blocks: PrintedBlock[]) => blocks) => {
  const { report, notes } = importHtml(htmlOf(change(around(printedReport(reportIn('2021')), texts)), 'plain'));
  const left = notes.filter(({ code }) => code === 'text-not-placed').map(({ message }) => message);
  return { notes: report.notes, left: left.join() };
};

describe('what belongs to a table', () => {
  for (const text of [
    '单位：件',
    '（单位：万元）',
    '计量单位：件、万元',
    '表1 主动公开政府信息情况统计表',
    '续表',
    '2024年政府信息公开申请办理情况统计表',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '商业企业 科研机构 社会公益组织',
    '结果维持 结果纠正 其他 尚未',
    '第 3 页 共 8 页',
    '— 3 —',
    '3 / 8',
  ])
    it(`is no sentence of the report: ${text}`, () => {
      const { notes, left } = importedWith({ applications: { above: [text] } });
      expect(notes).to.deep.equal({ disclosure: [], applications: [], reviews: [] });
      expect(left).to.contain(text.trim().slice(0, 4));
    });
});

describe('text behind the last table', () => {
  const withoutLastParts = (blocks: PrintedBlock[]): PrintedBlock[] => {
    const last = blocks.map(({ kind }) => kind).lastIndexOf('table');
    return [...blocks.slice(0, last + 1), paragraph('上一篇：关于放假的通知。'), paragraph('主办单位：示例市人民政府办公室。')];
  };

  it('is not taken for that of the report where no part follows: nothing tells where the report ends', () => {
    const { notes, left } = importedWith({ reviews: { above: ['复议和诉讼情况如下。'] } }, withoutLastParts);
    expect(notes.reviews).to.deep.equal(['复议和诉讼情况如下。']);
    expect(left).to.contain('上一篇').and.to.contain('主办单位');
  });
});
