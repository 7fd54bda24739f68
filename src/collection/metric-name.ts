import type { Heading } from '../formats/format.js';
import { shortLabel } from '../formats/labels/short-label.js';
import type { Language } from '../i18n/language.js';
import { latestCell } from './latest-cells.js';

/** Those headings whose keys are in a path. */
const inPath = (headings: readonly Heading[], keys: readonly string[]): readonly Heading[] =>
  headings.filter(({ key }) => key !== undefined && keys.includes(key));

/** The headings on the way down a path. A group's own rows and a row's column of totals add nothing to the rest. */
function headingsOfPath(path: string): readonly Heading[] {
  const cell = latestCell(path)?.cell;
  if (!cell) return [];
  const keys = path.split('.');
  const rows = inPath(cell.rows, keys);
  const columns = inPath(cell.columns, keys);
  // Below 本年度办理结果 the kinds of result are clear by themselves.
  const speaking = rows.length > 1 ? rows.slice(1) : rows;
  const last = columns[columns.length - 1];
  const isTotalOfRow = speaking.length > 0 && last?.isTotal === true;
  return [...speaking, ...(isTotalOfRow ? columns.slice(0, -1) : columns)];
}

/** The short names of the headings on the way down a path, outermost first: 新收申请, 自然人. */
export const pathNames = (path: string, { label }: Language): readonly string[] =>
  headingsOfPath(path).map((heading) => shortLabel(heading.label, label));
