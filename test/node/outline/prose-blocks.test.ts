import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { proseBlocks } from '../../../src/outline/prose-blocks.js';
import { proseParts } from '../../../src/formats/prose-parts.js';
import { formatOf } from '../../../src/formats/formats.js';
import { paragraphsOf } from '../../../src/report/paragraphs-of.js';
import { readReports } from '../../../src/report/reading/read-report.js';

/** Texts as they are read: `1` and `2` before a heading of that level, `[…]` around the heading that a paragraph goes on after. */
const read = (...paragraphs: string[]): string[] =>
  proseBlocks(paragraphs).map((block) => {
    if (block.kind === 'heading') return `${block.level} ${block.text}`;
    return block.lead > 0 ? `[${block.text.slice(0, block.lead)}]${block.text.slice(block.lead)}` : block.text;
  });

const BODY = '加强组织领导，落实各项要求，做好信息发布和更新。';

describe('a line with text below it', () => {
  for (const line of [
    '（一）主动公开情况。',
    '(一)主动公开情况。',
    '(一）主动公开',
    '（一） 主动公开情况',
    '（一）主动公开政府信息情况：',
    '（一）2024年主动公开政府信息情况',
    '（一）收到和处理政府信息公开申请情况',
    '（一）加强组织领导，健全工作机制。',
    '（一）未来工作打算',
    '（一）主动公开方面。',
    '（一）《指南》和《目录》的更新、完善情况',
    '（一）转变观念，提高认识',
    '（十一）其他情况',
    '一、存在的主要问题',
    '1.政策文件公开',
    '1．政策文件公开',
    '１．政策文件公开。',
    '2、加强解读回应',
    '(1)规范性文件',
    '（1）规范性文件公开',
  ])
    it(`is a heading: ${line}`, () => {
      expect(read(line, BODY)).to.deep.equal([`1 ${line}`, BODY]);
    });

  for (const line of [
    '一是公开内容的可读性有待提高。',
    '第一，公开内容的可读性有待提高。',
    '（一）',
    '（一）全年新收政府信息公开申请12件，均已办结。',
    '（一）本年度没有收取信息处理费。',
    '（一）全年未发生行政复议和行政诉讼',
    '（一）存在的问题；',
    '（一）健全工作机制，完善审核制度，严格保密审查。',
    '（一）建立健全政府信息公开工作领导小组牵头抓总、各科室分工负责的工作推进机制。',
    '1.5万份宣传资料发放到户',
    '1.1 政策文件公开',
    '2024年工作情况',
    '（2024年）工作情况',
    '12345热线办理情况',
    '10件申请的办理情况',
    '主动公开情况',
  ])
    it(`is a paragraph: ${line}`, () => {
      expect(read(line, BODY)).to.deep.equal([line, BODY]);
    });
});

describe('a paragraph that goes on after its heading', () => {
  for (const [lead, rest] of [
    ['（一）主动公开。', '全年主动公开政府信息1862条。'],
    ['（二）依申请公开情况。', '全年新收政府信息公开申请951件，办结946件。'],
    ['(三)政府信息管理情况:', '落实主要领导负总责的工作机制。'],
    ['（四）平台建设：', '一是维护网站；二是更新栏目。'],
    ['1.公开不够及时，质量有待提升。', '个别科室发布不够主动。'],
    ['（1）规章。', '制发2件。'],
    ['(一)认真做好法定基础信息主动公开。', '2024年公开文件38件。'],
    ['(二)《指南》和《目录》的更新、完善情况。', '各部门及时更新。'],
    ['（四）政府信息公开平台建设。', '合并栏目3个，新增栏目2个。'],
    ['（五）监督保障\n', '加强业务培训。'],
  ] as const)
    it(`has it marked: ${lead}`, () => {
      expect(read(lead + rest)).to.deep.equal([`[${lead}]${rest}`]);
    });

  for (const text of [
    '（一）全年新收申请12件。其中自然人10件。',
    '(一)通过本局网站公开投资建设项目基本信息、招标核准意见等信息27条。',
    '（一）本机关没有其他需要报告的事项。特此报告。',
    '一是加强学习。组织培训。',
    '（一）主动公开；依申请公开。',
    `（一）${'很长的一句话没有标点'.repeat(4)}。然后是第二句。`,
  ])
    it(`has none: ${text}`, () => {
      expect(read(text)).to.deep.equal([text]);
    });
});

