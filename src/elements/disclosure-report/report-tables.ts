import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sharedReports } from '../base/shared-readings.js';
import type { WholeReport } from './picked-report.js';
import type { ReportElement } from './report-settings.js';

/**
 * The table of a part, by the part's key: the same element as alone on a page, with what was read already. Nothing for a part that has no element.
 * The three differ only in the tag: a template with a tag that varies weighs more, and lint cannot read it.
 */
export function tableTemplate(
  part: string,
  { report, readings }: WholeReport,
  settings: ReportElement,
  isPrinting: boolean,
): TemplateResult | typeof nothing {
  const { compare, check, layout, accent, hideZeroRows, focusableCells, cell } = settings;
  // On paper, a report is an official document.
  const look = isPrinting ? 'official' : settings.look;
  const reports = sharedReports(readings);
  const { agency, year } = report;
  const blank = settings.blank ?? nothing;
  switch (part) {
    case 'disclosure':
      return html`<disclosure-table
        data-part=${part}
        without-heading
        .report=${reports}
        .agency=${agency}
        .year=${year}
        .layout=${layout}
        .cell=${cell}
        ?hide-zero-rows=${hideZeroRows}
        ?focusable-cells=${focusableCells}
        ?compare=${compare}
        ?check=${check}
        blank=${blank}
        accent=${accent ?? nothing}
        look=${look ?? nothing}
      ></disclosure-table>`;
    case 'applications':
      return html`<application-matrix
        data-part=${part}
        without-heading
        .report=${reports}
        .agency=${agency}
        .year=${year}
        .layout=${layout}
        .cell=${cell}
        ?hide-zero-rows=${hideZeroRows}
        ?focusable-cells=${focusableCells}
        ?compare=${compare}
        ?check=${check}
        blank=${blank}
        accent=${accent ?? nothing}
        look=${look ?? nothing}
      ></application-matrix>`;
    case 'reviews':
      return html`<review-litigation-grid
        data-part=${part}
        without-heading
        .report=${reports}
        .agency=${agency}
        .year=${year}
        .layout=${layout}
        .cell=${cell}
        ?hide-zero-rows=${hideZeroRows}
        ?focusable-cells=${focusableCells}
        ?compare=${compare}
        ?check=${check}
        blank=${blank}
        accent=${accent ?? nothing}
        look=${look ?? nothing}
      ></review-litigation-grid>`;
    default:
      return nothing;
  }
}

/** The years of the agency side by side. */
export const trendTemplate = ({ report, readings }: WholeReport, { accent, look }: ReportElement, headingLevel: number): TemplateResult =>
  html`<disclosure-trend
    .report=${sharedReports(readings)}
    .agency=${report.agency}
    heading-level=${Math.min(headingLevel, 6)}
    accent=${accent ?? nothing}
    look=${look ?? nothing}
  ></disclosure-trend>`;
