import { mayBeAgency, withoutStamp } from './agency-name.js';
import { withoutBeside } from './beside-title.js';
import { foundTitles, namedIn } from './found-titles.js';
import type { FoundTitle } from './found-titles.js';
import { titleParts } from './title-parts.js';
import type { TitleParts } from './title-parts.js';

/** A title of the report. */
export interface ReportTitle extends TitleParts {
  readonly text: string;
}

/** The lines of a document in which its titles and the name of its agency may stand. */
export interface TitleSources {
  /** The lines before the first part. */
  readonly before: readonly string[];
  /** The paragraphs of the last part, with the signature. */
  readonly last: readonly string[];
  /** The title of the page. */
  readonly title: string | undefined;
  readonly publisher: string | undefined;
}

export interface ReportTitles {
  /** Best first: the one right above the text, the first, those quoted in the preface, that of the page. */
  readonly titles: readonly ReportTitle[];
  /** The names of the agency that the titles and the page give. */
  readonly names: ReadonlySet<string>;
  /** The title right above the text. */
  readonly own: FoundTitle | undefined;
}

const QUOTED = /《([^《》]{6,90})》/g;

/** Titles that the preface quotes: 现发布《…》. */
const quotedTitles = (lines: readonly string[]): ReportTitle[] =>
  lines.flatMap((line) =>
    [...line.matchAll(QUOTED)].flatMap(([, text = '']): ReportTitle[] => {
      const parts = titleParts(text);
      return parts && parts.agency !== '' && parts.year !== undefined ? [{ ...parts, text }] : [];
    }),
  );

/** What separates the title of an article from the name of its site. */
const SITE = /[_|｜]| [-–—] /;

/** The title of a page, of which the name of the site may be a part: 示例市示例局2023年…_示例市人民政府. */
const pageTitles = (title: string | undefined): ReportTitle[] =>
  (title ?? '')
    .replace(/(报告|年报)[-–—]/g, '$1_')
    .split(SITE)
    .flatMap((text) => {
      const parts = titleParts(text);
      return parts ? [{ ...parts, text: withoutBeside(text.trim(), parts.beside) }] : [];
    });

const MAX_NAME_LINE = 50;

/** A page with more lists reports. */
const MAX_TITLES = 40;

/**
 * Titles without those in lists of reports, where each has its date behind it. One with its date is the report's own where no other of them says
 * something else, and no title stands below it.
 */
function withoutLists(found: readonly FoundTitle[]): FoundTitle[] {
  const dated = found.filter(({ beside }) => beside !== '');
  const last = found[found.length - 1];
  const isList = dated.some(({ agency, year }) => agency !== last?.agency || year !== last.year);
  return found.filter((title) => title.beside === '' || (title === last && !isList));
}

/** The titles of a report. */
export function reportTitles({ before, last, title, publisher }: TitleSources): ReportTitles {
  const signing = new Set(
    last
      .filter(({ length }) => length <= MAX_NAME_LINE)
      .map(withoutStamp)
      .filter(mayBeAgency),
  );
  const whole = [...quotedTitles(before), ...pageTitles(title)];
  const others = new Set([...whole.map(({ agency }) => agency), publisher ?? '']);
  const isInText = namedIn(before);
  const isConfirmed = (name: string): boolean => others.has(name) || signing.has(name) || isInText(name);
  const found = withoutLists(foundTitles(before, isConfirmed));
  const own = found[found.length - 1];
  const titles = [...(own ? [own] : []), ...found.slice(0, -1), ...whole].slice(0, MAX_TITLES);
  const names = new Set([...titles.map(({ agency }) => agency), publisher ?? ''].filter((name) => name !== ''));
  return { titles, names, own };
}
