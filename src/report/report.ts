import type { FORMATS, FormatId } from '../formats/formats.js';

/**
 * The published value of one cell: a number, `null` where it was left blank, `"/"` where it was printed as not applicable. The three are
 * never treated as one another.
 */
export type Cell = number | null | '/';

// A report's type follows from its format: each heading with a key is a property, one without a key only groups.
type Keyed<H> = H extends { readonly key: string } ? H : H extends { readonly children: readonly (infer C)[] } ? Keyed<C> : never;
type Tree<H, Leaf> = { [N in Keyed<H> as N['key']]: N extends { readonly children: readonly (infer C)[] } ? Tree<C, Leaf> : Leaf };
type BlockCells<B> = B extends { readonly columns: readonly (infer C)[]; readonly rows: readonly (infer R)[] }
  ? [R] extends [never]
    ? Tree<C, Cell>
    : Tree<R, Tree<C, Cell>>
  : never;
type Intersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void ? I : never;
type PartContent<P> = P extends { readonly kind: 'table'; readonly blocks: readonly (infer B)[] }
  ? Intersection<BlockCells<B>>
  : readonly string[];

/** Who signed the report, and when (an ISO 8601 date). */
export interface Signature {
  readonly agency: string | null;
  readonly date: string | null;
}

// The prose inside the parts that are tables, by their keys.
type PartNotes<P> = P extends { readonly kind: 'table'; readonly key: infer Key extends string }
  ? Readonly<Record<Key, readonly string[]>>
  : never;

/** What every report has, whatever its format. Each paragraph is one string, as published. */
export interface ReportText {
  /** The agency whose report it is (机关名称). */
  readonly agency: string;
  /** The year reported on. */
  readonly year: number;
  /** Its title (标题); made of the agency and the year where the JSON has none. */
  readonly title: string;
  /** When it was published: an ISO 8601 date. */
  readonly published: string | null;
  /** Where it was published: a URL. */
  readonly source: string | null;
  /** The paragraphs before the first part. */
  readonly preface: readonly string[];
  /** Who signed it, and when (落款). */
  readonly signature: Signature;
}

/** One report in an official format: the cells of its tables, and the paragraphs of its prose parts. */
export type ReportIn<Id extends FormatId> = ReportText & { readonly format: Id } & {
  readonly [P in (typeof FORMATS)[Id]['parts'][number] as P['key']]: PartContent<P>;
} & {
  /** The paragraphs that stand inside the parts that are tables, above or below the table, by the part's key. */
  readonly notes: Intersection<PartNotes<(typeof FORMATS)[Id]['parts'][number]>>;
};

type ReportsById = { readonly [Id in FormatId]: ReportIn<Id> };

/** One report as read: every cell of its format is there, blank where the JSON left it out. */
export type Report = ReportsById[FormatId];

type Sparse<T> = T extends string | number | null | readonly string[] ? T : { readonly [K in keyof T]?: Sparse<T[K]> | null };
type SparseById = { readonly [Id in FormatId]: Sparse<Omit<ReportIn<Id>, 'format'>> };

/** One report as written in JSON: anything but the agency and the year may be left out, and a cell left out is blank. */
export type ReportInput = SparseById[FormatId] & {
  readonly format?: FormatId;
  readonly agency: string;
  readonly year: number;
};

/** Several reports as written in JSON. */
export type ReportsInput = ReportInput | readonly ReportInput[] | { readonly reports: readonly ReportInput[] };

/**
 * The title that a report has when it gives none: 〈机关名称〉〈年〉年政府信息公开工作年度报告.
 *
 * @param year the year reported on, or the first and the last of several: `2019-2024`
 */
export const officialTitle = (agency: string, year: number | string): string => `${agency}${year}年政府信息公开工作年度报告`;
