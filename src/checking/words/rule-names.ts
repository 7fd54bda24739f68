import { partCells } from '../../formats/named-cells.js';
import type { Format } from '../../formats/format.js';

/** The names that rules use for a part's rows, columns or cells: their keys below the part, joined by dots. */
export function ruleNames(format: Format, part: string, of: 'rows' | 'columns' | 'cells'): string[] {
  const names = partCells(format, part).map((cell) =>
    of === 'cells' ? cell.keys.slice(1).join('.') : cell[of].flatMap(({ key }) => key ?? []).join('.'),
  );
  return [...new Set(names)];
}
