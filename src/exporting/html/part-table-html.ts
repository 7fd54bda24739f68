import type { TablePartKey } from '../../formats/formats.js';
import { numberText } from '../../report/number-text.js';
import { reportName } from '../../report/report-name.js';
import type { Report } from '../../report/report.js';
import { bareTableMarkup } from '../../tables/markup/bare-table-markup.js';
import { element, NOTHING, text } from '../../tables/markup/html.js';
import type { Html } from '../../tables/markup/html.js';
import { mergedTableMarkup } from '../../tables/markup/merged-table-markup.js';
import { tableMarkup } from '../../tables/markup/table-markup.js';
import type { TableTexts } from '../../tables/markup/table-markup.js';
import { officialTable } from '../official-table.js';
import type { HtmlSettings } from './html-options.js';

/** A box that scrolls with the keyboard too, for a table that is wider than the page. */
export const scroller = (name: string, table: Html): Html =>
  element('div', { class: 'scroller', role: 'region', tabindex: 0, 'aria-label': name }, table);

/**
 * The statutory table of a part.
 *
 * @param isAlone whether nothing above it says whose report it is
 */
export function partTableHtml(
  report: Report,
  part: TablePartKey,
  { isPage, isMerged, language, blank }: HtmlSettings,
  isAlone = false,
): Html {
  const { model, valueOf } = officialTable(report, part, language);
  const texts: TableTexts = {
    caption: isAlone ? element('caption', {}, text(reportName(report.agency, report.year, language))) : NOTHING,
    textOf: (cell) => {
      const value = valueOf(cell);
      return typeof value === 'number' ? numberText(value) : (value ?? blank);
    },
  };
  if (isPage) return scroller(model.title, tableMarkup(model, texts));
  return isMerged ? mergedTableMarkup(model, texts) : bareTableMarkup(model, texts);
}
