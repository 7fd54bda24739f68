import type { Heading, TablePart } from '../format.js';

const OUTCOMES = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计', isTotal: true },
] as const satisfies readonly Heading[];

/** Part four, which the formats of 2019 and 2021 print alike. */
export const REVIEWS = {
  kind: 'table',
  key: 'reviews',
  title: '四、政府信息公开行政复议、行政诉讼情况',
  blocks: [
    {
      columns: [
        { key: 'review', label: '行政复议', children: OUTCOMES },
        {
          key: 'litigation',
          label: '行政诉讼',
          children: [
            { key: 'direct', label: '未经复议直接起诉', children: OUTCOMES },
            { key: 'afterReview', label: '复议后起诉', children: OUTCOMES },
          ],
        },
      ],
      rows: [],
    },
  ],
} as const satisfies TablePart;
