import {
  APPLICANTS,
  APPLICATIONS_CORNER,
  APPLICATIONS_TITLE,
  CARRIED_FORWARD,
  CARRIED_OVER,
  CLOSED_LABEL,
  RECEIVED,
  RESULTS_BEFORE_CLOSED,
  RESULTS_LABEL,
  RESULTS_TOTAL,
} from '../common/applications.js';
import { ARTICLE_20, CONTENT_CORNER, DISCLOSURE_TITLE, SUBJECTS } from '../common/disclosure.js';
import { PIECE, TEN_THOUSAND_YUAN } from '../common/units.js';
import type { Heading, TablePart } from '../format.js';

const DECISIONS = [{ key: 'decisions', label: '本年处理决定数量', unit: PIECE }] as const satisfies readonly Heading[];

/** Part two: 10 cells. */
export const DISCLOSURE = {
  kind: 'table',
  key: 'disclosure',
  title: DISCLOSURE_TITLE,
  blocks: [
    {
      label: ARTICLE_20.item1,
      corner: CONTENT_CORNER,
      columns: [
        { key: 'issued', label: '本年制发件数', unit: PIECE },
        { key: 'repealed', label: '本年废止件数', unit: PIECE },
        { key: 'inForce', label: '现行有效件数', unit: PIECE },
      ],
      rows: [SUBJECTS.rules, { key: 'normativeDocuments', label: '行政规范性文件' }],
    },
    { label: ARTICLE_20.item5, corner: CONTENT_CORNER, columns: DECISIONS, rows: [SUBJECTS.licensing] },
    { label: ARTICLE_20.item6, corner: CONTENT_CORNER, columns: DECISIONS, rows: [SUBJECTS.penalties, SUBJECTS.coercion] },
    {
      label: ARTICLE_20.item8,
      corner: CONTENT_CORNER,
      columns: [{ key: 'amount', label: '本年收费金额（单位：万元）', kind: 'amount', unit: TEN_THOUSAND_YUAN }],
      rows: [SUBJECTS.fees],
    },
  ],
} as const satisfies TablePart;

const CLOSED = {
  key: 'closed',
  label: CLOSED_LABEL,
  children: [
    { key: 'notCorrected', label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请' },
    { key: 'notPaid', label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' },
    { key: 'other', label: '3.其他' },
  ],
} as const satisfies Heading;

/** Part three: 175 cells. */
export const APPLICATIONS = {
  kind: 'table',
  key: 'applications',
  title: APPLICATIONS_TITLE,
  blocks: [
    {
      corner: APPLICATIONS_CORNER,
      columns: APPLICANTS,
      rows: [
        RECEIVED,
        CARRIED_OVER,
        { key: 'results', label: RESULTS_LABEL, children: [...RESULTS_BEFORE_CLOSED, CLOSED, RESULTS_TOTAL] },
        CARRIED_FORWARD,
      ],
    },
  ],
} as const satisfies TablePart;
