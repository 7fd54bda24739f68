import { FEE_PART, FEE_PHRASES } from '../../formats/common/processing-fee.js';
import { formatOf } from '../../formats/formats.js';
import { numberText } from '../../report/number-text.js';
import { paragraphsOf } from '../../report/paragraphs-of.js';
import type { Report } from '../../report/report.js';
import { checkPlan } from '../check-plan.js';
import type { FeeFinding, FeeStatement } from '../finding.js';
import { isOfTheReport, plainText, quotedClause } from './prose-context.js';
import { phraseMatches } from './prose-grammar.js';

/** More statements of a report are not compared. */
const MAX_STATEMENTS = 50;

const CUE = '处理费';

/** An amount that is not nothing. Beside one, that nothing was collected may be said of a part: 其余申请未收取信息处理费. */
const SOME_AMOUNT = /[1-9一二三四五六七八九十百千][\d,.百千万\s]{0,20}[万亿]?元/;

interface Stated extends FeeStatement {
  /** One unit of the last decimal place that is written, in yuan. */
  readonly step: number;
}

/** 万元 as yuan, by way of decimal text, so that 0.0312 is exactly 312. */
const inYuan = (number: number): number => Number(`${numberText(number)}e4`);

function statementsIn(report: Report, part: string, paragraph: number): Stated[] {
  const published = paragraphsOf(report, part)[paragraph] ?? '';
  if (!published.includes(CUE)) return [];
  const text = plainText(published, report.year);
  const hasAmount = SOME_AMOUNT.test(text);
  let after = 0;
  return phraseMatches(text, MAX_STATEMENTS, FEE_PHRASES).flatMap((match) => {
    const isOf = isOfTheReport(text, match, after, false);
    after = match.end;
    const isWritten = text.slice(0, match.end).endsWith('元');
    if (!isOf || (!isWritten && hasAmount)) return [];
    const amount = inYuan(match.number);
    return [{ part, paragraph, ...quotedClause(published, match), amount, step: isWritten ? inYuan(match.step) : 0 }];
  });
}

function feeStatements(report: Report): Stated[] {
  const all: Stated[] = [];
  for (const part of checkPlan(formatOf(report.format)).proseParts)
    for (const paragraph of paragraphsOf(report, part).keys()) {
      all.push(...statementsIn(report, part, paragraph));
      if (all.length >= MAX_STATEMENTS) return all;
    }
  return all;
}

/** Whether two amounts may be the same, one of them rounded. */
const agree = (one: Stated, other: Stated): boolean =>
  one.amount === other.amount || Math.abs(one.amount - other.amount) <= Math.max(one.step, other.step) / 2 + 1e-9;

const withoutStep = ({ part, paragraph, quote, start, amount }: Stated): FeeStatement => ({ part, paragraph, quote, start, amount });

/** Where a report states different amounts of the information processing fee: each that differs from the one in part six, or from the first. */
export function feeFindings(report: Report): FeeFinding[] {
  const all = feeStatements(report);
  const main = all.find(({ part }) => part === FEE_PART) ?? all[0];
  return all
    .filter((one) => main && !agree(one, main))
    .map((one) => ({
      kind: 'fee',
      rule: 'processing-fee',
      status: 'warning',
      format: report.format,
      cells: [],
      ...withoutStep(one),
      other: withoutStep(main ?? one),
    }));
}
