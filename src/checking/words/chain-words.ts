import { formatOf } from '../../formats/formats.js';
import { KNOWN_YEAR_RULES } from '../../formats/year-rules.js';
import type { Language } from '../../i18n/language.js';
import { numberText } from '../../report/number-text.js';
import type { ChainLink, YearChain } from '../year-chain.js';
import { yearChecks } from '../year-checks.js';
import { cellNamed } from './cell-name.js';
import { tellingHeadings } from './telling-headings.js';
import { saySentence, sayCheck } from './check-words.js';
import { shortName } from './short-cell-name.js';
import { needData } from '../../values/wrong-call.js';

/** The title over a chain: 历年衔接：示例市档案馆. */
export function chainTitle(chain: YearChain, language: Language): string {
  needData('chainTitle', ['yearChains(reports) 的一项', 'a chain, one of those of yearChains(reports)'], chain, 'agency', 'years');
  return saySentence(language, 'check:chain:title', { agency: chain.agency });
}

/** What the signs in a chain mean, in one line. */
export const chainLegend = (language: Language): string => saySentence(language, 'check:chain:legend');

/** A rule between two years by the cells that it compares, in short: 上年结转, 规章 · 现行有效. */
function ruleName({ years }: YearChain, rule: string, language: Language): string {
  for (const { report } of years) {
    const format = formatOf(report.format);
    const each = KNOWN_YEAR_RULES.of(format).find(({ id }) => id === rule)?.each;
    const check = yearChecks(format).find((one) => one.rule.id === rule);
    const cell = check && cellNamed(report.format, check.equals);
    if (cell) return shortName(each ? cell.rows : tellingHeadings(cell), language, false);
  }
  return rule;
}

/** The headings over the columns of a chain: the year, then one for each rule. */
export function chainHeadings(chain: YearChain, language: Language): string[] {
  needData('chainHeadings', ['yearChains(reports) 的一项', 'a chain, one of those of yearChains(reports)'], chain, 'rules', 'years');
  return [saySentence(language, 'check:chain:year'), ...chain.rules.map((rule) => ruleName(chain, rule, language))];
}

/** Which cell of a rule a link is about where it is not the total, and how many more do not agree. */
function linkDetails({ path, isTotal, others }: ChainLink, format: string, language: Language): string {
  const cell = isTotal || path === null ? undefined : cellNamed(format, path);
  const details = [
    ...(cell ? [shortName(cell.columns, language, false)] : []),
    ...(others > 0 ? [saySentence(language, 'check:chain:others', { count: others })] : []),
  ];
  return details.length > 0
    ? saySentence(language, 'check:chain:place', { details: details.join(sayCheck(language, 'check:listJoiner')) })
    : '';
}

/**
 * A link of a chain in words: a sign, and the number, both numbers where they differ, or why it cannot be compared: ✓ 3, ✗ 3 ≠ 2（自然人）, — 缺上年报告.
 *
 * @param format the id of the format of that year's report
 */
export function chainLinkText(link: ChainLink, format: string, language: Language): string {
  needData('chainLinkText', ['历年衔接中的一格（chain.years 各年的 links）', 'a link of a year of a chain'], link, 'status');
  const { status, gap, expected, stated } = link;
  if (status === 'not-assessable') return saySentence(language, `check:chain:${gap ?? 'blank'}`);
  const values = { expected: numberText(expected ?? 0), stated: numberText(stated ?? 0) };
  return saySentence(language, `check:chain:${status}`, values) + linkDetails(link, format, language);
}
