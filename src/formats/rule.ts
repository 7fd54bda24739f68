/**
 * A rule that sums must keep (勾稽关系) within one report: the cells of `sum` add up to the cells of `equals`. With `each: 'column'` both lists
 * name rows and the rule holds in every column; with `each: 'row'` they name columns and it holds in every row; without `each` they name cells.
 * All names are paths below the part; `results.*` stands for everything below `results` but what `equals` names.
 */
export interface SumRule {
  readonly id: string;
  /** The key of the part whose cells it relates. */
  readonly part: string;
  readonly each?: 'row' | 'column';
  readonly sum: readonly string[];
  readonly equals: readonly string[];
}

/**
 * A rule between two years of one agency: the cells of `previous` in last year's report, plus `add`, minus `subtract` in this
 * year's, equal the cell `equals` in this year's. A rule with `warning` may be broken for good reasons.
 */
export interface YearRule {
  readonly id: string;
  /** The key of the part whose cells it relates. */
  readonly part: string;
  readonly each?: 'column';
  readonly previous: string;
  readonly add?: readonly string[];
  readonly subtract?: readonly string[];
  readonly equals: string;
  readonly warning?: true;
}

/** The rules that a format's numbers must keep. */
export interface Rules {
  readonly sumRules: readonly SumRule[];
  readonly yearRules: readonly YearRule[];
}