describe('numbered lines that follow one another', () => {
  it('are a list, not headings without text', () => {
    const list = ['1.人员不足', '2.经费有限', '3.制度不全'];
    expect(read('（一）存在的问题', ...list, '（二）改进措施', ...list)).to.deep.equal([
      '1 （一）存在的问题',
      ...list,
      '1 （二）改进措施',
      ...list,
    ]);
    expect(read(...list, '针对以上问题，拟采取以下措施。')).to.deep.equal([...list, '针对以上问题，拟采取以下措施。']);
  });

  it('are all headings where one of several has no text of its own', () => {
    expect(read('（一）主动公开', BODY, '（二）依申请公开', BODY, '（三）平台建设')).to.deep.equal([
      '1 （一）主动公开',
      BODY,
      '1 （二）依申请公开',
      BODY,
      '1 （三）平台建设',
    ]);
  });

  it('are judged apart under each outer heading', () => {
    expect(read('（一）问题', '1.人员不足。', '2.经费有限。', '（二）措施', '1.加强培训', BODY, '2.充实力量', BODY)).to.deep.equal([
      '1 （一）问题',
      '1.人员不足。',
      '2.经费有限。',
      '1 （二）措施',
      '2 1.加强培训',
      BODY,
      '2 2.充实力量',
      BODY,
    ]);
  });
});

describe('the levels of headings', () => {
  it('skip none: the outermost numbering of a part is level 1', () => {
    expect(read('1.规章', BODY, '（1）制发', BODY)).to.deep.equal(['1 1.规章', BODY, '2 （1）制发', BODY]);
    expect(read('一、问题', '（一）公开', BODY, '1.时效', BODY)).to.deep.equal(['1 一、问题', '2 （一）公开', BODY, '2 1.时效', BODY]);
    // The heading that a paragraph goes on after is none of its own.
    expect(read('（一）主动公开。全年公开。', '1.规章', BODY)).to.deep.equal(['[（一）主动公开。]全年公开。', '1 1.规章', BODY]);
  });

  it('begin with 1, whatever comes first', () => {
    const block = fc.constantFrom(
      '一、概况',
      '（一）公开',
      '（二）申请。',
      '1.规章',
      '(2)许可',
      '一是培训。',
      BODY,
      '（三）平台。加强建设。',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(block), (paragraphs) => {
        const blocks = proseBlocks(paragraphs);
        const levels = blocks.flatMap((one) => (one.kind === 'heading' ? one.level : []));
        expect(levels[0] ?? 1).to.equal(1);
        // Every text is there once, in its order, at its place in the part.
        for (const { text, index, offset } of blocks) expect(paragraphs[index]?.slice(offset, offset + text.length)).to.equal(text);
        expect(blocks.map(({ text }) => text)).to.deep.equal(paragraphs.map((text) => text.trim()).filter((text) => text !== ''));
      }),
    );
  });
});

describe('a part of very many paragraphs', () => {
  it('is read in one pass', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => ['（一）主动公开', '1.规章', '（1）制发', BODY][index % 4] ?? '');
    const start = performance.now();
    expect(proseBlocks(many).filter(({ kind }) => kind === 'heading').length).to.equal(150_000);
    expect(performance.now() - start).to.be.lessThan(5000);
  });
});

describe('white space around a paragraph', () => {
  it('is no part of it, and is counted, so that a place in the string can be found', () => {
    expect(proseBlocks(['', '　　（一）主动公开 ', BODY])).to.deep.equal([
      { kind: 'heading', level: 1, text: '（一）主动公开', index: 1, offset: 2 },
      { kind: 'paragraph', lead: 0, text: BODY, index: 2, offset: 0 },
    ]);
  });
});

describe('the published report of 临河区民政局', () => {
  it('has its seven sub-headings, and no other', () => {
    const json: unknown = JSON.parse(readFileSync('stories/reports/linhe-civil-affairs-2024.json', 'utf8'));
    const [report] = readReports(json).reports;
    const parts = proseParts(formatOf('2021')).map(({ key }) =>
      read(...paragraphsOf(report!, key)).filter((text) => /^(?:[12] |\[)/.test(text)),
    );
    expect(parts).to.deep.equal([
      ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'].map((title, at) => `1 (${'一二三四五'.charAt(at)})${title}情况。`),
      ['1 (一)存在的问题。', '1 (二)改进措施'],
      [],
    ]);
  });
});

describe('the reports of the stories', () => {
  for (const file of readdirSync('stories/reports'))
    it(`keep every character of their prose: ${file}`, () => {
      const { reports } = readReports(JSON.parse(readFileSync(`stories/reports/${file}`, 'utf8')));
      for (const report of reports)
        for (const { key } of proseParts(formatOf(report.format)))
          expect(proseBlocks(paragraphsOf(report, key)).map(({ text }) => text)).to.deep.equal(paragraphsOf(report, key));
    });
});
