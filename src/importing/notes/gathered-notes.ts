import { importNote, isGathered } from './import-note.js';
import type { ImportNote, ImportNoteCode } from './import-note.js';
import { placeAlone } from './document-place.js';
import type { PlaceInDocument } from './document-place.js';
import type { NoteSpot, PlacedText } from './note-spots.js';
import { excerptOf } from './note-values.js';
import type { NoteValue, NoteValues } from './note-values.js';

// A cause that shows in many rows or cells is said once, with all its places as data. What makes a report wrong or empty comes first.

/** The codes of notes with the most important first. All that somebody should look at come before all others. */
const ORDER: readonly ImportNoteCode[] = [
  // Whose report it is, of which year, in which format and encoding.
  'encoding-assumed',
  'encoding-contradicted',
  'text-layer-in-doubt',
  'agencies-differ',
  'agency-of-page',
  'years-differ',
  'format-not-of-year',
  'unaccepted-changes',
  'styles-not-read',
  // Contradictions, and what is missing as a whole.
  'several-values',
  'table-not-found',
  'table-not-read',
  'table-blank',
  'prose-not-found',
  // Columns, then rows, then single cells.
  'headings-unknown',
  'columns-not-found',
  'columns-missing',
  'row-not-placed',
  'cells-not-found',
  'cells-not-placed',
  'text-in-doubt',
  'only-unseen',
  'not-a-number',
  'number-too-large',
  'units-differ',
  'unit-unknown',
  // What was left out.
  'columns-not-read',
  'unseen-places',
  'unseen-text',
  'prose-in-doubt',
  'table-without-place',
  'text-not-placed',
  // What was read in another way than it is written.
  'unit-converted',
  'label-cut',
  'row-label-differs',
];

const rankOf = ({ severity, code }: ImportNote): number => (severity === 'warning' ? 0 : ORDER.length) + ORDER.indexOf(code);

/** Notes with the most important first. */
export const byImportance = (notes: readonly ImportNote[]): ImportNote[] => [...notes].sort((a, b) => rankOf(a) - rankOf(b));

/** The key that some paths are all below; undefined where they have none in common. */
function commonKey(paths: readonly string[]): string | undefined {
  const [first = [], ...others] = paths.map((path) => path.split('.'));
  const length = first.findIndex((key, index) => others.some((keys) => keys[index] !== key));
  return (length < 0 ? first : first.slice(0, length)).join('.') || undefined;
}

const isPlace = (value: NoteValue | undefined): value is PlaceInDocument =>
  typeof value === 'object' && !Array.isArray(value) && 'kind' in value;

/** The place of a note, and the table that it is in. */
const placeOf = ({ values: { place } }: ImportNote): PlaceInDocument | undefined => (isPlace(place) ? place : undefined);

const tableOf = (note: ImportNote): PlaceInDocument | undefined => {
  const place = placeOf(note);
  return place && placeAlone(place);
};

/** Values without those of some names. */
const without = (values: NoteValues, names: readonly string[]): NoteValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

/** Notes about headings say the same of each table that has them; their sentence takes several places. */
const OF_HEADINGS: readonly ImportNoteCode[] = [
  'headings-unknown',
  'columns-not-found',
  'columns-missing',
  'columns-not-read',
  'label-cut',
];

/** What notes of one cause have in common. */
function causeOf(note: ImportNote): unknown {
  const { code, path, values } = note;
  if (OF_HEADINGS.includes(code)) return [path, values.label, values.quote];
  switch (code) {
    case 'text-in-doubt':
      return values.doubt;
    case 'row-not-placed':
      return [tableOf(note), values.count];
    case 'cells-not-found':
    case 'cells-not-placed':
      return values.part;
    default:
      return null;
  }
}

/** Notes in the groups of one cause, in the order of the first of each. */
function groupsOf(notes: readonly ImportNote[]): ImportNote[][] {
  const groups = new Map<string, ImportNote[]>();
  for (const [index, note] of notes.entries()) {
    const { code, severity } = note;
    const isAlone = !isGathered(code) && !OF_HEADINGS.includes(code);
    const key = JSON.stringify(isAlone ? index : [code, severity, causeOf(note)]);
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.values()];
}

const pathsOf = (notes: readonly ImportNote[]): string[] => [...new Set(notes.flatMap(({ path, paths }) => paths ?? path ?? []))];

