import type { CellSpec } from '../../formats/cells.js';
import type { Heading } from '../../formats/format.js';

/**
 * The headings that distinguish a cell from the others of its block, those of its row first. A heading over all columns distinguishes
 * nothing.
 */
export function tellingHeadings({ block, rows, columns }: CellSpec): readonly Heading[] {
  const isOverAll = block.columns.length === 1 && columns.length > 1;
  return [...rows, ...(isOverAll ? columns.slice(1) : columns)];
}
