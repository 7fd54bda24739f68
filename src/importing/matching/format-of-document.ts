import type { Format } from '../../formats/format.js';
import { formatInForce, knownFormats } from '../../formats/formats.js';
import { memoize } from '../../values/memoize.js';
import type { DocumentBlock, Grid, PublishedDocument } from '../published-document.js';
import { formatLabels } from './format-labels.js';
import { normalizedLabel, withoutYear } from './normalized-label.js';
import { plainLabels } from './wording/plain-labels.js';

const isLabelOf = (format: Format, label: string): boolean => {
  const { all, wordings } = formatLabels(format);
  return all.has(label) || wordings.has(withoutYear(label));
};

/**
 * The labels of any format that a table has, each once, without what explains them.
 *
 * @param enough with so many, no more are looked for
 */
function labelsIn(
  { rows }: Grid,
  formats: readonly Format[],
  { year, enough = Infinity }: { year?: number | undefined; enough?: number },
): Set<string> {
  const plain = formats.map((format) => plainLabels(formatLabels(format))(year));
  const found = new Set<string>();
  for (const row of rows) {
    if (found.size >= enough) break;
    for (const [index, cell] of row.entries()) {
      const { text } = cell;
      if (text.length < 2 || cell === row[index - 1] || /^\d+$/.test(text)) continue;
      const label = normalizedLabel(text);
      if (label !== '' && formats.some((format) => isLabelOf(format, label))) found.add(label);
      else for (const tell of plain) if (tell(text) !== text) found.add(normalizedLabel(tell(text)));
    }
  }
  return found;
}

const gridsOf = ({ blocks }: PublishedDocument): Grid[] => blocks.filter((block) => block.kind === 'grid');

/** Tables of any kind may have fewer labels than this in common with a report. */
const MIN_LABELS = 3;

/** Several steps ask for the tables of one document. */
const tablesOf = /* @__PURE__ */ memoize((formats: readonly Format[]) =>
  memoize(
    (document: PublishedDocument): ReadonlySet<DocumentBlock> =>
      new Set(gridsOf(document).filter((grid) => labelsIn(grid, formats, { enough: MIN_LABELS }).size >= MIN_LABELS)),
  ),
);

/** The tables of a document that have the labels of a report. */
export const statutoryTables = (document: PublishedDocument): ReadonlySet<DocumentBlock> => tablesOf(knownFormats())(document);

/**
 * The format of a document, judged by the labels of its tables: the format with the most labels there that not every format has. Where
 * there are no such labels, the format of the year; `undefined` where no table is of any format.
 */
export function formatOfDocument(document: PublishedDocument, year: number | undefined): Format | undefined {
  const formats = knownFormats();
  const found = [...new Set(gridsOf(document).flatMap((grid) => [...labelsIn(grid, formats, { year })]))];
  if (found.length < MIN_LABELS) return undefined;
  const telling = found.filter((label) => !formats.every((format) => isLabelOf(format, label)));
  const counts = formats.map((format) => telling.filter((label) => isLabelOf(format, label)).length);
  const most = Math.max(...counts);
  const best = formats.filter((_, index) => counts[index] === most);
  const ofYear = year === undefined ? undefined : formatInForce(year);
  // The formats are in the order in which they were issued.
  return ofYear && best.includes(ofYear) ? ofYear : best[best.length - 1];
}
