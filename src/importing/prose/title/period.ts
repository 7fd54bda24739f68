import { YEAR, yearOf } from '../date-in-text.js';

// The period that the numbers of a report are of, as pages write it: 自2023年1月1日起，至2023年12月31日止; 2023.01.01—12.31; 二〇二三年一月一日至十二月三十一日.
// Texts are compared in NFKC and without white space.

const FIRST_DAY = `${YEAR}(?:年度?|[-./])(?:0?1|一)(?:月份?|[-./])(?:0?1|一)[日号]?`;
const LAST_DAY = `(?:本年度?|当年|同年|${YEAR}(?:年度?|[-./]))?(?:12|十二)(?:月份?|[-./])(?:31|三十一)[日号]?`;

const PERIOD = /* @__PURE__ */ new RegExp(`${FIRST_DAY}(?:(?:0|零)时|0?0:00)?(?:起|始|开始)?[,、;]?(?:为?止)?(?:[至到~—–―-]+)${LAST_DAY}`);

const MONTHS = /* @__PURE__ */ new RegExp(
  `${YEAR}年度?(?:0?1|一)月?(?:份|起|始)?[至到~—–―-]+(?:${YEAR}年)?(?:12|十二)月(?!\\d|[一二三]?十|[一二三]日)`,
);

const STATED = /* @__PURE__ */ new RegExp(
  `统计(?:期限|时限|期间|时间|时段|周期|区间|年度)(?:为|是|:)?${YEAR}(?:年度|年|度)(?![\\d一二三四五六七八九十])`,
);

/** The year of a period from its first to its last day; `undefined` for any other period. */
export function periodYear(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  for (const pattern of [PERIOD, MONTHS, STATED]) {
    const [, from = '', to = from] = pattern.exec(plain) ?? [];
    const year = yearOf(from);
    if (year !== undefined && year === yearOf(to)) return year;
  }
  return undefined;
}
