import { FORMATS, formatOfYear } from '../formats/formats.js';
import type { FormatId } from '../formats/formats.js';
import { officialTitle } from '../report/report.js';
import type { Cell, Report } from '../report/report.js';
import { agencyAndYear, titleParts } from './prose/agency-and-year.js';
import type { PublishedDocument } from './document.js';
import { formatLabels } from './matching/format-labels.js';
import type { FormatLabels } from './matching/format-labels.js';
import { formatOfDocument } from './matching/format-of-document.js';
import { importError, importNote, quoted, words } from './import-words.js';
import type { ImportError, Imported, ImportNote, ImportOptions } from './imported.js';
import { matchTables } from './matching/match-tables.js';
import { proseParts } from './prose/prose-parts.js';
import type { ProseParts } from './prose/prose-parts.js';
import { tableCells } from './matching/table-cells.js';

/** The cells as a report nests them. */
function nested({ rows }: FormatLabels, cells: ReadonlyMap<string, Cell>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const { keys, path } of rows.flatMap((row) => row.cells)) {
    let level = root;
    for (const key of keys.slice(0, -1)) level = (level[key] ??= {}) as Record<string, unknown>;
    level[keys[keys.length - 1] ?? ''] = cells.get(path) ?? null;
  }
  return root;
}

const PROSE = ['overview', 'problems', 'other'] as const;

/** What the report has no place for, and what it should have and was not found. */
function proseNotes({ found, left }: ProseParts, format: FormatId): ImportNote[] {
  const missing = PROSE.filter((part) => !found.has(part)).map((part) =>
    importNote('prose-not-found', { severity: 'warning', path: part }, { label: FORMATS[format].parts[part].title }),
  );
  const [first] = left;
  if (first === undefined) return missing;
  const quote = quoted(left.join(' '));
  return [...missing, importNote('text-not-placed', { severity: 'info', quote })];
}

const MOST_QUOTED = 5;

/** What the document holds that is not read because nobody sees it, or not plainly. Cells that are blank for it have notes of their own. */
function unseenNotes({ blocks, unseen: places = [] }: PublishedDocument): ImportNote[] {
  const notes: ImportNote[] = [];
  const add = (code: 'unseen-text' | 'unseen-places' | 'prose-in-doubt', texts: readonly string[]): void => {
    if (texts.length === 0) return;
    const quote = quoted([...new Set(texts)].slice(0, MOST_QUOTED).join(words('joiner')));
    notes.push(importNote(code, { severity: 'info', quote }, { count: texts.length }));
  };
  const cells = blocks.flatMap((block) => (block.kind === 'grid' ? [...new Set(block.rows.flat())] : []));
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  add('unseen-places', places);
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

function notAReport(): ImportError {
  const { parts } = formatLabels('2021');
  const labels = parts.flatMap(({ rows }) => rows.slice(0, 2).flatMap(({ text }) => text || [])).slice(0, 4);
  return importError('not-a-report', {
    ...Object.fromEntries(parts.map(({ part, title }) => [part, title])),
    quote: labels.map((label) => `“${label}”`).join(words('joiner')),
  });
}

/**
 * The report that a published document holds, and what was uncertain about it. Nothing is guessed: a cell that cannot be placed or read is
 * blank, and a note says so.
 *
 * @param document what a reader made of a file
 * @param options what the caller knows; it goes before what the document says
 * @throws ImportError `not-a-report`, `no-agency`, `no-year`
 */
export function reportFrom(document: PublishedDocument, options: ImportOptions = {}): Imported {
  const prose = proseParts(document);
  const { agency, year, notes } = agencyAndYear({ titles: prose.titles, preface: prose.preface, signed: prose.signature.agency }, options);
  const format = formatOfDocument(document, year);
  const matched = format && matchTables(document, formatLabels(format));
  if (!format || !matched || matched.cells.length === 0) throw notAReport();
  if (agency === undefined || agency === '') throw importError('no-agency');
  if (year === undefined) throw importError('no-year');
  const { cells, notes: cellNotes } = tableCells(matched, formatLabels(format));
  const expected = formatOfYear(year);
  const published = prose.titles.find((text) => titleParts(text))?.trim();
  const report = {
    format,
    agency,
    year,
    title: published ?? officialTitle(agency, year),
    published: prose.published,
    source: null,
    preface: prose.preface,
    overview: prose.overview,
    ...nested(formatLabels(format), cells),
    problems: prose.problems,
    other: prose.other,
    signature: prose.signature,
  };
  const others = document.blocks.flatMap((block) => {
    if (block.kind !== 'grid' || matched.grids.has(block)) return [];
    const quote = quoted(
      block.rows
        .flatMap((row) => row.map(({ text }) => text))
        .slice(0, 12)
        .join(' '),
    );
    return quote === '' ? [] : importNote('table-without-place', { severity: 'info', place: block.place, quote });
  });
  const ofYear =
    expected && expected !== format
      ? [importNote('format-not-of-year', { severity: 'warning', path: 'format' }, { year, expected, format })]
      : [];
  return {
    // The cells were nested along the format, and the type of a report is derived from the format as well.
    report: report as unknown as Report,
    notes: [...notes, ...ofYear, ...cellNotes, ...proseNotes(prose, format), ...others, ...unseenNotes(document)],
  };
}
