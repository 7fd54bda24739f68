import { YEARS } from '../report/reading/report-spec.js';
import type { ReportName } from '../report/report-key.js';
import type { UnreadReport } from '../report/reading/read-report.js';
import { parseYear } from '../report/parse-year.js';

/** Whose report it is that could not be read and of which year, as far as that can be told from it; a year may be a text there, but one that no report can have is no name. */
export function nameOfUnread({ value }: UnreadReport): Partial<ReportName> {
  const { agency, year } = (value ?? {}) as { readonly agency?: unknown; readonly year?: unknown };
  const found = parseYear(year) ?? 0;
  return { ...(typeof agency === 'string' && agency && { agency }), ...(found >= YEARS.minimum && { year: found }) };
}

/** The names of the unreadable reports whose names are known. */
export const unreadNames = (unread: readonly UnreadReport[]): ReportName[] =>
  unread.map(nameOfUnread).filter((name): name is ReportName => name.agency !== undefined && name.year !== undefined);
