/**
 * What a number counts: `count` is a whole number of zero or more, `amount` a sum of money (decimals allowed),
 * `change` a whole number that may be negative.
 */
export type Kind = 'count' | 'amount' | 'change';

/**
 * A node in the tree of a block's rows or columns. A node with a `key` adds that key to the path of the cells below it; a node without one
 * (法人或其他组织) only groups. `kind` is set on leaf columns, and defaults to `count`. `unit` is the unit of the numbers in the JSON: always set
 * for an amount, for others where the format names it or it is obvious. The label tells whether the format itself names it.
 */
export interface Heading {
  readonly key?: string;
  /** The official label, as it is printed. */
  readonly label: string;
  readonly kind?: Kind;
  readonly unit?: string;
  /** Its numbers add up those of the headings beside it. */
  readonly isTotal?: true;
  readonly children?: readonly Heading[];
}

/** A grid of cells with its own column headings. A block without rows is one line of cells that has no heading of its own. */
export interface Block {
  readonly label?: string;
  /** The text above the row headings. */
  readonly corner?: string;
  readonly columns: readonly Heading[];
  readonly rows: readonly Heading[];
}

/** A part of a report that is text: a list of paragraphs in the JSON. */
export interface ProsePart {
  readonly kind: 'prose';
  readonly key: string;
  /** The official heading with its number, as it is printed: 一、总体情况. */
  readonly title: string;
  /** Set where it is about plans, so that its numbers are not those of the report's tables. */
  readonly looksAhead?: true;
}

/** A part of a report that is a table. */
export interface TablePart {
  readonly kind: 'table';
  readonly key: string;
  /** The official heading with its number, as it is printed: 二、主动公开政府信息情况. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** One of the parts of a report. Its key is that of the JSON. */
export type Part = ProsePart | TablePart;

/**
 * One official format of the report as data: its parts with their headings and cells. Its checks and topics are separate (`sum-rules.ts`,
 * `year-rules.ts`, `prose-cells.ts`, `topics.ts`).
 */
export interface Format {
  readonly id: string;
  /** The number of the document that issued the format. */
  readonly document: string;
  /** The first report year that the format was issued for. It is in force until the next format is. */
  readonly firstYear: number;
  /** The unit of counts in columns that do not state one. */
  readonly countUnit: string;
  /** The parts in their official order. */
  readonly parts: readonly Part[];
}

/** The same value with every object in it frozen. */
export function deepFreeze<const T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach((child: unknown) => deepFreeze(child));
  }
  return value;
}
