import { formatOf } from '../../formats/formats.js';
import { KNOWN_SUM_RULES } from '../../formats/sum-rules.js';
import type { Language } from '../../i18n/language.js';
import type { CheckText } from '../../i18n/messages/zh-cn/check.js';
import type { TextValues } from '../../i18n/translate.js';
import { exactSum } from '../../report/exact-sum.js';
import { numberText } from '../../report/number-text.js';
import { involvedCell } from './cell-name.js';
import { sayCheck } from './check-words.js';
import { partName } from './part-name.js';
import type { Cause, FindingGroup } from '../finding-groups.js';
import type { FeeFinding, Finding, ProseFinding, SumFinding } from '../finding.js';
import { shortCellName, shortCellNames, shortName } from './short-cell-name.js';
import { sumTerms } from '../sum-terms.js';
import { isTransposed } from '../transposed-digits.js';

/** What a proof-reader writes in the margin: the three texts in a row are one line. `name` names the cell to look at. */
export interface FindingLine {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Stands for the name in a text until that is taken apart. */
const NAME = '\n';

function line(language: Language, key: CheckText, name: string, values: TextValues = {}): FindingLine {
  const [before = '', after = ''] = sayCheck(language, key, { ...values, name: NAME }).split(NAME);
  return { before: before.trimStart(), name, after };
}

const sized = (number: number | null): string => numberText(Math.abs(number ?? 0));

function missingLine(finding: SumFinding, language: Language): FindingLine {
  const missing = finding.cells.filter(({ path, says }) => typeof says !== 'number' && finding.missing.includes(path));
  const names = shortCellNames(finding, missing, language, sayCheck(language, 'check:listJoiner'));
  return line(language, 'check:lineMissing', names);
}

function sumLine(finding: SumFinding, language: Language): FindingLine {
  const { kind, rule, added, equals, comesTo, stated, difference, format } = finding;
  if (stated === null) return missingLine(finding, language);
  const numbers = { stated: numberText(stated), comesTo: numberText(comesTo), difference: sized(difference) };
  const [total, ...others] = equals;
  if (total && others.length === 0) {
    const name = shortCellName(finding, total, language);
    if (kind === 'year') return line(language, 'check:lineYear', name, numbers);
    const { each = 'cell' } = KNOWN_SUM_RULES.of(formatOf(format)).find(({ id }) => id === rule) ?? {};
    return line(language, 'check:lineSum', name, { ...numbers, sum: sayCheck(language, `check:sumOf-${each}`) });
  }
  // Neither side is a total of its own: what they share is named, and both of them.
  const { shared, ...sides } = sumTerms(added, equals, ({ path }) => involvedCell(format, path));
  const side = (terms: typeof sides.added): string => terms.map(({ headings }) => shortName(headings.slice(-1), language)).join(' + ');
  return line(language, 'check:lineSums', shortName(shared, language), {
    ...numbers,
    added: side(sides.added),
    equals: side(sides.equals),
  });
}

function proseLine(finding: ProseFinding, language: Language, isUnderPart: boolean): FindingLine {
  const { part, paragraph, quote, added, subtracted, stated, difference } = finding;
  const name = [shortCellNames(finding, added, language, ' + '), ...subtracted.map((cell) => shortCellName(finding, cell, language))].join(
    ' − ',
  );
  return line(language, 'check:lineProse', name, {
    part: isUnderPart ? '' : partName(finding, part, language),
    paragraph: paragraph + 1,
    quote,
    stated: numberText(stated),
    difference: sized(difference),
  });
}

function feeLine(finding: FeeFinding, language: Language, isUnderPart: boolean): FindingLine {
  const { part, paragraph, quote, other } = finding;
  const before = sayCheck(language, 'check:lineFee', {
    part: isUnderPart ? '' : partName(finding, part, language),
    paragraph: paragraph + 1,
    quote,
    otherPart: partName(finding, other.part, language),
    otherQuote: other.quote,
  });
  return { before: before.trimStart(), name: '', after: '' };
}

/**
 * A finding in one line: its cell, the number there, the number expected, the difference.
 *
 * @param isUnderPart whether it stands under the title of the part that it is in
 */
export function findingLine(finding: Finding, language: Language, isUnderPart = false): FindingLine {
  switch (finding.kind) {
    case 'sum':
    case 'year':
      return sumLine(finding, language);
    case 'value': {
      const [cell] = finding.cells;
      const name = cell ? shortCellName(finding, cell, language) : '';
      return line(language, `check:line-${finding.rule}`, name, { stated: numberText(Number(cell?.says)) });
    }
    case 'identical':
      return { before: sayCheck(language, 'check:identical', { count: finding.count }), name: '', after: '' };
    case 'prose':
      return proseLine(finding, language, isUnderPart);
    case 'fee':
      return feeLine(finding, language, isUnderPart);
  }
}

/**
 * The finding of a group that is its line: the only one, or that whose total is the likely slip, since it has the expected number. `undefined` where the line is
 * about the slip itself.
 */
export function headFinding({ cause, findings }: FindingGroup): Finding | undefined {
  if (!cause) return findings[0];
  return findings.find(
    (finding) =>
      (finding.kind === 'sum' || finding.kind === 'year') &&
      finding.equals.length === 1 &&
      finding.equals[0]?.path === cause.path &&
      finding.stated !== null,
  );
}

function causeLine({ path, says, would }: Cause, findings: readonly Finding[], language: Language): FindingLine {
  const [finding] = findings;
  const name = finding ? shortCellName(finding, { path, of: 'report' }, language) : '';
  if (would === null) return line(language, 'check:lineMissing', name);
  const number = typeof says === 'number' ? says : 0;
  return line(language, 'check:lineSlip', name, {
    says: typeof says === 'number' ? numberText(says) : sayCheck(language, 'check:blankCell'),
    would: numberText(would),
    difference: sized(exactSum([number], [would])),
  });
}

/** A group of findings in one line: the likely slip, or the only finding. */
export function groupLine(group: FindingGroup, language: Language): FindingLine {
  const { cause, findings } = group;
  const head = headFinding(group);
  const words = head
    ? findingLine(head, language, true)
    : cause
      ? causeLine(cause, findings, language)
      : { before: '', name: '', after: '' };
  const isSwapped = typeof cause?.says === 'number' && cause.would !== null && isTransposed(cause.says, cause.would);
  return isSwapped ? { ...words, after: words.after + sayCheck(language, 'check:swapped') } : words;
}
