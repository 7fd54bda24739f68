import type { Heading } from '../../formats/format.js';
import { ANY_NUMBERING } from '../../formats/labels/numbering.js';
import { shortLabel } from '../../formats/labels/short-label.js';
import type { Language } from '../../i18n/language.js';
import { unitMark } from '../../i18n/unit-mark.js';
import { involvedCell } from './cell-name.js';
import { tellingHeadings } from './telling-headings.js';
import { sayCheck } from './check-words.js';
import type { Finding, FindingCell } from '../finding.js';

/** The number by which a heading is found in the table: 一、. */
const numberOf = ({ label }: Heading, language: Language): string => ANY_NUMBERING.exec(language.label(label))?.[0] ?? '';

/**
 * Headings by their short names behind their numbers, outermost first. Those without a key only stand over others.
 *
 * @param isNumbered whether they are in the table that the reader has before them
 */
export const shortName = (headings: readonly Heading[], language: Language, isNumbered = true): string =>
  headings
    .filter(({ key }) => key !== undefined)
    .map((heading) => (isNumbered ? numberOf(heading, language) : '') + shortLabel(heading.label, language.label))
    .join(sayCheck(language, 'check:lineJoiner'));

/** A cell of a finding in short: 一、新收申请 · 总计. */
export function shortCellName(
  { format }: Pick<Finding, 'format'>,
  { path, of }: Pick<FindingCell, 'path' | 'of'>,
  language: Language,
): string {
  const cell = involvedCell(format, path);
  // Below 本年度办理结果 the kinds of result are clear by themselves.
  const headings = tellingHeadings(cell).slice(cell.rows.length > 1 ? 1 : 0);
  const name = shortName(headings, language, of === 'report') + unitMark(cell.kind === 'amount' ? cell.unit : undefined, language);
  return of === 'previous' ? sayCheck(language, 'check:lastYear', { name }) : name;
}

/** Several cells of a finding in short. */
export const shortCellNames = (finding: Finding, cells: readonly FindingCell[], language: Language, joiner: string): string =>
  cells.map((cell) => shortCellName(finding, cell, language)).join(joiner);
