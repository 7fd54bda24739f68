import type { Trend, TrendPanel, TrendSeries } from './trend.js';
import { largest, smallest } from '../values/largest-smallest.js';
import { formatChangeText } from './format-change.js';
import { amountText } from './trend-text.js';
import { gapsIn } from './trend-gaps.js';
import { agencyNames, listed, sayTrend, sentence } from './trend-words.js';
import { needData } from '../values/wrong-call.js';

/** A position that has a number. */
interface LabelledValue {
  readonly label: string;
  readonly year: number;
  readonly value: number;
}

/** A statement on one series: on which years or agencies, and what it says. */
interface Statement {
  readonly about: string;
  readonly clauses: readonly string[];
}

const saidBy = ({ points }: TrendSeries, { positions }: Trend): LabelledValue[] =>
  points.flatMap(({ value }, index) => {
    const position = positions[index];
    return value === null || !position ? [] : [{ label: position.label, year: position.year, value }];
  });

const namesOf = (said: readonly { label: string; value: number }[], value: number): string[] =>
  said.filter((one) => one.value === value).map(({ label }) => label);

/** Where more agencies have the highest or the lowest number, one is named and the others are counted. */
const MAX_NAMED = 3;

/** Which positions have the highest or the lowest number, and what it is. */
function extreme(said: readonly LabelledValue[], which: 'highest' | 'lowest', panel: TrendPanel, trend: Trend): string {
  const value = (which === 'highest' ? largest : smallest)(said.map((one) => one.value));
  const names = namesOf(said, value);
  const { by, language } = trend;
  const positions = by === 'agency' ? agencyNames(names, MAX_NAMED, language) : listed(names, language);
  const values = { positions, value: amountText(value, panel, trend) };
  return sayTrend(language, `says:${which}${names.length > 1 ? 'Tie' : ''}`, values);
}

/** One series over the years: from its first number to its last, and where it was highest and lowest in between. */
function overYears(series: TrendSeries, panel: TrendPanel, trend: Trend): Statement {
  const { language } = trend;
  const said = saidBy(series, trend);
  const [first] = said;
  const last = said[said.length - 1];
  const { name } = series;
  if (!first || !last) return { about: '', clauses: [sayTrend(language, 'says:none', { name })] };
  const numbers = { first: amountText(first.value, panel, trend), last: amountText(last.value, panel, trend) };
  if (said.length === 1) return { about: first.label, clauses: [sayTrend(language, 'says:single', { name, ...numbers })] };
  const values = said.map(({ value }) => value);
  const highest = largest(values);
  const lowest = smallest(values);
  const change = changeOf(first.value, last.value, highest === lowest);
  const clauses = [sayTrend(language, `says:${change}`, { name, ...numbers })];
  if (highest > Math.max(first.value, last.value)) clauses.push(extreme(said, 'highest', panel, trend));
  if (lowest < Math.min(first.value, last.value)) clauses.push(extreme(said, 'lowest', panel, trend));
  // The highest is only the highest of those that have a number.
  const without = trend.positions.filter(
    ({ report, year }, index) => report && series.points[index]?.value === null && year > first.year && year < last.year,
  );
  const positions = listed(
    without.map(({ label }) => label),
    language,
  );
  if (without.length > 0) clauses.push(sayTrend(language, 'says:gap', { positions }));
  return { about: sayTrend(language, 'years', { from: first.year, to: last.year }), clauses };
}

/** How a series went from its first number to its last. */
function changeOf(first: number, last: number, isFlat: boolean): 'same' | 'equal' | 'rise' | 'fall' {
  if (isFlat) return 'same';
  if (first === last) return 'equal';
  return last > first ? 'rise' : 'fall';
}

/** One series over agencies: which has the most and which the least. */
function overAgencies(series: TrendSeries, panel: TrendPanel, trend: Trend): Statement {
  const { language } = trend;
  const said = saidBy(series, trend);
  const [first] = said;
  const { name } = series;
  if (!first) return { about: '', clauses: [sayTrend(language, 'says:none', { name })] };
  const numbers = { name, first: amountText(first.value, panel, trend) };
  if (said.length === 1) return { about: first.label, clauses: [sayTrend(language, 'says:single', numbers)] };
  const all = trend.positions.length;
  const about = sayTrend(language, said.length < all ? 'says:agenciesSome' : 'says:agencies', {
    year: first.year,
    count: said.length,
    all,
  });
  if (said.every(({ value }) => value === first.value)) return { about, clauses: [sayTrend(language, 'says:alike', numbers)] };
  return {
    about,
    clauses: [
      sayTrend(language, 'says:who', { name, extreme: extreme(said, 'highest', panel, trend) }),
      extreme(said, 'lowest', panel, trend),
    ],
  };
}

