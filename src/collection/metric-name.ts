import { PIECE } from '../formats/both-formats.js';
import { formatCells } from '../formats/cells.js';
import type { CellSpec } from '../formats/cells.js';
import type { Format, Heading } from '../formats/format.js';
import { FORMAT_IDS, FORMATS } from '../formats/formats.js';
import { shortLabel } from '../formats/short-labels.js';
import type { Language } from '../i18n/language.js';
import { cellsNamed } from './format-lookups.js';
import type { Metric } from './metric.js';

/** The latest format first: its labels are the ones in force. */
const LATEST_FIRST: readonly Format[] = /* @__PURE__ */ [...FORMAT_IDS].reverse().map((id) => FORMATS[id]);

const keyed = (headings: readonly Heading[]): readonly Heading[] => headings.filter(({ key }) => key !== undefined);

function firstNamed(path: string): CellSpec | undefined {
  for (const format of LATEST_FIRST) {
    const [cell] = cellsNamed(format, path);
    if (cell) return cell;
  }
  return undefined;
}

/** What the column is called that adds up those beside it; another one whose key is `total` is not called so. */
const TOTAL = '总计';

/** The headings that a path goes down through. A group's own rows and the column of totals of a row say nothing that the rest does not. */
function headingsOf(path: string): readonly Heading[] {
  const cell = firstNamed(path);
  if (!cell) return [];
  const names = path.split('.');
  const last = names[names.length - 1];
  const rows = keyed(cell.rows).filter(({ key }) => names.includes(key ?? ''));
  const columns = keyed(cell.columns).filter(({ key }) => names.includes(key ?? ''));
  // Below 本年度办理结果 the kinds of result speak for themselves.
  const speaking = rows.length > 1 ? rows.slice(1) : rows;
  const isOfColumns = last === 'total' && columns[columns.length - 1]?.label === TOTAL;
  return [...speaking, ...(speaking.length > 0 && isOfColumns ? columns.slice(0, -1) : columns)];
}

/** The short names of the headings that a path goes down through, outermost first: 新收申请, 自然人. */
export const pathNames = (path: string, { label }: Language): readonly string[] =>
  headingsOf(path).map((heading) => shortLabel(heading.label, label));

/** The unit of a metric in the words of the format: 件, 万元; `%` of a share. Applications and cases, to which it gives none, are counted by 件. */
export const unitOf = (metric: Metric): string => (metric.kind === 'share' ? '%' : (firstNamed(metric.path)?.unit ?? PIECE));

/** Whether a metric can only be a whole number. */
export const isCount = (metric: Metric): boolean => metric.kind !== 'share' && firstNamed(metric.path)?.kind !== 'amount';

/** The cells that stand below a path in any format, those of the latest first. */
const cellsBelow = (path: string): readonly CellSpec[] =>
  LATEST_FIRST.flatMap((format) => formatCells(format)).filter((cell) => cell.path.startsWith(`${path}.`));

/** The first path of a cell that stands below another path; nothing where that is a cell itself, or none. */
export const firstPathBelow = (path: string): string | undefined => cellsBelow(path)[0]?.path;

/** The keys that stand next below a path in any format, in the order of the latest. */
export function keysBelow(path: string): readonly string[] {
  const depth = path.split('.').length;
  return [...new Set(cellsBelow(path).flatMap((cell) => cell.keys[depth] ?? []))];
}
