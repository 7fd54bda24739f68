import type { TrendText } from '../i18n/messages/zh-cn/trend.js';
import { formatOf } from '../formats/formats.js';
import { reportName } from '../report/report-name.js';
import { MIN_FOR_SHARES } from './trend.js';
import type { Trend, TrendPanel, TrendPoint, TrendSeries } from './trend.js';
import { formatChangeText } from './format-change.js';
import { gapsIn } from './trend-gaps.js';
import { amountText } from './trend-text.js';
import { listed, sayTrend } from './trend-words.js';
import { needData } from '../values/wrong-call.js';

/** Where there are more agencies, a note names one and counts the others. */
const MAX_NAMED = 12;

/** A point and its position. */
interface PlacedPoint {
  readonly panel: TrendPanel;
  readonly series: TrendSeries;
  readonly point: TrendPoint;
  readonly index: number;
}

/** The notes of one trend, in the order in which they are read. Each method adds those on one matter. */
class Notes {
  readonly texts: string[] = [];
  readonly #trend: Trend;
  readonly #points: readonly PlacedPoint[];

  constructor(trend: Trend) {
    this.#trend = trend;
    this.#points = trend.panels.flatMap((panel) =>
      panel.series.flatMap((series) => series.points.map((point, index): PlacedPoint => ({ panel, series, point, index }))),
    );
  }

  /** Where another format begins, and what it counts differently. */
  addFormats(): void {
    const { by, positions } = this.#trend;
    positions.forEach(({ year, report, isFormatChange }, index) => {
      if (!isFormatChange || !report) return;
      this.texts.push(formatChangeText('note', this.#trend, index, { year, document: formatOf(report.format).document }));
    });
    const formats = new Set(positions.flatMap(({ report }) => report?.format ?? []));
    if (by === 'agency' && formats.size > 1) this.#add('note:formats');
  }

  /** Reports that are missing or could not be read. */
  addGaps(): void {
    const { missing, unread } = gapsIn(this.#trend, MAX_NAMED);
    if (missing) this.#add(this.#trend.isIncomplete ? 'note:not-loaded' : 'note:missing', { which: missing });
    if (unread) this.#add('note:unread', { which: unread });
  }

  /** Metrics that not every format has, and cells that have no number. */
  addBlanks(): void {
    const { panels, absent } = this.#trend;
    const ending = panels
      .flatMap(({ series }) => series)
      .filter(({ points }) => points.some(({ reason }) => reason === 'not-in-format'))
      .map(({ fullName }) => fullName);
    this.#addNames('note:ends', ending);
    this.#addNames('note:absent', absent);
    if (this.#hasReason('blank') || this.#hasReason('not-applicable')) this.#add('note:blank');
  }

  /** Which totals are those of the reports, and which were added up here. */
  addTotals(): void {
    const totals = this.#points.filter(({ series, point }) => series.isTotal && point.value !== null);
    const namesOf = (isDerived: boolean): string[] => {
      const some = totals.filter(({ point }) => point.isDerived === isDerived);
      return [...new Set(some.map(({ series }) => series.fullName))];
    };
    this.#addNames('note:totals', namesOf(false));
    this.#addNames('note:totalsDerived', namesOf(true));
    if (totals.some(({ panel }) => panel.type === 'stacked')) this.#add('note:totalMarks');
  }

  /** Why there are counts where shares were asked for, and the fact that shares are rounded. */
  addShares(): void {
    const { panels, isShared } = this.#trend;
    const withoutShares = panels.filter(({ whole, isShare }) => isShared && whole && !isShare);
    const hasTotal = ({ series }: TrendPanel): boolean =>
      series.some(({ isTotal, points }) => isTotal && points.some(({ value }) => value !== null));
    if (this.#hasReason('too-few') || withoutShares.some(hasTotal)) this.#add('note:few', { least: MIN_FOR_SHARES });
    if (withoutShares.some((panel) => !hasTotal(panel))) this.#add('note:noTotal');
    if (this.#points.some(({ panel, point }) => panel.isShare && point.value !== null)) this.#add('note:rounded');
  }

  /** What was calculated here, and what later reports restate. */
  addCalculations(): void {
    const { positions } = this.#trend;
    const numbers = this.#points.filter(({ point }) => point.value !== null);
    if (numbers.some(({ point }) => point.isDerived)) this.#add('note:derived');
    if (numbers.some(({ point }) => point.left > 0)) this.#add('note:left');
    for (const { panel, series, point, index } of numbers) {
      if (point.restated === undefined) continue;
      this.#add('note:restated', {
        position: positions[index]?.label ?? '',
        name: series.fullName,
        value: amountText(point.value ?? 0, panel, this.#trend),
        restated: amountText(point.restated, panel, this.#trend),
      });
    }
  }

  /** The fact that there is only one report to show, and the reports that were left out because another has the same agency and year. */
  addReports(): void {
    const { by, positions, duplicates, language } = this.#trend;
    const count = positions.filter(({ report }) => report).length;
    if (count === 1) this.#add(by === 'year' ? 'note:oneYear' : 'note:oneAgency');
    const names = new Set(duplicates.map(({ agency, year }) => reportName(agency, year, language)));
    if (names.size > 0) this.#add('note:duplicates', { reports: listed([...names], language) });
  }

  #hasReason(reason: TrendPoint['reason']): boolean {
    return this.#points.some(({ point }) => point.reason === reason);
  }

  #add(key: TrendText, values?: Readonly<Record<string, string | number>>): void {
    this.texts.push(sayTrend(this.#trend.language, key, values));
  }

  #addNames(key: TrendText, names: readonly string[]): void {
    if (names.length > 0) this.#add(key, { names: listed(names, this.#trend.language) });
  }
}

/**
 * What a reader has to know to understand the numbers of a trend, one sentence each: gaps, a new format, what was calculated, what was
 * restated.
 */
export function trendNotes(trend: Trend): string[] {
  needData('trendNotes', ['trendOf 得到的趋势', 'a trend as trendOf gives it'], trend, 'panels');
  const notes = new Notes(trend);
  notes.addFormats();
  notes.addGaps();
  notes.addBlanks();
  notes.addTotals();
  notes.addShares();
  notes.addCalculations();
  notes.addReports();
  return notes.texts;
}
