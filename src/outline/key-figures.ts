import { pathNames } from '../collection/metric-name.js';
import type { Metric } from '../collection/metric.js';
import { measure } from '../collection/measure.js';
import { unitOf } from '../collection/metric-unit.js';
import { parseMetric } from '../collection/parse-metric.js';
import { cellOf } from '../formats/named-cells.js';
import { formatOf } from '../formats/formats.js';
import type { KeyFigureSpec } from '../formats/key-figure-spec.js';
import { KNOWN_KEY_FIGURES } from '../formats/key-figures.js';
import type { Language } from '../i18n/language.js';
import { needLanguage } from '../i18n/translate.js';
import { changeBetween } from '../report/change-between.js';
import { exactSum } from '../report/exact-sum.js';
import type { Report } from '../report/report.js';
import { sayOutline } from './outline-words.js';
import { joined } from '../values/lists.js';
import { needReport } from '../report/need-report.js';

/** One number at the head of a report. */
export interface KeyFigure {
  /** What it is, as it was asked for: `applications.received.total`. */
  readonly metric: string;
  /** The path of its cell; `undefined` where it is calculated from several. */
  readonly path: string | undefined;
  /** Its name in the language: 新收申请. */
  readonly label: string;
  /** The number; a share in per cent, to one decimal. */
  readonly value: number;
  /** Its unit in the language: 件, 万元, %. */
  readonly unit: string;
  /** The change on the year before: `undefined` where that report has no such number, and of a share. */
  readonly change: number | undefined;
  /** Whether it was calculated here, rather than published as it is. It has to be marked then. */
  readonly isDerived: boolean;
}

/** The metrics that are added up; `null` where one of them is none, or their units differ. */
function addends(text: string): readonly Metric[] | null {
  const metrics = text.split('+').map((one) => parseMetric(one));
  const known = metrics.filter((metric) => metric !== null);
  const [first] = known;
  const isSum = known.length === metrics.length && (known.length === 1 || known.every(({ kind }) => kind === 'path'));
  return first && isSum && known.every((metric) => unitOf(metric) === unitOf(first)) ? known : null;
}

/** Whether a text names what can be a key figure, in some format. */
export const isKeyFigure = (metric: string): boolean => addends(metric) !== null;

/** The value of added metrics in a report; `undefined` where any cell of theirs is blank or does not apply. */
function valueIn(report: Report, metrics: readonly Metric[]): number | undefined {
  const values: number[] = [];
  for (const metric of metrics) {
    const { value, left, counts } = measure(report, metric);
    if (value === null || left > 0) return undefined;
    values.push(counts?.total ? Math.round((1000 * counts.value) / counts.total) / 10 : value);
  }
  return exactSum(values);
}

function pathName(path: string, language: Language): string {
  return joined(pathNames(path, language), (group, name) => sayOutline(language, 'figure:within', { group, name })) ?? '';
}

function metricName(metric: Metric, language: Language): string {
  const name = pathName(metric.path, language);
  return metric.kind === 'path' ? name : sayOutline(language, `figure:${metric.kind}`, { name, other: pathName(metric.other, language) });
}

const nameOf = (metrics: readonly Metric[], language: Language): string =>
  joined(
    metrics.map((metric) => metricName(metric, language)),
    (name, other) => sayOutline(language, 'figure:sum', { name, other }),
  ) ?? '';

function keyFigure(
  report: Report,
  previous: Report | undefined,
  { metric, label }: KeyFigureSpec,
  language: Language,
): KeyFigure | undefined {
  const metrics = addends(metric);
  const [first, ...others] = metrics ?? [];
  const value = metrics && valueIn(report, metrics);
  if (!first || value === undefined || value === null) return undefined;
  const format = formatOf(report.format);
  const cell = first.kind === 'path' && others.length === 0 ? cellOf(format, first.path) : undefined;
  const unit = first.kind === 'share' ? '%' : (cell?.unit ?? unitOf(first));
  return {
    metric,
    path: cell?.path,
    label: label === undefined ? nameOf([first, ...others], language) : language.label(label),
    value,
    unit: language.label(unit),
    change: previous && first.kind !== 'share' ? changeBetween(valueIn(previous, [first, ...others]), value) : undefined,
    isDerived: cell === undefined,
  };
}

/**
 * The key figures of a report: those of its own cells that a reader looks for first. A figure is left out where one of its cells is blank
 * or does not apply, and where the report's format has no such cell.
 *
 * @param previous the same agency's report of the year before, for the changes
 * @param metrics what to show instead of the key figures of the format: metrics as `parseMetric` reads them, or several joined by ` + `.
 *   Texts that are none are left out.
 */
export function keyFigures(
  report: Report,
  previous: Report | undefined,
  metrics: readonly string[] | undefined,
  language: Language,
): readonly KeyFigure[] {
  needReport('keyFigures', report);
  needLanguage(language);
  const official = KNOWN_KEY_FIGURES.of(formatOf(report.format));
  const wanted = metrics?.map(
    (metric): KeyFigureSpec => official.find((spec) => spec.metric === metric.trim()) ?? { metric: metric.trim() },
  );
  return (wanted ?? official).flatMap((spec) => keyFigure(report, previous, spec, language) ?? []);
}
