import { partCells } from './cells.js';
import { rules2019 } from './rules-2019.js';
import { rules2021 } from './rules-2021.js';
import type { Format, Rules, TablePartKey } from './format.js';
import type { FormatId } from './formats.js';

/** The rules of each official format, by its id. They stand beside the format; apart from it, who only shows numbers need not load them. */
export const RULES: Readonly<Record<FormatId, Rules>> = { '2019': rules2019, '2021': rules2021 };

/** The rules of a format; none of one that is not official. */
export const rulesOf = ({ id }: Format): Rules => (RULES as Partial<Record<string, Rules>>)[id] ?? { sumRules: [], yearRules: [] };

/** The names of a part's rows, columns or cells: their keys joined by dots, below the part. */
export function namesOf(format: Format, part: TablePartKey, of: 'rows' | 'columns' | 'cells'): string[] {
  const names = partCells(format, part).map((cell) =>
    of === 'cells' ? cell.keys.slice(1).join('.') : cell[of].flatMap(({ key }) => key ?? []).join('.'),
  );
  return [...new Set(names)];
}
