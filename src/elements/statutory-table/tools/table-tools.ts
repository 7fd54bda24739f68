import { html, nothing } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';
import { adoptSheet } from '../../../dom/adopt-sheet.js';
import { copyToClipboard } from '../../../dom/copy-to-clipboard.js';
import { fileName, saveFile } from '../../../dom/save-file.js';
import { officialTable } from '../../../exporting/official-table.js';
import type { OfficialTable } from '../../../exporting/official-table.js';
import { tableCsv } from '../../../exporting/table-csv.js';
import { tableHtml } from '../../../exporting/table-html.js';
import { tableText } from '../../../exporting/table-text.js';
import type { TablePartKey } from '../../../formats/formats.js';
import type { Language } from '../../../i18n/language.js';
import { translator } from '../../../i18n/translate.js';
import { toolsZhCN } from '../../../i18n/messages/zh-cn/tools.js';
import type { Report } from '../../../report/report.js';
import { isUnnamed } from '../compared-report.js';
import { tableToolsStyles } from './table-tools.styles.js';

const sayTools = /* @__PURE__ */ translator({ 'zh-CN': toolsZhCN });

/** The table that is on the screen. */
export interface ShownTable {
  readonly report: Report;
  readonly part: TablePartKey;
  readonly language: Language;
  /** Whether the table fits its place and does not scroll. */
  readonly fits: boolean;
}

/** How an action of the reader ended. */
type Outcome = { readonly kind: 'copied' } | { readonly kind: 'not-copied' } | { readonly kind: 'not-saved'; readonly message: string };

/** How long a button says that its work is done, in milliseconds: long enough to read two words. */
const DONE_MS = 4000;

const tableOf = ({ report, part, language }: ShownTable): OfficialTable => officialTable(report, part, language);

function outcomeText(outcome: Outcome, language: Language): string {
  if (outcome.kind === 'copied') return sayTools(language, 'tools:copied');
  if (outcome.kind === 'not-copied') return sayTools(language, 'tools:notCopied');
  return sayTools(language, 'tools:notSaved', { message: outcome.message });
}

/** The buttons of `download` above a table: one copies it, one saves it as CSV. Both have it as in the official form, whatever its layout on the screen. */
export class TableTools {
  readonly #host: ReactiveElement;
  #outcome: Outcome | undefined;
  /** The report that the outcome is about. */
  #subject: Report | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    if (host.shadowRoot) adoptSheet(host.shadowRoot, tableToolsStyles);
  }

  /** The buttons, and the live region that says how an action ended. */
  render(shown: ShownTable): TemplateResult {
    const { part, language, fits } = shown;
    const outcome = this.#subject === shown.report ? this.#outcome : undefined;
    const isCopied = outcome?.kind === 'copied';
    const hasFailed = outcome !== undefined && !isCopied;
    const copy = (): void => void this.#copy(shown);
    const save = (): void => this.#save(shown);
    return html`<p class=${hasFailed ? 'tool-problem' : 'visually-hidden'} role="status" dir="auto">
        ${outcome ? outcomeText(outcome, language) : nothing}
      </p>
      <div class=${fits ? 'tools over' : 'tools'} part="tools" role="group" aria-labelledby=${`${part}-caption`}>
        <button type="button" @click=${copy}>${sayTools(language, isCopied ? 'tools:copied' : 'tools:copy')}</button>
        <button type="button" @click=${save}>
          <span class="visually-hidden">${sayTools(language, 'tools:download')} </span>${sayTools(language, 'tools:csv')}
        </button>
      </div>`;
  }

  async #copy(shown: ShownTable): Promise<void> {
    this.#end(shown, undefined);
    const table = tableOf(shown);
    const isCopied = await copyToClipboard({ html: tableHtml(table), text: tableText(table) });
    // Said again, it is announced again: the live region was empty for a moment.
    await this.#host.updateComplete;
    const outcome: Outcome = { kind: isCopied ? 'copied' : 'not-copied' };
    this.#end(shown, outcome);
    if (!isCopied) return;
    setTimeout(() => {
      if (this.#outcome === outcome) this.#end(shown, undefined);
    }, DONE_MS);
  }

  #save(shown: ShownTable): void {
    const { report } = shown;
    const table = tableOf(shown);
    try {
      const named = isUnnamed(report) ? [] : [report.agency, String(report.year)];
      const name = fileName([...named, table.model.title], '.csv');
      saveFile(new Blob([tableCsv(table)], { type: 'text/csv;charset=utf-8' }), name);
      this.#end(shown, undefined);
    } catch (error) {
      this.#end(shown, { kind: 'not-saved', message: error instanceof Error ? error.message : String(error) });
    }
  }

  #end({ report }: ShownTable, outcome: Outcome | undefined): void {
    this.#subject = report;
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}
