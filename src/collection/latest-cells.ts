import { formatCells } from '../formats/cells.js';
import type { CellSpec } from '../formats/cells.js';
import { cellsNamed } from '../formats/named-cells.js';
import type { Format } from '../formats/format.js';
import { knownFormats } from '../formats/formats.js';

/** The formats, the latest first: its labels are the ones in force. */
const latestFirst = (): readonly Format[] => [...knownFormats()].reverse();

/** The first cell that a path names in the latest format that has one, and that format. */
export function latestCell(path: string): { readonly cell: CellSpec; readonly format: Format } | undefined {
  for (const format of latestFirst()) {
    const [cell] = cellsNamed(format, path);
    if (cell) return { cell, format };
  }
  return undefined;
}

/** The first path of a cell that stands below another path in any format; nothing where that is a cell itself, or none. */
export const firstPathBelow = (path: string): string | undefined =>
  latestFirst()
    .flatMap((format) => formatCells(format))
    .find((cell) => cell.path.startsWith(`${path}.`))?.path;
