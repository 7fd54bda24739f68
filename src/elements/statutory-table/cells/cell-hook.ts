import type { Report } from '../../../report/report.js';
import { cellAt } from '../../../report/cell-at.js';
import { writeAddition } from '../../../tables/cell-addition.js';
import type { CellAddition } from '../../../tables/cell-addition.js';
import type { TableView } from '../../../tables/table-view.js';
import { warnOnce } from '../../base/warn-once.js';
import { cellFacts } from './cell-detail.js';
import type { CellFacts } from './cell-detail.js';

/**
 * Says what is to be added to a cell of a table: a text behind the number, or an object with `suffix`, `part` and `title`; nothing for `null` or `undefined`. It is
 * called for every cell whenever a report is drawn, and changes no number.
 */
export type CellHook = (cell: CellFacts) => CellAddition | string | null | undefined;

const REFUSED =
  'cell: 有的内容没有加进格子：后缀不能以数字、小数点、“万”“%”等会改变读数的字符开头（空白格和“/”的后缀不能有数字），part 不能用 cell、total。 / ' +
  'Some of what was to be added to cells was not: a suffix must not begin with what would make another number of the one before it (nor have any digit beside a blank cell or "/"), and a part must not be called cell or total.';

/** Only texts are added: whatever else a function gives is none. */
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What a hook says of a cell. A hook that throws adds nothing: the number stands there all the same. */
function additionOf(hook: CellHook, facts: CellFacts): CellAddition {
  try {
    const added: unknown = hook(facts);
    if (typeof added !== 'object' || added === null) return { suffix: textOf(added) };
    if (added instanceof Promise) throw new TypeError('cell 不能是 async 函数。/ cell must not be async.');
    const { suffix, part, title } = added as CellAddition;
    return { suffix: textOf(suffix), part: textOf(part), title: textOf(title) };
  } catch (error) {
    warnOnce(`cell: ${String(error)}`);
    return {};
  }
}

/** Adds to the cells of a table what a page's `cell` function says, after their numbers were written. */
export class CellHooks {
  #hook: CellHook | null = null;
  #view: TableView | undefined;
  #report: Report | undefined;

  /** Calls the function for every cell, unless nothing has changed since. */
  write(view: TableView, report: Report, hook: CellHook | null): void {
    const isSame = hook === this.#hook && view === this.#view && report === this.#report;
    const isNothing = !hook && (!this.#hook || view !== this.#view);
    this.#hook = hook;
    this.#view = view;
    this.#report = report;
    if (isSame || isNothing) return;
    let isAllowed = true;
    for (const cell of view.model.cells) {
      const place = view.cell(cell.path);
      if (!place) continue;
      const addition = hook ? additionOf(hook, cellFacts(view, cell, report)) : {};
      const hasNumber = typeof cellAt(report, cell.keys) === 'number';
      isAllowed = writeAddition(place, addition, cell.isTotal ? 'cell total' : 'cell', hasNumber) && isAllowed;
    }
    if (!isAllowed) warnOnce(REFUSED);
  }
}
