import type { ImportOptions } from '../imported-report.js';
import { importNote } from '../notes/import-note.js';
import type { ImportNote } from '../notes/import-note.js';
import { quoted } from '../notes/quoted.js';
import { periodYear } from './title/period.js';
import type { TitleParts } from './title/title-parts.js';

/** Whose report it is and of which year, as far as the document says. */
export interface AgencyAndYear {
  readonly agency: string | undefined;
  readonly year: number | undefined;
  readonly notes: readonly ImportNote[];
}

/** Where to look: what the titles say, best first, the paragraphs of the preface, the agency that signed, and the one that published the page. */
export interface Sources {
  readonly titles: readonly TitleParts[];
  readonly preface: readonly string[];
  readonly signed: string | null;
  readonly publisher: string | undefined;
}

/** Whether two names are of one agency: brackets may be of either width, and one name may be short. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one.normalize('NFKC'), other.normalize('NFKC')];
  return a.includes(b) || b.includes(a);
}

/** The agency: by the title, else by the signature, else by the page around the report. */
function agencyOf({ titles, signed, publisher }: Sources): { agency: string | undefined; notes: ImportNote[] } {
  const titled = titles.map(({ agency }) => agency).find((agency) => agency !== '');
  if (titled !== undefined && signed !== null && !isSame(titled, signed)) {
    const about = { severity: 'warning', path: 'agency', quote: quoted(signed) } as const;
    return { agency: titled, notes: [importNote('agencies-differ', about, { label: titled })] };
  }
  const agency = titled ?? signed ?? undefined;
  if (agency !== undefined || publisher === undefined) return { agency, notes: [] };
  return { agency: publisher, notes: [importNote('agency-of-page', { severity: 'warning', path: 'agency', quote: publisher })] };
}

/** The year: by the title, else by the period that the preface states. */
function yearOf({ titles, preface }: Sources): { year: number | undefined; notes: ImportNote[] } {
  const titled = titles.map(({ year }) => year).find((year) => year !== undefined);
  const period = preface.map(periodYear).find((year) => year !== undefined);
  const year = titled ?? period;
  if (year === undefined || period === undefined || period === year) return { year, notes: [] };
  const about = { severity: 'warning', path: 'year', quote: [year, period] } as const;
  return { year, notes: [importNote('years-differ', about, { year })] };
}

/** Whose report it is and of which year: as the caller says, else as the document says. */
export function agencyAndYear(sources: Sources, options: ImportOptions): AgencyAndYear {
  const agency = options.agency === undefined ? agencyOf(sources) : { agency: options.agency, notes: [] };
  const year = options.year === undefined ? yearOf(sources) : { year: options.year, notes: [] };
  return { agency: agency.agency, year: year.year, notes: [...agency.notes, ...year.notes] };
}
