import 'disclosure-elements/disclosure-table/define';
import 'disclosure-elements/application-matrix/define';
import 'disclosure-elements/review-litigation-grid/define';
import { Bench } from './bench.js';
import { editorActions } from './editor-actions.js';
import { droppedFiles } from './years/files.js';
import { Page, place } from './page.js';
import { readActions } from './read-actions.js';
import { resultActions } from './result/result-actions.js';
import { Start } from './start-actions.js';
import { kept, whenOverwritten } from './store.js';
import { watchTables } from './tables.js';
import { yearsActions } from './years/years-actions.js';

const bench = new Bench(kept());
const start = new Start(bench, place('start'));
const years = yearsActions(bench);
const result = resultActions(bench, years.downloadYears);
bench.showOn(new Page(bench, { start, read: readActions(bench), result, editor: editorActions(bench), years }));

watchTables(
  () => bench.work,
  (path) => {
    if (path !== bench.path) bench.choose(path);
  },
  () => {
    const field = place('editor').querySelector('input');
    field?.focus();
    field?.select();
  },
);

document.addEventListener('dragover', (event) => {
  event.preventDefault();
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(start.files);
});

// On phones, `visibilitychange` is the last event that a page reliably receives.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') bench.leave();
});
addEventListener('pagehide', () => {
  bench.leave();
});
addEventListener('beforeunload', (event) => {
  bench.leave();
  if (bench.isAtRisk) event.preventDefault();
});
whenOverwritten(() => {
  bench.show('本页也在另一个窗口中打开着，两处保存的内容会互相覆盖，请只在一个窗口中更正。');
});
