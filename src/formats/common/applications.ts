import type { Heading } from '../format.js';

// What part three has in the formats of 2019 and 2021, word for word.

export const APPLICATIONS_TITLE = '三、收到和处理政府信息公开申请情况';

export const APPLICATIONS_CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

export const APPLICANTS = [
  {
    label: '申请人情况',
    children: [
      { key: 'person', label: '自然人' },
      {
        label: '法人或其他组织',
        children: [
          { key: 'business', label: '商业企业' },
          { key: 'research', label: '科研机构' },
          { key: 'charity', label: '社会公益组织' },
          { key: 'legal', label: '法律服务机构' },
          { key: 'other', label: '其他' },
        ],
      },
      { key: 'total', label: '总计', isTotal: true },
    ],
  },
] as const satisfies readonly Heading[];

export const RECEIVED = {
  key: 'received',
  label: '一、本年新收政府信息公开申请数量',
} as const satisfies Heading;

export const CARRIED_OVER = {
  key: 'carriedOver',
  label: '二、上年结转政府信息公开申请数量',
} as const satisfies Heading;

export const RESULTS_LABEL = '三、本年度办理结果';
export const CLOSED_LABEL = '（六）其他处理';

export const RESULTS_BEFORE_CLOSED = [
  { key: 'granted', label: '（一）予以公开' },
  {
    key: 'partlyGranted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  },
  {
    key: 'refused',
    label: '（三）不予公开',
    children: [
      { key: 'stateSecret', label: '1.属于国家秘密' },
      {
        key: 'prohibited',
        label: '2.其他法律行政法规禁止公开',
      },
      {
        key: 'security',
        label: '3.危及“三安全一稳定”',
      },
      { key: 'thirdParty', label: '4.保护第三方合法权益' },
      { key: 'internal', label: '5.属于三类内部事务信息' },
      { key: 'deliberative', label: '6.属于四类过程性信息' },
      { key: 'enforcementFile', label: '7.属于行政执法案卷' },
      { key: 'inquiry', label: '8.属于行政查询事项' },
    ],
  },
  {
    key: 'unavailable',
    label: '（四）无法提供',
    children: [
      { key: 'notHeld', label: '1.本机关不掌握相关政府信息' },
      { key: 'notReady', label: '2.没有现成信息需要另行制作' },
      { key: 'unclear', label: '3.补正后申请内容仍不明确' },
    ],
  },
  {
    key: 'declined',
    label: '（五）不予处理',
    children: [
      { key: 'petition', label: '1.信访举报投诉类申请' },
      { key: 'repeated', label: '2.重复申请' },
      { key: 'publication', label: '3.要求提供公开出版物' },
      {
        key: 'excessive',
        label: '4.无正当理由大量反复申请',
      },
      {
        key: 'confirmation',
        label: '5.要求行政机关确认或重新出具已获取信息',
      },
    ],
  },
] as const satisfies readonly Heading[];

export const RESULTS_TOTAL = { key: 'total', label: '（七）总计', isTotal: true } as const satisfies Heading;

export const CARRIED_FORWARD = {
  key: 'carriedForward',
  label: '四、结转下年度继续办理',
} as const satisfies Heading;
