import { formatCells } from '../../../formats/cells.js';
import { formatOf } from '../../../formats/formats.js';
import type { OutlinePart, ReportOutline } from '../../../outline/report-outline.js';

/** What a fragment of an address names in a report. */
export interface LinkTarget {
  /** The key of the part that it is in, or is: `applications`; or of what else has a section of its own: `preface`. */
  readonly part: string;
  /** The path of a cell (`applications.received.total`), or of the rows or columns below it (`applications.received`); `undefined` for a whole part. */
  readonly path: string | undefined;
}

/** The fragment of an address that leads to a part: its number (三), as it is said and written. */
export const partFragment = ({ number, key }: OutlinePart): string => (number === '' ? key : number);

/** The text of a fragment as it was written: browsers encode what is not ASCII. */
export function fragmentText(hash: string): string {
  const text = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * What a fragment names in a report; `undefined` where it has nothing of that name.
 *
 * @param format the id of the report's format
 */
export function linkTarget(fragment: string, { parts, preface }: ReportOutline, format: string): LinkTarget | undefined {
  if (fragment === 'preface') return preface.length > 0 ? { part: fragment, path: undefined } : undefined;
  const [key = ''] = fragment.split('.');
  const part = parts.find((one) => one.key === key || (fragment !== '' && one.number === fragment));
  if (!part || part.key === fragment || part.number === fragment) return part && { part: part.key, path: undefined };
  const isThere = formatCells(formatOf(format)).some(({ path }) => path === fragment || path.startsWith(`${fragment}.`));
  return isThere ? { part: key, path: fragment } : undefined;
}
