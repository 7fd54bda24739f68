import type { FORMATS, FormatId } from '../formats/formats.js';
import type { ProsePartKey, TablePartKey } from '../formats/format.js';

/**
 * What one cell was published to say: a number, `null` where it was left blank, `"/"` where it was printed as not applicable. The
 * three are never taken for one another.
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
type PartCells<P> = P extends { readonly blocks: readonly (infer B)[] } ? Intersection<BlockCells<B>> : never;

/** Who signed the report, and when (an ISO 8601 date). */
export interface Signature {
  readonly agency: string | null;
  readonly date: string | null;
}

/** What every report says besides its tables. Paragraphs are one string each, as published. */
export interface ReportText extends Readonly<Record<'preface' | ProsePartKey, readonly string[]>> {
  /** The organ whose report it is (机关名称). */
  readonly agency: string;
  /** The year reported on. */
  readonly year: number;
  readonly title: string;
  /** When it was published: an ISO 8601 date. */
  readonly published: string | null;
  /** Where it was published: a URL. */
  readonly source: string | null;
  readonly signature: Signature;
}

type ReportOf<F extends FormatId> = ReportText & { readonly format: F } & {
  readonly [P in TablePartKey]: PartCells<(typeof FORMATS)[F]['parts'][P]>;
};

export type Report2019 = ReportOf<'2019'>;
export type Report2021 = ReportOf<'2021'>;

/** One report as read: every cell of its format is there, blank where the JSON left it out. */
export type Report = Report2019 | Report2021;

type Sparse<T> = T extends string | number | null | readonly string[] ? T : { readonly [K in keyof T]?: Sparse<T[K]> | null };

/** One report as written in JSON: anything but the agency and the year may be left out, and a cell left out is blank. */
export type ReportInput = (Sparse<Omit<Report2019, 'format'>> | Sparse<Omit<Report2021, 'format'>>) & {
  readonly format?: FormatId;
  readonly agency: string;
  readonly year: number;
};

/** Several reports as written in JSON. */
export type ReportsInput = ReportInput | readonly ReportInput[] | { readonly reports: readonly ReportInput[] };

/** The title that a report has when it gives none: 〈机关名称〉〈年〉年政府信息公开工作年度报告. */
export const officialTitle = (agency: string, year: number): string => `${agency}${year}年政府信息公开工作年度报告`;

/** The cell at the end of a chain of keys; `undefined` where the report's format has no such cell. */
export function cellAt(report: Report, keys: readonly string[]): Cell | undefined {
  let value: unknown = report;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'object' && value !== null ? undefined : (value as Cell | undefined);
}
