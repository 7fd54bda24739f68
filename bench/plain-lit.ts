import { html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { ApplicationMatrix } from '../src/elements/application-matrix/application-matrix.js';
import { DisclosureTable } from '../src/elements/disclosure-table/disclosure-table.js';
import { ReviewLitigationGrid } from '../src/elements/review-litigation-grid/review-litigation-grid.js';
import type { Report } from '../src/report/report.js';
import type { CornerCell, DataCell, HeaderCell, TableRow } from '../src/tables/table-model.js';
import { rowClass } from '../src/tables/table-template.js';
import { captionOf, classOf, PREPARED, textOf } from './prepared-tables.js';
import type { Shown, TablePart } from './prepared-tables.js';

const HEADER_CLASSES = new Map(
  Object.values(PREPARED).flatMap(({ frame }) =>
    Array.from(frame.querySelectorAll('th'), ({ id, className }) => [id, className === '' ? undefined : className] as const),
  ),
);

/** (c) The table as one would write it with Lit. */
abstract class LitTable extends LitElement {
  static override readonly properties: PropertyDeclarations = { report: { attribute: false } };

  declare report: Report;

  protected abstract readonly partKey: TablePart;

  protected override render(): TemplateResult {
    const { part, lang, title, labelColumns, dataColumns, head, bodies } = PREPARED[this.partKey].model;
    return html`<div class="base">
      <div class="region fits wide">
        <table class="${part} ${lang}" part="table">
          <caption part="caption">
            <div id="${part}-caption">${captionOf(this.report)}<span class="visually-hidden"> ${title}</span></div>
          </caption>
          <colgroup>
            ${Array.from({ length: labelColumns }, (_, index) => html`<col class="label from-${index}" />`)}
            ${Array.from({ length: dataColumns }, () => html`<col class="data" />`)}
          </colgroup>
          <thead>
            ${head.map((row) => this.#row(row))}
          </thead>
          ${bodies.map(
            (rows) =>
              html`<tbody>
                ${rows.map((row) => this.#row(row))}
              </tbody>`,
          )}
        </table>
      </div>
    </div>`;
  }

  #row(row: TableRow): TemplateResult {
    return html`<tr class=${rowClass(row)}>
      ${row.cells.map((cell) => (cell.kind === 'data' ? this.#number(cell) : this.#label(cell)))}
    </tr>`;
  }

  #number(cell: DataCell): TemplateResult {
    const text = textOf(this.report, cell);
    const part = cell.isTotal ? 'cell total' : 'cell';
    return html`<td class=${classOf(text) || nothing} headers=${cell.headers.join(' ')} data-path=${cell.path} part=${part}>${text}</td>`;
  }

  #label(cell: HeaderCell | CornerCell): TemplateResult {
    const text = html`<span>${cell.text}</span>`;
    const colSpan = cell.colSpan > 1 ? cell.colSpan : nothing;
    const rowSpan = cell.rowSpan > 1 ? cell.rowSpan : nothing;
    if (cell.kind === 'corner') return html`<td class="corner label from-0" colspan=${colSpan} rowspan=${rowSpan}>${text}</td>`;
    const { id, scope } = cell;
    return html`<th id=${id} scope=${scope} class=${HEADER_CLASSES.get(id) ?? nothing} colspan=${colSpan} rowspan=${rowSpan}>${text}</th>`;
  }
}

class LitDisclosure extends LitTable {
  static override readonly styles = DisclosureTable.styles;
  protected override readonly partKey = 'disclosure';
}

class LitApplications extends LitTable {
  static override readonly styles = ApplicationMatrix.styles;
  protected override readonly partKey = 'applications';
}

class LitReviews extends LitTable {
  static override readonly styles = ReviewLitigationGrid.styles;
  protected override readonly partKey = 'reviews';
}

const LIT_TABLES = { disclosure: LitDisclosure, applications: LitApplications, reviews: LitReviews } as const;

for (const [part, Element] of Object.entries(LIT_TABLES)) customElements.define(`lit-${part}`, Element);

export class PlainLit implements Shown {
  readonly host: LitTable;

  constructor(report: Report, part: TablePart = 'applications') {
    this.host = new LIT_TABLES[part]();
    this.host.report = report;
  }

  get ready(): Promise<unknown> {
    return this.host.updateComplete;
  }

  update(report: Report): void {
    this.host.report = report;
  }
}
