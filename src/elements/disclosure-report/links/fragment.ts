import { formatCells } from '../../../formats/cells.js';
import { formatOf } from '../../../formats/formats.js';
import type { WholeReport } from '../picked-report.js';
import { sectionId } from './report-parts.js';

/** What a fragment of an address names in a report. */
export interface LinkTarget {
  /** The key of the part that it is in, or is: `applications`; or of what else has a section of its own: `preface`. */
  readonly part: string;
  /** The path of a cell (`applications.received.total`), or of the rows or columns below it (`applications.received`); `undefined` for a whole part. */
  readonly path: string | undefined;
}

/** The text of a fragment as it was written: browsers encode what is not ASCII. */
export function fragmentText(hash: string): string {
  const text = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a fragment names among the parts of a report. */
function partTarget(fragment: string, { outline, report }: WholeReport): LinkTarget | undefined {
  const { parts, preface } = outline;
  if (fragment === 'preface') return preface.length > 0 ? { part: fragment, path: undefined } : undefined;
  const [key = ''] = fragment.split('.');
  const part = parts.find((one) => one.key === key || (fragment !== '' && one.number === fragment));
  if (!part || part.key === fragment || part.number === fragment) return part && { part: part.key, path: undefined };
  const isThere = formatCells(formatOf(report.format)).some(({ path }) => path === fragment || path.startsWith(`${fragment}.`));
  return isThere ? { part: key, path: fragment } : undefined;
}

/**
 * What a fragment names in a report; `undefined` where it has nothing of that name.
 *
 * @param root the shadow root that the report is shown in: there is a section that is none of its parts, the trend below them
 */
export function linkTarget(fragment: string, picked: WholeReport, root: ShadowRoot): LinkTarget | undefined {
  const other = root.getElementById(sectionId(fragment)) ? { part: fragment, path: undefined } : undefined;
  return partTarget(fragment, picked) ?? other;
}
