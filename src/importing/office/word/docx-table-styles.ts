import { mergedLooks } from './docx-styles.js';
import type { CellLook, WordStyles } from './docx-styles.js';
import { valueOf } from './docx-values.js';
import { childOf } from '../xml.js';
import type { XmlElement } from '../xml.js';

// What a table style specifies for a cell, depending on its row and column. ECMA-376 part 1, clauses 17.4.55, 17.7.6.

/** The place of a cell in its table, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly isLastRow: boolean;
  readonly isLastColumn: boolean;
}

/** What a table style specifies for a cell. Cells with the same look have the same key. */
export interface StyledCell {
  readonly key: string;
  readonly look: CellLook;
}

/** For text outside tables. */
export const UNSTYLED: StyledCell = { key: '', look: { run: {} } };

/** The attributes of `w:tblLook`, with their bits in its older form. */
const LOOKS = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
} as const;

type Looks = Readonly<Record<keyof typeof LOOKS, boolean>>;

function looksOf(properties: XmlElement | undefined): Looks {
  const { val = '', ...own } = childOf(properties, 'tblLook')?.attributes ?? {};
  const bits = /^[\da-f]{1,4}$/i.test(val) ? parseInt(val, 16) : 0;
  const isSet = (name: keyof typeof LOOKS): boolean =>
    own[name] === undefined ? (bits & LOOKS[name]) !== 0 : ['1', 'true', 'on'].includes(own[name]);
  return {
    firstRow: isSet('firstRow'),
    lastRow: isSet('lastRow'),
    firstColumn: isSet('firstColumn'),
    lastColumn: isSet('lastColumn'),
    noHBand: isSet('noHBand'),
    noVBand: isSet('noVBand'),
  };
}

/** The regions of a cell, in ascending precedence (17.7.6). */
function regionsOf({ row, column, isLastRow, isLastColumn }: CellPlace, looks: Looks): string[] {
  const [isFirstRow, isFirstColumn] = [looks.firstRow && row === 0, looks.firstColumn && column === 0];
  const [isLast, isRight] = [looks.lastRow && isLastRow, looks.lastColumn && isLastColumn];
  const band = (index: number, hasHead: boolean): number => ((index - (hasHead ? 1 : 0)) % 2) + 1;
  const regions: readonly (readonly [string, boolean])[] = [
    ['wholeTable', true],
    [`band${band(column, looks.firstColumn)}Vert`, !looks.noVBand && !isFirstColumn && !isRight],
    [`band${band(row, looks.firstRow)}Horz`, !looks.noHBand && !isFirstRow && !isLast],
    ['firstCol', isFirstColumn],
    ['lastCol', isRight],
    ['firstRow', isFirstRow],
    ['lastRow', isLast],
    ['neCell', isFirstRow && isRight],
    ['nwCell', isFirstRow && isFirstColumn],
    ['seCell', isLast && isRight],
    ['swCell', isLast && isFirstColumn],
  ];
  return regions.filter(([, isIn]) => isIn).map(([name]) => name);
}

/**
 * Returns a function that tells what a table's style specifies for a cell.
 *
 * @param properties the properties of the table (`w:tblPr`)
 */
export function styledCells(properties: XmlElement | undefined, styles: WordStyles): (place: CellPlace) => StyledCell {
  const id = valueOf(properties, 'tblStyle');
  const style = styles.table(id);
  const looks = looksOf(properties);
  const known = new Map<string, StyledCell>();
  return (place) => {
    const names = regionsOf(place, looks).filter((name) => style.regions.has(name));
    const key = [id ?? '', ...names].join(' ');
    let cell = known.get(key);
    if (!cell) {
      const whole: CellLook = { run: style.run, ...(style.fill !== undefined && { fill: style.fill }) };
      cell = { key: `${key}.`, look: names.reduce((look, name) => mergedLooks(look, style.regions.get(name) ?? UNSTYLED.look), whole) };
      known.set(key, cell);
    }
    return cell;
  };
}
