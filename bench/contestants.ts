import type { Report } from '../src/report/report.js';
import type { TableModel } from '../src/tables/table-model.js';
import { captionOf, classOf, ELEMENTS, PREPARED, shadowHost, textOf } from './prepared-tables.js';
import type { Prepared, Shown, TablePart } from './prepared-tables.js';
import { PlainLit } from './plain-lit.js';

// The ways to show a table of a report that are compared. Each gets the same report, parsed from JSON.

/** The element of this package. It does more than the others: it checks the JSON, shows a heading, and has a place for messages. */
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

/**
 * (a) The table as an HTML string. Apart from `innerHTML`, only joining prepared pieces is timed, which is the fastest way to make such a
 * string.
 */
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
      const className = classOf(text);
      // No empty attribute, which would take time to parse: ours have none.
      markup += `${className && ` class="${className}"`}${pieces[2 * index + 2] ?? ''}${text}${pieces[2 * index + 3] ?? ''}`;
    });
    this.#root.innerHTML = markup;
  }
}

/** (b) The lower bound: a cloned `<template>` filled with text nodes. */
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
    clone.querySelector('caption > div')?.prepend(captionOf(report));
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

for (const [part, Element] of Object.entries(ELEMENTS)) customElements.define(`our-${part}`, Element);

/** All contestants, by their names in the results. */
export const CONTESTANTS = { ours: Ours, innerHTML: InnerHtml, floor: Floor, 'plain Lit': PlainLit } as const satisfies Record<
  string,
  new (report: Report, part?: TablePart) => Shown
>;

export type Contestant = keyof typeof CONTESTANTS;
