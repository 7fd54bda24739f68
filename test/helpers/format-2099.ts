import { addFormat } from '../../src/formats/add-format.js';
import type { FormatDefinition } from '../../src/formats/add-format.js';
import { deepFreeze } from '../../src/formats/format.js';
import type { Format, Heading } from '../../src/formats/format.js';

// A format that might be issued in future: part three has other columns and more rows and comes before part two; there is a new part of
// text and a new topic. This is everything one has to write to add it. Nothing in src/ knows it.

const OUTCOMES: readonly Heading[] = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'withdrawn', label: '申请撤回' },
  { key: 'total', label: '总计', isTotal: true },
];

const APPLICANTS: readonly Heading[] = [
  {
    label: '申请人情况',
    children: [
      {
        label: '自然人',
        children: [
          { key: 'resident', label: '境内自然人' },
          { key: 'foreign', label: '境外自然人' },
        ],
      },
      { key: 'organisation', label: '法人或其他组织' },
      { key: 'total', label: '总计', isTotal: true },
    ],
  },
];

const RESULTS: readonly Heading[] = [
  { key: 'granted', label: '（一）予以公开' },
  {
    key: 'refused',
    label: '（二）不予公开',
    children: [
      { key: 'stateSecret', label: '1.属于国家秘密' },
      { key: 'personal', label: '2.属于个人信息' },
    ],
  },
  { key: 'published', label: '（三）已经主动公开' },
  { key: 'total', label: '（四）总计', isTotal: true },
];

export const FORMAT_2099: Format = deepFreeze<Format>({
  id: '2099',
  document: '示例函〔2099〕1号',
  // Importing assumes years of this century.
  firstYear: 2031,
  countUnit: '宗',
  parts: [
    { kind: 'prose', key: 'overview', title: '一、总体情况' },
    {
      kind: 'table',
      key: 'applications',
      title: '二、收到和处理政府信息公开申请情况',
      blocks: [
        {
          corner: '（第一项至第三项之和，等于第四项加第五项之和）',
          columns: APPLICANTS,
          rows: [
            { key: 'received', label: '一、本年新收政府信息公开申请数量' },
            { key: 'carriedOver', label: '二、上年结转政府信息公开申请数量' },
            { key: 'transferred', label: '三、其他机关转来政府信息公开申请数量' },
            { key: 'results', label: '四、本年度办理结果', children: RESULTS },
            { key: 'carriedForward', label: '五、结转下年度继续办理' },
          ],
        },
      ],
    },
    {
      kind: 'table',
      key: 'disclosure',
      title: '三、主动公开政府信息情况',
      blocks: [
        {
          label: '第二十条第（一）项',
          corner: '信息内容',
          columns: [
            { key: 'issued', label: '本年制发件数', unit: '件' },
            { key: 'read', label: '本年解读件数', unit: '件' },
          ],
          rows: [
            { key: 'rules', label: '规章' },
            { key: 'plans', label: '发展规划' },
          ],
        },
        {
          label: '第二十条第（七）项',
          corner: '信息内容',
          columns: [{ key: 'amount', label: '本年预算金额', kind: 'amount', unit: '万元' }],
          rows: [{ key: 'budget', label: '财政预算' }],
        },
      ],
    },
    {
      kind: 'table',
      key: 'reviews',
      title: '四、政府信息公开行政复议、行政诉讼情况',
      blocks: [
        {
          columns: [
            { key: 'review', label: '行政复议', children: OUTCOMES },
            { key: 'litigation', label: '行政诉讼', children: OUTCOMES },
          ],
          rows: [],
        },
      ],
    },
    { kind: 'prose', key: 'other', title: '五、其他需要报告的事项' },
    { kind: 'prose', key: 'problems', title: '六、存在的主要问题及改进情况', looksAhead: true },
    { kind: 'prose', key: 'training', title: '七、业务培训和考核情况' },
  ],
});

export const DEFINITION_2099: FormatDefinition = deepFreeze<FormatDefinition>({
  format: FORMAT_2099,
  shortLabels: {
    '（四）总计': '办结',
    '三、其他机关转来政府信息公开申请数量': '转来申请',
    '五、结转下年度继续办理': '结转下年',
    本年解读件数: '解读',
  },
  rules: {
    sumRules: [
      {
        id: 'balance',
        part: 'applications',
        each: 'column',
        sum: ['received', 'carriedOver', 'transferred'],
        equals: ['results.total', 'carriedForward'],
      },
      { id: 'applicants', part: 'applications', each: 'row', sum: ['*'], equals: ['total'] },
      { id: 'results', part: 'applications', each: 'column', sum: ['results.*'], equals: ['results.total'] },
      { id: 'review', part: 'reviews', sum: ['review.*'], equals: ['review.total'] },
      { id: 'litigation', part: 'reviews', sum: ['litigation.*'], equals: ['litigation.total'] },
    ],
    yearRules: [{ id: 'carryOver', part: 'applications', each: 'column', previous: 'carriedForward', equals: 'carriedOver' }],
  },
  topics: [
    {
      key: 'transfers',
      label: '政府信息公开申请的来源',
      charts: [
        { type: 'bar', metrics: ['applications.received.total', 'applications.transferred.total'] },
        { type: 'bar', metrics: ['disclosure.budget.amount'] },
      ],
    },
    {
      key: 'results',
      label: '政府信息公开申请的办理结果',
      charts: [
        {
          type: 'stacked',
          metrics: ['granted', 'refused', 'published'].map((key) => `applications.results.${key}.total`),
          total: 'applications.results.total.total',
        },
      ],
    },
  ],
  keyFigures: [{ metric: 'applications.received.total' }, { metric: 'applications.transferred.total' }],
  proseCells: {
    received: [{ add: ['applications.received.total'] }],
    taken: [{ add: ['applications.received.total', 'applications.transferred.total'] }],
    reviews: [{ add: ['reviews.review.total'] }],
    lawsuits: [{ add: ['reviews.litigation.total'] }],
  },
});

/** Runs a task while the format is registered, and unregisters it afterwards. */
export async function withFormat2099(work: () => void | Promise<void>): Promise<void> {
  const remove = addFormat(DEFINITION_2099);
  try {
    await work();
  } finally {
    remove();
  }
}
