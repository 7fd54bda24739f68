import { bareLabel } from '../formats/bare-label.js';
import { formatCells } from '../formats/cells.js';
import type { CellSpec } from '../formats/cells.js';
import type { Format, Heading } from '../formats/format.js';
import { FORMAT_IDS, FORMATS } from '../formats/formats.js';
import type { FormatId } from '../formats/formats.js';
import { onceEach } from '../formats/once-each.js';
import type { Language } from '../i18n/language.js';
import { unitMark } from '../i18n/unit-mark.js';

/** The cells of a format by their paths. */
const cellsByPath: (format: Format) => ReadonlyMap<string, CellSpec> = /* @__PURE__ */ onceEach(
  (format) => new Map(formatCells(format).map((cell) => [cell.path, cell])),
);

/** The cell of a path: of a format, or of another one where that has no such cell. */
export function cellNamed(id: FormatId, path: string): CellSpec | undefined {
  for (const format of [id, ...FORMAT_IDS]) {
    const cell = cellsByPath(FORMATS[format]).get(path);
    if (cell) return cell;
  }
  return undefined;
}

/** The title of the part that a cell stands in. */
export function partTitle(id: FormatId, { keys }: CellSpec): string {
  const parts: Partial<Record<string, Format['parts'][keyof Format['parts']]>> = FORMATS[id].parts;
  return parts[keys[0] ?? '']?.title ?? '';
}

/** The headings of a cell that tell it from others of its block, its row's first. One that stands over all columns tells nothing. */
export function headingsOf({ block, rows, columns }: CellSpec): readonly Heading[] {
  const isOverAll = block.columns.length === 1 && columns.length > 1;
  return [...rows, ...(isOverAll ? columns.slice(1) : columns)];
}

/**
 * The name of a cell: its labels without numbers and notes. The official ones stand in `headingsOf`. An amount has its unit behind it: a bare
 * 25.1 would be taken for yuan.
 */
export const cellName = (cell: CellSpec, language: Language, joiner: string): string =>
  headingsOf(cell)
    .map(({ label }) => bareLabel(language.label(label)))
    .join(joiner) + unitMark(cell.kind === 'amount' ? cell.unit : undefined, language);
