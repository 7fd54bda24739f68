import fc from 'fast-check';

// Paragraphs as reports have them: sentences, headings within a part, lists, some of which have the words of titles or labels.

const HEADINGS = [
  '（一）主动公开政府信息情况',
  '（二）收到和处理政府信息公开申请情况',
  '（三）政府信息管理情况',
  '（四）政府信息公开平台建设情况',
  '（五）监督保障情况',
  '（一）存在的主要问题。',
  '（二）改进情况。',
  '1.加强组织领导。',
  '2.做好基本情况公开工作。',
];

const SENTENCES = [
  '一是健全制度，明确由办公室负责政府信息公开工作。',
  '2023年，全年主动公开政府信息1862条，其中政务动态913条。',
  '按照《中华人民共和国政府信息公开条例》第二十条的规定，公开本机关的规章和行政规范性文件。',
  '其他情况：与往年相比，申请数量略有下降。',
  '截至2023年12月31日，网站访问量为120万次。',
  '本年度没有因政府信息公开引发的行政复议、行政诉讼案件。',
  '现将2022年政府信息公开工作年度报告中的问题整改情况说明如下：',
  '示例市财政局、示例市教育局开展了交叉检查。',
  '下一步，加强培训，提高业务水平。',
  '本机关编制的《示例市民政局2022年政府信息公开工作年度报告》已于2023年1月20日公布。',
  '注：以上数据含下属单位。',
  '本年度收取信息处理费0元。',
];

/** Numbers make each sentence one of its kind. */
const numbered = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...texts), fc.integer({ min: 10, max: 99_999 })).map(([text, number]) => `${text}见附录${number}。`);

/** A paragraph of a part of text. */
export const writtenParagraph: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 3, arbitrary: fc.oneof(numbered(SENTENCES), fc.constantFrom(...SENTENCES)) },
);

/** A sentence above or below a table. */
export const writtenSentence: fc.Arbitrary<string> = fc.oneof(numbered(SENTENCES), fc.constantFrom(...SENTENCES));
