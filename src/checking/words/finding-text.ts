import { bareLabel } from '../../formats/labels/bare-label.js';
import type { CellSpec } from '../../formats/cells.js';
import type { Heading } from '../../formats/format.js';
import { formatOf } from '../../formats/formats.js';
import { partTitle } from '../../formats/part-title.js';
import { unnamedUnit } from '../../formats/unnamed-unit.js';
import type { Language } from '../../i18n/language.js';
import { needLanguage } from '../../i18n/translate.js';
import { unitMark } from '../../i18n/unit-mark.js';
import { numberText } from '../../report/number-text.js';
import { cellName, involvedCell } from './cell-name.js';
import { tellingHeadings } from './telling-headings.js';
import { numbersOf } from '../cell-numbers.js';
import { sayCheck, saySentence } from './check-words.js';
import { exactSum } from '../../report/exact-sum.js';
import { findingNotes } from './finding-arithmetic.js';
import { NO_FINDINGS, withFindings } from '../finding.js';
import type {
  FeeFinding,
  Finding,
  FindingCell,
  FindingCounts,
  IdenticalFinding,
  ProseFinding,
  Slip,
  SumFinding,
  ValueFinding,
} from '../finding.js';
import { partName } from './part-name.js';
import { sumTerms } from '../sum-terms.js';
import type { Term } from '../sum-terms.js';
import { need, needData } from '../../values/wrong-call.js';

const sized = (number: number | null): string => numberText(Math.abs(number ?? 0));

/** The words for the cells of one finding. */
class Wording {
  constructor(
    readonly finding: Finding,
    readonly language: Language,
  ) {}

  spec(path: string): CellSpec {
    return involvedCell(this.finding.format, path);
  }

  /** The official labels of a cell or group of cells, in full, with the unit of an amount where they do not name it. */
  place(part: CellSpec | undefined, headings: readonly Heading[]): string {
    const title = part ? partTitle(formatOf(this.finding.format), part.keys[0] ?? '') : '';
    const labels = headings.map((heading) => this.language.label(heading.label) + unitMark(unnamedUnit(heading), this.language));
    return [this.language.label(title), ...labels].join(saySentence(this.language, 'check:placeJoiner'));
  }

  cellPlace(path: string): string {
    return this.place(this.spec(path), tellingHeadings(this.spec(path)));
  }

  name(headings: readonly Heading[]): string {
    return headings.map(({ label }) => bareLabel(this.language.label(label))).join(saySentence(this.language, 'check:nameJoiner'));
  }

  cellName({ path, of }: FindingCell): string {
    const name = cellName(this.spec(path), this.language, saySentence(this.language, 'check:nameJoiner'));
    return of === 'previous' ? sayCheck(this.language, 'check:lastYear', { name }) : name;
  }

  /** The terms of a sum with their values. Those without any number are left out: they are counted at the end. */
  terms(terms: readonly Term<FindingCell>[]): string[] {
    return terms.flatMap(({ headings, cells }) => {
      const numbers = numbersOf(cells);
      return numbers.length > 0 ? `${this.name(headings)} ${numberText(exactSum(numbers))}` : [];
    });
  }

  hint(key: 'check:likelySlip' | 'check:transposed', slip: Slip | undefined): string[] {
    if (!slip) return [];
    const { path, says, would } = slip;
    const number = says === null ? '' : numberText(says);
    const now =
      says === null ? saySentence(this.language, 'check:saysNothing') : saySentence(this.language, 'check:saysNumber', { number });
    const place = `“${this.cellName({ path, of: 'report', says })}”`;
    return [saySentence(this.language, key, { place, says: key === 'check:likelySlip' ? now : number, would: numberText(would) })];
  }
}

function sumText(words: Wording, finding: SumFinding): string[] {
  const { language } = words;
  const spec = ({ path }: FindingCell) => words.spec(path);
  const { shared, added, equals } = sumTerms(finding.added, finding.equals, spec);
  const [first] = finding.equals;
  const place = words.place(first && spec(first), shared);
  if (finding.status === 'not-assessable') {
    const missing = finding.cells.filter(({ path }) => finding.missing.includes(path)).map((cell) => words.cellName(cell));
    return [saySentence(language, 'check:notAssessable', { place, missing: missing.join(sayCheck(language, 'check:listJoiner')) })];
  }
  const [terms, totals] = [words.terms(added), words.terms(equals)];
  const stated = numberText(finding.stated ?? 0);
  const total =
    equals.length > 1
      ? saySentence(language, 'check:equation', { terms: totals.join(' + '), sum: stated })
      : saySentence(language, 'check:is', { name: words.name(equals[0]?.headings ?? []), number: stated });
  const values = { place, terms: terms.join(' + '), sum: numberText(finding.comesTo), total, difference: sized(finding.difference) };
  return [
    saySentence(language, terms.length > 0 ? 'check:sum' : 'check:noTerms', values),
    ...findingNotes(finding, language),
    ...words.hint('check:likelySlip', finding.likelySlip),
    ...words.hint('check:transposed', finding.transposed),
  ];
}

