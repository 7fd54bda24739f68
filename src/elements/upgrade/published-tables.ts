import type { Language } from '../../i18n/language.js';
import type { CertainTable, UncertainTable } from '../../importing/live/certain-table.js';
import { readLiveTable } from '../../importing/live/live-table.js';
import { importNoteText } from '../../importing/notes/import-note.js';
import { sayImporting } from '../../importing/notes/say-importing.js';
import { DisclosureError } from '../../report/error.js';
import type { Readings } from '../../report/reading/read-report.js';
import { unreadable } from './refusals.js';
import { stylesReady } from './styles-ready.js';

/** Tables that were read before they were put into an element, which is about to ask for them. */
const READ = new WeakMap<HTMLTableElement, CertainTable>();

/** Remembers what a table is until its element reads it. */
export const rememberTable = (table: HTMLTableElement, read: CertainTable): unknown => READ.set(table, read);

function readNow(table: HTMLTableElement, body: Element): CertainTable | UncertainTable {
  const steps = readLiveTable(table, body);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How many notes an author is told of at once. */
const MAX_NOTES = 3;

function reasonOf(read: CertainTable | UncertainTable | undefined, language: Language): string {
  if (!read) return sayImporting(language, 'import:table:interactive');
  if ('report' in read) return sayImporting(language, 'import:table:other-part');
  const { doubt, notes } = read;
  const told = notes.slice(0, MAX_NOTES).map((note) => importNoteText(note, language));
  return told.length > 0 ? told.join('') : sayImporting(language, `import:table:${doubt}`);
}

/**
 * The report in a published table that is a child of an element.
 *
 * @param part the part that the element shows
 * @param language that of the reason why the table is not certain
 * @throws DisclosureError `uncertain-table` where it is not certainly the table of the part
 */
export async function readPublishedTable(table: HTMLTableElement, host: Element, part: string, language: Language): Promise<Readings> {
  await stylesReady();
  const known = READ.get(table);
  READ.delete(table);
  const read = known ?? (unreadable(table) ? undefined : readNow(table, host));
  if (read && 'report' in read && read.part === part) return { reports: [read.report], problems: [], warnings: [], unread: [] };
  throw new DisclosureError({ code: 'uncertain-table', detail: reasonOf(read, language) });
}
