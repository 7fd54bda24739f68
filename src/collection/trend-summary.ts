import type { Trend, TrendPanel, TrendSeries } from './trend.js';
import { amountText } from './trend-text.js';
import { listed, sayTrend, sentence } from './trend-words.js';

/** A position that has a number. */
interface Said {
  readonly label: string;
  readonly value: number;
}

const saidBy = ({ points }: TrendSeries, { positions }: Trend): Said[] =>
  points.flatMap(({ value }, index) => (value === null ? [] : [{ label: positions[index]?.label ?? '', value }]));

const namesOf = (said: readonly Said[], value: number): string[] => said.filter((one) => one.value === value).map(({ label }) => label);

/** Which positions have the highest or the lowest number, and what it is. */
function extreme(said: readonly Said[], which: 'highest' | 'lowest', panel: TrendPanel, trend: Trend): string {
  const value = Math[which === 'highest' ? 'max' : 'min'](...said.map((one) => one.value));
  const names = namesOf(said, value);
  const values = { positions: listed(names, trend.language), value: amountText(value, panel, trend) };
  return sayTrend(trend.language, `says:${which}${names.length > 1 ? 'Tie' : ''}`, values);
}

/** One series over the years: from its first number to its last, and where it was highest and lowest in between. */
function overYears(series: TrendSeries, panel: TrendPanel, trend: Trend): string[] {
  const { language } = trend;
  const said = saidBy(series, trend);
  const [first] = said;
  const last = said[said.length - 1];
  const name = series.fullName;
  if (!first || !last) return [sayTrend(language, 'says:none', { name })];
  const amount = (value: number): string => amountText(value, panel, trend);
  if (said.length === 1) return [sayTrend(language, 'says:single', { position: first.label, name, first: amount(first.value) })];
  const values = said.map(({ value }) => value);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  const change = highest === lowest ? 'same' : first.value === last.value ? 'equal' : last.value > first.value ? 'rise' : 'fall';
  const numbers = { first: amount(first.value), last: amount(last.value) };
  const years = trend.positions.filter(({ label }) => label === first.label || label === last.label).map(({ year }) => year);
  const span = sayTrend(language, 'years', { from: years[0] ?? '', to: years[1] ?? '' });
  return [
    sayTrend(language, `says:${change}`, { span, name, ...numbers }),
    ...(highest > Math.max(first.value, last.value) ? [extreme(said, 'highest', panel, trend)] : []),
    ...(lowest < Math.min(first.value, last.value) ? [extreme(said, 'lowest', panel, trend)] : []),
  ];
}

/** One series over agencies: who has most and who least. */
function overAgencies(series: TrendSeries, panel: TrendPanel, trend: Trend): string[] {
  const { language, positions } = trend;
  const said = saidBy(series, trend);
  const [first] = said;
  const name = series.fullName;
  if (!first) return [sayTrend(language, 'says:none', { name })];
  if (said.length === 1)
    return [sayTrend(language, 'says:single', { position: first.label, name, first: amountText(first.value, panel, trend) })];
  const about = sayTrend(language, 'says:agencies', { year: positions[0]?.year ?? '', count: said.length, name });
  if (said.every(({ value }) => value === first.value))
    return [sayTrend(language, 'says:allSame', { about, value: amountText(first.value, panel, trend) })];
  return [about, extreme(said, 'highest', panel, trend), extreme(said, 'lowest', panel, trend)];
}

/** What a whole is mostly made up of, in the last year that says. */
function composition(panel: TrendPanel, trend: Trend): string[] {
  const { language, positions } = trend;
  const parts = panel.series.filter(({ isTotal }) => !isTotal);
  const index = positions.map((_, place) => parts.some(({ points }) => (points[place]?.value ?? 0) > 0)).lastIndexOf(true);
  const position = positions[index];
  if (!position || parts.length < 2) return [];
  const said = parts.flatMap(({ name, points }) => {
    const value = points[index]?.value ?? null;
    return value === null ? [] : [{ label: sayTrend(language, 'quoted', { name }), value }];
  });
  const value = Math.max(...said.map((one) => one.value));
  const names = namesOf(said, value);
  // Which of very many is no news.
  if (names.length > 3) return [];
  const total = panel.name || (panel.series.find(({ isTotal }) => isTotal)?.fullName ?? '');
  const values = { position: position.label, total, names: listed(names, language), value: amountText(value, panel, trend) };
  return [sayTrend(language, names.length > 1 ? 'says:compositionTie' : 'says:composition', values)];
}

/** What breaks the row of years: a new format, where there are numbers on both sides of it, and years without a report. */
function breaks({ series }: TrendPanel, { positions, language }: Trend): string[] {
  const has = (from: number, to: number): boolean =>
    series.some(({ points }) => points.slice(from, to).some(({ value }) => value !== null));
  const changes = positions.flatMap(({ year, isFormatChange }, index) =>
    isFormatChange && has(0, index) && has(index, positions.length) ? sayTrend(language, 'says:format', { year }) : [],
  );
  const missing = positions.filter(({ report }) => !report).map(({ label }) => label);
  return [...changes, ...(missing.length > 0 ? [sayTrend(language, 'says:missing', { years: listed(missing, language) })] : [])];
}

/** Every series of a chart has a sentence of its own up to this; of more, what makes up the whole is said. */
const MOST_SENTENCES = 4;

/** What a chart shows, in sentences whose every number is one of the chart's. */
export function panelSummary(panel: TrendPanel, trend: Trend): string {
  const clauses = trend.by === 'agency' ? overAgencies : overYears;
  const total = panel.series.find(({ isTotal }) => isTotal);
  const own = panel.series.filter(({ isTotal }) => !isTotal);
  const spoken = panel.type === 'stacked' || own.length > MOST_SENTENCES ? (total ? [total] : own.slice(0, MOST_SENTENCES)) : own;
  const isWhole = panel.type === 'stacked' && trend.by === 'year';
  const said = [...spoken.map((series) => clauses(series, panel, trend)), ...(isWhole ? [composition(panel, trend)] : [])];
  return said
    .filter((one) => one.length > 0)
    .map((one, index, all) => sentence(one, index === all.length - 1 ? breaks(panel, trend) : [], trend.language))
    .join(trend.language.tag.startsWith('zh') ? '' : ' ');
}
