import { SIMPLIFIED_CHINESE } from '../../i18n/language.js';
import { pickReport } from '../../collection/pick-report.js';
import type { Report } from '../../report/report.js';
import { tablePart } from '../../formats/parts.js';
import { formatOf } from '../../formats/formats.js';
import type { TablePartKey } from '../../formats/formats.js';
import { joined } from '../../tables/markup/html.js';
import type { Html } from '../../tables/markup/html.js';
import { trendOf } from '../../trend/trend-of.js';
import type { Trend } from '../../trend/trend.js';
import { needForm } from '../need-options.js';
import { sayExport } from '../say-export.js';
import { htmlSettings } from './html-options.js';
import type { HtmlOptions, HtmlSettings } from './html-options.js';
import { pageHtml } from './page-html.js';
import { partTableHtml } from './part-table-html.js';
import { reportBody, sectionHtml } from './report-body.js';
import { trendBody } from './trend-body.js';
import { needReports } from '../../report/need-report.js';

/** What is written, and what it is called. */
interface HtmlContent {
  readonly title: string;
  readonly body: Html;
}

/** The years of the agency of a report side by side, or what else `trend` asks for. */
function trendContent(reports: readonly Report[], { agency }: Report, { trend }: HtmlOptions, settings: HtmlSettings): Trend {
  const query = typeof trend === 'object' ? trend : {};
  return trendOf(reports, { agency, ...query }, settings.language);
}

function wholeContent(reports: readonly Report[], report: Report, options: HtmlOptions, settings: HtmlSettings): HtmlContent {
  const { title } = report;
  const { language, level, isPage } = settings;
  const body = reportBody(report, settings);
  if ((options.trend ?? isPage) === false) return { title, body };
  const trend = trendContent(reports, report, options, settings);
  // Over one year, nothing can be seen to change.
  if (trend.positions.length < 2) return { title, body };
  const below = sectionHtml('trend', sayExport(language, 'export:years'), level + 1, [trendBody(trend, level + 2, settings)], settings);
  return { title, body: joined([body, below], '\n') };
}

function tableContent(report: Report, part: TablePartKey, settings: HtmlSettings): HtmlContent {
  const { language, level } = settings;
  const title = language.label(tablePart(formatOf(report.format), part).title);
  return { title, body: sectionHtml(part, title, level, [partTableHtml(report, part, settings, true)], settings) };
}

function contentOf(reports: readonly Report[], report: Report, options: HtmlOptions, settings: HtmlSettings): HtmlContent {
  const { part } = options;
  if (part === undefined) return wholeContent(reports, report, options, settings);
  if (part !== 'trend') return tableContent(report, part, settings);
  const trend = trendContent(reports, report, options, settings);
  return { title: trend.title, body: trendBody(trend, settings.level, settings) };
}

/**
 * A report as HTML that needs no script: a whole page, or a fragment for the article of a content management system and for the inside of an element,
 * where it is read until the element has something better to show. It needs no page to be made, and so works on a server. Every text is escaped, and only
 * addresses of the web become links. A blank cell stays blank.
 *
 * @param reports one report or several, as `readReports` gives them; where there are several, `agency` and `year` say which
 * @throws RangeError where the report that is wanted is not among them
 */
export function reportHtml(reports: Report | readonly Report[], options: HtmlOptions): string {
  const list = Array.isArray(reports) ? (reports as readonly Report[]) : [reports as Report];
  needReports('reportHtml', list);
  needForm('reportHtml', options);
  const report = pickReport(list, { agency: options.agency ?? null, year: options.year ?? null });
  if (!report) throw new RangeError('There is no such report.');
  const settings = htmlSettings(options, SIMPLIFIED_CHINESE);
  const { title, body } = contentOf(list, report, options, settings);
  return settings.isPage ? pageHtml(title, body, settings.language) : `${body}\n`;
}
