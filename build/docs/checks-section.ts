import type { NormHint } from '../../src/checking/norms/report-norms.js';
import { cellName, cellNamed } from '../../src/checking/words/cell-name.js';
import { sumChecks } from '../../src/checking/sum-checks.js';
import { yearChecks } from '../../src/checking/year-checks.js';
import { SIMPLIFIED_CHINESE } from '../../src/i18n/language.js';
import { checkSentencesZhCN } from '../../src/i18n/messages/zh-cn/check-sentences.js';
import { checkZhCN } from '../../src/i18n/messages/zh-cn/check.js';
import { FORMAT_LIST } from './formats.js';
import { code, paragraphs, table } from './markdown.js';

const NORMS: readonly NormHint['norm'][] = ['overview-long', 'overview-heads', 'applications-zero', 'processing-fee', 'same-prose'];

/** Every rule between cells, with the first place where it applies and the number of places. */
function ruleRows(): string[][] {
  const rows = new Map<string, string[]>();
  for (const format of [...FORMAT_LIST].reverse()) {
    const { id } = format;
    const name = (path: string): string => {
      const cell = cellNamed(id, path);
      return cell ? cellName(cell, SIMPLIFIED_CHINESE, '·') : path;
    };
    const list = (paths: readonly string[]): string =>
      paths.length > 7
        ? `${name(paths[0] ?? '')} 至 ${name(paths[paths.length - 1] ?? '')} 的 ${paths.length} 格之和`
        : paths.map(name).join(' + ');
    const add = (rule: string, text: string, status: string): void => {
      const row = rows.get(rule) ?? [code(rule), text, status, ''];
      const times = [...sumChecks(format), ...yearChecks(format)].filter((check) => check.rule.id === rule).length;
      if (!row[3]?.includes(`${id}：`)) row[3] = [row[3], `${id}：${times}`].filter(Boolean).join('，');
      rows.set(rule, row);
    };
    for (const { rule, sum, equals } of sumChecks(format)) add(rule.id, `${list(sum)} = ${list(equals)}`, '`broken`');
    for (const { rule, previous, add: added, subtract, equals } of yearChecks(format)) {
      const terms = [`上年${name(previous)}`, ...added.map((path) => `+ ${name(path)}`), ...subtract.map((path) => `− ${name(path)}`)];
      add(rule.id, `${terms.join(' ')} = ${name(equals)}`, rule.warning ? '`warning`' : '`broken`');
    }
  }
  return [
    ...rows.values(),
    [code('whole'), checkSentencesZhCN['check:whole'], '`broken`', ''],
    [code('negative'), checkSentencesZhCN['check:negative'], '`broken`', ''],
    [code('identical'), checkZhCN['check:identical'], '`warning`', ''],
    [code('prose'), checkSentencesZhCN['check:prose'], '`warning`', ''],
    [code('processing-fee'), checkSentencesZhCN['check:fee'], '`warning`', ''],
  ];
}

export const checksSection = (): string =>
  paragraphs(
    '## 核对规则',
    '`checkReport` 所给每项的 `rule`。合计项空白或填“/”、无从核对的，`status` 为 `not-assessable`；其他空白按没有计，并注明格数。有多处的规则，表中写第一处。',
    table(['`rule`', '核对什么', '`status`', '各格式有几处'], ruleRows()),
    '### 编制上的不足',
    '`reportNorms(report, previous)`（命令的 `check --norms`）另外指出评议时常要求、而不关数字对错的各项（类型 `NormHint`），`normText(hint, language)` 说成一句话。不是错误，不在 `checkReport` 的结果里；没有上一年的报告时，`previous` 不写。',
    table(
      ['`norm`', '指出什么'],
      NORMS.map((norm) => [code(norm), checkSentencesZhCN[`check:norm:${norm}`]]),
    ),
  );
