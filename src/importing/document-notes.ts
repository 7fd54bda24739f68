import type { Format } from '../formats/format.js';
import { knownFormats } from '../formats/formats.js';
import { proseParts } from '../formats/prose-parts.js';
import { SIMPLIFIED_CHINESE } from '../i18n/language.js';
import type { Grid, PublishedDocument, SeenText } from './published-document.js';
import { statutoryTables } from './matching/format-of-document.js';
import { formatLabels } from './matching/format-labels.js';
import type { FormatLabels } from './matching/format-labels.js';
import { normalizedLabel } from './matching/normalized-label.js';
import type { MatchedTables } from './matching/matched-tables.js';
import type { TableCells } from './matching/table-cells.js';
import { placeText, placeWithin } from './notes/document-place.js';
import { importNote } from './notes/import-note.js';
import type { ImportNote } from './notes/import-note.js';
import { excerptOf } from './notes/note-values.js';
import { quoted } from './notes/quoted.js';
import type { DocumentProse } from './prose/document-prose.js';

// Notes on a document as a whole, as opposed to its rows and cells.

/** How many paragraphs that were left out, or hidden places, are listed one by one. The text around an article has fewer. */
const MAX_LISTED = 100;

/** Notes on text that the report has no place for, and on parts that were not found. */
export function proseNotes({ found, left: all }: DocumentProse, format: Format): ImportNote[] {
  // A label of rows that stands beside its table is no text.
  const labels = new Set(formatLabels(format).parts.flatMap(({ blocks }) => blocks.map(({ block }) => normalizedLabel(block.label ?? ''))));
  const left = all.filter((text) => !labels.has(normalizedLabel(text)) || normalizedLabel(text) === '');
  const missing = proseParts(format)
    .filter(({ key }) => !found.has(key))
    .map(({ key, title }) => importNote('prose-not-found', { severity: 'warning', path: key }, { label: title }));
  const texts = left.slice(0, MAX_LISTED).map(quoted);
  if (texts.length === 0) return missing;
  const spots = texts.length > 1 && { spots: { spots: texts.map((quote) => ({ quote })) } };
  const dropped = importNote('text-not-placed', { severity: 'info', quote: excerptOf(texts) }, { count: left.length, ...spots });
  return [...missing, dropped];
}

/** How many of several similar places are quoted: enough to know what kind they are. */
const MAX_QUOTED = 5;

/** How many cells of a table that is not used are quoted: enough to recognise it. */
const MAX_QUOTED_CELLS = 12;

const hasUnseen = ({ unseen }: SeenText): boolean => unseen !== undefined;

/**
 * Notes on content that is not read because it is hidden or not plainly visible. Cells that are blank for that reason have notes of their
 * own.
 */
export function unseenNotes({ blocks, unseen: places = [] }: PublishedDocument): ImportNote[] {
  const notes: ImportNote[] = [];
  const add = (code: 'unseen-text' | 'prose-in-doubt', texts: readonly string[]): void => {
    if (texts.length === 0) return;
    const quote = { excerpt: [...new Set(texts)].slice(0, MAX_QUOTED) };
    notes.push(importNote(code, { severity: 'info', quote }, { count: texts.length }));
  };
  const cells = blocks.flatMap((block) => (block.kind === 'grid' ? [...new Set(block.rows.flatMap((row) => row.filter(hasUnseen)))] : []));
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  // Two places may have the same name, so they are compared in words.
  const named = [...new Map(places.map((place) => [placeText(place, SIMPLIFIED_CHINESE), placeWithin(place)])).values()];
  const spots = named.length > 1 && { spots: { spots: named.slice(0, MAX_LISTED).map((place) => ({ place })) } };
  const quote = { excerpt: named.slice(0, MAX_QUOTED) };
  if (named.length > 0) notes.push(importNote('unseen-places', { severity: 'info', quote }, { count: named.length, ...spots }));
  add(
    'unseen-text',
    [...paragraphs, ...cells].flatMap(({ unseen }) => unseen ?? []),
  );
  add(
    'prose-in-doubt',
    paragraphs.flatMap(({ doubt }) => doubt?.quote ?? []),
  );
  return notes;
}

/** Fewer characters than this are the beginning of a label by chance. */
const MIN_BEGINNING = 2;

/**
 * Whether a table consists of nothing but labels of the formats: headings that the end of a page cut off their rows, of some of which the second line stands on
 * the next page. No number is lost.
 */
function isHeadingsOnly({ rows }: Grid): boolean {
  const labels = new Set(rows.flatMap((row) => row.map(({ text }) => normalizedLabel(text))).filter((label) => label !== ''));
  const formats = knownFormats();
  const isKnown = (label: string): boolean =>
    formats.some((format) => {
      const { all, corners } = formatLabels(format);
      if (all.has(label) || corners.has(label)) return true;
      return label.length >= MIN_BEGINNING && !/\d/.test(label) && [...all].some((whole) => whole.startsWith(label));
    });
  return labels.size > 0 && [...labels].every(isKnown);
}

/** Notes on tables that were not used, each with its first cells: those of the report that could not be read, and others. */
export function unusedTables(document: PublishedDocument, { grids }: MatchedTables): ImportNote[] {
  const own = statutoryTables(document);
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'grid' || grids.has(block)) return [];
    const texts = block.rows.slice(0, MAX_QUOTED).flatMap((row) => [...new Set(row)].map(({ text }) => text));
    const quote = quoted(texts.slice(0, MAX_QUOTED_CELLS).join(' '));
    const place = placeWithin(block.place);
    if (isHeadingsOnly(block)) return [];
    if (own.has(block)) return importNote('table-not-read', { severity: 'warning', place, quote });
    return quote === '' ? [] : importNote('table-without-place', { severity: 'info', place, quote });
  });
}

/** A note for each table of the report in which nothing was filled in, as opposed to what could not be read. */
export function blankTables({ cells, notes }: TableCells, { parts }: FormatLabels): ImportNote[] {
  const noted = new Set(notes.map(({ path }) => path));
  return parts.flatMap(({ part, title, rows }) => {
    const own = rows.flatMap((row) => row.cells.filter(({ path }) => cells.has(path)));
    const isBlank = own.length > 0 && own.every(({ path }) => cells.get(path) === null && !noted.has(path));
    return isBlank ? [importNote('table-blank', { severity: 'warning', path: part }, { label: title })] : [];
  });
}