/** Naming more than a few of the largest parts says nothing. */
const MAX_LARGEST = 3;

/** What a whole mostly consists of, in the last year that has numbers. */
function composition(panel: TrendPanel, trend: Trend): Statement[] {
  const { language, positions } = trend;
  const parts = panel.series.filter(({ isTotal }) => !isTotal);
  const index = positions.map((_, place) => parts.some(({ points }) => (points[place]?.value ?? 0) > 0)).lastIndexOf(true);
  const position = positions[index];
  if (!position || parts.length < 2) return [];
  // The counts decide which is the largest: shares are rounded.
  const said = parts.flatMap(({ name, points }) => {
    const { value = null, counts } = points[index] ?? {};
    return value === null ? [] : [{ label: sayTrend(language, 'quoted', { name }), share: value, value: counts?.value ?? value }];
  });
  const most = Math.max(...said.map(({ value }) => value));
  const names = namesOf(said, most);
  const share = said.find(({ value }) => value === most)?.share ?? most;
  if (names.length > MAX_LARGEST) return [];
  const values = { total: panel.name || panel.whole, names: listed(names, language), value: amountText(share, panel, trend) };
  return [{ about: position.label, clauses: [sayTrend(language, names.length > 1 ? 'says:compositionTie' : 'says:composition', values)] }];
}

/**
 * What interrupts the series: a new format, where there are numbers on both sides of it, and reports that are missing or could not be read.
 */
function breaks({ series }: TrendPanel, trend: Trend): string[] {
  const { positions, language } = trend;
  const has = (from: number, to: number): boolean =>
    series.some(({ points }) => points.slice(from, to).some(({ value }) => value !== null));
  const said = positions.flatMap(({ year, isFormatChange }, index) =>
    isFormatChange && has(0, index) && has(index, positions.length) ? formatChangeText('says', trend, index, { year }) : [],
  );
  const { missing, unread } = gapsIn(trend, MAX_NAMED);
  if (missing) said.push(sayTrend(language, trend.isIncomplete ? 'says:not-loaded' : 'says:missing', { which: missing }));
  if (unread) said.push(sayTrend(language, 'says:unread', { which: unread }));
  return said;
}

/** Up to this many series, a statement is made on each; where there are more, on what the whole consists of. */
const MAX_SPOKEN = 4;

/** The series that the summary of a chart is about. */
function spokenSeries({ type, series }: TrendPanel): readonly TrendSeries[] {
  const total = series.find(({ isTotal }) => isTotal);
  const own = series.filter(({ isTotal }) => !isTotal);
  if (type !== 'stacked' && own.length <= MAX_SPOKEN) return own;
  return total ? [total] : own.slice(0, MAX_SPOKEN);
}

/**
 * What a chart shows, in one sentence. Every number in it is one of the chart's.
 *
 * @param hasNotes whether `trendNotes` is shown as well, so that a new format and missing reports need not be said twice; false by default
 */
export function panelSummary(panel: TrendPanel, trend: Trend, hasNotes = false): string {
  needData('panelSummary', ['趋势中的一张图（trend.panels）', 'one of the panels of a trend'], panel, 'series');
  needData('panelSummary', ['trendOf 得到的趋势', 'a trend as trendOf gives it'], trend, 'panels');
  const { by, language } = trend;
  const speak = by === 'agency' ? overAgencies : overYears;
  const statements = spokenSeries(panel).map((series) => speak(series, panel, trend));
  if (panel.whole !== '' && panel.type === 'stacked' && by === 'year') statements.push(...composition(panel, trend));
  const said = statements.map(({ about, clauses }, index) => {
    // The same years are named once.
    const isNew = about !== '' && about !== statements[index - 1]?.about;
    return (isNew ? [about, ...clauses] : clauses).join(sayTrend(language, 'comma'));
  });
  return sentence(hasNotes ? said : [...said, ...breaks(panel, trend)], language);
}
