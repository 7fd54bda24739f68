import { FORMATS } from '../formats/formats.js';
import { reportName } from '../report/error.js';
import { LEAST_FOR_SHARES } from './trend.js';
import type { Trend, TrendPanel, TrendPoint, TrendSeries } from './trend.js';
import { amountText } from './trend-text.js';
import { sayFormat } from './trend-formats.js';
import { gapsIn } from './trend-gaps.js';
import { listed, sayTrend } from './trend-words.js';
import type { TrendText } from '../i18n/trend-zh-cn.js';

/** Enough agencies in one note. */
const MOST_NAMED = 12;

interface Place {
  readonly panel: TrendPanel;
  readonly series: TrendSeries;
  readonly point: TrendPoint;
  readonly index: number;
}

const placesOf = ({ panels }: Trend): Place[] =>
  panels.flatMap((panel) =>
    panel.series.flatMap((series) => series.points.map((point, index): Place => ({ panel, series, point, index }))),
  );

/** What a reader has to know to read the numbers rightly, a sentence each: gaps, a new format, what was calculated, what was restated. */
export function trendNotes(trend: Trend): string[] {
  const { by, positions, panels, language, absent, duplicates, isShared, isIncomplete } = trend;
  const say = (key: TrendText, values?: Readonly<Record<string, string | number>>): string => sayTrend(language, key, values);
  const places = placesOf(trend);
  const has = (test: (place: Place) => boolean): boolean => places.some(test);
  const names = (test: (series: TrendSeries) => boolean): string[] =>
    panels.flatMap(({ series }) => series.filter(test).map(({ fullName }) => fullName));

  const { missing, unread } = gapsIn(trend, MOST_NAMED);
  const ending = names(({ points }) => points.some(({ reason }) => reason === 'not-in-format'));
  const totals = places.filter(({ series, point }) => series.isTotal && point.value !== null);
  const totalNames = (isDerived: boolean): string[] => [
    ...new Set(totals.filter(({ point }) => point.isDerived === isDerived).map(({ series }) => series.fullName)),
  ];
  const [published, added] = [totalNames(false), totalNames(true)];
  const withoutShares = panels.filter(({ whole, isShare }) => isShared && whole && !isShare);
  const hasTotal = ({ series }: TrendPanel): boolean =>
    series.some(({ isTotal, points }) => isTotal && points.some(({ value }) => value !== null));
  const formats = new Set(positions.flatMap(({ report }) => report?.format ?? []));
  const hasReports = positions.filter(({ report }) => report).length;
  return [
    ...positions.flatMap(({ year, report, isFormatChange }, index) =>
      isFormatChange && report ? sayFormat('note', trend, index, { year, document: FORMATS[report.format].document }) : [],
    ),
    ...(by === 'agency' && formats.size > 1 ? [say('note:formats')] : []),
    ...(missing ? [say(isIncomplete ? 'note:not-loaded' : 'note:missing', { which: missing })] : []),
    ...(unread ? [say('note:unread', { which: unread })] : []),
    ...(ending.length > 0 ? [say('note:ends', { names: listed(ending, language) })] : []),
    ...(absent.length > 0 ? [say('note:absent', { names: listed(absent, language) })] : []),
    ...(has(({ point: { reason } }) => reason === 'blank' || reason === 'not-applicable') ? [say('note:blank')] : []),
    ...(published.length > 0 ? [say('note:totals', { names: listed(published, language) })] : []),
    ...(added.length > 0 ? [say('note:totalsDerived', { names: listed(added, language) })] : []),
    ...(totals.some(({ panel }) => panel.type === 'stacked') ? [say('note:totalMarks')] : []),
    ...(has(({ point: { reason } }) => reason === 'too-few') || withoutShares.some(hasTotal)
      ? [say('note:few', { least: LEAST_FOR_SHARES })]
      : []),
    ...(withoutShares.some((panel) => !hasTotal(panel)) ? [say('note:noTotal')] : []),
    ...(has(({ panel, point }) => panel.isShare && point.value !== null) ? [say('note:rounded')] : []),
    ...(has(({ point }) => point.isDerived && point.value !== null) ? [say('note:derived')] : []),
    ...(has(({ point }) => point.left > 0 && point.value !== null) ? [say('note:left')] : []),
    ...places.flatMap(({ panel, series, point, index }) =>
      point.restated === undefined || point.value === null
        ? []
        : say('note:restated', {
            position: positions[index]?.label ?? '',
            name: series.fullName,
            value: amountText(point.value, panel, trend),
            restated: amountText(point.restated, panel, trend),
          }),
    ),
    ...(hasReports === 1 ? [say(by === 'year' ? 'note:oneYear' : 'note:oneAgency')] : []),
    ...(duplicates.length > 0
      ? [
          say('note:duplicates', {
            reports: listed([...new Set(duplicates.map(({ agency, year }) => reportName(agency, year, language)))], language),
          }),
        ]
      : []),
  ];
}
