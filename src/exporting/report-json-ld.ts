import { tellingHeadings } from '../checking/words/telling-headings.js';
import { formatCells } from '../formats/cells.js';
import type { CellSpec } from '../formats/cells.js';
import { formatOf } from '../formats/formats.js';
import type { Format } from '../formats/format.js';
import { bareLabel } from '../formats/labels/bare-label.js';
import { tableParts } from '../formats/parts.js';
import { cellAt } from '../report/cell-at.js';
import type { Report } from '../report/report.js';
import { webAddress } from './web-address.js';
import { jsonOf } from '../values/json-text.js';
import { needReport } from '../report/need-report.js';
import { needData } from '../values/wrong-call.js';

/** A node of schema.org: its type and its properties. */
export interface SchemaNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What a search engine is told besides the report. */
export interface JsonLdOptions {
  /** The URL of the report's JSON. */
  readonly dataUrl?: string | undefined;
}

/** One number of a report. What was left blank is not a number, and is left out; what does not apply says so, as it was printed. */
function propertyValue(report: Report, { countUnit }: Format, cell: CellSpec): SchemaNode[] {
  const value = cellAt(report, cell.keys);
  if (value === null || value === undefined) return [];
  const name = tellingHeadings(cell)
    .map(({ label }) => label)
    .join(' / ');
  const unit = cell.unit ?? (cell.kind === 'count' ? countUnit : undefined);
  return [{ '@type': 'PropertyValue', propertyID: cell.path, name, value, unitText: value === '/' ? undefined : unit }];
}

function dataset(report: Report, period: string, { dataUrl }: JsonLdOptions): SchemaNode {
  const format = formatOf(report.format);
  const url = webAddress(dataUrl);
  return {
    '@type': 'Dataset',
    name: `${report.title}统计数据`,
    description: `${report.agency}${report.year}年：${tableParts(format)
      .map(({ title }) => bareLabel(title))
      .join('；')}。统计口径见${format.document}。`,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    temporalCoverage: period,
    distribution: url && { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: url },
    variableMeasured: formatCells(format).flatMap((cell) => propertyValue(report, format, cell)),
  };
}

/**
 * A report as linked data for search engines: a `Report` of schema.org, with a `Dataset` that measures each of its numbers under its official labels. The names
 * are those of the official format, in Chinese. Nothing is calculated: blank cells are left out.
 */
export function reportJsonLd(report: Report, options: JsonLdOptions = {}): SchemaNode {
  needReport('reportJsonLd', report);
  const { title, agency, year, published, source } = report;
  const period = `${year}-01-01/${year}-12-31`;
  const publisher: SchemaNode = { '@type': 'GovernmentOrganization', name: agency };
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: title,
    headline: title,
    author: publisher,
    publisher,
    datePublished: published ?? undefined,
    temporalCoverage: period,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    url: webAddress(source),
    hasPart: dataset(report, period, options),
  };
}

/** Linked data as the text of a `<script type="application/ld+json">`: nothing in it can end the script, or begin a comment. */
export function jsonLdText(node: SchemaNode): string {
  needData('jsonLdText', ['reportJsonLd(report) 得到的数据', 'data as reportJsonLd(report) gives it'], node, '@type');
  return jsonOf(node).replace(/</g, '\\u003c');
}
