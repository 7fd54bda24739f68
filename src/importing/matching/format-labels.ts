import { cellsOf, leaves } from '../../formats/cells.js';
import type { CellSpec } from '../../formats/cells.js';
import type { Block, Format, Heading, TablePart } from '../../formats/format.js';
import { withoutNote } from '../../formats/labels/bare-label.js';
import { OTHER_WORDINGS } from '../../formats/labels/other-wordings.js';
import { tableParts } from '../../formats/parts.js';
import { memoize } from '../../values/memoize.js';
import { isSlipOf, isStartOf, MAX_LABEL, normalizedLabel, numberOfLabel, withoutYear } from './normalized-label.js';

/** A row of a format: its labels, and its cells. */
export interface RowLabels {
  /** The key of the part. */
  readonly part: string;
  readonly block: BlockLabels;
  /** Its own label as it is printed, and normalised; empty for a line without one. */
  readonly text: string;
  readonly label: string;
  /** What a sentence calls it: its label without the note after it, or the title of the part where it has none. */
  readonly name: string;
  /** The number before its label: 七 for （七）总计. Empty for a label without one. */
  readonly number: string;
  /** The labels of the groups that it is in, outermost first, normalised: 本年度办理结果, 不予公开. */
  readonly groups: readonly string[];
  /** The keys down to the row, joined by dots. */
  readonly path: string;
  readonly cells: readonly CellSpec[];
  /** Whether its label, without its number, is also that of a column. */
  readonly isAmbiguous: boolean;
}

/** A column of a block: the heading right above its numbers, and those above that one, outermost first. All are normalised. */
export interface ColumnLabels {
  readonly label: string;
  readonly groups: readonly string[];
}

/** The column headings of one block. */
export interface BlockLabels {
  readonly block: Block;
  /** Every heading, row by row as it is printed, normalised. */
  readonly headings: readonly string[];
  /** Left to right. */
  readonly columns: readonly ColumnLabels[];
  /** The labels of its columns, without a year, and those of the groups of columns, for looking a text up. */
  readonly leafLabels: ReadonlySet<string>;
  readonly groupLabels: ReadonlySet<string>;
  /** Whether several of its columns have the same label, so that only the groups above distinguish them. */
  readonly hasTwins: boolean;
  /**
   * The headings of groups and columns joined together, as in tables with a single row of headings: 行政复议结果维持. Each maps to its column and
   * group.
   */
  readonly joined: ReadonlyMap<string, ColumnLabels>;
  /** Text that may be above or beside its headings without being one: its label, its corner, the title of its part. */
  readonly besides: ReadonlySet<string>;
}

/** The labels of one part's tables. */
export interface PartLabels {
  /** The key of the part. */
  readonly part: string;
  readonly title: string;
  readonly rows: readonly RowLabels[];
  readonly blocks: readonly BlockLabels[];
}

/** The labels of a tree of headings, normalised, level by level as they are printed. */
const byLevel = (headings: readonly Heading[]): string[] =>
  headings.length === 0
    ? []
    : [...headings.map(({ label }) => normalizedLabel(label)), ...byLevel(headings.flatMap(({ children = [] }) => children))];

/** Each heading joined with its innermost group, or with all its groups, before or after it; what would fit two columns is left out. */
function joinedHeadings(columns: readonly ColumnLabels[]): ReadonlyMap<string, ColumnLabels> {
  const found = new Map<string, ColumnLabels | undefined>();
  for (const { label, groups } of columns) {
    const inner = groups.slice(-1);
    if (inner.length === 0) continue;
    const forms = new Set(
      [
        [...inner, label],
        [...groups, label],
        [label, ...inner],
      ].map((texts) => texts.join('')),
    );
    for (const form of forms) found.set(form, found.has(form) ? undefined : { label, groups: inner });
  }
  return new Map([...found].flatMap(([form, column]) => (column ? [[form, column] as const] : [])));
}

function partLabels(tablePart: TablePart): PartLabels {
  const { key: part, title, blocks: all } = tablePart;
  const blocks = all.map((block): BlockLabels => {
    const columns = leaves(block.columns).map((chain): ColumnLabels => {
      const labels = chain.map(({ label }) => normalizedLabel(label));
      return { label: labels[labels.length - 1] ?? '', groups: labels.slice(0, -1) };
    });
    return {
      block,
      headings: byLevel(block.columns),
      columns,
      leafLabels: new Set(columns.map(({ label }) => withoutYear(label))),
      groupLabels: new Set(columns.flatMap(({ groups }) => groups)),
      hasTwins: new Set(columns.map(({ label }) => label)).size < columns.length,
      joined: joinedHeadings(columns),
      besides: new Set([title, block.label ?? '', block.corner ?? ''].map(normalizedLabel)),
    };
  });
  const headings = new Set(blocks.flatMap((block) => block.headings));
  const rows = new Map<readonly Heading[], CellSpec[]>();
  for (const cell of cellsOf(tablePart)) {
    const line = rows.get(cell.rows);
    if (line) line.push(cell);
    else rows.set(cell.rows, [cell]);
  }
  return {
    part,
    title,
    blocks,
    rows: [...rows].flatMap(([chain, cells]): RowLabels[] => {
      const block = blocks.find((other) => other.block === cells[0]?.block);
      const text = chain[chain.length - 1]?.label ?? '';
      const label = normalizedLabel(text);
      const path = [part, ...chain.flatMap(({ key }) => key ?? [])].join('.');
      const groups = chain.slice(0, -1).map((heading) => normalizedLabel(heading.label));
      const name = text === '' ? title : withoutNote(text);
      const row = { part, text, label, name, number: numberOfLabel(text), groups, path, cells, isAmbiguous: headings.has(label) };
      return block ? [{ ...row, block }] : [];
    }),
  };
}

