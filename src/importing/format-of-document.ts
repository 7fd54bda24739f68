import { TABLE_PARTS } from '../formats/cells.js';
import type { Heading } from '../formats/format.js';
import { FORMAT_IDS, FORMATS, formatOfYear } from '../formats/formats.js';
import type { FormatId } from '../formats/formats.js';
import type { PublishedDocument } from './document.js';
import { normalizedLabel } from './normalized-label.js';

const labelsIn = (headings: readonly Heading[]): string[] =>
  headings.flatMap(({ label, children = [] }) => [normalizedLabel(label), ...labelsIn(children)]);

const ALL = new Map<FormatId, ReadonlySet<string>>();

/** Every label of a format's tables, normalised. */
export function labelsOf(id: FormatId): ReadonlySet<string> {
  let labels = ALL.get(id);
  if (!labels) {
    const { parts } = FORMATS[id];
    const blocks = TABLE_PARTS.flatMap((part): (typeof parts)[typeof part]['blocks'][number][] => [...parts[part].blocks]);
    labels = new Set(blocks.flatMap((block) => [...labelsIn(block.columns), ...labelsIn(block.rows)]));
    ALL.set(id, labels);
  }
  return labels;
}

/** The labels that a document's tables have and the format has, each once. */
function labelsFound({ blocks }: PublishedDocument): Set<string> {
  const known = FORMAT_IDS.map(labelsOf);
  const found = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'grid') continue;
    for (const row of block.rows)
      for (const { text } of row) {
        const label = text.length > 1 ? normalizedLabel(text) : '';
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
