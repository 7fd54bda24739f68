import type { Language } from '../../i18n/language.js';
import { isKeyFigure, keyFigures } from '../../outline/key-figures.js';
import type { KeyFigure } from '../../outline/key-figures.js';
import { reportOutline } from '../../outline/report-outline.js';
import type { ReportOutline } from '../../outline/report-outline.js';
import type { ReportSelection } from '../../report/error.js';
import type { Readings } from '../../report/reading/read-report.js';
import { warnOfUnknown } from '../base/author-notes.js';
import type { ComparedReport } from '../statutory-table/compared-report.js';
import { pickCompared } from '../statutory-table/compared-report.js';
import { wantedFigures } from './report-settings.js';

/** What a whole report shows of its data. */
export interface WholeReport extends ComparedReport {
  readonly readings: Readings;
  readonly language: Language;
  readonly outline: ReportOutline;
  readonly figures: readonly KeyFigure[];
  /** What was asked for as key figures. */
  readonly wanted: string | null;
  /** The years that the source has of this agency, the latest first. */
  readonly years: readonly number[];
}

/** What is shown of the data; `before` where nothing has changed, `undefined` where the report that is wanted is not there. */
export function pickWhole(
  readings: Readings,
  selection: ReportSelection,
  wanted: string | null,
  language: Language,
  before: WholeReport | undefined,
): WholeReport | undefined {
  const compared = pickCompared(readings.reports, selection, before);
  if (!compared) return undefined;
  if (compared === before && before.readings === readings && before.language === language && before.wanted === wanted) return before;
  const { report, previous } = compared;
  const asked = wantedFigures(wanted);
  for (const unknown of asked?.filter((metric) => !isKeyFigure(metric)) ?? []) {
    const usual = keyFigures(report, previous, undefined, language).map(({ metric }) => metric);
    warnOfUnknown(`figures="${unknown}"`, `${usual.join(', ')}, …`);
  }
  const years = readings.reports.filter(({ agency }) => agency === report.agency).map(({ year }) => year);
  return {
    report,
    previous,
    readings,
    language,
    outline: reportOutline(report, language),
    figures: keyFigures(report, previous, asked, language),
    wanted,
    years: [...new Set(years)].sort((one, other) => other - one),
  };
}
