// The ways to show a report's application matrix that are compared. Each gets the same: a report as it was parsed from JSON.
//
// Each table stands in a shadow root of its own under the stylesheets of <application-matrix>: the ids that `headers` names are unique
// within one tree only, so a thousand of these tables in one tree would be other, broken tables. The stylesheets also give every host
// `content-visibility: auto; contain-intrinsic-block-size: auto 40em`, so that tables off screen cost no layout, whoever made them.
import { adoptStyles, html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { ApplicationMatrix } from '../src/elements/application-matrix/application-matrix.js';
import { FORMATS } from '../src/formats/formats.js';
import { SIMPLIFIED_CHINESE } from '../src/i18n/language.js';
import { reportName } from '../src/report/error.js';
import { cellAt } from '../src/report/report.js';
import type { Report } from '../src/report/report.js';
import { tableModel } from '../src/tables/table-model.js';
import type { CornerCell, DataCell, HeaderCell, TableRow } from '../src/tables/table-model.js';
import { tableTemplate } from '../src/tables/table-template.js';

/** A table. Whoever asks for one puts its host on the page. */
export interface Shown {
  readonly host: HTMLElement;
  /** Resolves when what was asked for last is done; left out where that is at once. */
  readonly ready?: Promise<unknown>;
  /** Shows a report that differs from the one before in one cell, the one at `index` in reading order. */
  update(report: Report, index: number): void;
}

export const MODEL = tableModel(FORMATS['2021'], 'applications', SIMPLIFIED_CHINESE);

const captionOf = ({ agency, year }: Report): string => reportName(agency, year, SIMPLIFIED_CHINESE);
const textOf = (report: Report, { keys }: DataCell): string => String(cellAt(report, keys));
const classOf = (text: string): string => (text === '0' ? 'zero' : '');

/** The element of this package. It does more than the others: it checks the JSON, shows a heading and has a place for messages. */
class Ours implements Shown {
  readonly host = new ApplicationMatrix();

  constructor(report: Report) {
    this.host.report = report;
  }

  get ready(): Promise<unknown> {
    return this.host.updateComplete;
  }

  update(report: Report): void {
    this.host.report = report;
  }
}

function shadowHost(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, ApplicationMatrix.elementStyles);
  return { host, root };
}

/** All that is the same for every report, made before anything is timed: `?` stands for the caption, and every cell has the class and text of 7. */
function frame(): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'base';
  frame.innerHTML = `<div class="region fits">${tableTemplate(MODEL, '7', 'none').outerHTML}</div>`;
  frame.querySelector('caption > span')?.prepend('?');
  // The attribute stays, empty, for the string to be cut at.
  for (const cell of frame.querySelectorAll('td[headers]')) cell.className = '';
  return frame;
}

const FRAME = frame();

/** (a) The table as an HTML string. All that is timed besides `innerHTML` is joining prepared pieces, the fastest way to such a string. */
class InnerHtml implements Shown {
  /** Cut where the caption stands, and where each number's class and text stand. */
  static readonly #pieces = FRAME.outerHTML.split(/\?|(?<=<td class=")(?=" headers)|7(?=<\/td>)/);

  readonly host: HTMLElement;
  readonly #root: ShadowRoot;

  constructor(report: Report) {
    const { host, root } = shadowHost();
    this.host = host;
    this.#root = root;
    this.update(report);
  }

  update(report: Report): void {
    const pieces = InnerHtml.#pieces;
    let markup = `${pieces[0] ?? ''}${captionOf(report)}${pieces[1] ?? ''}`;
    MODEL.cells.forEach((cell, index) => {
      const text = textOf(report, cell);
      markup += `${classOf(text)}${pieces[2 * index + 2] ?? ''}${text}${pieces[2 * index + 3] ?? ''}`;
    });
    this.#root.innerHTML = markup;
  }
}

/** The frame with nothing in the cells that differ. */
function emptyTemplate(): HTMLTemplateElement {
  const template = document.createElement('template');
  const copy = FRAME.cloneNode(true) as HTMLElement;
  for (const cell of copy.querySelectorAll('td[headers]')) cell.replaceChildren();
  copy.querySelector('caption > span')?.firstChild?.remove();
  template.content.append(copy);
  return template;
}

/** (b) The floor: a cloned `<template>`, filled with text nodes. */
class Floor implements Shown {
  static readonly #template = emptyTemplate();

  readonly host: HTMLElement;
  readonly #cells: NodeListOf<Element>;

  constructor(report: Report) {
    const { host, root } = shadowHost();
    this.host = host;
    const clone = document.importNode(Floor.#template.content, true);
    clone.querySelector('caption > span')?.prepend(captionOf(report));
    this.#cells = clone.querySelectorAll('td[headers]');
    MODEL.cells.forEach((cell, index) => {
      const text = textOf(report, cell);
      this.#cells[index]?.append(document.createTextNode(text));
      if (text === '0') this.#cells[index]?.classList.add('zero');
    });
    root.append(clone);
  }

  update(report: Report, index: number): void {
    const cell = this.#cells[index];
    const spec = MODEL.cells[index];
    if (!cell?.firstChild || !spec) return;
    const text = textOf(report, spec);
    cell.firstChild.nodeValue = text;
    cell.className = classOf(text);
  }
}

const HEADER_CLASSES = new Map(
  Array.from(FRAME.querySelectorAll('th'), ({ id, className }) => [id, className === '' ? undefined : className] as const),
);

/** (c) The table as one would write it with Lit. */
class LitMatrix extends LitElement {
  static override readonly styles = ApplicationMatrix.styles;
  static override readonly properties: PropertyDeclarations = { report: { attribute: false } };

  declare report: Report;

  protected override render(): TemplateResult {
    const { part, lang, title, labelColumns, dataColumns, head, bodies } = MODEL;
    return html`<div class="base">
      <div class="region fits">
        <table class="${part} ${lang}" part="table">
          <caption>
            <span id="caption">${captionOf(this.report)}<span class="away"> ${title}</span></span>
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
    return html`<td class=${classOf(text)} headers=${cell.headers.join(' ')}>${text}</td>`;
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

customElements.define('application-matrix', ApplicationMatrix);
customElements.define('lit-matrix', LitMatrix);

class PlainLit implements Shown {
  readonly host = new LitMatrix();

  constructor(report: Report) {
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
  new (report: Report) => Shown
>;

export type Contestant = keyof typeof CONTESTANTS;
