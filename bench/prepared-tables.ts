import { adoptStyles } from 'lit';
import { ApplicationMatrix } from '../src/elements/application-matrix/application-matrix.js';
import { DisclosureTable } from '../src/elements/disclosure-table/disclosure-table.js';
import { ReviewLitigationGrid } from '../src/elements/review-litigation-grid/review-litigation-grid.js';
import { FORMATS } from '../src/formats/formats.js';
import { SIMPLIFIED_CHINESE } from '../src/i18n/language.js';
import { reportName } from '../src/report/report-name.js';
import { cellAt } from '../src/report/cell-at.js';
import type { Report } from '../src/report/report.js';
import { tableModel } from '../src/tables/table-model.js';
import type { DataCell, TableModel } from '../src/tables/table-model.js';
import { tableTemplate } from '../src/tables/table-template.js';

// Each table is in its own shadow root with the stylesheets of its element, because the ids that `headers` refers to are only unique within
// one tree: a thousand of these tables in one tree would be broken. The stylesheets also give every host `content-visibility: auto;
// contain-intrinsic-block-size: auto 40em`, so that tables off screen cost no layout, whoever created them.

/** A table. The caller adds its host to the page. */
export interface Shown {
  readonly host: HTMLElement;
  /** Resolves when the last update is done; left out if updates are synchronous. */
  readonly ready?: Promise<unknown>;
  /** Shows a report that differs from the previous one in one cell, the one at `index` in reading order. */
  update(report: Report, index: number): void;
}

export const ELEMENTS = { disclosure: DisclosureTable, applications: ApplicationMatrix, reviews: ReviewLitigationGrid } as const;

/** A part of a report that is a table. */
export type TablePart = keyof typeof ELEMENTS;

const modelOf = (part: TablePart) => tableModel(FORMATS['2021'], part, SIMPLIFIED_CHINESE);

/** The application matrix, on which most is measured. */
export const MODEL = modelOf('applications');

export const captionOf = ({ agency, year }: Report): string => reportName(agency, year, SIMPLIFIED_CHINESE);
export const textOf = (report: Report, { keys }: DataCell): string => String(cellAt(report, keys) ?? '');
export const classOf = (text: string): string => (text === '0' ? 'zero' : '');

export function shadowHost(part: TablePart): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, ELEMENTS[part].elementStyles);
  return { host, root };
}

/**
 * Everything that is the same for all reports, created before anything is timed: `?` stands for the caption, and every cell has the text 7
 * and no class.
 */
function frameOf(model: TableModel): HTMLElement {
  const frame = document.createElement('div');
  frame.className = 'base';
  frame.innerHTML = `<div class="region fits wide">${tableTemplate(model, '7', '').outerHTML}</div>`;
  frame.querySelector('caption > div')?.prepend('?');
  return frame;
}

/** What the contestants create a table from, all of it prepared before anything is timed. */
export interface Prepared {
  readonly model: TableModel;
  readonly frame: HTMLElement;
  /** The frame's markup, cut at the caption, and where the class and the text of each number go. */
  readonly pieces: readonly string[];
  /** The frame with the cells that differ left empty. */
  readonly template: HTMLTemplateElement;
}

function prepared(part: TablePart): Prepared {
  const model = modelOf(part);
  const frame = frameOf(model);
  const pieces = frame.outerHTML.split(/\?|(?<=<td)(?=[^>]* headers)|7(?=<\/td>)/);
  return { model, frame, pieces, template: emptyTemplate(frame) };
}

export const PREPARED = {
  disclosure: prepared('disclosure'),
  applications: prepared('applications'),
  reviews: prepared('reviews'),
} as const;

function emptyTemplate(frame: HTMLElement): HTMLTemplateElement {
  const template = document.createElement('template');
  const copy = frame.cloneNode(true) as HTMLElement;
  for (const cell of copy.querySelectorAll('td[headers]')) cell.replaceChildren();
  copy.querySelector('caption > div')?.firstChild?.remove();
  template.content.append(copy);
  return template;
}
