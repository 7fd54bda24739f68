import type { ReactiveController } from 'lit';
import { parseYear } from '../../../report/parse-year.js';
import type { ReportElement } from '../report-settings.js';

/** The parameter of the page's address that holds the year. */
const PARAMETER = 'year';

const isOwn = (parameter: string): boolean => parameter === PARAMETER || parameter.startsWith(`${PARAMETER}=`);

const parametersOf = (search: string): string[] => search.replace(/^\?/, '').split('&');

/** The year that an address names; null where it names none. */
export function yearIn(search: string): number | null {
  const own = parametersOf(search).find(isOwn);
  return own === undefined ? null : parseYear(own.slice(PARAMETER.length + 1));
}

/** An address with another year. All other parameters stay to the letter: a page may sign or compare them. */
export function withYear(search: string, year: number): string {
  const others = parametersOf(search).filter((parameter) => parameter !== '' && !isOwn(parameter));
  return `?${[...others, `${PARAMETER}=${String(year)}`].join('&')}`;
}

/**
 * The year that a reader chooses: it becomes the element's `year`, and with `route` also that of the page's address, so that it can be sent to others and
 * the back button returns to the year before.
 */
export class YearRoute implements ReactiveController {
  readonly #host: ReportElement;
  /** The year that the page itself asks for, which an address without a year means. */
  readonly #pageYear: number | null;
  /** The year that the address named last. */
  #addressYear: number | null = null;

  constructor(host: ReportElement) {
    this.#host = host;
    this.#pageYear = host.year;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
    this.#addressYear = this.#host.route ? yearIn(location.search) : null;
    if (this.#addressYear !== null) this.#show(this.#addressYear);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
  }

  /** Shows the year that the reader chose. */
  choose(year: number): void {
    this.#show(year);
    if (this.#host.route && yearIn(location.search) !== year) this.#push(year);
    this.#addressYear = yearIn(location.search);
    this.#tell(year);
  }

  #push(year: number): void {
    const { pathname, search, hash } = location;
    try {
      history.pushState(null, '', `${pathname}${withYear(search, year)}${hash}`);
    } catch {
      // A page from a file, or in a frame without an address of its own, cannot change it; the year is shown all the same.
    }
  }

  /** Also runs when only the fragment has changed. */
  readonly #follow = (): void => {
    const named = yearIn(location.search);
    if (!this.#host.route || named === this.#addressYear) return;
    this.#addressYear = named;
    const year = named ?? this.#pageYear;
    this.#show(year);
    if (year !== null) this.#tell(year);
  };

  #show(year: number | null): void {
    if (year === null) this.#host.removeAttribute('year');
    else this.#host.setAttribute('year', String(year));
    // The attribute may have said this before the property said something else.
    this.#host.year = year;
  }

  #tell(year: number): void {
    this.#host.dispatchEvent(new CustomEvent('disclosure-year', { detail: { year } }));
  }
}
