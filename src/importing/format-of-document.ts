import { TABLE_PARTS } from '../formats/cells.js';
import type { Block, Heading } from '../formats/format.js';
import { FORMAT_IDS, FORMATS, formatOfYear } from '../formats/formats.js';
import type { FormatId } from '../formats/formats.js';
import type { PublishedDocument } from './document.js';
import { isPieceOf, normalizedLabel } from './normalized-label.js';

const labelsIn = (headings: readonly Heading[]): string[] =>
  headings.flatMap(({ label, children = [] }) => [normalizedLabel(label), ...labelsIn(children)]);

const ALL = new Map<FormatId, ReadonlySet<string>>();

const blocksOf = (id: FormatId): readonly Block[] => TABLE_PARTS.flatMap((part): readonly Block[] => FORMATS[id].parts[part].blocks);

/** Every label of a format's rows and columns, normalised. */
function labelsOf(id: FormatId): ReadonlySet<string> {
  let labels = ALL.get(id);
  if (!labels) {
    labels = new Set(blocksOf(id).flatMap(({ columns, rows }) => [...labelsIn(columns), ...labelsIn(rows)]));
    ALL.set(id, labels);
  }
  return labels;
}

/** Whether a normalised text is a label of a format's tables, or a piece of one. */
export function isLabelOf(id: FormatId, label: string): boolean {
  if (labelsOf(id).has(label)) return true;
  const others = blocksOf(id).flatMap((block) => [block.label, block.corner].map((text) => normalizedLabel(text ?? '')));
  return others.includes(label) || [...labelsOf(id), ...others].some((other) => isPieceOf(label, other));
}

/** The labels that a document's tables have and the format has, each once. */
function labelsFound({ blocks }: PublishedDocument): Set<string> {
  const known = FORMAT_IDS.map(labelsOf);
  const found = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'grid') continue;
    for (const row of block.rows)
      for (const [index, cell] of row.entries()) {
        const { text } = cell;
        const label = text.length > 1 && cell !== row[index - 1] && !/^\d+$/.test(text) ? normalizedLabel(text) : '';
        if (label !== '' && known.some((labels) => labels.has(label))) found.add(label);
      }
  }
  return found;
}

/** Fewer labels than this stand in tables of any kind. */
const LEAST_LABELS = 3;

/**
 * The format of a document by the labels of its tables: the one of which most stand there that not every format has. Where none of these
 * does, the format of the year; `undefined` where the tables are none of any format.
 */
export function formatOfDocument(document: PublishedDocument, year: number | undefined): FormatId | undefined {
  const found = [...labelsFound(document)];
  if (found.length < LEAST_LABELS) return undefined;
  const telling = found.filter((label) => !FORMAT_IDS.every((id) => labelsOf(id).has(label)));
  const counts = FORMAT_IDS.map((id) => telling.filter((label) => labelsOf(id).has(label)).length);
  const most = Math.max(...counts);
  const best = FORMAT_IDS.filter((_, index) => counts[index] === most);
  const ofYear = year === undefined ? undefined : formatOfYear(year);
  // The formats are in the order in which they were issued.
  return ofYear && best.includes(ofYear) ? ofYear : best[best.length - 1];
}
