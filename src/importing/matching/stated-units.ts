import type { GridCell } from '../published-document.js';
import type { Headings } from './headings.js';
import type { RowLabels } from './format-labels.js';
import { normalizedLabel } from './normalized-label.js';

// The units of money that a document states for an amount: in the heading, in a cell beside the headings, in the caption, in a line above.

const MONEY: Readonly<Record<string, string>> = { 元: '元', 圆: '元', 万元: '万元', 万: '万元', 亿元: '亿元', 亿: '亿元' };

/**
 * The unit of money that a text is, in one spelling; `undefined` for another unit. A unit of money that no report uses is returned as it
 * is.
 */
export function moneyUnit(unit: string | undefined): string | undefined {
  const bare = unit?.replace(/^人民币/, '') ?? '';
  return MONEY[bare] ?? (bare.endsWith('元') ? bare : undefined);
}

/** 单位：万元 with or without brackets, 计量单位为件、元; or a unit alone in brackets. */
const STATED = /单位[为是:：]{0,2}([^()（）[\]。；;]{1,20})|[(（[]((?:人民币)?[十百千万亿美]{0,3}元)[)）\]]/;

/** The units of money that a text states: 单位：件、元 states one. */
export function unitsIn(text: string): string[] {
  const [, listed, alone] = STATED.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  return (listed ?? alone ?? '').split(/[、，,/和及或]/).flatMap((unit) => moneyUnit(unit) ?? []);
}

/** A longer line is a sentence. */
const MAX_UNIT_LINE = 30;

/** The units of money that a line above a table states: 单位：万元. */
export const unitsInLine = (text: string): readonly string[] => (text.trim().length <= MAX_UNIT_LINE ? unitsIn(text) : []);

/** Whether a heading is that of a column, regardless of the unit that it states. */
const heads = ({ text }: GridCell, label: string | undefined): boolean => {
  const own = normalizedLabel(text);
  return own !== '' && (own === label || label?.endsWith(own) === true);
};

/**
 * The distinct units stated for the amount in a column of a row; none for a count. Where the document states none, the unit of the official
 * heading.
 *
 * @param label the label of the row, as published
 * @param above the units of the line above the table
 */
export function statedUnits(
  { rows, grid }: Headings,
  { block, cells }: RowLabels,
  index: number,
  label: string,
  above: readonly string[],
): readonly string[] {
  const spec = cells[index];
  if (spec?.kind !== 'amount') return [];
  const heading = block.columns[index]?.label;
  const beside = rows.flat().filter((cell) => heads(cell, heading) || normalizedLabel(cell.text) === '');
  const units = new Set([...[...beside.map(({ text }) => text), label, grid.caption ?? ''].flatMap(unitsIn), ...above]);
  const official = unitsIn(spec.columns[spec.columns.length - 1]?.label ?? '');
  return units.size > 0 ? [...units] : official;
}