function yearText(words: Wording, finding: SumFinding): string[] {
  const { language } = words;
  const { added, subtracted, equals, difference, comesTo, stated, status } = finding;
  const [previous] = added;
  const [total] = equals;
  if (!previous || !total) return [];
  const place = words.cellPlace(total.path);
  if (status === 'not-assessable') {
    const names = [previous, total].filter(({ says }) => typeof says !== 'number').map((cell) => words.cellName(cell));
    return [saySentence(language, 'check:yearNotAssessable', { place, missing: names.join(sayCheck(language, 'check:listJoiner')) })];
  }
  const named = (cell: FindingCell): string => `${words.cellName(cell)} ${numberText(Number(cell.says ?? 0))}`;
  const values = {
    place,
    previous: `“${words.cellName({ ...previous, of: 'report' })}”`,
    number: numberText(Number(previous.says)),
    terms: [
      added
        .filter(({ says }) => typeof says === 'number')
        .map(named)
        .join(' + '),
      ...subtracted.filter(({ says }) => typeof says === 'number').map(named),
    ].join(' − '),
    sum: numberText(comesTo),
    total: saySentence(language, 'check:is', { name: words.cellName(total), number: numberText(stated ?? 0) }),
    difference: sized(difference),
  };
  const isCarried = added.length === 1 && subtracted.length === 0;
  return [saySentence(language, isCarried ? 'check:yearSame' : 'check:year', values), ...findingNotes(finding, language)];
}

const valueText = (words: Wording, { rule, cells }: ValueFinding): string[] =>
  cells.map(({ path, says }) =>
    saySentence(words.language, `check:${rule}`, { place: words.cellPlace(path), number: numberText(Number(says)) }),
  );

const identicalText = (words: Wording, { count }: IdenticalFinding): string[] => [sayCheck(words.language, 'check:identical', { count })];

function proseText(words: Wording, finding: ProseFinding): string[] {
  const { language } = words;
  const { part, paragraph, quote, added, subtracted, number, stated, difference } = finding;
  const names = [added.map((cell) => words.cellName(cell)).join(' + '), ...subtracted.map((cell) => words.cellName(cell))].join(' − ');
  const values = {
    part: partName(finding, part, language),
    paragraph: paragraph + 1,
    quote,
    place: names,
    said: numberText(number),
    number: numberText(stated),
    difference: sized(difference),
  };
  return [saySentence(language, 'check:prose', values)];
}

function feeText(words: Wording, finding: FeeFinding): string[] {
  const { paragraph, quote, other } = finding;
  const values = {
    part: partName(finding, finding.part, words.language),
    paragraph: paragraph + 1,
    quote,
    otherPart: partName(finding, other.part, words.language),
    otherParagraph: other.paragraph + 1,
    otherQuote: other.quote,
  };
  return [saySentence(words.language, 'check:fee', values)];
}

function sentences(words: Wording, finding: Finding): string[] {
  switch (finding.kind) {
    case 'sum':
      return sumText(words, finding);
    case 'year':
      return yearText(words, finding);
    case 'value':
      return valueText(words, finding);
    case 'identical':
      return identicalText(words, finding);
    case 'prose':
      return proseText(words, finding);
    case 'fee':
      return feeText(words, finding);
  }
}

/**
 * A finding in words: what is stated where, what it adds up to, the difference, and the likely cause. Numbers are exact and stand in plain
 * decimal digits.
 */
export function findingText(finding: Finding, language: Language): string {
  needData(
    'findingText',
    ['核对的一条结果（checkReport(report) 的一项）', 'a finding, one of those of checkReport(report)'],
    finding,
    'kind',
    'cells',
  );
  return sentences(new Wording(finding, needLanguage(language)), finding).join(sayCheck(language, 'check:sentenceJoiner'));
}

/** How many findings there are of each status, in words: 3 处不平衡，1 处无法核对，2 处提示. */
export function countsSummary(counts: FindingCounts, language: Language): string {
  const all = [
    ['check:broken', counts.broken],
    ['check:notAssessableCount', counts['not-assessable']],
    ['check:warnings', counts.warning],
  ] as const;
  const said = all.flatMap(([key, count]) => (count > 0 ? [sayCheck(language, key, { count })] : []));
  return said.length > 0 ? said.join(sayCheck(language, 'check:summaryJoiner')) : sayCheck(language, 'check:none');
}

/** How many of these findings there are of each status, in words: 3 处不平衡，1 处无法核对，2 处提示. */
export function findingsSummary(findings: readonly Finding[], language: Language): string {
  need(
    Array.isArray(findings),
    'findingsSummary',
    ['核对的结果（checkReport(report)）', 'findings as checkReport(report) gives them'],
    findings,
  );
  return countsSummary(withFindings(NO_FINDINGS, findings), language);
}
