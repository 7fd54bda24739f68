import { formatOf } from '../../../formats/formats.js';
import type { Heading } from '../../../formats/format.js';
import { tablePart } from '../../../formats/parts.js';
import type { Language } from '../../../i18n/language.js';
import { glossaryTerms } from '../../../outline/glossary.js';
import type { TermPlace } from '../../../outline/glossary.js';
import type { ProseBlock } from '../../../outline/prose-blocks.js';
import { memoize } from '../../../values/memoize.js';

/** The places of terms in the paragraphs of a part, by the index of the paragraph. */
export type PartTerms = ReadonlyMap<number, readonly TermPlace[]>;

function found(blocks: readonly ProseBlock[], language: Language): PartTerms {
  const known = new Set<string>();
  const places = new Map<number, readonly TermPlace[]>();
  for (const block of blocks) {
    // In a heading, a button would be read out as part of it.
    if (block.kind === 'heading') continue;
    const own = glossaryTerms(block.text, language).filter(({ start, term }) => start >= block.lead && !known.has(term));
    for (const { term } of own) known.add(term);
    if (own.length > 0) places.set(block.index, own);
  }
  return places;
}

const termsIn = /* @__PURE__ */ memoize((blocks: readonly ProseBlock[]) => memoize((language: Language) => found(blocks, language)));

/** The terms in the paragraphs of a part, each in the first place where it stands: a reader who needs it once does not need it twice. */
export const partTerms = (blocks: readonly ProseBlock[], language: Language): PartTerms => termsIn(blocks)(language);

const labelsOf = (headings: readonly Heading[]): string[] => headings.flatMap(({ label, children = [] }) => [label, ...labelsOf(children)]);

const tableTermsOf = /* @__PURE__ */ memoize((format: string) =>
  memoize((part: string) =>
    memoize((language: Language): readonly string[] => {
      const labels = tablePart(formatOf(format), part).blocks.flatMap(({ label = '', rows, columns }) => [
        label,
        ...labelsOf(rows),
        ...labelsOf(columns),
      ]);
      return [...new Set(labels.flatMap((label) => glossaryTerms(label, language).map(({ term }) => term)))];
    }),
  ),
);

/**
 * The terms in the official labels of a table, in their order.
 *
 * @param format the id of the format
 * @param part the key of a part that is a table
 */
export const tableTerms = (format: string, part: string, language: Language): readonly string[] => tableTermsOf(format)(part)(language);
