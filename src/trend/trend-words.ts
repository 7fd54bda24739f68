import type { Language } from '../i18n/language.js';
import { trendZhCN } from '../i18n/messages/zh-cn/trend.js';
import { translator } from '../i18n/translate.js';

/** One text of a trend with its `{placeholders}` filled in. */
export const sayTrend = /* @__PURE__ */ translator({ 'zh-CN': trendZhCN });

/** Names one after another: 2020年、2022年. */
export const listed = (names: readonly string[], language: Language): string => names.join(sayTrend(language, 'and'));

/** The names of up to `most` agencies; where there are more, the name of one and their number. */
export const agencyNames = (names: readonly string[], most: number, language: Language): string => {
  const [agency = ''] = names;
  return names.length > most ? sayTrend(language, 'several', { agency, count: names.length }) : listed(names, language);
};

/** Statements in one sentence: one；another。 */
export const sentence = (statements: readonly string[], language: Language): string =>
  statements.length > 0 ? statements.join(sayTrend(language, 'semicolon')) + sayTrend(language, 'stop') : '';
