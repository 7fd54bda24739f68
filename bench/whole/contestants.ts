// The ways to show a whole report that are compared.
import '../../src/entries/define.js';
import { DisclosureReport } from '../../src/elements/disclosure-report/disclosure-report.js';
import { drawn } from '../drawn.js';
import { REPORTS } from '../../stories/reports.js';
import { copyOf, staticCopy } from './static-copy.js';
import type { StaticCopy } from './static-copy.js';

/** A whole report. The caller adds its host to the page. */
export interface ShownReport {
  readonly host: HTMLElement;
  /** Resolves when all of it is there; left out if it is at once. */
  readonly ready?: Promise<unknown>;
}

const TABLES = ['disclosure-table', 'application-matrix', 'review-litigation-grid'] as const;

/** The elements within a whole report that have shadow roots of their own. */
const innerTables = (host: HTMLElement): HTMLElement[] => TABLES.flatMap((tag) => host.shadowRoot?.querySelector<HTMLElement>(tag) ?? []);

const isWhole = (host: HTMLElement): boolean =>
  innerTables(host).filter(({ shadowRoot }) => shadowRoot?.querySelector('td')).length === TABLES.length;

const [latest = REPORTS.full] = REPORTS.fullAgency.reports.slice(-1);

/** The parsed JSON that is shown: one report, or those of six years, of which the latest is shown. */
const DATA = { one: latest, six: REPORTS.fullAgency } as const;

export type WholeData = keyof typeof DATA;

/** The element of this package. It also reads the JSON, which may be wrong, and has everything behind it that a reader can do. */
class Ours implements ShownReport {
  readonly host = new DisclosureReport();

  constructor(data: WholeData) {
    this.host.report = DATA[data];
  }

  get ready(): Promise<unknown> {
    return this.#isReady();
  }

  async #isReady(): Promise<void> {
    await this.host.updateComplete;
    while (!isWhole(this.host)) await Promise.resolve();
  }
}

/** Once everything is drawn that the element draws of its own accord: the terms in its text are marked when the page has time. */
async function settledCopy(data: WholeData): Promise<StaticCopy> {
  const { host } = new Ours(data);
  document.body.replaceChildren(host);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await drawn();
  const copy = copyOf(host);
  document.body.replaceChildren();
  return copy;
}

const copies = new Map<WholeData, StaticCopy>();

/** Takes down what the element shows, before anything is timed. */
export async function prepare(): Promise<void> {
  for (const data of Object.keys(DATA) as WholeData[]) copies.set(data, await settledCopy(data));
}

/** The same HTML as strings, put into shadow roots with the same styles through `innerHTML`. It reads no JSON and has no code behind it. */
class InnerHtml implements ShownReport {
  readonly host: HTMLElement;

  constructor(data: WholeData) {
    const copy = copies.get(data);
    if (!copy) throw new Error('Nothing was taken down yet.');
    this.host = staticCopy(copy);
  }
}

/** All contestants, by their names in the results. */
export const WHOLE: Readonly<Record<WholeContestant, new (data: WholeData) => ShownReport>> = { ours: Ours, innerHTML: InnerHtml };

export type WholeContestant = 'ours' | 'innerHTML';
