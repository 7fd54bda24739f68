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
import { ITEM, PIECE, TEN_THOUSAND_YUAN } from '../common/units.js';
import type { Heading, TablePart } from '../format.js';

const PREVIOUS = { key: 'previous', label: '上一年项目数量', unit: ITEM } as const satisfies Heading;
const CHANGE = { key: 'change', label: '本年增/减', kind: 'change', unit: ITEM } as const satisfies Heading;

const ITEMS_AND_DECISIONS = [
  PREVIOUS,
  CHANGE,
  { key: 'decisions', label: '处理决定数量', unit: PIECE },
] as const satisfies readonly Heading[];

/** Part two: 22 cells. */
export const DISCLOSURE = {
  kind: 'table',
  key: 'disclosure',
  title: DISCLOSURE_TITLE,
  blocks: [
    {
      label: ARTICLE_20.item1,
      corner: CONTENT_CORNER,
      columns: [
        { key: 'produced', label: '本年新制作数量', unit: PIECE },
        { key: 'disclosed', label: '本年新公开数量', unit: PIECE },
        { key: 'total', label: '对外公开总数量', unit: PIECE },
      ],
      rows: [SUBJECTS.rules, { key: 'normativeDocuments', label: '规范性文件' }],
    },
    {
      label: ARTICLE_20.item5,
      corner: CONTENT_CORNER,
      columns: ITEMS_AND_DECISIONS,
      rows: [SUBJECTS.licensing, { key: 'otherServices', label: '其他对外管理服务事项' }],
    },
    { label: ARTICLE_20.item6, corner: CONTENT_CORNER, columns: ITEMS_AND_DECISIONS, rows: [SUBJECTS.penalties, SUBJECTS.coercion] },
    { label: ARTICLE_20.item8, corner: CONTENT_CORNER, columns: [PREVIOUS, CHANGE], rows: [SUBJECTS.fees] },
    {
      label: '第二十条第（九）项',
      corner: CONTENT_CORNER,
      columns: [
        { key: 'projects', label: '采购项目数量', unit: '个' },
        // The format names no unit for this sum: pages print yuan, 万元 or a bare number. The JSON has 万元, as for all amounts; the label
        // stays as it was issued, and the unit is shown beside it (`unnamedUnit`).
        { key: 'amount', label: '采购总金额', kind: 'amount', unit: TEN_THOUSAND_YUAN },
      ],
      rows: [{ key: 'procurement', label: '政府集中采购' }],
    },
  ],
} as const satisfies TablePart;

/** Part three: 161 cells. */
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
        {
          key: 'results',
          label: RESULTS_LABEL,
          children: [...RESULTS_BEFORE_CLOSED, { key: 'closed', label: CLOSED_LABEL }, RESULTS_TOTAL],
        },
        CARRIED_FORWARD,
      ],
    },
  ],
} as const satisfies TablePart;
