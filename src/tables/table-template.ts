import { element } from '../dom/dom.js';
import type { TableModel } from './table-model.js';
import type { CornerCell, DataCell, HeaderCell, TableRow } from './table-row.js';
import { listOf } from '../values/lists.js';

/** How many columns and rows a cell covers. */
interface Spans {
  readonly colSpan: number;
  readonly rowSpan?: number;
}

function withSpans(cell: HTMLTableCellElement, { colSpan, rowSpan = 1 }: Spans): HTMLTableCellElement {
  if (colSpan > 1) cell.colSpan = colSpan;
  if (rowSpan > 1) cell.rowSpan = rowSpan;
  return cell;
}

/** A label in a span of its own, which can stay in sight while its wide cell scrolls away. */
const labelled = (text: string): HTMLElement => element('span', '', text);

function headerClass({ scope, column, isGroup, isTotal }: HeaderCell): string {
  if (scope === 'row') return `${isGroup ? 'group' : 'label'} from-${column}`;
  if (scope === 'col') return isGroup ? 'over' : isTotal ? 'sum' : '';
  return '';
}

function headerCell(cell: HeaderCell): HTMLTableCellElement {
  // The unit is distinguished from the label: it is ours, and the label is official.
  const unit = cell.unit ? [element('small', 'unit', cell.unit)] : [];
  const th = withSpans(element('th', headerClass(cell), labelled(cell.text), ...unit), cell);
  th.id = cell.id;
  th.scope = cell.scope;
  return th;
}

const cornerCell = (cell: CornerCell): HTMLTableCellElement => withSpans(element('td', 'corner label from-0', labelled(cell.text)), cell);

function dataCell(cell: DataCell, text: string, className: string): HTMLTableCellElement {
  const td = withSpans(element('td', className, text), cell);
  td.setAttribute('headers', cell.headers.join(' '));
  td.setAttribute('data-path', cell.path);
  // Not a class: that is the state of its number.
  td.setAttribute('part', cell.isTotal ? 'cell total' : 'cell');
  return td;
}

/** The classes of a row: what it is, how deep it is in the tree of rows, whether it starts a section, whether it holds sums. */
export function rowClass({ role, level, isSection, isTotal }: TableRow): string {
  if (role === 'head' || role === 'block') return role;
  return [role === 'group' ? 'group' : '', `level-${level}`, isSection ? 'section' : '', isTotal ? 'total' : ''].filter(Boolean).join(' ');
}

function row(line: TableRow, text: string, className: string): HTMLTableRowElement {
  const nodes = line.cells.map((cell) => {
    switch (cell.kind) {
      case 'header':
        return headerCell(cell);
      case 'corner':
        return cornerCell(cell);
      case 'data':
        return dataCell(cell, text, className);
    }
  });
  return element('tr', rowClass(line), ...nodes);
}

/** Builds the native table of a model to be cloned, with a text and a class in every cell and an empty text in the caption. */
export function tableTemplate(model: TableModel, text: string, className: string): HTMLTableElement {
  const { part, title, labelColumns, dataColumns, head, bodies, lang } = model;
  const columns = [
    ...listOf<Node>(labelColumns, (index) => element('col', `label from-${index}`)),
    ...listOf<Node>(dataColumns, () => element('col', 'data')),
  ];
  // Not a span: Firefox would copy it as text without a line break behind it.
  const caption = element('div', '', document.createTextNode(''), element('span', 'visually-hidden', ` ${title}`));
  caption.id = `${part}-caption`;
  const captionPart = element('caption', '', caption);
  captionPart.setAttribute('part', 'caption');
  const table = element(
    'table',
    `${part} ${lang}`,
    captionPart,
    element('colgroup', '', ...columns),
    ...(head.length > 0 ? [element('thead', '', ...head.map((line) => row(line, text, className)))] : []),
    ...bodies.map((lines) => element('tbody', '', ...lines.map((line) => row(line, text, className)))),
  );
  table.setAttribute('part', 'table');
  return table;
}
