import { bareLabel } from './bare-label.js';

/** What official labels are called in a legend or a sentence, where they are too long for it. */
export const SHORT_LABELS = /* @__PURE__ */ new Map([
  ['一、本年新收政府信息公开申请数量', '新收申请'],
  ['二、上年结转政府信息公开申请数量', '上年结转'],
  ['（七）总计', '办结'],
  ['四、结转下年度继续办理', '结转下年'],
  ['本年制发件数', '制发'],
  ['本年废止件数', '废止'],
  ['现行有效件数', '现行有效'],
  ['本年处理决定数量', '处理决定'],
  ['本年收费金额（单位：万元）', '收费金额'],
  ['本年新制作数量', '新制作'],
  ['本年新公开数量', '新公开'],
  ['对外公开总数量', '对外公开总数'],
  ['上一年项目数量', '上一年项目'],
  ['采购项目数量', '采购项目'],
]);

/**
 * Adds short names of labels; one that a label has already stays.
 *
 * @returns what takes them away again
 */
export function addShortLabels(names: Readonly<Record<string, string>>): () => void {
  const added = Object.entries(names).filter(([label]) => !SHORT_LABELS.has(label));
  for (const [label, name] of added) SHORT_LABELS.set(label, name);
  return () => {
    for (const [label] of added) SHORT_LABELS.delete(label);
  };
}

/**
 * An official label as a legend or a sentence names it: by its short name, or without its number and the note behind it.
 *
 * @param label the translation of an official label into the language of the legend
 */
export const shortLabel = (official: string, label: (official: string) => string): string =>
  bareLabel(label(SHORT_LABELS.get(official) ?? official));
