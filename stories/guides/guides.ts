import type { ElementGuide } from './guide.js';
import { REPORT_GUIDE } from './report-guide.js';
import { TABLE_GUIDE } from './table-guide.js';
import { TREND_GUIDE } from './trend-guide.js';

const { files, ...table } = TABLE_GUIDE;

/** What pages about the elements say beyond the source, by tag. */
export const GUIDES: Readonly<Record<string, ElementGuide>> = {
  'disclosure-report': REPORT_GUIDE,
  'disclosure-table': {
    ...table,
    name: { zh: '主动公开政府信息情况表', en: 'The table of proactive disclosure' },
    purpose: {
      zh: '报告第二部分的法定统计表：规章和规范性文件、行政许可、处罚和强制、收费。要整份报告，用 `<disclosure-report>`，表已在其中。',
      en: 'The statutory table of part two: rules and normative documents, licensing, penalties and coercion, fees. For a whole report use `<disclosure-report>`, which contains it.',
    },
    example: { data: files, attributes: {}, story: 'Full' },
    data: {
      zh: '读报告的 `disclosure`，以及 `agency`、`year`（说明表是谁的、哪一年的）。',
      en: 'Reads `disclosure` of a report, and `agency` and `year`, which say whose table it is.',
    },
    part: 'disclosure',
    smallest: { agency: '示例市民政局', year: 2024, disclosure: { licensing: { decisions: 120 } } },
  },
  'application-matrix': {
    ...table,
    name: { zh: '依申请公开情况表', en: 'The table of applications' },
    purpose: {
      zh: '报告第三部分的法定统计表，最大的一张：各种申请人的申请，收到多少，怎样办理。窄处自动换成一列行名的排法，手机上一屏看全各列。',
      en: 'The statutory table of part three, the largest: applications by kind of applicant, how many were received and how they were handled. Where there is little room it takes a layout with one column of row labels, so that a phone shows every column of the Chinese table.',
    },
    example: { data: files, attributes: {}, story: 'Full' },
    data: {
      zh: '读报告的 `applications`，以及 `agency`、`year`。',
      en: 'Reads `applications` of a report, and `agency` and `year`.',
    },
    part: 'applications',
    smallest: { agency: '示例市民政局', year: 2024, applications: { received: { person: 3, total: 3 } } },
  },
  'review-litigation-grid': {
    ...table,
    name: { zh: '行政复议、行政诉讼情况表', en: 'The table of reconsideration and litigation' },
    purpose: {
      zh: '报告第四部分的法定统计表：行政复议，以及未经复议和复议后的行政诉讼，各有多少、结果如何。',
      en: 'The statutory table of part four: administrative reconsideration, and litigation without it and after it, with their outcomes.',
    },
    example: { data: files, attributes: {}, story: 'Full' },
    data: { zh: '读报告的 `reviews`，以及 `agency`、`year`。', en: 'Reads `reviews` of a report, and `agency` and `year`.' },
    part: 'reviews',
    smallest: { agency: '示例市民政局', year: 2024, reviews: { review: { upheld: 1, total: 1 } } },
  },
  'disclosure-trend': TREND_GUIDE,
};
