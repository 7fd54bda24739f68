import { bareLabel } from './bare-label.js';

/** What the official labels are called in a legend or a sentence, where they are too long for it. A test finds a short name of no label. */
export const SHORT_LABELS: Readonly<Record<string, string>> = {
  '一、本年新收政府信息公开申请数量': '新收申请',
  '二、上年结转政府信息公开申请数量': '上年结转',
  '（七）总计': '办结',
  '四、结转下年度继续办理': '结转下年',
  本年制发件数: '制发',
  本年废止件数: '废止',
  现行有效件数: '现行有效',
  本年处理决定数量: '处理决定',
  '本年收费金额（单位：万元）': '收费金额',
  本年新制作数量: '新制作',
  本年新公开数量: '新公开',
  对外公开总数量: '对外公开总数',
  上一年项目数量: '上一年项目',
  采购项目数量: '采购项目',
};

/**
 * An official label as a legend or a sentence names it: by its short name, or without its numbering and the note after it.
 *
 * @param official the label as the format has it
 * @param label the translation into the language of the legend
 */
export const shortLabel = (official: string, label: (official: string) => string): string =>
  bareLabel(label(SHORT_LABELS[official] ?? official));
