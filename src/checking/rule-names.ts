import { partCells } from '../formats/cells.js';
import type { Format } from '../formats/format.js';

/** The names of a part's rows, columns or cells, as rules call them: their keys joined by dots, below the part. */
export function ruleNames(format: Format, part: string, of: 'rows' | 'columns' | 'cells'): string[] {
  const names = partCells(format, part).map((cell) =>
    of === 'cells' ? cell.keys.slice(1).join('.') : cell[of].flatMap(({ key }) => key ?? []).join('.'),
  );
  return [...new Set(names)];
}
