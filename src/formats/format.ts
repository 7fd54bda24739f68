/**
 * What a number counts: `count` is a whole number of zero or more, `amount` a sum of money (decimals allowed),
 * `change` a whole number that may be negative.
 */
export type Kind = 'count' | 'amount' | 'change';

/**
 * A node in the tree of a block's rows or columns. A node with a `key` adds that key to the path of the cells below it; a node
 * without one (法人或其他组织) only groups. `kind` stands on a leaf column and is `count` when left out; `unit` is what the numbers of the JSON
 * are in: always there for an amount, for others where the format names it or it is obvious. Whether the format itself names it, its label says.
 */
export interface Heading {
  readonly key?: string;
  readonly label: string;
  readonly kind?: Kind;
  readonly unit?: string;
  readonly children?: readonly Heading[];
}

/** A grid of cells with its own column headings. A block without rows is one line of cells that has no heading of its own. */
export interface Block {
  readonly label?: string;
  /** What stands above the row headings. */
  readonly corner?: string;
  readonly columns: readonly Heading[];
  readonly rows: readonly Heading[];
}

/** One of the six parts of a report. A part of prose has no blocks. */
export interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * A rule that sums must keep (勾稽关系) within one report: the cells of `sum` add up to the cells of `equals`. With `each: 'column'` both lists
 * name rows and the rule holds in every column; with `each: 'row'` they name columns and it holds in every row; without `each` they name cells.
 * All names are paths below the part; `results.*` stands for everything below `results` but what `equals` names.
 */
export interface SumRule {
  readonly id: string;
  readonly part: TablePartKey;
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
  readonly part: TablePartKey;
  readonly each?: 'column';
  readonly previous: string;
  readonly add?: readonly string[];
  readonly subtract?: readonly string[];
  readonly equals: string;
  readonly warning?: true;
}

export type TablePartKey = 'disclosure' | 'applications' | 'reviews';
export type ProsePartKey = 'overview' | 'problems' | 'other';

/** One official format of the report. */
export interface Format {
  readonly id: string;
  /** The number of the document that issued the format. */
  readonly document: string;
  /** The first and the last report year that the format was issued for; no last year while it is in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly parts: Readonly<Record<TablePartKey | ProsePartKey, Part>>;
}

/** The rules that a format's numbers must keep. */
export interface Rules {
  readonly sumRules: readonly SumRule[];
  readonly yearRules: readonly YearRule[];
}

/** The same value with every object in it frozen. */
export function deepFreeze<const T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach((child: unknown) => deepFreeze(child));
  }
  return value;
}
