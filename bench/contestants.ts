// The ways to show a table of a report that are compared. Each gets the same: a report as it was parsed from JSON.
//
// Each table stands in a shadow root of its own under the stylesheets of its element: the ids that `headers` names are unique
// within one tree only, so a thousand of these tables in one tree would be other, broken tables. The stylesheets also give every host
// `content-visibility: auto; contain-intrinsic-block-size: auto 40em`, so that tables off screen cost no layout, whoever made them.
import { adoptStyles, html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { ApplicationMatrix } from '../src/elements/application-matrix/application-matrix.js';
import { DisclosureTable } from '../src/elements/disclosure-table/disclosure-table.js';
import { ReviewLitigationGrid } from '../src/elements/review-litigation-grid/review-litigation-grid.js';
import { FORMATS } from '../src/formats/formats.js';
import { SIMPLIFIED_CHINESE } from '../src/i18n/language.js';
import { reportName } from '../src/report/report-name.js';
import { cellAt } from '../src/report/cell-at.js';
import type { Report } from '../src/report/report.js';
import { tableModel } from '../src/tables/table-model.js';
import type { CornerCell, DataCell, HeaderCell, TableModel, TableRow } from '../src/tables/table-model.js';
import { tableTemplate } from '../src/tables/table-template.js';

/** A table. Whoever asks for one puts its host on the page. */
export interface Shown {
  readonly host: HTMLElement;
  /** Resolves when what was asked for last is done; left out where that is at once. */
  readonly ready?: Promise<unknown>;
  /** Shows a report that differs from the one before in one cell, the one at `index` in reading order. */
  update(report: Report, index: number): void;
}

const ELEMENTS = { disclosure: DisclosureTable, applications: ApplicationMatrix, reviews: ReviewLitigationGrid } as const;

/** A part of a report that is a table. */
export type TablePart = keyof typeof ELEMENTS;

const modelOf = (part: TablePart) => tableModel(FORMATS['2021'], part, SIMPLIFIED_CHINESE);

/** That of the application matrix, which most is measured on. */
export const MODEL = modelOf('applications');

const captionOf = ({ agency, year }: Report): string => reportName(agency, year, SIMPLIFIED_CHINESE);
const textOf = (report: Report, { keys }: DataCell): string => String(cellAt(report, keys) ?? '');
const classOf = (text: string): string => (text === '0' ? 'zero' : '');

/** The element of this package. It does more than the others: it checks the JSON, shows a heading and has a place for messages. */
class Ours implements Shown {
  readonly host: InstanceType<(typeof ELEMENTS)[TablePart]>;

  constructor(report: Report, part: TablePart = 'applications') {
    this.host = new ELEMENTS[part]();
    this.host.report = report;
  }

  get ready(): Promise<unknown> {
    return this.host.updateComplete;
  }

  update(report: Report): void {
    this.host.report = report;
  }
}

function shadowHost(part: TablePart): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, ELEMENTS[part].elementStyles);
  return { host, root };
}

/** All that is the same for every report, made before anything is timed: `?` stands for the caption, and every cell has the class and text of 7. */
function frameOf(model: TableModel): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'base';
  frame.innerHTML = `<div class="region fits">${tableTemplate(model, '7', 'none').outerHTML}</div>`;
  frame.querySelector('caption > span')?.prepend('?');
  // The attribute stays, empty, for the string to be cut at.
  for (const cell of frame.querySelectorAll('td[headers]')) cell.className = '';
  return frame;
}

/** What the contestants make a table of a part from, all of it made before anything is timed. */
interface Prepared {
  readonly model: TableModel;
  readonly frame: HTMLElement;
  /** The frame's markup cut where the caption stands, and where each number's class and text stand. */
  readonly pieces: readonly string[];
  /** The frame with nothing in the cells that differ. */
  readonly template: HTMLTemplateElement;
}

