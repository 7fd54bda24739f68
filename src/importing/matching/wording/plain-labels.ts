import { NUMBERING } from '../../../formats/labels/numbering.js';
import { memoize } from '../../../values/memoize.js';
import type { Grid, GridCell } from '../../published-document.js';
import { explainedLabels, isExplanation } from './explanations.js';
import type { FormatLabels } from '../format-labels.js';
import { normalizedLabel, withoutYear } from '../normalized-label.js';
import { unitsIn } from '../stated-units.js';

// Labels as pages word them, in the words of the format: before anything is matched, so that nothing else has to know about it.

/** An explanation may be long, but not this long. */
const MAX_EXPLAINED = 600;

const compact = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-\u200f\u00ad]/g, '');

type Labels = Pick<FormatLabels, 'all' | 'wordings'>;

/** The official label, normalised, that a text is in other words; `undefined` where it is none, or is the official one already. */
function officialOf(text: string, { all, wordings }: Labels): string | undefined {
  const label = normalizedLabel(text);
  return all.has(label) ? undefined : wordings.get(withoutYear(label));
}

const isLabel = (text: string, labels: Labels): boolean => labels.all.has(normalizedLabel(text)) || officialOf(text, labels) !== undefined;

/** A label with the number of the published one, and with the unit of money that it states. */
function withNumberAndUnit(label: string, published: string): string {
  const [number = ''] = NUMBERING.exec(published) ?? [];
  return [number, label, ...unitsIn(published).map((unit) => `（单位：${unit}）`)].join('');
}

/** A year in digits at the start of a label, behind its number: 一、2023年新收…. */
const YEAR = /^([^\d]{0,4})(20\d\d)年度?/;

/** A year in brackets behind the word for it: 本年（2023年）制发件数. */
const YEAR_IN_BRACKETS = /(本年度?|上一?年度?)\((20\d\d)年度?\)/;

/** The words for a year at the start of a label, in a report on a year. */
function yearWords(written: number, year: number): readonly string[] {
  if (written === year) return ['本年'];
  return written === year - 1 ? ['上年', '上一年'] : [];
}

/** A text with the year at its start in the words of the format, where that makes a label of it. */
function withYearInWords(text: string, labels: Labels, year: number | undefined): string {
  const published = text.replace(YEAR_IN_BRACKETS, (whole, words: string, written: string) => {
    const own = year === undefined ? undefined : words.startsWith('上') ? year - 1 : year;
    return Number(written) === own ? words : whole;
  });
  const [start, number = '', written = ''] = YEAR.exec(published) ?? [];
  if (start === undefined || year === undefined) return published;
  const forms = yearWords(Number(written), year).map((words) => number + words + published.slice(start.length));
  return forms.find((form) => isLabel(form, labels)) ?? published;
}

function plainText(text: string, labels: Labels, year: number | undefined): string {
  const published = withYearInWords(compact(text), labels, year);
  if (labels.all.has(normalizedLabel(published))) return labels.all.has(normalizedLabel(text)) ? text : published;
  const official = officialOf(published, labels);
  if (official !== undefined) return withNumberAndUnit(official, published);
  for (const { head: before, explanations } of explainedLabels(published)) {
    const head = withYearInWords(before, labels, year);
    if (!isLabel(head, labels)) continue;
    const label = officialOf(head, labels) ?? normalizedLabel(head);
    const isUnit = (one: string): boolean => unitsIn(`(${one})`).length > 0 || normalizedLabel(`(${one})`) === '';
    if (explanations.every((one) => isUnit(one) || isExplanation(one, label, year))) return withNumberAndUnit(label, published);
  }
  return text;
}

/** Tells of a published text the official label that it is, without what explains it; another text stays as it is. */
export const plainLabels = /* @__PURE__ */ memoize((labels: Labels) =>
  memoize((year: number | undefined) => {
    const plain = memoize((text: string): string => plainText(text, labels, year));
    return (text: string): string => (text.length > MAX_EXPLAINED || /^[\d\s]*$/.test(text) ? text : plain(text));
  }),
);

/**
 * A table with the official labels of a format where it has other words for them, or explanations behind them; the same one where it has
 * none.
 *
 * @param year the year of the report, where it is known
 */
export function withPlainLabels(grid: Grid, labels: Labels, year: number | undefined): Grid {
  const plain = plainLabels(labels)(year);
  const changed = new Map<GridCell, GridCell>();
  for (const cell of new Set(grid.rows.flat())) {
    const text = plain(cell.text);
    if (text !== cell.text) changed.set(cell, { ...cell, text });
  }
  if (changed.size === 0) return grid;
  return { ...grid, rows: grid.rows.map((row) => row.map((cell) => changed.get(cell) ?? cell)) };
}
