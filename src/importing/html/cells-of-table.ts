import type { PageElement } from './page-node.js';
import { attributeOf } from './page-node.js';
import type { ElementStyle, Styles } from './style/element-style.js';

/** A cell of a table, with its style and how many columns and rows it spans. */
export interface HtmlCell {
  readonly element: PageElement;
  readonly style: ElementStyle;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A row or cell of a table that is not displayed and takes no place in it. */
export interface HiddenPart {
  readonly element: PageElement;
  /** The row in the table, from 1, and the column where it is a single cell. */
  readonly row: number;
  readonly column?: number;
}

/** What a `<table>` consists of. */
export interface TableContent {
  readonly captions: readonly PageElement[];
  readonly rows: readonly (readonly HtmlCell[])[];
  readonly hidden: readonly HiddenPart[];
  /** Rows and columns, from 0, that are collapsed: they keep their places but take no room. */
  readonly collapsed: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };
}

/** The number that an attribute starts with (HTML, 2.3.4.2); 1 where it starts with none. */
const spanIn = (value = ''): number => Number(/^[ \t\n\r\f]*\+?(\d+)/.exec(value)?.[1] ?? 1);

/** More columns than any real table has. */
const MAX_COLUMNS = 1000;

const childrenOf = (parent: PageElement, names: readonly string[]): PageElement[] => {
  const found: PageElement[] = [];
  for (let node = parent.first; node; node = node.next) if (node.kind === 'element' && names.includes(node.name)) found.push(node);
  return found;
};

const GROUPS = ['thead', 'tbody', 'tfoot'];

/**
 * Groups of rows in the order in which they are shown: the first head at the top, the first foot at the bottom (CSS 2.2, 17.2). A row
 * outside any group is a group of its own.
 */
function groupsOf(table: PageElement): PageElement[] {
  const groups = childrenOf(table, [...GROUPS, 'tr']);
  const head = groups.find(({ name }) => name === 'thead');
  const foot = groups.find(({ name }) => name === 'tfoot');
  const others = groups.filter((group) => group !== head && group !== foot);
  return [...(head ? [head] : []), ...others, ...(foot ? [foot] : [])];
}

function collapsedColumns(table: PageElement, style: ElementStyle, styles: Styles): Set<number> {
  const collapsed = new Set<number>();
  let column = 0;
  for (const group of childrenOf(table, ['colgroup', 'col'])) {
    const groupStyle = styles.of(group, style);
    const inside = childrenOf(group, ['col']);
    for (const element of inside.length > 0 ? inside : [group]) {
      const { isCollapsed } = styles.of(element, element === group ? style : groupStyle);
      const end = Math.min(column + Math.max(1, spanIn(attributeOf(element, 'span'))), MAX_COLUMNS);
      for (; column < end; column += 1) if (isCollapsed || groupStyle.isCollapsed) collapsed.add(column);
    }
  }
  return collapsed;
}

/** Goes over a table, group by group. */
class TableReader {
  readonly #styles: Styles;
  readonly rows: HtmlCell[][] = [];
  readonly hidden: HiddenPart[] = [];
  readonly collapsed = new Set<number>();
  #row = 0;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  group(group: PageElement, style: ElementStyle): void {
    const from = this.rows.length;
    for (const row of childrenOf(group, ['tr'])) this.row(row, this.#styles.of(row, style), style);
    // A span ends with its group; a span of zero extends to the end of it.
    for (let y = from; y < this.rows.length; y += 1)
      this.rows[y] = (this.rows[y] ?? []).map((cell) => ({ ...cell, rowspan: Math.min(cell.rowspan || Infinity, this.rows.length - y) }));
  }

  row(row: PageElement, style: ElementStyle, groupStyle: ElementStyle): void {
    this.#row += 1;
    if (style.box === 'none' || groupStyle.box === 'none') {
      this.hidden.push({ element: row, row: this.#row });
      return;
    }
    if (style.isCollapsed || groupStyle.isCollapsed) {
      this.hidden.push({ element: row, row: this.#row });
      this.collapsed.add(this.rows.length);
    }
    const cells: HtmlCell[] = [];
    childrenOf(row, ['td', 'th']).forEach((element, index) => {
      const own = this.#styles.of(element, style);
      if (own.box === 'none') this.hidden.push({ element, row: this.#row, column: index + 1 });
      else
        cells.push({
          element,
          style: own,
          colspan: spanIn(attributeOf(element, 'colspan')),
          rowspan: spanIn(attributeOf(element, 'rowspan')),
        });
    });
    this.rows.push(cells);
  }
}

/** The cells of a table that take a place in it, row by row as they are shown. */
export function tableContent(table: PageElement, style: ElementStyle, styles: Styles): TableContent {
  const reader = new TableReader(styles);
  for (const group of groupsOf(table)) {
    const own = styles.of(group, style);
    if (group.name === 'tr') reader.row(group, own, style);
    else reader.group(group, own);
  }
  const collapsed = { rows: reader.collapsed, columns: collapsedColumns(table, style, styles) };
  return { captions: childrenOf(table, ['caption']), rows: reader.rows, hidden: reader.hidden, collapsed };
}
