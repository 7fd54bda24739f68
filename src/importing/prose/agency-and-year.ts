import { YEAR, yearOf } from './date-in-text.js';
import type { ImportOptions } from '../imported-report.js';
import { importNote } from '../notes/import-note.js';
import type { ImportNote } from '../notes/import-note.js';
import { quoted } from '../notes/quoted.js';

/** Whose report it is and of which year, as far as the document says. */
export interface AgencyAndYear {
  readonly agency: string | undefined;
  readonly year: number | undefined;
  readonly notes: readonly ImportNote[];
}

const TITLE = /* @__PURE__ */ new RegExp(
  `^(.{0,60}?)${YEAR}\\s*年(?:度)?(.{0,60}?)政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:年度)?(?:报告|年报)`,
);

const PERIOD = /* @__PURE__ */ new RegExp(
  `${YEAR}\\s*年\\s*1\\s*月\\s*1\\s*日\\s*(?:起\\s*)?[至到—\\-–~]+\\s*(?:${YEAR}\\s*年\\s*)?12\\s*月\\s*31\\s*日`,
);

/** Longer lines are sentences that mention a report. */
const MAX_TITLE = 80;

/** The agency that a title names, empty where it names none, and its year. */
export interface TitleParts {
  readonly agency: string;
  readonly year: number;
}

/** The end of a title, with an optional remark in brackets after it. */
const TITLE_END = /(?:报告|年报)(?:[（(][^（）()]{0,20}[）)])?$/;

/** Whether a line is a title and nothing more, rather than a sentence that begins with one. */
export const isWholeTitle = (text: string): boolean =>
  text.length <= MAX_TITLE && TITLE_END.test(text.replace(/\s+/g, '')) && titleParts(text) !== undefined;

/** The agency and the year in a title: 〈机关名称〉〈年〉年政府信息公开工作年度报告, or with the year in front. */
export function titleParts(text: string): TitleParts | undefined {
  if (text.length > MAX_TITLE) return undefined;
  const [, before = '', digits = '', between = ''] = TITLE.exec(text.replace(/\s+/g, '')) ?? [];
  const year = yearOf(digits);
  if (year === undefined || /[。；《]/.test(before + between)) return undefined;
  return { agency: before || between, year };
}

/** The year of 〈年〉年1月1日至〈年〉年12月31日. */
function periodYear(paragraphs: readonly string[]): number | undefined {
  for (const text of paragraphs) {
    const [, from = '', to = from] = PERIOD.exec(text) ?? [];
    const year = yearOf(from);
    if (year !== undefined && year === yearOf(to)) return year;
  }
  return undefined;
}

/** Where to look: the title lines, best first, the paragraphs of the preface, and the agency that signed. */
export interface Sources {
  readonly titles: readonly string[];
  readonly preface: readonly string[];
  readonly signed: string | null;
}

/** Whose report it is and of which year: as the caller says, else by the title, else by the signature and the period in the preface. */
export function agencyAndYear({ titles, preface, signed }: Sources, options: ImportOptions): AgencyAndYear {
  const found = titles.flatMap((text) => titleParts(text) ?? []);
  const titled = found.map(({ agency }) => agency).find((agency) => agency !== '');
  const notes: ImportNote[] = [];
  const agency = options.agency ?? titled ?? signed ?? undefined;
  if (options.agency === undefined && titled !== undefined && signed !== null && !titled.includes(signed) && !signed.includes(titled))
    notes.push(importNote('agencies-differ', { severity: 'warning', path: 'agency', quote: quoted(signed) }, { label: titled }));
  const [year, period] = [found[0]?.year, periodYear(preface)];
  const own = options.year ?? year ?? period;
  if (options.year === undefined && own !== undefined && period !== undefined && period !== own) {
    const quote = [own, period];
    notes.push(importNote('years-differ', { severity: 'warning', path: 'year', quote }, { year: own }));
  }
  return { agency, year: own, notes };
}