/** The labels of one format, prepared for looking up. */
export interface FormatLabels {
  readonly format: Format;
  readonly parts: readonly PartLabels[];
  /** The rows of all parts, in their order. */
  readonly rows: readonly RowLabels[];
  /** All texts printed in its tables, normalised. */
  readonly all: ReadonlySet<string>;
  /** Other wordings of its labels, normalised and without a year. Each maps to the official label, normalised. */
  readonly wordings: ReadonlyMap<string, string>;
  /** The corners of its tables, the texts above the labels of rows, normalised: what stands beside one are headings, even where they are blank. */
  readonly corners: ReadonlySet<string>;
  /** The labels of the groups of rows, normalised. Each maps to the labels of the groups that it is in and its own, outermost first. */
  readonly rowGroups: ReadonlyMap<string, readonly string[]>;
  /**
   * The row that a published text labels, and whether the text is the official one; `undefined` where it labels none, or could label
   * several.
   */
  readonly rowOf: (text: string) => { readonly row: RowLabels; readonly isExact: boolean } | undefined;
}

/** The other wordings of printed labels, but for those that are labels themselves. */
function wordingsOf(printed: ReadonlySet<string>, all: ReadonlySet<string>): ReadonlyMap<string, string> {
  const own = [...OTHER_WORDINGS].filter(([official]) => printed.has(official));
  return new Map(
    own.flatMap(([official, wordings]) =>
      wordings
        .map((wording) => normalizedLabel(wording))
        .filter((wording) => !all.has(wording))
        .map((wording) => [withoutYear(wording), normalizedLabel(official)] as const),
    ),
  );
}

/** The texts of a tree of headings as they are printed. */
const printedIn = (headings: readonly Heading[]): string[] =>
  headings.flatMap(({ label, children = [] }) => [label, ...printedIn(children)]);

function labelsOf(format: Format): FormatLabels {
  const parts = tableParts(format).map(partLabels);
  const blocks = parts.flatMap((part) => part.blocks);
  const all = new Set(
    blocks.flatMap(({ headings, block: { label, corner, rows } }) => [
      ...headings,
      ...byLevel(rows),
      ...[label, corner].map((text) => normalizedLabel(text ?? '')),
    ]),
  );
  all.delete('');
  const corners = new Set(blocks.flatMap(({ block: { corner } }) => (corner ? [normalizedLabel(corner)] : [])));
  const rows = parts.flatMap((part) => part.rows);
  const rowGroups = new Map(rows.flatMap(({ groups }) => groups.map((label, index) => [label, groups.slice(0, index + 1)] as const)));
  const printed = new Set(blocks.flatMap(({ block }) => [...printedIn(block.columns), ...printedIn(block.rows)]));
  return { format, parts, rows, all, wordings: wordingsOf(printed, all), corners, rowGroups, rowOf: rowFinder(rows, all) };
}

/** The labels of a format. */
export const formatLabels: (format: Format) => FormatLabels = /* @__PURE__ */ memoize(labelsOf);

/** A shorter beginning could belong to several labels. */
export const MIN_ROW_START = 4;

/** Whether a label that was cut off or has a slip of the pen may be that of a row: it must not have another number. */
const mayBe = (number: string, row: RowLabels): boolean => number === '' || row.number === '' || number === row.number;

function rowFinder(everyRow: readonly RowLabels[], all: ReadonlySet<string>): FormatLabels['rowOf'] {
  const rows = everyRow.filter(({ label }) => label !== '');
  const exact = new Map(rows.map((row) => [row.label, row]));
  const find = (label: string, number: string): ReturnType<FormatLabels['rowOf']> => {
    const row = exact.get(label);
    if (row) return { row, isExact: true };
    if (label.length < MIN_ROW_START || all.has(label)) return undefined;
    const own = rows.filter((other) => mayBe(number, other));
    const starts = own.filter((other) => isStartOf(label, other.label));
    const [found, ...others] = starts.length > 0 ? starts : own.filter((other) => isSlipOf(label, other.label));
    return found && others.length === 0 ? { row: found, isExact: false } : undefined;
  };
  // Texts that are not rows are looked up again and again: headings, labels of groups.
  const remembered = memoize((text: string) => find(normalizedLabel(text), numberOfLabel(text)));
  return (text) => (text.length > MAX_LABEL ? undefined : remembered(text));
}
