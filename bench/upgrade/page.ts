// Runs in the browser.
import full from '../../stories/reports/example-full-2024.json' with { type: 'json' };
import '../../src/entries/define.js';
import { upgradeTables, tablesIn } from '../../src/embed/upgrade-tables.js';
import { formatOf } from '../../src/formats/formats.js';
import { SIMPLIFIED_CHINESE } from '../../src/i18n/language.js';
import { cellAt } from '../../src/report/cell-at.js';
import { readReport } from '../../src/report/reading/read-report.js';
import { tableModel } from '../../src/tables/table-model.js';

/** Other tables, and paragraphs, of a page without statutory tables: more than a portal has in one article. */
const OTHERS = { tables: 40, rows: 20, columns: 6, paragraphs: 400 };

const LOOKS = 50;

function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const times = (count: number, make: () => Node): Node[] => Array.from({ length: count }, make);

function otherPage(): HTMLElement {
  const row = (): Node => element('tr', ...times(OTHERS.columns, () => element('td', '示例市示例局 12')));
  return element(
    'div',
    ...times(OTHERS.paragraphs, () => element('p', '示例市认真贯彻落实政府信息公开条例，全年主动公开政府信息一千余条。')),
    ...times(OTHERS.tables, () => element('table', element('tbody', ...times(OTHERS.rows, row)))),
  );
}

/** How long it takes to see that a page has no statutory table, in milliseconds: each of several looks. */
export function look(): number[] {
  document.body.replaceChildren(otherPage());
  const taken = Array.from({ length: LOOKS }, () => {
    const start = performance.now();
    const { length } = tablesIn(document.body);
    if (length > 0) throw new Error('There is no such table.');
    return performance.now() - start;
  });
  document.body.replaceChildren();
  return taken;
}

/** A published table, with spans around each text as word processors write them. */
function publishedTable(part: string): HTMLElement {
  const { report } = readReport(full);
  if (!report) throw new Error('No report.');
  const { head, bodies } = tableModel(formatOf(report.format), part, SIMPLIFIED_CHINESE);
  const rows = [...head, ...bodies.flat()].map(({ cells }) =>
    element(
      'tr',
      ...cells.map((cell) => {
        const text = cell.kind === 'data' ? String(cellAt(report, cell.keys) ?? '') : cell.text;
        const td = element('td', element('p', element('span', text))) as HTMLTableCellElement;
        td.colSpan = cell.colSpan;
        td.rowSpan = cell.kind === 'data' ? 1 : cell.rowSpan;
        return td;
      }),
    ),
  );
  return element('table', element('tbody', ...rows));
}

/** How long an upgrade takes, and the times for which the page could do nothing else, in milliseconds. */
export interface UpgradeTimes {
  readonly all: number;
  readonly slices: readonly number[];
}

/** Upgrades the tables of ten reports. */
export async function upgrade(): Promise<UpgradeTimes> {
  const parts = ['disclosure', 'applications', 'reviews'];
  document.body.replaceChildren(element('div', ...Array.from({ length: 10 }, () => parts.map(publishedTable)).flat()));
  // Loads what is loaded on demand, and draws the page.
  await upgradeTables(element('div'));
  document.body.getBoundingClientRect();
  const { port1, port2 } = new MessageChannel();
  const slices: number[] = [];
  port1.onmessage = ({ data }) => slices.push(performance.now() - Number(data));
  const whenIdle = window.requestIdleCallback.bind(window);
  // A slice begins when the page is idle, and ends when the next task is run.
  window.requestIdleCallback = (work, options) =>
    whenIdle((deadline) => {
      port2.postMessage(performance.now());
      work(deadline);
    }, options);
  const start = performance.now();
  const upgraded = await upgradeTables(document.body);
  window.requestIdleCallback = whenIdle;
  if (upgraded.length !== 30 || upgraded.some(({ element: made }) => !made)) throw new Error('Not all of the tables were upgraded.');
  document.body.replaceChildren();
  return { all: performance.now() - start, slices };
}