function prepared(part: TablePart): Prepared {
  const model = modelOf(part);
  const frame = frameOf(model);
  const pieces = frame.outerHTML.split(/\?|(?<=<td class=")(?=" headers)|7(?=<\/td>)/);
  return { model, frame, pieces, template: emptyTemplate(frame) };
}

const PREPARED = { disclosure: prepared('disclosure'), applications: prepared('applications'), reviews: prepared('reviews') } as const;

/** (a) The table as an HTML string. All that is timed besides `innerHTML` is joining prepared pieces, the fastest way to such a string. */
class InnerHtml implements Shown {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #prepared: Prepared;

  constructor(report: Report, part: TablePart = 'applications') {
    const { host, root } = shadowHost(part);
    this.host = host;
    this.#root = root;
    this.#prepared = PREPARED[part];
    this.update(report);
  }

  update(report: Report): void {
    const { pieces, model } = this.#prepared;
    let markup = `${pieces[0] ?? ''}${captionOf(report)}${pieces[1] ?? ''}`;
    model.cells.forEach((cell, index) => {
      const text = textOf(report, cell);
      markup += `${classOf(text)}${pieces[2 * index + 2] ?? ''}${text}${pieces[2 * index + 3] ?? ''}`;
    });
    this.#root.innerHTML = markup;
  }
}

function emptyTemplate(frame: HTMLElement): HTMLTemplateElement {
  const template = document.createElement('template');
  const copy = frame.cloneNode(true) as HTMLElement;
  for (const cell of copy.querySelectorAll('td[headers]')) cell.replaceChildren();
  copy.querySelector('caption > span')?.firstChild?.remove();
  template.content.append(copy);
  return template;
}

/** (b) The floor: a cloned `<template>`, filled with text nodes. */
class Floor implements Shown {
  readonly host: HTMLElement;
  readonly #cells: NodeListOf<Element>;
  readonly #model: TableModel;

  constructor(report: Report, part: TablePart = 'applications') {
    const { host, root } = shadowHost(part);
    const { template, model } = PREPARED[part];
    this.host = host;
    this.#model = model;
    const clone = document.importNode(template.content, true);
    clone.querySelector('caption > span')?.prepend(captionOf(report));
    this.#cells = clone.querySelectorAll('td[headers]');
    model.cells.forEach((cell, index) => {
      const text = textOf(report, cell);
      this.#cells[index]?.append(document.createTextNode(text));
      if (text === '0') this.#cells[index]?.classList.add('zero');
    });
    root.append(clone);
  }

  update(report: Report, index: number): void {
    const cell = this.#cells[index];
    const spec = this.#model.cells[index];
    if (!cell?.firstChild || !spec) return;
    const text = textOf(report, spec);
    cell.firstChild.nodeValue = text;
    cell.className = classOf(text);
  }
}

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
      <div class="region fits">
        <table class="${part} ${lang}" part="table">
          <caption>
            <span id="${part}-caption">${captionOf(this.report)}<span class="visually-hidden"> ${title}</span></span>
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

  #row({ role, level, cells }: TableRow): TemplateResult {
    return html`<tr class=${role === 'data' ? `level-${level}` : role}>
      ${cells.map((cell) => (cell.kind === 'data' ? this.#number(cell) : this.#label(cell)))}
    </tr>`;
  }

  #number(cell: DataCell): TemplateResult {
    const text = textOf(this.report, cell);
    return html`<td class=${classOf(text)} headers=${cell.headers.join(' ')} data-path=${cell.path}>${text}</td>`;
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

for (const [part, Element] of Object.entries(ELEMENTS)) customElements.define(`our-${part}`, Element);
for (const [part, Element] of Object.entries(LIT_TABLES)) customElements.define(`lit-${part}`, Element);

class PlainLit implements Shown {
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

/** All that are compared, by their names in the results. */
export const CONTESTANTS = { ours: Ours, innerHTML: InnerHtml, floor: Floor, 'plain Lit': PlainLit } as const satisfies Record<
  string,
  new (report: Report, part?: TablePart) => Shown
>;

export type Contestant = keyof typeof CONTESTANTS;
