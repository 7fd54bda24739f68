import type { Cover } from './covered-places.js';
import type { SheetCell } from './sheet-cells.js';
import { BLACK, isFaintOn } from './sheet-colors.js';
import { rangesOf } from './sheet-places.js';
import type { SheetRange } from './sheet-places.js';
import type { ConditionalStyle, SheetStyles } from './sheet-styles.js';
import { childOf, elementsIn, textIn } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { drawnName } from '../../notes/drawn-name.js';

// Conditional formatting that may change how a number is seen. ECMA-376 part 1, clause 18.3.1.18; [MS-XLSX] 2.6.8.

/** A cover and the ranges to which it applies. */
export interface CoveredRanges {
  readonly ranges: readonly SheetRange[];
  /** Covers with the same name have the same effect. */
  readonly name: string;
  readonly cover: Cover;
}

const NAME = /* @__PURE__ */ drawnName('conditional-format');

type Comparison = (value: number, first: number, second: number) => boolean;

/** The comparison operators of a rule (18.18.15), each with one or two numbers. */
const COMPARISONS: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['equal', (value, first) => value === first],
  ['notEqual', (value, first) => value !== first],
  ['greaterThan', (value, first) => value > first],
  ['greaterThanOrEqual', (value, first) => value >= first],
  ['lessThan', (value, first) => value < first],
  ['lessThanOrEqual', (value, first) => value <= first],
  ['between', (value, first, second) => value >= first && value <= second],
  ['notBetween', (value, first, second) => value < first || value > second],
]);

/** The formulas of a rule: `formula` in the sheet, `f` in an extension. */
const formulasOf = (rule: XmlElement): string[] =>
  elementsIn(rule)
    .filter(({ name }) => name === 'formula' || name === 'f')
    .map((formula) => textIn(formula).trim());

/** The condition of a rule. Only comparisons with constant numbers are evaluated; any other condition is assumed to hold. */
interface Condition {
  /** Conditions with the same name are equivalent. */
  readonly name: string;
  readonly mayHold: (cell: SheetCell) => boolean;
}

const ANY: Condition = { name: '', mayHold: () => true };

function conditionOf(rule: XmlElement): Condition {
  const { type, operator = '' } = rule.attributes;
  const compare = type === 'cellIs' ? COMPARISONS.get(operator) : undefined;
  const [first = NaN, second = 0] = formulasOf(rule).map((formula) => (formula === '' ? NaN : Number(formula)));
  if (!compare || Number.isNaN(first) || Number.isNaN(second)) return ANY;
  return {
    name: `${operator} ${first} ${second}`,
    mayHold: ({ value }) => value === undefined || compare(value, first, second),
  };
}

/** Whether a conditional style changes how a cell's text is seen. */
export function changesText({ hasFormat, isStruck, color, background }: ConditionalStyle, { style }: SheetCell): boolean {
  if (hasFormat || isStruck) return true;
  if (!color && !background) return false;
  const own = color ?? style.font.color;
  // White text on the cell's own dark fill may be turned black by another rule, so both colours are compared with the new background.
  return (background ?? style.background).some(
    (behind) => isFaintOn(own, behind) || (background !== undefined && isFaintOn(color ?? BLACK, behind)),
  );
}

/** Whether a rule shows a data bar or an icon instead of the number. */
const hidesValue = (rule: XmlElement): boolean =>
  elementsIn(rule).some(
    ({ name, attributes }) => ['dataBar', 'iconSet'].includes(name) && ['0', 'false'].includes(attributes.showValue ?? ''),
  );

/** A rule as a cover; undefined if it does not affect text. */
function ruleCover(rule: XmlElement, styles: SheetStyles): Omit<CoveredRanges, 'ranges'> | undefined {
  // Style does not matter in a blank cell.
  if (hidesValue(rule)) return { name: NAME, cover: { kind: 'drawn', quote: NAME, bearsOn: (cell) => cell !== undefined } };
  const scale = childOf(rule, 'colorScale');
  if (scale) {
    const colors = styles.colorsIn(scale);
    const bearsOn: Cover['bearsOn'] = (cell) => cell !== undefined && colors.some((behind) => isFaintOn(cell.style.font.color, behind));
    return { name: `${NAME} ${colors.join(' ')}`, cover: { kind: 'drawn', quote: NAME, bearsOn } };
  }
  const own = childOf(rule, 'dxf');
  const style = own ? styles.conditionalStyle(own) : styles.numberedStyle(rule.attributes.dxfId);
  if (!style) return undefined;
  const { name, mayHold } = conditionOf(rule);
  const bearsOn: Cover['bearsOn'] = (cell) => cell !== undefined && changesText(style, cell) && mayHold(cell);
  return { name: `${NAME} ${name} ${JSON.stringify(style)}`, cover: { kind: 'drawn', quote: NAME, bearsOn } };
}

/** The conditional formattings of a sheet, including those in its extensions, where later versions of Excel store them. */
function formattingsOf(sheet: XmlElement): XmlElement[] {
  const extensions = childOf(sheet, 'extLst');
  const later = (extensions ? elementsIn(extensions, 'ext') : []).flatMap((extension) => {
    const list = childOf(extension, 'conditionalFormattings');
    return list ? elementsIn(list, 'conditionalFormatting') : [];
  });
  return [...elementsIn(sheet, 'conditionalFormatting'), ...later];
}

/** The conditional formatting rules of a sheet that may change how a number is seen, with their ranges. */
export function conditionalCovers(sheet: XmlElement, styles: SheetStyles): CoveredRanges[] {
  return formattingsOf(sheet).flatMap((formatting) => {
    const references = formatting.attributes.sqref ?? childOf(formatting, 'sqref');
    const ranges = rangesOf(typeof references === 'object' ? textIn(references) : references);
    return elementsIn(formatting, 'cfRule').flatMap((rule): CoveredRanges[] => {
      const covering = ruleCover(rule, styles);
      return covering ? [{ ranges, ...covering }] : [];
    });
  });
}
