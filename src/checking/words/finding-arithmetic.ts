import type { Language } from '../../i18n/language.js';
import { numberText } from '../../report/number-text.js';
import { numbersOf } from '../cell-numbers.js';
import { sayCheck } from './check-words.js';
import type { Finding, FindingCell, SumFinding } from '../finding.js';
import { shortCellName } from './short-cell-name.js';

/** Numbers that are added up. Zeros are left out: there may be twenty. */
const plus = (cells: readonly FindingCell[]): string =>
  numbersOf(cells)
    .flatMap((number) => (number === 0 ? [] : numberText(number)))
    .join(' + ') || '0';

/** Numbers of two years, each with its name: they are not in one row or column of the table. */
function termsOfYears({ added, subtracted, ...finding }: SumFinding, language: Language): string {
  const term = (cell: FindingCell): string[] =>
    typeof cell.says === 'number' ? [`${shortCellName(finding, cell, language)} ${numberText(cell.says)}`] : [];
  return [added.flatMap(term).join(' + '), ...subtracted.flatMap(term)].join(' − ');
}

/** The arithmetic of a finding: 570 + 144 + 57 = 771. Cells without a number add nothing. Empty where nothing is added up. */
export function findingArithmetic(finding: Finding, language: Language): string {
  if ((finding.kind !== 'sum' && finding.kind !== 'year') || finding.stated === null) return '';
  const { kind, added, subtracted, equals, comesTo, stated } = finding;
  if (kind === 'year') {
    const terms = termsOfYears(finding, language);
    return added.length + subtracted.length === 1 ? terms : `${terms} = ${numberText(comesTo)}`;
  }
  const sides = [`${plus(added)} = ${numberText(comesTo)}`];
  if (equals.length > 1) sides.push(`${plus(equals)} = ${numberText(stated)}`);
  return sides.join(sayCheck(language, 'check:equationJoiner'));
}

/** What is to be known beside the arithmetic: how many cells were counted as nothing, and what else there may be behind it. */
export function findingNotes(finding: Finding, language: Language): string[] {
  if ((finding.kind !== 'sum' && finding.kind !== 'year') || finding.stated === null) return [];
  const { blanks, notApplicable, status } = finding;
  const notes: string[] = [];
  if (blanks > 0) notes.push(sayCheck(language, 'check:blanks', { count: blanks }));
  if (notApplicable > 0) notes.push(sayCheck(language, 'check:notApplicable', { count: notApplicable }));
  if (status === 'warning') notes.push(sayCheck(language, 'check:mayLapse'));
  return notes;
}
