import type { GridCell } from '../document.js';
import type { Headings } from './headings.js';
import type { RowLabels } from './format-labels.js';
import { normalizedLabel, unitInLabel } from './normalized-label.js';

// The units of money that a document states for an amount: in the heading, in a cell beside the headings, in the caption, in a line above.

const MONEY: Readonly<Record<string, string>> = { 元: '元', 圆: '元', 万元: '万元', 万: '万元', 亿元: '亿元', 亿: '亿元' };

/** The unit of money that a text is, in one spelling; `undefined` for another unit. */
export const moneyUnit = (unit: string | undefined): string | undefined => MONEY[unit?.replace(/^人民币/, '') ?? ''];

/** A line that is longer speaks of something. */
const MAX_UNIT_LINE = 30;

/** The unit of money that a line above a table states: 单位：万元. */
export const unitInLine = (text: string): string | undefined =>
  text.trim().length <= MAX_UNIT_LINE ? moneyUnit(unitInLabel(text.trim())) : undefined;

/** Whether a heading is that of a column, whatever unit it states. */
const heads = ({ text }: GridCell, label: string | undefined): boolean => {
  const own = normalizedLabel(text);
  return own !== '' && (own === label || label?.endsWith(own) === true);
};

/**
 * The units that are stated for the amount in a column of a row, each once; of a count none is asked. Where the document states none, that of the official heading.
 *
 * @param above the unit of the line above the table
 */
export function statedUnits(
  { rows, grid }: Headings,
  { block, cells }: RowLabels,
  index: number,
  above: string | undefined,
): readonly string[] {
  const spec = cells[index];
  if (spec?.kind !== 'amount') return [];
  const label = block.columns[index]?.label;
  const beside = rows.flat().filter((cell) => heads(cell, label) || normalizedLabel(cell.text) === '');
  const stated = [...beside.map(({ text }) => moneyUnit(unitInLabel(text))), unitInLine(grid.caption ?? ''), above];
  const official = moneyUnit(unitInLabel(spec.columns[spec.columns.length - 1]?.label ?? ''));
  const units = new Set(stated.filter((unit) => unit !== undefined));
  if (units.size === 0 && official !== undefined) units.add(official);
  return [...units];
}
