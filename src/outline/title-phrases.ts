import type { ReportOutline } from './report-outline.js';

/** The end of an official title, before which it may break where its line is short. */
const LAST_WORDS = '工作年度报告';

/**
 * The title of a report in the pieces between which a line may break: the name of the agency, then the year and what the report is about, and the last words.
 * One piece alone for a title of another form.
 */
export function titlePhrases({ title, agency }: Pick<ReportOutline, 'title' | 'agency'>): readonly string[] {
  if (!title.startsWith(agency) || title.length === agency.length) return [title];
  const subject = title.slice(agency.length);
  if (!subject.endsWith(LAST_WORDS)) return [agency, subject];
  return [agency, subject.slice(0, -LAST_WORDS.length), LAST_WORDS];
}