const isPlaced = (value: NoteValue | undefined): value is readonly PlacedText[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object');

/** Codes whose quote is not the text at a place: the labels that were looked for, a whole row of numbers. */
const WITHOUT_QUOTE: readonly ImportNoteCode[] = ['table-not-found', 'row-not-placed'];

/** One of several places with the same cause. */
function spotOf(note: ImportNote): NoteSpot {
  const { code, path, values } = note;
  const place = placeOf(note);
  const own = code === 'text-in-doubt' ? values.text : values.quote;
  const isText = (typeof own === 'string' && own !== '') || isPlaced(own);
  return {
    ...(path !== undefined && { path }),
    ...(typeof values.label === 'string' && { label: values.label }),
    ...(place && { place }),
    ...(isText && !WITHOUT_QUOTE.includes(code) && { quote: own }),
  };
}

/** The values that several notes share. */
function sharedValues([first, ...others]: readonly ImportNote[]): NoteValues {
  const entries = Object.entries(first?.values ?? {}).filter(([name, value]) =>
    others.every(({ values }) => JSON.stringify(values[name]) === JSON.stringify(value)),
  );
  return Object.fromEntries(entries);
}

/** The texts that several notes quote, each once. */
const quotesOf = (notes: readonly ImportNote[]): NoteValue =>
  excerptOf(
    notes.flatMap(({ values: { quote } }) =>
      typeof quote === 'object' && 'excerpt' in quote ? quote.excerpt.map(String) : typeof quote === 'string' ? quote : [],
    ),
  );

/** One note about the same headings of several tables. */
function ofTables(notes: readonly ImportNote[], first: ImportNote): ImportNote {
  const { code, severity, path, values } = first;
  const paths = pathsOf(notes);
  const places = { excerpt: notes.flatMap((note) => placeOf(note) ?? []) };
  const counts = notes.map(({ values: { count } }) => (typeof count === 'number' ? count : 0));
  const about = {
    severity,
    place: places,
    ...(path !== undefined && { path }),
    ...(paths.length > 1 && { paths }),
    ...(values.quote !== undefined && { quote: values.quote }),
  };
  return importNote(code, about, {
    ...without(values, ['quote', 'place']),
    count: counts.reduce((sum, count) => sum + count, 0),
  });
}

/** One note about several places; `unplaced` are those of rows or tables that may be the ones that were not found. */
function ofPlaces(notes: readonly ImportNote[], first: ImportNote, unplaced: readonly ImportNote[]): ImportNote {
  const { code, severity, values } = first;
  const paths = pathsOf(notes);
  const key = commonKey(paths);
  const shared = without(sharedValues(notes), ['label', 'text', 'place', 'quote']);
  const table = code === 'row-not-placed' ? tableOf(first) : undefined;
  const about = {
    severity,
    ...(key !== undefined && { path: key }),
    ...(paths.length > 1 && { paths }),
    ...(table && { place: table }),
    quote: quotesOf(notes),
  };
  return importNote(code, about, {
    ...shared,
    ...(code === 'row-not-placed' && values.count !== undefined && { columns: values.count }),
    count: notes.length,
    spots: { spots: notes.map(spotOf) },
    ...(unplaced.length > 0 && { unplaced: { spots: unplaced.map(spotOf) }, unplacedCount: unplaced.length }),
  });
}

/**
 * What could not be placed and may be what was not found: a row with another label, in a table of the same part; a table with other
 * headings.
 */
const unplacedBeside = ([missing]: readonly ImportNote[], groups: readonly ImportNote[][]): readonly ImportNote[] | undefined =>
  groups.find(([first]) => {
    if (missing?.code === 'table-not-found') return first?.code === 'table-not-read';
    return missing?.code === 'cells-not-found' && first?.code === 'cells-not-placed' && first.values.part === missing.values.part;
  });

/**
 * Notes with one for each cause, the most important first. A note for many rows or cells names the first few in its sentence, and all of
 * them as data.
 */
export function gatheredNotes(notes: readonly ImportNote[]): ImportNote[] {
  const groups = groupsOf(notes);
  const besides = new Map(groups.map((group) => [group, unplacedBeside(group, groups)]));
  const told = new Set(besides.values());
  return byImportance(
    groups.flatMap((group) => {
      const [first] = group;
      if (!first || told.has(group)) return [];
      const beside = besides.get(group) ?? [];
      if (group.length === 1 && beside.length === 0) return [first];
      return OF_HEADINGS.includes(first.code) ? ofTables(group, first) : ofPlaces(group, first, beside);
    }),
  );
}
