import type { Bench } from './bench.js';
import { cellWords, pathName } from './cell-names.js';
import type { EditorActions } from './editor-view.js';
import { cellElement, focusCell } from './tables.js';
import { draftProblem } from './typed.js';
import { cellNow, cellSaid, draftAt, withCell, withoutDraft } from './work.js';

/** Returns the actions on the cell being corrected. */
export const editorActions = (bench: Bench): EditorActions => ({
  choose: (path) => {
    if (bench.work) cellElement(path)?.scrollIntoView({ block: 'center' });
    bench.choose(path);
  },
  type: (path, text, shown) => {
    bench.type(path, text, shown);
  },
  leave: () => {
    bench.leave();
  },
  confirm: (path) => {
    const said = bench.settle(path);
    const { work } = bench;
    if (!work) return;
    const name = pathName(work.report, path);
    bench.show(said || `“${name}”为 ${cellWords(cellNow(work, path))}，没有变化。`);
    if (!draftProblem(work, path)) focusCell(path);
  },
  restore: (path) => {
    if (!bench.work) return;
    const work = withCell(withoutDraft(bench.work, path), path, cellSaid(bench.work, path));
    bench.amend(work, `“${pathName(work.report, path)}”已恢复为文档中的数。`);
    focusCell(path);
  },
  cancel: (path) => {
    const { work } = bench;
    if (!work) return;
    const draft = draftAt(work, path);
    if (draft) bench.amend(withoutDraft(work, path), `已取消输入的“${draft.text}”。`);
    focusCell(path);
  },
});
