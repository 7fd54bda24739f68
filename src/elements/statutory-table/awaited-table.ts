import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../formats/format.js';
import { formatInForce } from '../../formats/formats.js';
import type { Language } from '../../i18n/language.js';
import type { TableLayout } from '../../tables/table-layout.js';
import { tableModel } from '../../tables/table-model.js';
import { tableTemplate } from '../../tables/table-template.js';
import { memoize } from '../../values/memoize.js';
import type { Fit } from './table-fit.js';

/** A space that does not break: a row of nothing would have no height. */
const NO_NUMBER = '\u00a0';

/** Built once: whatever loads is drawn several times while it does. */
const templatesOf = memoize((format: Format) =>
  memoize((language: Language) => memoize((layout: TableLayout) => memoize((part: string) => template(format, part, language, layout)))),
);

function template(format: Format, part: string, language: Language, layout: TableLayout): AwaitedTable {
  const model = tableModel(format, part, language, layout);
  return { title: model.title, table: tableTemplate(model, NO_NUMBER, 'blank') };
}

/** A table that is being loaded, as far as it is known. */
interface AwaitedTable {
  readonly title: string;
  readonly table: HTMLTableElement;
}

/** What is to be loaded, and how it will be shown. */
interface AwaitedOptions {
  /** The year of the report, if it is known. */
  readonly year: number | null;
  readonly part: string;
  readonly language: Language;
  readonly fit: Fit;
  readonly isCompared: boolean;
  readonly hasHeading: boolean;
}

/**
 * A table without any number, as high as one that is being loaded is likely to be: it takes its place unseen, so that the page below does not move when the
 * report comes. Empty where no format is in force in that year.
 */
export function awaitedTemplate({ year, part, language, fit, isCompared, hasHeading }: AwaitedOptions): TemplateResult {
  const { layout, size } = fit;
  const format = formatInForce(year ?? new Date().getFullYear());
  const awaited = format && templatesOf(format)(language)(layout)(part);
  const table = awaited && document.importNode(awaited.table, true);
  table?.classList.toggle('compared', isCompared);
  return html`<div class="awaited">
    <p class="title" ?hidden=${!hasHeading}>${awaited?.title}</p>
    <div class="${layout} ${size}">${table}</div>
  </div>`;
}
