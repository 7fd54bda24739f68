import { FORMAT_IDS, formatOfYear } from '../../formats/formats.js';
import type { FormatId } from '../../formats/formats.js';
import type { Block, Grid, PublishedDocument } from '../document.js';
import { formatLabels } from './format-labels.js';
import { normalizedLabel } from './normalized-label.js';

const isLabelOf = (id: FormatId, label: string): boolean => formatLabels(id).all.has(label);

/** The labels of any format that a table has, each once. */
function labelsIn({ rows }: Grid): Set<string> {
  const found = new Set<string>();
  for (const row of rows)
    for (const [index, cell] of row.entries()) {
      const { text } = cell;
      const label = text.length > 1 && cell !== row[index - 1] && !/^\d+$/.test(text) ? normalizedLabel(text) : '';
      if (FORMAT_IDS.some((id) => isLabelOf(id, label))) found.add(label);
    }
  return found;
}

const gridsOf = ({ blocks }: PublishedDocument): Grid[] => blocks.filter((block) => block.kind === 'grid');

/** Fewer labels than this stand in tables of any kind. */
const LEAST_LABELS = 3;

/** The tables of a document that have the labels of a report. */
export const statutoryTables = (document: PublishedDocument): ReadonlySet<Block> =>
  new Set(gridsOf(document).filter((grid) => labelsIn(grid).size >= LEAST_LABELS));

/**
 * The format of a document by the labels of its tables: the one of which most stand there that not every format has. Where none of these
 * does, the format of the year; `undefined` where the tables are none of any format.
 */
export function formatOfDocument(document: PublishedDocument, year: number | undefined): FormatId | undefined {
  const found = [...new Set(gridsOf(document).flatMap((grid) => [...labelsIn(grid)]))];
  if (found.length < LEAST_LABELS) return undefined;
  const telling = found.filter((label) => !FORMAT_IDS.every((id) => isLabelOf(id, label)));
  const counts = FORMAT_IDS.map((id) => telling.filter((label) => isLabelOf(id, label)).length);
  const most = Math.max(...counts);
  const best = FORMAT_IDS.filter((_, index) => counts[index] === most);
  const ofYear = year === undefined ? undefined : formatOfYear(year);
  // The formats are in the order in which they were issued.
  return ofYear && best.includes(ofYear) ? ofYear : best[best.length - 1];
}
